"""Starting and stopping the server. The caller holds the start lock."""

import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from mainstem.web.postgres import processes
from mainstem.web.postgres.diagnosis import fault_from, is_passing, sizes_of_logs, written_since
from mainstem.web.postgres.faults import ServerDidNotStart, ServerDidNotStop, naming_the_folder
from mainstem.web.postgres.os_user import OsUser
from mainstem.web.postgres.places import Places
from mainstem.web.postgres.private_file import write_private
from mainstem.web.postgres.processes import Postmaster
from mainstem.web.postgres.programs import Programs
from mainstem.web.postgres.settings import LOGINS, settings_text
from mainstem.web.postgres.starting_as import start_as

_PAUSE_SECONDS = 0.01
_RETRY_PAUSE_SECONDS = 0.2
_LAST_WORDS_SECONDS = 3.0


@dataclass(frozen=True)
class Patience:
    """
    How long to wait for the server.
    Recovery after a crash may take minutes and says so in the log; only silence, or the ceiling, is an error.
    """

    start_seconds: float = 3600
    silence_seconds: float = 180
    leftovers_seconds: float = 60
    stop_seconds: float = 300


def start(
    places: Places,
    programs: Programs,
    user: OsUser,
    *,
    sockets: Path,
    port: int | None,
    durable: bool,
    patience: Patience,
) -> Postmaster:
    """
    Start the server and return once it accepts connections, recovering first if it has to.
    What a killed server left behind is ended and removed; the server gets a session of its own, so that Ctrl-C in a
    terminal does not reach it.
    :raises ServerDidNotStart: or the more exact fault that its log tells
    """
    text = settings_text(places, programs, sockets=sockets, port=port, durable=durable)
    write_private(places.settings, text, mode=0o644)
    write_private(places.logins, LOGINS, mode=0o644)
    begun = time.monotonic()
    while True:
        processes.end_orphans(places)
        processes.forget_dead_postmaster(places)
        before = sizes_of_logs(places) | {places.start_log: 0}
        child = _launch(places, programs, user)
        postmaster = _wait_until_ready(places, child, begun=begun, patience=patience)
        if postmaster is not None:
            return postmaster
        _let_the_log_be_written(places)
        log = written_since(places, before)
        if not is_passing(log) or time.monotonic() - begun > patience.leftovers_seconds:
            raise fault_from(log, places, port=port)
        time.sleep(_RETRY_PAUSE_SECONDS)


def stop(places: Places, postmaster: Postmaster, *, patience: Patience) -> None:
    """
    Stop the server: roll back what is open, write a checkpoint, end.
    If that takes longer than `patience.stop_seconds`, stop at once; recovery at the next start keeps all commits.
    :raises ServerDidNotStop: if it is still there after that
    """
    if not processes.is_visible(postmaster, places):
        raise ServerDidNotStop(
            f"PostgreSQL on {places.data} answers, but its process cannot be seen from here. Stop it where it was "
            "started, probably in another container with the same volume."
        )
    for sign, seconds in ((signal.SIGINT, patience.stop_seconds), (signal.SIGQUIT, 20.0)):
        try:
            os.kill(postmaster.pid, sign)
        except ProcessLookupError:
            return
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if processes.living_postmaster(places) is None:
                return
            time.sleep(_PAUSE_SECONDS)
    raise ServerDidNotStop(
        f"PostgreSQL (process {postmaster.pid}) on {places.data} does not stop. See {places.log}; the disk may hang."
    )


def _launch(places: Places, programs: Programs, user: OsUser) -> "subprocess.Popen[bytes]":
    command = [str(programs.postgres), "-D", str(places.data), "-c", f"config_file={places.settings}"]
    with naming_the_folder(places.log), places.start_log.open("wb") as said:
        child = start_as(user, command, output=said)
    processes.adopt(child)
    return child


def _let_the_log_be_written(places: Places) -> None:
    """Wait for the server's logger, which outlives it by a moment: the last words say why it ended."""
    deadline = time.monotonic() + _LAST_WORDS_SECONDS
    while processes.orphans(places) and time.monotonic() < deadline:
        time.sleep(_PAUSE_SECONDS)


def _wait_until_ready(
    places: Places, child: "subprocess.Popen[bytes]", *, begun: float, patience: Patience
) -> Postmaster | None:
    """Return the server once it is ready, or None if it ended; keep waiting as long as its log grows."""
    heard, heard_at = sizes_of_logs(places), time.monotonic()
    while child.poll() is None:
        recorded = processes.recorded_postmaster(places)
        if recorded is not None and recorded.pid == child.pid and recorded.is_ready:
            return recorded
        now = time.monotonic()
        if (said := sizes_of_logs(places)) != heard:
            heard, heard_at = said, now
        if now - heard_at > patience.silence_seconds or now - begun > patience.start_seconds:
            child.send_signal(signal.SIGQUIT)
            raise ServerDidNotStart(
                f"PostgreSQL on {places.data} was not ready after {now - begun:.0f} s, {now - heard_at:.0f} s of them "
                f"in silence. Nothing is lost. See {places.log}, then start again, if need be with more patience."
            )
        time.sleep(_PAUSE_SECONDS)
    return None
