"""
Advisory locks on files (flock). The kernel releases them when their process ends, however it ends.

A forked child shares the open file and with it the lock. So a share of the users' lock is given up by closing the
file: unlocking in the child would take it from the parent. The short locks are unlocked: closing alone would leave
them with a child that was forked in between.
"""

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mainstem.web.postgres.faults import HomeIsBusy, naming_the_folder
from mainstem.web.postgres.private_file import give_to_owner_of_folder

_PAUSE_SECONDS = 0.01


@contextmanager
def held_alone(path: Path, *, patience_seconds: float) -> Iterator[None]:
    """
    Hold the lock at `path` alone while the block runs, waiting for whoever has it.
    :raises HomeIsBusy: if it is not free after `patience_seconds`
    """
    handle = _open(path)
    try:
        deadline = time.monotonic() + patience_seconds
        while not _flock(handle, fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise HomeIsBusy(
                    f"Another Mainstem process has held {path} for more than {patience_seconds:.0f} s while starting "
                    "or stopping the database. See its output, end it, and try again."
                )
            time.sleep(_PAUSE_SECONDS)
        yield
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)
        os.close(handle)


def join(path: Path) -> int:
    """Take a share of the lock at `path`, and return the file to close when leaving."""
    handle = _open(path)
    while not _flock(handle, fcntl.LOCK_SH):
        time.sleep(_PAUSE_SECONDS)
    return handle


def nobody_holds(path: Path) -> bool:
    """Tell whether no process holds a share of the lock at `path`."""
    handle = _open(path)
    try:
        return _flock(handle, fcntl.LOCK_EX)
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)
        os.close(handle)


def _open(path: Path) -> int:
    with naming_the_folder(path.parent):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        give_to_owner_of_folder(handle, path.parent)
    return handle


def _flock(handle: int, kind: int) -> bool:
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            return False
        raise
    return True
