"""
Where everything of one embedded server lies.

`keep` is `<home>/postgres`: passwords, locks, and the memory of the other places. `ground` is where PostgreSQL itself
lives (data, log, settings). They are one folder, unless Mainstem runs as root inside a closed folder such as `/root`,
which the server's unprivileged user cannot enter: then the ground is a folder of its own, remembered in `keep`.
"""

import hashlib
import json
import os
import re
import secrets
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from mainstem.web.postgres.faults import DataFolderIncomplete, FolderNotReachable, naming_the_folder
from mainstem.web.postgres.os_user import OsUser, first_closed_folder
from mainstem.web.postgres.private_file import make_folder, write_private

# A socket address holds 107 bytes on Linux and 103 on macOS; ".s.PGSQL.65535" must fit in as well.
_LONGEST_SOCKET_FOLDER = 103 - len("/.s.PGSQL.65535")
# Commas part hosts in a connection string and quotes part folders in the settings: keep to plain names.
_PLAIN_PATH = re.compile(r"/[A-Za-z0-9._/-]*")
_OUTSIDE = Path("/var/lib/mainstem")


@dataclass(frozen=True)
class Places:
    """The folders and files of one embedded server."""

    keep: Path
    ground: Path

    @property
    def data(self) -> Path:
        """The data folder of PostgreSQL."""
        return self.ground / "data"

    @property
    def log(self) -> Path:
        """One log file per weekday, and what the server said before it opened its log."""
        return self.ground / "log"

    @property
    def start_log(self) -> Path:
        """What the server said before it opened its log, at the last start."""
        return self.log / "start.log"

    @property
    def settings(self) -> Path:
        """Written at every start; put your own settings in `local.conf` beside it."""
        return self.ground / "server.conf"

    @property
    def local_settings(self) -> Path:
        """Settings of the person who runs the server; read last, so they win."""
        return self.ground / "local.conf"

    @property
    def logins(self) -> Path:
        """Who may log in how."""
        return self.ground / "hba.conf"

    @property
    def programs(self) -> Path:
        """A copy of the programs, only made where the originals cannot be reached."""
        return self.ground / "programs"

    @property
    def passwords(self) -> Path:
        """The generated passwords, readable by us only."""
        return self.keep / "passwords.json"

    @property
    def prepared(self) -> Path:
        """Holds the version of the roles and grants that the server has."""
        return self.keep / "prepared"

    @property
    def start_lock(self) -> Path:
        """Held alone by whoever starts or stops the server."""
        return self.keep / "start.lock"

    @property
    def users_lock(self) -> Path:
        """Held together by every process that uses the server."""
        return self.keep / "users.lock"

    @property
    def stopped(self) -> Path:
        """There while the server was stopped on purpose: nobody may revive it."""
        return self.keep / "stopped"

    @property
    def cluster_name(self) -> str:
        """Shown in the title of every server process; tells this server's processes from all others."""
        return f"mainstem-{hashlib.sha256(os.fsencode(self.data)).hexdigest()[:12]}"


def known_places(home: Path) -> Places:
    """Return the places as remembered, or as they will be by default; makes nothing."""
    keep = home.resolve() / "postgres"
    return Places(keep, keep / _recall(keep).get("ground", "."))


def make_places(home: Path, user: OsUser) -> Places:
    """
    Make the folders (not the data folder) and return them.
    :raises FolderNotWritable: if `home` cannot be written
    :raises FolderNotReachable: if the server's user can reach neither the home nor a folder outside it
    """
    places = known_places(home)
    keep = places.keep
    as_root = os.geteuid() == 0
    with naming_the_folder(home):
        home.mkdir(parents=True, exist_ok=True, mode=0o755)
        # Root's stand-in must walk through; the files inside that matter are closed one by one.
        make_folder(keep, 0o711 if as_root else 0o700)
    if "ground" in _recall(keep):
        if not places.ground.is_dir():
            raise DataFolderIncomplete(
                f"{keep / 'place.json'} says the data lies in {places.ground}, which is not there. Mount or restore "
                f"that folder; or delete {keep} to begin with an empty database."
            )
        if as_root and (closed := first_closed_folder(places.ground, user)) is not None:
            raise FolderNotReachable(_how_to_reach(closed, user))
    elif as_root and first_closed_folder(keep, user) is not None:
        places = Places(keep, _ground_outside(keep, user))
        _remember(keep, "ground", str(places.ground))
    else:
        _remember(keep, "ground", ".")
    with naming_the_folder(places.log):
        make_folder(places.log, 0o700)
        user.take(places.log)
    return places


def socket_folder(places: Places, user: OsUser) -> Path:
    """Return a private folder for the server's socket whose path is short enough, the same one every time."""
    inside = places.ground / "run"
    if len(os.fsencode(inside)) <= _LONGEST_SOCKET_FOLDER and _PLAIN_PATH.fullmatch(str(inside)):
        with naming_the_folder(inside):
            make_folder(inside, 0o700)
            user.take(inside)
        return inside
    remembered = remembered_socket_folder(places)
    if remembered is not None and _is_private(remembered, user):
        return remembered
    base = tempfile.gettempdir()
    if len(os.fsencode(base)) > _LONGEST_SOCKET_FOLDER - len("/mainstem-12345678") or not _PLAIN_PATH.fullmatch(base):
        base = "/tmp"  # noqa: S108 - mkdtemp makes a private folder inside
    with naming_the_folder(Path(base)):
        short = Path(tempfile.mkdtemp(prefix="mainstem-", dir=base))
        user.take(short)
    _remember(places.keep, "socket", str(short))
    return short


def remembered_socket_folder(places: Places) -> Path | None:
    """Return the temporary folder that was made for the socket, if one was needed."""
    remembered = _recall(places.keep).get("socket")
    return Path(remembered) if remembered else None


def _is_private(folder: Path, user: OsUser) -> bool:
    """Tell whether `folder` is (again) ours alone: a temporary folder may vanish, and a stranger may take its name."""
    try:
        folder.mkdir(mode=0o700)
        user.take(folder)
    except FileExistsError:
        pass
    except OSError:
        return False
    entry = folder.lstat()
    return stat.S_ISDIR(entry.st_mode) and entry.st_uid == user.uid and not entry.st_mode & 0o077


def _ground_outside(keep: Path, user: OsUser) -> Path:
    sentence = _how_to_reach(first_closed_folder(keep, user), user)
    temporary = Path(tempfile.gettempdir()).resolve()
    base = temporary if keep.is_relative_to(temporary) else _OUTSIDE
    try:
        base.mkdir(parents=True, exist_ok=True, mode=0o755)
        ground = base / f"mainstem-{keep.parent.name.strip('.') or 'home'}-{secrets.token_hex(4)}"
        make_folder(ground, 0o755)
    except OSError as error:
        raise FolderNotReachable(sentence) from error
    if first_closed_folder(ground, user) is not None:
        ground.rmdir()
        raise FolderNotReachable(sentence)
    return ground


def _how_to_reach(closed: Path | None, user: OsUser) -> str:
    return (
        f"PostgreSQL must run as user id {user.uid} here, because it refuses to run as root, and that user may not "
        f"enter {closed}. Run `chmod o+x {closed}`, run Mainstem as a normal user, or choose a home folder elsewhere."
    )


def _recall(keep: Path) -> dict[str, str]:
    try:
        with naming_the_folder(keep):
            remembered: dict[str, str] = json.loads((keep / "place.json").read_text())
    except FileNotFoundError:
        return {}
    return remembered


def _remember(keep: Path, key: str, value: str) -> None:
    write_private(keep / "place.json", json.dumps(_recall(keep) | {key: value}))
