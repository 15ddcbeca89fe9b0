"""Other processes that use a server, to be ended in every way a process can end."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

SRC = Path(__file__).parents[3] / "src"
_USER = """
import sys
from pathlib import Path
from mainstem.web.postgres import Server
server = Server(Path(sys.argv[1]))
server.ensure_running()
print("joined", flush=True)
sys.stdin.readline()
print("stopped" if server.leave() else "left", flush=True)
"""


@contextmanager
def another_user(home: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has joined the server of `home`, and leaves it when a line is sent to it."""
    process = run_python(_USER, str(home))
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "joined\n", process.communicate()
        yield process
    finally:
        process.kill()
        process.communicate()


def run_python(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"PYTHONPATH": str(SRC)},
    )


def let_go(process: "subprocess.Popen[str]") -> str:
    """Tell another user to leave; return whether it "left" or "stopped" the server."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def query(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def kill(pid: int | None) -> None:
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


def eventually(condition: Callable[[], bool], *, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)
