"""
Runs one process for as long as its supervisor lives: `python -m mainstem.web.processes.following MODULE PID`.

A supervisor that is killed, or whose machine ran out of memory, cannot stop its children. Left alone they would keep
the ports and work on beside those of the next start.
"""

import os
import runpy
import signal
import sys
import threading
import time

LOOK_EVERY_SECONDS = 1.0
LONGEST_END_SECONDS = 20.0


def main() -> None:
    """Follow the supervisor and be the module."""
    _, module, supervisor = sys.argv
    sys.argv = [module]
    follow(int(supervisor))
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def follow(parent: int) -> None:
    """End this process as SIGTERM would once `parent` is no longer its parent; for good if that takes too long."""
    threading.Thread(target=_watch, args=(parent,), name="following", daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_EVERY_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(LONGEST_END_SECONDS)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
