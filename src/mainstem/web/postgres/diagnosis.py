"""From what PostgreSQL wrote to what a person should do."""

import re
from pathlib import Path

from mainstem.web.postgres.faults import (
    FolderNotWritable,
    PortInUse,
    PostgresFault,
    ProgramsMissing,
    ServerDidNotStart,
    UnsupportedLocale,
    WrongMajorVersion,
    disk_full,
)
from mainstem.web.postgres.places import Places
from mainstem.web.postgres.programs import MAJOR

# Said while processes of a killed server still hold its memory or its lock file: it passes, so the launcher retries.
_PASSING = re.compile(r"pre-existing shared memory block|lock file \"[^\"]*\" already exists")
# A short write comes without the operating system's words. Shared memory has a size of its own, not the disk's.
_DISK_FULL = re.compile(
    r"^(?!.*shared memory).*(No space left on device|Disk quota exceeded|Check free disk space)", re.MULTILINE
)
_LONGEST_QUOTE = 1500


def sizes_of_logs(places: Places) -> dict[Path, int]:
    """Return the present length of every log file, to tell later what is new."""
    return {log: log.stat().st_size for log in places.log.glob("*.log")}


def written_since(places: Places, before: dict[Path, int]) -> str:
    """Return what was logged since `before` was measured."""
    news = []
    for log in sorted(places.log.glob("*.log")):
        with log.open("rb") as file:
            already = before.get(log, 0)
            # Shorter than before: it was written over, so all of it is new.
            file.seek(already if log.stat().st_size >= already else 0)
            news.append(file.read().decode(errors="replace"))
    return "".join(news)


def is_passing(log: str) -> bool:
    """Tell whether the reason not to start goes away by itself."""
    return _PASSING.search(log) is not None


def fault_from(log: str, places: Places, *, port: int | None = None) -> PostgresFault:
    """Return the fault that explains why initdb or the server ended."""
    return _fault_of_the_machine(log, places, port) or _fault_of_the_installation(log, places)


def _fault_of_the_machine(log: str, places: Places, port: int | None) -> PostgresFault | None:
    if _DISK_FULL.search(log):
        return disk_full(places.data)
    if "Address already in use" in log or "could not create any TCP/IP sockets" in log:
        return PortInUse(
            f"Port {port} on 127.0.0.1 is taken by another program. Choose another port, or leave the port out: "
            "Mainstem itself only needs the socket."
        )
    if "Permission denied" in log or "Read-only file system" in log or "wrong ownership" in log:
        return FolderNotWritable(
            f"PostgreSQL may not read or write something below {places.ground}. Give its files back to one owner, "
            f"writable: {_end_of(log)}"
        )
    return None


def _fault_of_the_installation(log: str, places: Places) -> PostgresFault:
    if "is not compatible with this version" in log or "database files are incompatible with server" in log:
        return wrong_major_version(places, "another version")
    if re.search(r"(invalid|unrecognized|not recognized).*locale|locale.*(invalid|not supported)", log):
        return UnsupportedLocale(
            f"PostgreSQL refused the locale of {places.data}. Use the PostgreSQL programs of the wheel (they bring the "
            f"builtin C.UTF-8 locale), or restore the data folder. It said: {_end_of(log)}"
        )
    if "error while loading shared libraries" in log or "no such file or directory: postgres" in log.lower():
        return ProgramsMissing(
            "The PostgreSQL programs do not run on this machine. Install the library named here with your system's "
            f"package manager: {_end_of(log)}"
        )
    return ServerDidNotStart(
        f"PostgreSQL did not start on {places.data}. Its log is in {places.log}; the end of it reads: {_end_of(log)}"
    )


def wrong_major_version(places: Places, found: str) -> WrongMajorVersion:
    """Return the fault for a data folder written by PostgreSQL `found`."""
    return WrongMajorVersion(
        f"The data folder {places.data} was written by PostgreSQL {found}, this Mainstem runs PostgreSQL {MAJOR}. "
        f"Dump it with the older Mainstem and restore it here, or run `pg_upgrade`; to begin empty, move the folder "
        "away."
    )


def _end_of(log: str) -> str:
    return log.strip()[-_LONGEST_QUOTE:] or "(nothing)"
