import os
import signal
import socket
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from tests.web.postgres.users import another_user, eventually, kill, query

from mainstem.web.postgres import Server
from mainstem.web.postgres.places import known_places
from mainstem.web.postgres.processes import orphans


@pytest.fixture
def used(home: Path) -> Server:
    """A durable server with one table, joined by us."""
    server = Server(home)
    query(server.ensure_running().owner_url, "CREATE TABLE sale (number int PRIMARY KEY)")
    return server


def test_recovers_every_commit_after_the_postmaster_is_killed(used: Server) -> None:
    url = used.ensure_running().app_url
    acknowledged: list[int] = []

    def sell() -> None:
        with suppress(psycopg.OperationalError), psycopg.connect(url, autocommit=True) as connection:
            for number in range(1_000_000):
                connection.execute("INSERT INTO sale VALUES (%s)", (number,))
                acknowledged.append(number)

    seller = threading.Thread(target=sell)
    seller.start()
    eventually(lambda: len(acknowledged) > 200)
    kill(used.status().pid)
    databases = used.ensure_running()
    seller.join()

    kept = {number for (number,) in query(databases.app_url, "SELECT number FROM sale")}
    assert kept >= set(acknowledged)
    assert used.leave() is True


def test_ends_the_orphans_of_a_killed_postmaster(used: Server) -> None:
    databases = used.ensure_running()
    busy = subprocess.Popen(
        ["/usr/bin/env", "python3", "-c", "import time; time.sleep(60)"], start_new_session=True
    )  # a stranger that must survive
    backend = psycopg.connect(databases.app_url, autocommit=True)
    stopped = backend.info.backend_pid
    os.kill(stopped, signal.SIGSTOP)  # it cannot notice that its postmaster is gone, and keeps the shared memory
    kill(used.status().pid)
    eventually(lambda: not used.status().is_running)
    assert stopped in orphans(known_places(used.home))

    again = used.ensure_running()

    assert query(again.app_url, "SELECT count(*) FROM sale") == [(0,)]
    assert orphans(known_places(used.home)) == []
    assert busy.poll() is None
    busy.kill()
    busy.wait()
    backend.close()


def test_comes_back_after_a_backend_is_killed(used: Server) -> None:
    databases = used.ensure_running()
    postmaster = used.status().pid
    backend = psycopg.connect(databases.app_url, autocommit=True)
    backend.execute("INSERT INTO sale VALUES (7)")

    kill(backend.info.backend_pid)
    again = used.ensure_running()

    assert query(again.app_url, "SELECT number FROM sale") == [(7,)]
    assert used.status().pid == postmaster
    backend.close()


def test_watch_revives_a_killed_server(used: Server) -> None:
    databases = used.ensure_running()
    used.watch(interval_seconds=0.1)
    time.sleep(0.2)
    for _ in range(2):
        killed = used.status().pid
        kill(killed)

        eventually(lambda killed=killed: used.status().is_ready and used.status().pid != killed)  # type: ignore[misc]

        assert query(databases.app_url, "SELECT count(*) FROM sale") == [(0,)], "the same address works again"
    assert used.leave() is True


def test_a_revived_server_keeps_its_port(home: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with Server(home, port=port, durable=False) as starter, Server(home, durable=False) as other:
        kill(starter.status().pid)
        eventually(lambda: not other.status().is_running)

        assert other.revive() is True

        assert other.status().port == port


def test_starts_although_the_number_of_the_dead_postmaster_is_taken(used: Server) -> None:
    places = known_places(used.home)
    kill(used.status().pid)
    eventually(lambda: not used.status().is_running and not orphans(places))
    pid_file = places.data / "postmaster.pid"
    stranger = subprocess.Popen(["/bin/sleep", "60"], user=places.data.stat().st_uid)
    pid_file.write_text("\n".join([str(stranger.pid), *pid_file.read_text().splitlines()[1:]]) + "\n")

    databases = used.ensure_running()

    assert query(databases.app_url, "SELECT 1") == [(1,)]
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_recovers_when_server_and_user_die_together(home: Path) -> None:
    with another_user(home) as user:
        query(Server(home).ensure_running().owner_url, "CREATE TABLE sale (number int)")
        user.kill()
        kill(Server(home).status().pid)

        with Server(home) as server:
            assert query(server.ensure_running().app_url, "SELECT count(*) FROM sale") == [(0,)]


def test_finishes_a_preparation_that_was_cut_off(used: Server) -> None:
    places = known_places(used.home)
    query(used.superuser_url(), "DROP DATABASE mainstem")
    places.prepared.unlink()

    databases = used.ensure_running()

    assert query(databases.app_url, "SELECT current_user") == [("mainstem_app",)]


def test_starts_over_when_making_the_data_folder_was_cut_off(home: Path) -> None:
    half_made = home / "postgres" / "data.new"
    half_made.mkdir(parents=True)
    (half_made / "PG_VERSION").write_text("18\n")

    with Server(home, durable=False) as server:
        assert server.status().is_ready
    assert not half_made.exists()
