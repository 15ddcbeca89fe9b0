import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mainstem.web.postgres import Server, resolve_database
from mainstem.web.postgres.diagnosis import fault_from
from mainstem.web.postgres.faults import (
    CannotConnect,
    DataFolderIncomplete,
    DiskFull,
    FolderNotWritable,
    PortInUse,
    PostgresFault,
    ProgramsMissing,
    ServerDidNotStart,
    UnsupportedLocale,
    WrongMajorVersion,
)
from mainstem.web.postgres.os_user import OsUser
from mainstem.web.postgres.places import known_places
from mainstem.web.postgres.starting_as import start_as

only_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")


@pytest.fixture
def small_disk(home: Path) -> Iterator[Path]:
    """A disk on which the programs cannot even make an empty data folder."""
    yield from _mounted(home / "disk", "20m")


@pytest.fixture
def disk(home: Path) -> Iterator[Path]:
    """A disk with room for an empty data folder."""
    yield from _mounted(home / "disk", "200m")


def _mounted(place: Path, size: str) -> Iterator[Path]:
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "none", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let root mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@only_root
def test_says_so_when_the_disk_is_full_at_the_first_start(small_disk: Path) -> None:
    with pytest.raises(DiskFull, match=str(small_disk)):
        Server(small_disk).ensure_running()

    assert not (small_disk / "postgres" / "data").exists()
    assert not (small_disk / "postgres" / "data.new").exists()


@only_root
def test_says_so_when_the_disk_is_full_later_and_goes_on_when_it_is_not(disk: Path) -> None:
    with Server(disk) as server:
        server.ensure_running()
    filler = disk / "filler"
    with pytest.raises(OSError, match="No space"), filler.open("wb") as file:  # noqa: PT012
        while True:
            file.write(bytes(65536))
            file.flush()

    with pytest.raises(DiskFull) as told:
        Server(disk).ensure_running()

    assert told.value.code == "disk_full"
    filler.unlink()
    with Server(disk) as server:
        assert server.status().is_ready


def test_names_the_folder_that_cannot_be_written(home: Path) -> None:
    (home / "file").write_text("not a folder")

    with pytest.raises(FolderNotWritable, match=r"file.*choose another home"):
        Server(home / "file" / "home").ensure_running()


def test_refuses_data_of_another_major_version(home: Path) -> None:
    with Server(home, durable=False):
        pass
    (home / "postgres" / "data" / "PG_VERSION").write_text("16\n")

    with pytest.raises(WrongMajorVersion, match=r"PostgreSQL 16, this Mainstem runs PostgreSQL 18"):
        Server(home).ensure_running()


def test_refuses_data_without_its_passwords(home: Path) -> None:
    with Server(home, durable=False):
        pass
    (home / "postgres" / "passwords.json").unlink()

    with pytest.raises(DataFolderIncomplete, match=r"Restore that file"):
        Server(home).ensure_running()


def test_listens_on_a_loopback_port_and_says_when_it_is_taken(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(PortInUse, match=str(port)):
            Server(home, port=port, durable=False).ensure_running()

    with Server(home, port=port, durable=False) as server:
        assert server.status().port == port
        socket.create_connection(("127.0.0.1", port)).close()


def test_names_a_program_that_cannot_be_run(home: Path) -> None:
    program = home / "postgres"
    program.write_text("#!/bin/sh\n")

    with pytest.raises(ProgramsMissing, match=r"Cannot run .*postgres"):
        start_as(OsUser(os.geteuid(), os.getegid()), [str(program)], output=subprocess.DEVNULL)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ('initdb: error: invalid locale name "xx_YY"', UnsupportedLocale),
        ('PANIC:  could not write to file "pg_wal/xlogtemp.9": No space left on device', DiskFull),
        (
            'FATAL:  could not extend file "base/1/2": wrote only 4096\nHINT:  Check free disk space.',
            DiskFull,
        ),
        ("could not resize shared memory segment to 1 bytes: No space left on device", ServerDidNotStart),
        ("postgres: error while loading shared libraries: libz.so.1: cannot open", ProgramsMissing),
        ('FATAL:  could not open file "global/pg_control": Permission denied', FolderNotWritable),
        ("PANIC:  could not locate a valid checkpoint record", ServerDidNotStart),
    ],
)
def test_recognises_what_postgres_says(home: Path, words: str, fault: type[PostgresFault]) -> None:
    assert type(fault_from(words, known_places(home))) is fault


def test_refuses_half_an_external_configuration(home: Path) -> None:
    with pytest.raises(CannotConnect, match="without DATABASE_URL"):
        resolve_database(home, {"DATABASE_APP_URL": "postgresql://app@/db"})


def test_refuses_a_port_that_is_none(home: Path) -> None:
    with pytest.raises(CannotConnect, match="port number"):
        resolve_database(home, {"MAINSTEM_POSTGRES_PORT": "many"})
