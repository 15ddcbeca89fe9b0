"""Making the data folder, once."""

import shutil
import subprocess
from pathlib import Path

from mainstem.web.postgres.diagnosis import fault_from, wrong_major_version
from mainstem.web.postgres.faults import naming_the_folder
from mainstem.web.postgres.os_user import OsUser
from mainstem.web.postgres.places import Places
from mainstem.web.postgres.private_file import write_private
from mainstem.web.postgres.programs import MAJOR, Programs
from mainstem.web.postgres.starting_as import start_as

# The builtin C.UTF-8 sorts by code point and knows the upper and lower case of all of Unicode. It lives inside
# PostgreSQL, so an update of the operating system's locales can never corrupt an index, and it is there on every
# machine. What people read is sorted by the queries that show it.
_LOCALE = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")


def ensure_data_folder(
    places: Places, programs: Programs, user: OsUser, *, superuser_password: str, durable: bool
) -> bool:
    """
    Make the data folder if it is missing; tell whether it was made.
    It appears under its name only when complete, so a crash half-way leaves nothing to repair.
    :raises WrongMajorVersion: if it is there but another PostgreSQL wrote it
    """
    version_file = places.data / "PG_VERSION"
    if version_file.exists():
        if (found := version_file.read_text().strip()) != str(MAJOR):
            raise wrong_major_version(places, found)
        return False
    fresh, password_file = places.ground / "data.new", places.ground / "initdb.password"
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        write_private(password_file, superuser_password)
        user.take(password_file)
        with naming_the_folder(places.ground):
            fresh.mkdir(mode=0o700)
            user.take(fresh)
        _initdb(places, programs, user, fresh, password_file, durable=durable)
        with naming_the_folder(places.ground):
            fresh.rename(places.data)  # refused if a folder of that name is there and not empty
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        password_file.unlink(missing_ok=True)
    return True


def _initdb(
    places: Places, programs: Programs, user: OsUser, folder: Path, password_file: Path, *, durable: bool
) -> None:
    command = [
        str(programs.initdb),
        f"--pgdata={folder}",
        "--username=postgres",
        f"--pwfile={password_file}",
        "--auth=scram-sha-256",
        "--data-checksums",
        *([] if durable else ["--no-sync"]),
        *_LOCALE,
    ]
    child = start_as(user, command, output=subprocess.PIPE)
    said, _ = child.communicate()
    if child.returncode != 0:
        raise fault_from(said.decode(errors="replace"), places)
