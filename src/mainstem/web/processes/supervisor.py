"""
Keeps the processes of one deployment running: starts them, revives the fallen, stops all of them together.

Every child is a plain Python module with a `main()`. A child that dies is started again after a pause that doubles up
to half a minute, and the pause is forgotten once it has lived for a minute. Children notice when the supervisor itself
is killed, and end.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STOP_SECONDS = 15.0
LONGEST_PAUSE_SECONDS = 30.0
SETTLED_SECONDS = 60.0
FOLLOWING = "mainstem.web.processes.following"
# Who may change tables is nothing a process that serves needs to know.
KEPT_FROM_CHILDREN = frozenset({"MAINSTEM_OWNER_DATABASE_URL", "DATABASE_URL"})


@dataclass(frozen=True)
class Program:
    """One process to keep: the module to run, and whether its work spans every scope (worker) or one caller's (web)."""

    name: str
    module: str
    sees_everything: bool = True
    environ: Mapping[str, str] = field(default_factory=dict)


WEB = Program("web", "mainstem.web.processes.serve", sees_everything=False)
COLLECT = Program("collect", "mainstem.web.processes.collect")
WORKER = Program("worker", "mainstem.web.processes.worker")
STREAM = Program("stream", "mainstem.web.processes.stream")
MAILBOX = Program("mailbox", "mainstem.channels.mailbox.server")


@dataclass
class _Child:
    program: Program
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    pause_seconds: float = 0.5
    restarts: int = 0


class Supervisor:
    """
    Runs programs until `stop()`.

    Children get their own process group, so that Ctrl-C reaches the supervisor alone and it can stop them in order.
    Their output goes to `<home>/log/<name>.log`.
    """

    def __init__(
        self, home: Path, programs: Sequence[Program], on_restart: Callable[[str], None] | None = None
    ) -> None:
        self._home = home
        self._children = [_Child(program) for program in programs]
        self._stopping = threading.Event()
        self._on_restart = on_restart
        self._watcher: threading.Thread | None = None

    def __enter__(self) -> "Supervisor":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start every program and begin to watch them."""
        for child in self._children:
            self._launch(child)
        self._watcher = threading.Thread(target=self._watch, name="supervisor", daemon=True)
        self._watcher.start()

    def add(self, *programs: Program) -> None:
        """Start further programs and keep them like the first ones."""
        for program in programs:
            child = _Child(program)
            self._launch(child)
            self._children.append(child)

    def stop(self) -> None:
        """Ask every child to finish, last started first, and end those that do not within the time allowed."""
        self._stopping.set()
        if self._watcher is not None:
            self._watcher.join()
        running = [
            child.process for child in reversed(self._children) if child.process and child.process.poll() is None
        ]
        for process in running:
            process.send_signal(signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS
        for process in running:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def pids(self) -> dict[str, int]:
        """Return the process id of every running child by name."""
        return {
            child.program.name: child.process.pid
            for child in self._children
            if child.process is not None and child.process.poll() is None
        }

    def restarts(self) -> dict[str, int]:
        """Return how often every child had to be revived."""
        return {child.program.name: child.restarts for child in self._children}

    def _launch(self, child: _Child) -> None:
        program = child.program
        log = self._home / "log" / f"{program.name}.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        environ = {name: value for name, value in os.environ.items() if name not in KEPT_FROM_CHILDREN}
        environ["MAINSTEM_SCOPE"] = "*" if program.sees_everything else ""
        with log.open("ab") as output:
            child.process = subprocess.Popen(
                [sys.executable, "-m", FOLLOWING, program.module, str(os.getpid())],
                env=environ | dict(program.environ),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        child.started_at = time.monotonic()

    def _watch(self) -> None:
        while not self._stopping.wait(0.5):
            for child in tuple(self._children):
                if child.process is None or child.process.poll() is None:
                    continue
                if time.monotonic() - child.started_at > SETTLED_SECONDS:
                    child.pause_seconds = 0.5
                if time.monotonic() - child.started_at < child.pause_seconds:
                    continue
                child.pause_seconds = min(child.pause_seconds * 2, LONGEST_PAUSE_SECONDS)
                child.restarts += 1
                if self._on_restart is not None:
                    self._on_restart(child.program.name)
                try:
                    self._launch(child)
                except OSError:  # no memory, no room on the disk: later perhaps
                    child.started_at = time.monotonic()
