"""
A sink that kills itself: reads one number per line, forks, and the child dies by SIGKILL at that function call.

Line 0 means "live": the child runs to its end and the number of calls it took is written back.
"""

import json
import os
import signal
import sys
import threading
from types import FrameType
from typing import Any

import django


def count_calls(deadly: int) -> list[None]:
    """Count the calls of functions from now on, and die at the one whose number is deadly."""
    calls: list[None] = []

    def count(_frame: FrameType, _event: str, _argument: Any) -> None:
        calls.append(None)
        if len(calls) == deadly:
            os.kill(os.getpid(), signal.SIGKILL)

    threading.setprofile(count)
    sys.setprofile(count)
    return calls


def main() -> None:
    django.setup()
    from django.conf import settings
    from tests.events.lake.building import NOW

    from mainstem.events.lake import operations

    settings.LAKE = json.loads(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            calls = count_calls(deadly=int(line))
            operations.fill_lake(now=NOW, only=["events"])
            sys.setprofile(None)
            os.write(writing, str(len(calls)).encode())
            os._exit(0)
        os.close(writing)
        _, status = os.waitpid(child, 0)
        answer = os.read(reading, 100).decode()
        os.close(reading)
        print(json.dumps({"killed": os.WIFSIGNALED(status), "status": status, "calls": answer}), flush=True)


if __name__ == "__main__":
    main()
