"""
kill -9 of every process at random while events arrive: what was acknowledged is in the log exactly once, and every
consumer's effect happened exactly once. The processes and the PostgreSQL server are real ones of their own.
"""

import asyncio
import contextlib
import http.client
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest
import tests
from tests.events.collecting import free_port
from tests.kill.witness import TABLES

from mainstem.events.rules.write_keys import write_key_hash
from mainstem.events.writing import statement
from mainstem.web.postgres import Server

ROOT = Path(tests.__file__).parent.parent
KEY = "k" * 40
ROUNDS = ["collect", "postgres", "stream", "collect", "backend", "worker", "stream", "collect", "postgres", "worker",
          "collect", "backend"]  # fmt: skip
PROGRAMS = ("collect", "stream", "worker")


@dataclass
class Deployment:
    """The real processes around a server of their own, and a supervisor's patience with them."""

    home: Path
    server: Server
    owner_url: str
    environ: dict[str, str]
    port: int
    running: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)

    def start(self, program: str) -> None:
        with (self.home / f"{program}.log").open("ab") as output:
            self.running[program] = subprocess.Popen(
                [sys.executable, "-m", f"mainstem.web.processes.{program}"],
                cwd=ROOT,
                env=self.environ,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def kill(self, victim: str) -> None:
        if victim in self.running:
            self.running[victim].kill()
            self.running[victim].wait()
            self.start(victim)
        elif victim == "postgres":
            os.kill(self.server.status().pid, signal.SIGKILL)
        else:
            for (pid,) in self.rows("SELECT pid FROM pg_stat_activity WHERE application_name = 'mainstem-collect'")[:1]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    def revive_fallen(self) -> None:
        for program, process in list(self.running.items()):
            if process.poll() is not None:
                self.start(program)

    def rows(self, query: str) -> list[tuple]:
        for _ in range(200):
            try:
                with psycopg.connect(self.owner_url, connect_timeout=5) as connection:
                    return connection.execute(query).fetchall()
            except psycopg.OperationalError:
                time.sleep(0.1)
        raise AssertionError("PostgreSQL did not come back")

    def stop(self) -> None:
        for process in self.running.values():
            process.kill()
            process.wait()
        self.server.erase()
        shutil.rmtree(self.home, ignore_errors=True)


@dataclass
class Sender:
    """An SDK at work: sends batches, and sends a batch again until it is acknowledged."""

    number: int
    port: int
    stopping: threading.Event
    acknowledged: set[str] = field(default_factory=set)
    bad: int = 0
    tries: int = 0

    def run(self) -> None:
        rng = random.Random(self.number)
        connection: http.client.HTTPConnection | None = None
        step = 0
        while not self.stopping.is_set():
            step += 1
            good = [f"{self.number}-{step}-{i}" for i in range(rng.randint(1, 20))]
            events = [
                {"type": "track", "messageId": message_id, "userId": f"u{rng.randint(1, 50)}", "event": "Seen",
                 "properties": {"email": f"u{rng.randint(1, 500)}@example.com"}}
                for message_id in good
            ]  # fmt: skip
            if step % 10 == 0:
                events.append({"type": "track", "messageId": f"bad-{self.number}-{step}", "userId": "u"})
            body = json.dumps({"batch": events, "writeKey": KEY})
            while not self.stopping.is_set():
                self.tries += 1
                try:
                    connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
                    connection.request("POST", "/v1/batch", body)
                    answer = connection.getresponse()
                    answer.read()
                    if answer.status == 200:
                        self.acknowledged.update(good)
                        self.bad += len(events) - len(good)
                        break
                    assert answer.status in {429, 503}, answer.status
                except (OSError, http.client.HTTPException):
                    connection = None
                time.sleep(0.05)
            time.sleep(0.02)


@pytest.fixture
def deployment() -> Iterator[Deployment]:
    home = Path(tempfile.mkdtemp(prefix="mainstem-kill-"))
    home.chmod(0o755)
    made = Deployment(home, Server(home), "", {}, free_port())
    try:
        prepare(made)
        for program in PROGRAMS:
            made.start(program)
        yield made
    finally:
        made.stop()


def prepare(made: Deployment) -> None:
    databases = made.server.ensure_running()
    made.server.watch(interval_seconds=0.2)
    made.owner_url = databases.owner_url
    made.environ = {name: value for name, value in os.environ.items() if not name.startswith("MAINSTEM_OWNER")} | {
        "DJANGO_SETTINGS_MODULE": "tests.kill.settings",
        "MAINSTEM_HOME": str(made.home),
        "MAINSTEM_SCOPE": "*",
        "MAINSTEM_APP_DATABASE_URL": databases.app_url,
        "MAINSTEM_COLLECT_PORT": str(made.port),
        "MAINSTEM_HOST": "127.0.0.1",
    }
    subprocess.run(
        [sys.executable, "-m", "django", "migrate", "--database", "owner", "-v", "0"],
        check=True,
        cwd=ROOT,
        env=made.environ | {"MAINSTEM_OWNER_DATABASE_URL": databases.owner_url},
    )
    with psycopg.connect(databases.owner_url) as connection:
        connection.execute(TABLES)
        connection.execute(statement("add_bench_source"), {"code": "shop", "write_key_hash": write_key_hash(KEY)})


def wait_until(condition, seconds: float, every: float = 0.2) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(every)
    return bool(condition())


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_acknowledged_event_and_every_effect_is_there_exactly_once(deployment: Deployment) -> None:
    rng = random.Random(int(os.environ.get("MAINSTEM_KILL_SEED", "7")))
    stopping = threading.Event()
    senders = [Sender(number, deployment.port, stopping) for number in range(3)]
    threads = [threading.Thread(target=sender.run, daemon=True) for sender in senders]
    for thread in threads:
        thread.start()
    assert wait_until(lambda: all(sender.acknowledged for sender in senders), 60), (
        deployment.home / "collect.log"
    ).read_text()

    def acknowledged_so_far() -> int:
        return sum(len(sender.acknowledged) for sender in senders)

    for victim in ROUNDS:
        time.sleep(rng.uniform(0.1, 0.8))
        before = acknowledged_so_far()
        deployment.kill(victim)
        deployment.revive_fallen()
        assert wait_until(lambda before=before: acknowledged_so_far() > before + 20, 60, 0.05), victim
    stopping.set()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()

    acknowledged = set().union(*(sender.acknowledged for sender in senders))
    logged = Counter(row[0] for row in deployment.rows("SELECT message_id FROM events_event WHERE kind = 'track'"))
    assert len(acknowledged) > 300
    assert [message_id for message_id in acknowledged if logged[message_id] != 1] == []
    assert [message_id for message_id, count in logged.items() if count != 1] == []
    [(received, stored, deduplicated, quarantined, bad)] = deployment.rows(
        "SELECT sum(received), sum(stored), sum(deduplicated), sum(quarantined),"
        " (SELECT count(*) FROM events_quarantine)"
        " FROM events_tally JOIN events_source ON id = source_id WHERE code = 'shop'"
    )
    assert received == stored + deduplicated + quarantined
    assert stored == len(logged)
    assert bad >= sum(sender.bad for sender in senders)
    assert deployment.rows(statement("check_accounts")) == []

    def all_witnessed() -> bool:
        deployment.revive_fallen()
        return deployment.rows("SELECT count(*) FROM witness_effect")[0][0] >= len(logged)

    assert wait_until(all_witnessed, 60, 0.5), (deployment.home / "stream.log").read_text()[-3000:]
    wrong = deployment.rows(
        "SELECT event.id, count(effect.event_id) FROM events_event AS event"
        "  LEFT JOIN witness_effect AS effect ON effect.event_id = event.id"
        " WHERE event.kind = 'track' GROUP BY event.id HAVING count(effect.event_id) <> 1"
    )
    assert wrong == []

    missing = (
        "SELECT count(*) FROM events_event WHERE name = 'EventsWitnessed'"
        "   AND NOT EXISTS (SELECT 1 FROM witness_reaction WHERE batch = body->'fact'->>'batch')"
    )

    def all_reacted() -> bool:
        deployment.revive_fallen()
        retry_jobs_of_dead_workers(deployment)
        return deployment.rows(missing)[0][0] == 0

    # A reaction that met a fallen server three times waits 4³ seconds before its next try.
    assert wait_until(all_reacted, 180), (
        deployment.rows(
            "SELECT status, attempts, scheduled_at, now() FROM procrastinate_jobs WHERE status <> 'succeeded'"
        ),
        (deployment.home / "worker.log").read_text()[-3000:],
    )


def retry_jobs_of_dead_workers(deployment: Deployment) -> None:
    """What the scheduled `retry_stalled_jobs` does, without waiting for its turn."""
    from procrastinate import App, PsycopgConnector

    async def retry() -> None:
        from datetime import UTC, datetime

        app = App(connector=PsycopgConnector(conninfo=deployment.environ["MAINSTEM_APP_DATABASE_URL"]))
        async with app.open_async():
            for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=3):
                await app.job_manager.retry_job(job, retry_at=datetime.now(UTC))

    time.sleep(3.5)
    asyncio.run(retry())
