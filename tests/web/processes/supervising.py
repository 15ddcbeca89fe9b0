"""A supervisor in a process of its own, to be killed."""

import sys
import time
from pathlib import Path

from mainstem.web.processes.supervisor import Program, Supervisor

home, file = sys.argv[1:]
with Supervisor(Path(home), [Program("sleeper", "tests.web.processes.sleeper", environ={"SLEEPER_FILE": file})]):
    time.sleep(60)
