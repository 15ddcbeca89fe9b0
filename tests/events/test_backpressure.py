"""What the collection answers when PostgreSQL is slow or gone, and what became of the events afterwards."""

import asyncio
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from tests.events.collecting import CLIENT, a_collector, a_track

from mainstem.events.collection.settings import Settings
from mainstem.events.collection.sources import Sources
from mainstem.events.rules.write_keys import write_key_hash
from mainstem.events.writing import statement
from mainstem.web.postgres import Server

KEY = "b" * 40
LIMITS = {"MAINSTEM_COLLECT_ANSWER_SECONDS": "1.5", "MAINSTEM_COLLECT_QUEUED_EVENTS": "20"}


@pytest.fixture(scope="module")
def deployment(tmp_path_factory):
    """A server that may be stopped, and a collection process with small limits before it."""
    import os

    home = Path(tempfile.mkdtemp(prefix="mainstem-slow-"))
    home.chmod(0o755)
    server = Server(home)
    databases = server.ensure_running()
    environ = {"MAINSTEM_HOME": str(home), "MAINSTEM_APP_DATABASE_URL": databases.app_url}
    try:
        subprocess.run(
            [sys.executable, "-m", "django", "migrate", "--database", "owner", "-v", "0"],
            check=True,
            env=os.environ | environ | {"MAINSTEM_OWNER_DATABASE_URL": databases.owner_url},
        )
        with psycopg.connect(databases.owner_url) as connection:
            connection.execute(statement("add_bench_source"), {"code": "shop", "write_key_hash": write_key_hash(KEY)})
        with a_collector(tmp_path_factory.mktemp("slow"), **environ, **LIMITS) as collector:
            yield collector, server, databases.owner_url
    finally:
        server.erase()
        shutil.rmtree(home, ignore_errors=True)


def logged(url):
    with psycopg.connect(url) as connection:
        return sorted(row[0] for row in connection.execute("SELECT message_id FROM events_event WHERE kind = 'track'"))


def send_until_taken(collector, *events):
    """What every SDK does with a 429 or a 503."""
    deadline = time.monotonic() + 30
    while (answer := collector.send(KEY, *events)).status_code in {429, 503} and time.monotonic() < deadline:
        time.sleep(0.2)
    return answer


def test_senders_are_asked_to_wait_while_commits_are_stuck(deployment):
    collector, _, url = deployment
    collector.send(KEY, a_track(0))
    release = threading.Event()

    def hold() -> None:
        with psycopg.connect(url) as connection:
            connection.execute("LOCK TABLE events_seen IN ACCESS EXCLUSIVE MODE")
            held.set()
            release.wait(20)

    held = threading.Event()
    holder = threading.Thread(target=hold, daemon=True)
    holder.start()
    held.wait(10)
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda n: collector.send(KEY, *(a_track(100 * n + i) for i in range(5))), range(1, 13)))
    release.set()
    holder.join()

    statuses = {answer.status_code for answer in answers}
    assert statuses <= {429, 503}
    assert 429 in statuses
    assert all(int(answer.headers["retry-after"]) >= 1 and answer.json()["code"] for answer in answers)
    again = [send_until_taken(collector, *(a_track(100 * n + i) for i in range(5))) for n in range(1, 13)]
    assert {answer.status_code for answer in again} == {200}
    stored = logged(url)
    assert len(stored) == len(set(stored)) == 61


def test_without_postgresql_senders_get_503_and_nothing_is_lost_or_doubled(deployment):
    collector, server, url = deployment
    before = len(logged(url))
    server.stop()

    started = time.monotonic()
    first = collector.send(KEY, a_track(5001))
    waited = time.monotonic() - started
    ready = CLIENT.get(f"{collector.url}/readyz")
    unknown = collector.post("/v1/batch", {"batch": [a_track(1)]}, "nobody")
    alive = CLIENT.get(f"{collector.url}/livez")
    server.ensure_running()
    second = send_until_taken(collector, a_track(5001))

    assert (first.status_code, first.json()["code"]) == (503, "database_unavailable")
    assert int(first.headers["retry-after"]) >= 1
    assert waited < 10
    assert (ready.status_code, unknown.status_code, alive.status_code) == (503, 503, 200)
    assert second.status_code == 200
    assert len(logged(url)) == before + 1


def test_waiting_for_a_database_that_does_not_answer_is_shared():
    silent = socket.socket()
    silent.bind(("127.0.0.1", 0))
    silent.listen()  # takes connections and says nothing, as a server behind a dead network does
    port = silent.getsockname()[1]
    sources = Sources(Settings(database_url=f"postgresql://app@127.0.0.1:{port}/main"))

    async def ask() -> list[object]:
        return await asyncio.gather(*(sources.of_key(f"key-{n}") for n in range(5)), return_exceptions=True)

    began = time.monotonic()
    answers = asyncio.run(ask())
    waited = time.monotonic() - began
    sources.close()
    silent.close()

    assert {getattr(answer, "status", None) for answer in answers} == {503}
    assert waited < 8
