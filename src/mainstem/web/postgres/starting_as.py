"""Starting PostgreSQL's programs as the user they must run as."""

import os
import subprocess
from typing import IO

from mainstem.web.postgres.faults import ProgramsMissing
from mainstem.web.postgres.os_user import OsUser


def start_as(user: OsUser, command: list[str], *, output: int | IO[bytes]) -> "subprocess.Popen[bytes]":
    """
    Start a program as `user`, outside our folder, with nothing of our environment.
    It gets a session of its own, so that Ctrl-C in a terminal does not reach it.
    :raises ProgramsMissing: if the operating system refuses to run it
    """
    as_root = os.geteuid() == 0
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            cwd="/",
            umask=0o077,
            # TZ spares initdb the search for the machine's time zone.
            env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
            user=user.uid if as_root else None,
            group=user.gid if as_root else None,
            extra_groups=[] if as_root else None,
        )
    except OSError as error:
        raise ProgramsMissing(
            f"Cannot run {command[0]} as user id {user.uid} ({error.strerror}). Give that user read and execute "
            "permission on it and on every folder above, or set DATABASE_URL to a server of your own."
        ) from error
