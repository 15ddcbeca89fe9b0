"""Files that only we may read, replaced as a whole or not at all; folders with exactly the mode they need."""

import os
import secrets
from pathlib import Path

from mainstem.web.postgres.faults import naming_the_folder


def write_private(path: Path, text: str, *, mode: int = 0o600) -> None:
    """
    Write `text` to `path` through a new file beside it, safe against a crash half-way and against planted links.
    As root, the file is given to the owner of its folder, so that `sudo` once does not lock a person out.
    """
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with naming_the_folder(path.parent):
        try:
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                give_to_owner_of_folder(handle, path.parent)
                os.fchmod(handle, mode)
                os.fsync(handle)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)


def make_folder(folder: Path, mode: int) -> None:
    """Make a folder unless it is there; `mode` holds whatever the umask says."""
    try:
        folder.mkdir()
    except FileExistsError:
        if not folder.is_dir():
            raise
    else:
        folder.chmod(mode)


def give_to_owner_of_folder(handle: int, folder: Path) -> None:
    """As root, give the open file to whoever owns the folder it lies in."""
    if os.geteuid() == 0:
        owner = folder.stat()
        os.fchown(handle, owner.st_uid, owner.st_gid)
