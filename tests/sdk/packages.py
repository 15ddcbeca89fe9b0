"""The JavaScript SDKs of other people, unmodified, from the lock file."""

import shutil
import subprocess
from pathlib import Path

NODE = Path(__file__).parent / "node"


def installed() -> str | None:
    """Install the packages once and return the program that runs them; None where there is no Node."""
    program = shutil.which("node")
    if program is not None and not (NODE / "node_modules" / ".package-lock.json").exists():
        install = subprocess.run(
            ["npm", "ci", "--ignore-scripts"], check=False, cwd=NODE, capture_output=True, text=True, timeout=240
        )
        assert install.returncode == 0, install.stderr
    return program
