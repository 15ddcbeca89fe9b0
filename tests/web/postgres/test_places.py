import os
import shutil
import signal
import tempfile
from pathlib import Path

import pytest
from tests.web.postgres.users import query

from mainstem.web.postgres import Server
from mainstem.web.postgres.faults import DataFolderIncomplete, FolderNotReachable
from mainstem.web.postgres.os_user import OsUser, first_closed_folder
from mainstem.web.postgres.places import known_places
from mainstem.web.postgres.programs import find_programs

only_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root steps aside for another user")


def test_a_deep_home_gets_a_short_socket_that_stays_the_same(home: Path) -> None:
    deep = home / ("a quite, long folder's name — 干流" * 2) / ("x" * 60)
    with Server(deep, durable=False) as server:
        first = server.status().socket_folder
        assert first is not None
        assert len(str(first)) < 90
        assert query(server.ensure_running().app_url, "SELECT 1") == [(1,)]
    shutil.rmtree(first)

    with Server(deep, durable=False) as server:
        assert server.status().socket_folder == first, "running processes keep a working address"

    server.erase()
    assert not first.exists()


def test_a_server_whose_socket_was_cleaned_away_is_started_again(home: Path) -> None:
    server = Server(home, durable=False)
    server.ensure_running()
    folder = server.status().socket_folder
    assert folder is not None
    for file in folder.iterdir():
        file.unlink()

    databases = server.ensure_running()

    assert query(databases.app_url, "SELECT 1") == [(1,)]


@only_root
def test_a_home_closed_to_the_servers_user_keeps_its_data_outside(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.chmod(0o700)
    monkeypatch.setattr("mainstem.web.postgres.places._OUTSIDE", Path(tempfile.gettempdir()) / home.name)
    with Server(home, durable=False) as server:
        places = known_places(home)

        assert query(server.ensure_running().app_url, "SELECT 1") == [(1,)]
        assert not places.ground.is_relative_to(home)
        assert server.status().data == places.data

    with Server(home, durable=False):
        assert known_places(home) == places

    shutil.rmtree(places.ground)
    with pytest.raises(DataFolderIncomplete, match="Mount or restore"):
        Server(home).ensure_running()
    places.ground.parent.rmdir()


@only_root
def test_programs_closed_to_the_servers_user_are_copied(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = home / "closed"
    closed.mkdir(mode=0o700)
    programs = find_programs().copied_to(closed / "programs")
    monkeypatch.setattr("mainstem.web.postgres.server.find_programs", lambda: programs)
    before = os.umask(0o077)

    try:
        for _ in range(2):
            with Server(home, durable=False) as server:
                assert server.status().is_ready
    finally:
        os.umask(before)

    assert known_places(home).programs.is_dir()


@only_root
def test_names_the_folder_that_was_closed_later(home: Path) -> None:
    with Server(home, durable=False):
        pass
    home.chmod(0o700)

    with pytest.raises(FolderNotReachable, match=f"chmod o.x {home}"):
        Server(home).ensure_running()


def test_leaving_a_deleted_home_is_quiet(home: Path) -> None:
    server = Server(home, durable=False)
    server.ensure_running()
    pid = server.status().pid
    shutil.rmtree(home / "postgres")

    assert server.leave() is False
    assert pid is not None
    os.kill(pid, signal.SIGQUIT)


@only_root
def test_names_the_closed_folder_when_no_other_place_can_be_had(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.chmod(0o700)
    no_folder = home / "file"
    no_folder.write_text("")
    monkeypatch.setattr("mainstem.web.postgres.places._OUTSIDE", no_folder)
    monkeypatch.setattr("tempfile.tempdir", "/dev/null")

    with pytest.raises(FolderNotReachable, match=f"chmod o.x {home}"):
        Server(home).ensure_running()


def test_finds_the_folder_that_bars_the_way(home: Path) -> None:
    (home / "closed" / "inside").mkdir(parents=True)
    (home / "closed").chmod(0o700)
    stranger = OsUser(54321, 54321)

    assert first_closed_folder(home / "closed" / "inside", stranger) == home / "closed"
    assert first_closed_folder(home / "closed" / "inside", OsUser(os.geteuid(), os.getegid())) is None
    assert first_closed_folder(home / "missing", stranger) is None
