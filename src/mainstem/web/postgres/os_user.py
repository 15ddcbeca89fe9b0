"""Which operating-system user runs PostgreSQL. PostgreSQL refuses to run as root, so root steps aside."""

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path

from mainstem.web.postgres.faults import FolderNotWritable

_STAND_INS = ("postgres", "nobody")
_NOBODY = 65534


@dataclass(frozen=True)
class OsUser:
    """A user and group of the operating system."""

    uid: int
    gid: int

    def take(self, path: Path) -> None:
        """Make this user the owner of `path`, where that is ours to give."""
        if os.geteuid() == 0:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)


def server_user(data: Path) -> OsUser:
    """
    Return the user to run the server as: ourselves, or a stand-in for root.
    Root follows the owner of an existing data folder, so that a folder made by a person stays that person's.
    :raises FolderNotWritable: if the data folder belongs to somebody else and we are not root
    """
    owner = data.stat() if data.exists() else None
    if os.geteuid() != 0:
        if owner is not None and owner.st_uid != os.geteuid():
            raise FolderNotWritable(
                f"The data folder {data} belongs to user id {owner.st_uid}, but Mainstem runs as {os.geteuid()}. "
                "Run Mainstem as that user or as root, or choose another home folder."
            )
        return OsUser(os.geteuid(), os.getegid())
    if owner is not None and owner.st_uid != 0:
        return OsUser(owner.st_uid, owner.st_gid)
    for name in _STAND_INS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return OsUser(entry.pw_uid, entry.pw_gid)
    return OsUser(_NOBODY, _NOBODY)


def first_closed_folder(path: Path, user: OsUser) -> Path | None:
    """Return the topmost existing folder on the way to `path` that `user` may not enter, or None."""
    for folder in (*reversed(path.parents), path):
        try:
            entry = folder.stat()
        except FileNotFoundError:
            return None
        if entry.st_uid == user.uid:
            needed = stat.S_IXUSR
        elif entry.st_gid == user.gid:
            needed = stat.S_IXGRP
        else:
            needed = stat.S_IXOTH
        if not entry.st_mode & needed:
            return folder
    return None
