"""A child process for the supervisor's tests: says that it started, then waits to be told to stop."""

import os
import signal
import threading
from pathlib import Path


def say(line: str) -> None:
    with Path(os.environ["SLEEPER_FILE"]).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


stop = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: stop.set())
owner = bool({"MAINSTEM_OWNER_DATABASE_URL", "DATABASE_URL"} & set(os.environ))
say(f"started {os.getpid()} scope={os.environ['MAINSTEM_SCOPE']} owner={owner}")
stop.wait(60)
say("stopped")
