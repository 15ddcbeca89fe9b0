import os
import stat
import time
from pathlib import Path

from tests.web.postgres.users import query

from mainstem.web.postgres import Server, running
from mainstem.web.postgres.places import known_places


def test_first_start_makes_everything_and_a_later_start_keeps_it(home: Path) -> None:
    with running(home) as server:
        databases = server.ensure_running()
        query(databases.owner_url, "CREATE TABLE note (words text)")
        query(databases.app_url, "INSERT INTO note VALUES ('kept')")

    begun = time.monotonic()
    with running(home) as server:
        seconds = time.monotonic() - begun
        again = server.ensure_running()

        assert query(again.app_url, "SELECT words FROM note") == [("kept",)]
        assert again == databases
        assert seconds < 2


def test_attaching_to_a_running_server_is_quick(server: Server) -> None:
    other = Server(server.home)
    begun = time.monotonic()

    other.ensure_running()
    seconds = time.monotonic() - begun

    assert seconds < 0.5
    assert other.leave() is False
    assert server.status().is_ready


def test_status_of_a_home_without_server_makes_nothing(home: Path) -> None:
    status = Server(home / "later").status()

    assert (status.is_running, status.pid) == (False, None)
    assert not (home / "later").exists()
    assert Server(home / "later").stop() is False


def test_there_is_no_tcp_unless_a_port_is_asked_for(server: Server) -> None:
    databases = server.ensure_running()

    assert query(databases.app_url, "SHOW listen_addresses") == [("",)]


def test_every_login_needs_its_password(server: Server) -> None:
    methods = query(server.superuser_url(), "SELECT DISTINCT auth_method FROM pg_hba_file_rules")
    verifiers = query(server.superuser_url(), "SELECT left(rolpassword, 13) FROM pg_authid WHERE rolcanlogin")

    assert methods == [("scram-sha-256",)]
    assert verifiers == [("SCRAM-SHA-256",)] * 4


def test_passwords_and_data_are_closed_to_others(server: Server) -> None:
    places = known_places(server.home)

    assert stat.S_IMODE(places.passwords.stat().st_mode) == 0o600
    for folder in (places.data, places.log, places.ground / "run"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_server_has_a_session_of_its_own(server: Server) -> None:
    pid = server.status().pid

    assert pid is not None
    assert os.getsid(pid) == pid != os.getsid(0)


def test_data_is_durable_checked_and_sorted_by_code_point(home: Path) -> None:
    with running(home) as server:
        superuser = server.superuser_url("mainstem")
        shown = {
            name: query(superuser, f"SHOW {name}")[0][0]
            for name in ("fsync", "synchronous_commit", "full_page_writes", "data_checksums", "server_encoding", "jit")
        }
        locale = query(superuser, "SELECT datlocprovider::text, datlocale FROM pg_database WHERE datname = 'mainstem'")
        mistakes = query(superuser, "SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL")

    assert shown == {
        "fsync": "on",
        "synchronous_commit": "on",
        "full_page_writes": "on",
        "data_checksums": "on",
        "server_encoding": "UTF8",
        "jit": "off",
    }
    assert locale == [("b", "C.UTF-8")]
    assert mistakes == []


def test_erase_leaves_nothing(home: Path) -> None:
    server = Server(home, durable=False)
    server.ensure_running()

    server.erase()

    assert list(home.iterdir()) == []
    assert not server.status().is_running
