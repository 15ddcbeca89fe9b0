"""The stream outlives a lost connection, and asks again where a dead process still seems to read."""

import threading
import uuid
from collections.abc import Iterator

import psycopg
import pytest
from django.db import connection, connections, transaction
from tests.database import owner_url

from mainstem.events import operations, queries
from mainstem.events.contracts import Consumer, LogBatch
from mainstem.web.processes.streaming import Reader, _read, _round


@pytest.fixture
def reader(committed_database: None) -> Iterator[Reader]:
    seen: list[str] = []

    def note(batch: LogBatch) -> None:
        seen.extend(event.message_id for event in batch.events)

    consumer = Consumer(f"noting-{uuid.uuid4().hex[:8]}", note)
    made = Reader(consumer, consumer.batch_size)
    made.seen = seen  # type: ignore[attr-defined]
    operations.create_source(code=f"shop-{uuid.uuid4().hex[:8]}")  # announces itself: one event to read
    yield made
    connection.close()


def cut_the_connection() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        [pid] = cursor.fetchone()
    with psycopg.connect(owner_url(), autocommit=True) as owner:
        owner.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])


def test_a_lost_connection_ends_a_round_and_not_the_process(reader: Reader) -> None:
    cut_the_connection()

    rounds = [_round([reader]) for _ in range(3)]

    assert sum(rounds) > 0
    assert len(reader.seen) > 0  # type: ignore[attr-defined]


def test_a_connection_lost_while_a_consumer_works_is_its_failure_alone(reader: Reader) -> None:
    tries: list[int] = []

    def stumble(batch: LogBatch) -> None:
        tries.append(len(batch.events))
        if len(tries) == 1:
            cut_the_connection()
            queries.find_log_head()

    stumbling = Reader(Consumer(f"stumbling-{uuid.uuid4().hex[:8]}", stumble), 100)

    first = _round([stumbling])
    stumbling.resume_at = 0.0
    later = [_round([stumbling]) for _ in range(3)]

    assert first == 0
    assert sum(later) > 0
    assert len(tries) >= 2


def test_a_cursor_that_somebody_else_holds_is_asked_for_again(reader: Reader) -> None:
    held, release = threading.Event(), threading.Event()
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO events_cursor (consumer) VALUES (%s)", [reader.consumer.code])

    def hold() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM events_cursor WHERE consumer = %s FOR UPDATE", [reader.consumer.code])
            held.set()
            release.wait(20)
        connections.close_all()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(20)
    head = queries.find_log_head()

    while_held = _read(reader, head)
    release.set()
    holder.join()
    afterwards = _read(reader, head)

    assert while_held == 0
    assert afterwards > 0
