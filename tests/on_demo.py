"""
Run a command against a demo deployment: `python -m tests.on_demo COMMAND`.

The command finds the deployment's address in `MAINSTEM_URL`. Where that is not given, a demo is started for it and
stopped afterwards.
"""

import os
import subprocess
import sys

from tests.journeys.deployments import running


def main() -> int:
    command = sys.argv[1]
    if os.environ.get("MAINSTEM_URL"):
        return _run(command, os.environ["MAINSTEM_URL"])
    with running("demo") as deployment:
        return _run(command, deployment.address)


def _run(command: str, address: str) -> int:
    return subprocess.run(command, check=False, shell=True, env={**os.environ, "MAINSTEM_URL": address}).returncode


if __name__ == "__main__":
    sys.exit(main())
