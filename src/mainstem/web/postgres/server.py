"""The embedded server: one per home folder, shared by every Mainstem process of that home, gone with the last one."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from mainstem.web.postgres import launch, locks, processes
from mainstem.web.postgres.addresses import socket_url
from mainstem.web.postgres.connecting import connect
from mainstem.web.postgres.data_folder import ensure_data_folder
from mainstem.web.postgres.databases import Databases
from mainstem.web.postgres.faults import (
    CannotConnect,
    DataFolderIncomplete,
    PostgresFault,
    ServerDidNotStart,
    naming_the_folder,
)
from mainstem.web.postgres.launch import Patience
from mainstem.web.postgres.os_user import OsUser, first_closed_folder, server_user
from mainstem.web.postgres.passwords import ensure_passwords, read_passwords
from mainstem.web.postgres.places import Places, known_places, make_places, remembered_socket_folder, socket_folder
from mainstem.web.postgres.prepare import prepare_embedded
from mainstem.web.postgres.private_file import write_private
from mainstem.web.postgres.processes import Postmaster
from mainstem.web.postgres.programs import Programs, find_programs
from mainstem.web.postgres.roles import APP, DATABASE, OWNER, READONLY, SUPERUSER, VERSION
from mainstem.web.postgres.settings import DEFAULT_PORT
from mainstem.web.postgres.watching import Watcher

_DEATHS_WHILE_LOOKING = 3


@dataclass(frozen=True)
class Status:
    """What can be said about a server without touching it."""

    is_running: bool
    is_ready: bool
    is_used_by_us: bool
    pid: int | None
    port: int | None
    socket_folder: Path | None
    data: Path
    log: Path


class Server:
    """
    The PostgreSQL server of one home folder.
    Processes that use it hold a shared lock, which the kernel gives back however they end; the last one to leave
    stops the server. One that is killed leaves it running for the next.
    """

    def __init__(
        self, home: Path, *, port: int | None = None, durable: bool = True, patience: Patience | None = None
    ) -> None:
        """
        Only remember; nothing is touched before `ensure_running`.
        :param port: also listen on 127.0.0.1 at this port; without it there is no TCP at all
        :param durable: False switches fsync off, for throw-away tests only; decided by whoever starts the server
        """
        self.home = home
        self._port = port
        self._durable = durable
        self._patience = patience or Patience()
        self._membership: int | None = None
        self._watcher: Watcher | None = None

    def __enter__(self) -> Self:
        """Use the server for the length of the block."""
        self.ensure_running()
        return self

    def __exit__(self, *exc: object) -> None:
        """Leave it again."""
        self.leave()

    def ensure_running(self) -> Databases:
        """
        Join the server, starting it if nobody has, and return its addresses once it accepts connections.
        May be called again at any time, also after a crash; makes the data folder, roles and database when missing.
        :raises PostgresFault: one of its kinds, saying what to do
        """
        user = server_user(known_places(self.home).data)
        places = make_places(self.home, user)
        with self._start_lock(places):
            postmaster = self._ready_postmaster(places, user, port=self._port)
            if self._membership is None:
                self._membership = locks.join(places.users_lock)
        return Databases(
            owner_url=self._url(places, postmaster, OWNER, DATABASE),
            app_url=self._url(places, postmaster, APP, DATABASE),
            readonly_url=self._url(places, postmaster, READONLY, DATABASE),
            embedded=True,
        )

    def revive(self) -> bool:
        """Start the server again if it was killed; tells whether it runs. One stopped on purpose stays stopped."""
        places = known_places(self.home)
        if places.stopped.exists():
            return False
        with self._start_lock(places):
            if places.stopped.exists():
                return False
            # Whoever started it may have asked for a port; the addresses of all users hold that number.
            before = processes.recorded_postmaster(places)
            port = before.port if before is not None and before.port != DEFAULT_PORT else self._port
            self._ready_postmaster(places, server_user(places.data), port=port)
            return True

    def watch(self, *, interval_seconds: float = 1.0) -> None:
        """Revive the server, from a thread of our own, whenever it is killed while we use it."""
        if self._watcher is None:
            self._watcher = Watcher(self.revive, self._postmaster_pid, interval_seconds=interval_seconds)
            self._watcher.start()

    def leave(self) -> bool:
        """Stop using the server; tell whether we were the last one and it was stopped."""
        self._end_watch()
        if self._membership is None:
            return False
        places = known_places(self.home)
        if not places.keep.is_dir():  # somebody deleted the home under us; the server notices by itself and ends
            self._end_membership()
            return False
        with self._start_lock(places):
            self._end_membership()
            postmaster = processes.living_postmaster(places)
            if postmaster is None or not locks.nobody_holds(places.users_lock):
                return False
            launch.stop(places, postmaster, patience=self._patience)
            return True

    def stop(self) -> bool:
        """
        Stop the server for everybody, at once and on purpose: nobody revives it until someone calls `ensure_running`.
        Tells whether it was running.
        """
        self._end_watch()
        places = known_places(self.home)
        if not places.keep.is_dir():
            return False
        with self._start_lock(places):
            write_private(places.stopped, "")
            self._end_membership()
            postmaster = processes.living_postmaster(places)
            if postmaster is not None:
                launch.stop(places, postmaster, patience=self._patience)
            return postmaster is not None

    def erase(self) -> None:
        """Stop the server for everybody and delete all it has: data, passwords, logs. There is no way back."""
        self.stop()
        places = known_places(self.home)
        for folder in (places.ground, remembered_socket_folder(places), places.keep):
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)

    def status(self) -> Status:
        """Return how the server is doing; changes nothing."""
        places = known_places(self.home)
        postmaster = processes.living_postmaster(places)
        return Status(
            is_running=postmaster is not None,
            is_ready=postmaster is not None and postmaster.is_ready and postmaster.answers(),
            is_used_by_us=self._membership is not None,
            pid=postmaster.pid if postmaster else None,
            port=postmaster.port if postmaster else None,
            socket_folder=postmaster.socket_folder if postmaster else None,
            data=places.data,
            log=places.log,
        )

    def superuser_url(self, database: str = "postgres") -> str:
        """Return the administrator's address, for backups and repairs; the application never uses it."""
        places = known_places(self.home)
        postmaster = processes.living_postmaster(places)
        if postmaster is None:
            raise PostgresFault(f"PostgreSQL on {places.data} is not running. Start it with ensure_running() first.")
        return self._url(places, postmaster, SUPERUSER, database)

    def _ready_postmaster(self, places: Places, user: OsUser, *, port: int | None) -> Postmaster:
        """Return the running server, started if need be; start again if it dies while we look at it."""
        for _ in range(_DEATHS_WHILE_LOOKING):
            postmaster = self._usable_postmaster(places) or self._start(places, user, port=port)
            try:
                self._await_and_prepare(places, postmaster)
            except CannotConnect:
                if not _dies_soon(places, postmaster):
                    raise
            else:
                return postmaster
        raise ServerDidNotStart(
            f"PostgreSQL on {places.data} was killed {_DEATHS_WHILE_LOOKING} times right after its start. See "
            f"{places.log} and the system's log (`dmesg`): perhaps the machine is out of memory."
        )

    def _usable_postmaster(self, places: Places) -> Postmaster | None:
        """Return the running server, or None; one that nobody can reach any more is stopped first."""
        postmaster = processes.living_postmaster(places)
        if postmaster is not None and postmaster.is_ready and not postmaster.socket.exists():
            launch.stop(places, postmaster, patience=self._patience)  # a cleaner of temporary files took its socket
            return None
        return postmaster

    def _start(self, places: Places, user: OsUser, *, port: int | None) -> Postmaster:
        programs = _programs_for(places, user)
        if places.data.exists() and not places.passwords.exists():
            raise DataFolderIncomplete(
                f"The data folder {places.data} is there, but {places.passwords} is not. Restore that file from a "
                "backup: without the passwords nobody can log in."
            )
        passwords = ensure_passwords(places.passwords, (SUPERUSER, OWNER, APP, READONLY))
        if ensure_data_folder(places, programs, user, superuser_password=passwords[SUPERUSER], durable=self._durable):
            places.prepared.unlink(missing_ok=True)
        postmaster = launch.start(
            places,
            programs,
            user,
            sockets=socket_folder(places, user),
            port=port,
            durable=self._durable,
            patience=self._patience,
        )
        places.stopped.unlink(missing_ok=True)
        return postmaster

    def _await_and_prepare(self, places: Places, postmaster: Postmaster) -> None:
        """Return once logins work, with roles and database in place; a crash may have come before they were made."""

        def is_alive() -> bool:
            living = processes.living_postmaster(places)
            return living is not None and living.pid == postmaster.pid

        patience_seconds = self._patience.start_seconds
        with suppress(FileNotFoundError):
            if places.prepared.read_text() == VERSION:
                app = self._url(places, postmaster, APP, DATABASE)
                connect(app, patience_seconds=patience_seconds, worth_waiting=is_alive).close()
                return
        superuser = self._url(places, postmaster, SUPERUSER, "postgres")
        with connect(superuser, patience_seconds=patience_seconds, worth_waiting=is_alive) as connection:
            prepare_embedded(connection, superuser, read_passwords(places.passwords))
        write_private(places.prepared, VERSION)

    def _url(self, places: Places, postmaster: Postmaster, role: str, database: str) -> str:
        return socket_url(
            user=role,
            password=read_passwords(places.passwords)[role],
            database=database,
            host=str(postmaster.socket_folder),
            port=postmaster.port,
        )

    def _postmaster_pid(self) -> int | None:
        postmaster = processes.living_postmaster(known_places(self.home))
        return postmaster.pid if postmaster else None

    def _start_lock(self, places: Places) -> AbstractContextManager[None]:
        patience_seconds = self._patience.start_seconds + self._patience.stop_seconds
        return locks.held_alone(places.start_lock, patience_seconds=patience_seconds)

    def _end_membership(self) -> None:
        if self._membership is not None:
            os.close(self._membership)
            self._membership = None

    def _end_watch(self) -> None:
        if self._watcher is not None:
            self._watcher.end()
            self._watcher = None


@contextmanager
def running(home: Path, *, port: int | None = None, durable: bool = True) -> Iterator[Server]:
    """Use the server of `home` for the length of the block; the last user stops it."""
    with Server(home, port=port, durable=durable) as server:
        yield server


def _programs_for(places: Places, user: OsUser) -> Programs:
    """Return programs that the server's user can reach, copying them beside the data where it cannot."""
    programs = find_programs()
    if first_closed_folder(programs.postgres.parent, user) is None:
        return programs
    with naming_the_folder(places.ground):
        return programs.copied_to(places.programs)


def _dies_soon(places: Places, postmaster: Postmaster) -> bool:
    """Tell whether the server is gone or about to be: a killed process stays visible for a moment."""
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline:
        living = processes.living_postmaster(places)
        if living is None or living.pid != postmaster.pid:
            return True
        time.sleep(0.01)
    return False
