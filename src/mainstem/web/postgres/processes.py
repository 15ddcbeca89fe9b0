"""
The processes of a server, seen from outside.

A process id alone proves nothing: after a crash or a reboot the number in `postmaster.pid` may belong to somebody
else, or to a zombie that nobody collects (a container without an init). So we also read state and command line, which
every user may do, while following /proc/*/cwd needs a capability that containers take from root.
"""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mainstem.web.postgres.places import Places

_PAUSE_SECONDS = 0.01
_PROC = Path("/proc")
_started: dict[int, "subprocess.Popen[bytes]"] = {}


@dataclass(frozen=True)
class Process:
    """One line of the process table."""

    pid: int
    parent: int
    state: str
    command: str

    @property
    def is_zombie(self) -> bool:
        """Ended, only its number is still taken."""
        return self.state.startswith("Z")


@dataclass(frozen=True)
class Postmaster:
    """What `postmaster.pid` says about the server's first process."""

    pid: int
    port: int
    socket_folder: Path
    is_ready: bool

    @property
    def socket(self) -> Path:
        """The file to connect to."""
        return self.socket_folder / f".s.PGSQL.{self.port}"

    def answers(self) -> bool:
        """Tell whether something accepts connections on the socket."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(2)
            try:
                probe.connect(str(self.socket))
            except OSError:
                return False
            return True


def adopt(child: "subprocess.Popen[bytes]") -> None:
    """Remember a server that we started, so that it does not stay a zombie when it ends."""
    _started[child.pid] = child


def recorded_postmaster(places: Places) -> Postmaster | None:
    """Return what `postmaster.pid` says, alive or not; None while the file is absent or half written."""
    try:
        lines = (places.data / "postmaster.pid").read_text(errors="replace").splitlines()
        return Postmaster(
            pid=int(lines[0]),
            port=int(lines[3]),
            socket_folder=Path(lines[4]),
            is_ready=len(lines) > 7 and lines[7].strip() == "ready",
        )
    except (FileNotFoundError, NotADirectoryError, IndexError, ValueError):
        return None


def living_postmaster(places: Places) -> Postmaster | None:
    """
    Return the running server of these places, or None.
    A server that answers on its socket lives, even where its process is not visible (another container, same volume).
    """
    recorded = recorded_postmaster(places)
    if recorded is None or not (is_visible(recorded, places) or recorded.answers()):
        return None
    return recorded


def is_visible(postmaster: Postmaster, places: Places) -> bool:
    """Tell whether its process id names this very server here, so that a signal would reach it and nobody else."""
    process = find_process(postmaster.pid)
    return process is not None and not process.is_zombie and _runs_as_postmaster(places, process)


def orphans(places: Places) -> list[int]:
    """Return the processes that a dead postmaster left behind; they hold its shared memory, or write its last words."""
    table = {process.pid: process for process in _all_processes() if not process.is_zombie}
    recorded = recorded_postmaster(places)
    return [
        process.pid
        for process in table.values()
        if _belongs_to(places, process)
        and not (recorded and process.pid == recorded.pid)
        and not ((parent := table.get(process.parent)) and _belongs_to(places, parent))
    ]


def _belongs_to(places: Places, process: Process) -> bool:
    # A process has the postmaster's command line for a moment before it takes a title of its own.
    return _runs_as_postmaster(places, process) or process.command.startswith(f"postgres: {places.cluster_name}:")


def _runs_as_postmaster(places: Places, process: Process) -> bool:
    return f"/postgres -D {places.data} " in f"{process.command} "


def end_orphans(places: Places, *, patience_seconds: float = 10) -> None:
    """
    Kill what a killed postmaster left behind, and wait until it is gone.
    Nothing is lost: without a postmaster these processes cannot commit for long, and recovery comes next anyway.
    """
    deadline = time.monotonic() + patience_seconds
    while left := orphans(places):
        for pid in left:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if time.monotonic() > deadline:
            return  # in uninterruptible sleep; PostgreSQL itself refuses to start over their memory, and we retry
        time.sleep(_PAUSE_SECONDS)


def forget_dead_postmaster(places: Places) -> None:
    """Remove the files of a dead postmaster when its number is taken by a stranger or a zombie."""
    recorded = recorded_postmaster(places)
    if recorded is None:
        return
    now = find_process(recorded.pid)
    if now is not None and not now.is_zombie and "postgres" in now.command.split(" ")[0]:
        return  # perhaps a server started by hand: leave the decision to PostgreSQL
    for stale in (
        places.data / "postmaster.pid",
        recorded.socket,
        recorded.socket.with_name(f"{recorded.socket.name}.lock"),
    ):
        stale.unlink(missing_ok=True)


def find_process(pid: int) -> Process | None:
    """Return one process of the table, after collecting it if it was our child and has ended."""
    if (child := _started.get(pid)) is not None and child.poll() is not None:
        del _started[pid]
    if _PROC.joinpath("self", "stat").exists():
        return _from_proc(pid)
    return next((process for process in _from_ps("-p", str(pid))), None)


def _all_processes() -> Iterator[Process]:
    if not _PROC.joinpath("self", "stat").exists():
        yield from _from_ps("-A")
        return
    for entry in os.scandir(_PROC):
        if entry.name.isdigit() and (process := _from_proc(int(entry.name))) is not None:
            yield process


def _from_proc(pid: int) -> Process | None:
    folder = _PROC / str(pid)
    try:
        command = (folder / "cmdline").read_bytes().replace(b"\0", b" ")
        # "pid (name) state parent …": the name may hold blanks and brackets, so count from its last bracket.
        state, parent = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()[:2]
    except (OSError, ValueError):
        return None
    return Process(pid, int(parent), state, os.fsdecode(command).strip())


def _from_ps(*which: str) -> Iterator[Process]:
    columns = ("-ww", "-o", "pid=", "-o", "ppid=", "-o", "state=", "-o", "command=")
    listing = subprocess.run(["/bin/ps", *which, *columns], capture_output=True, text=True, check=False)
    for line in listing.stdout.splitlines():
        pid, parent, state, command = line.split(None, 3)
        yield Process(int(pid), int(parent), state, command)
