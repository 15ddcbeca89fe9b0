import random
import threading
import time
import uuid
from dataclasses import dataclass

import pytest
from django.db import connection, connections, transaction

from mainstem.events import operations, queries
from mainstem.events.contracts import Consumer, EventKind, LogPosition
from mainstem.kernel import clock


@dataclass(frozen=True)
class ThingHappened:
    number: int


@dataclass(frozen=True)
class OtherThingHappened:
    number: int


def a_reader(seen, *, code="reader", batch_size=10, **narrow):
    return Consumer(
        code, lambda batch: seen.extend(e.body["fact"]["number"] for e in batch.events), batch_size=batch_size, **narrow
    )


def drain(consumer):
    while operations.process_next(consumer):
        pass


@pytest.mark.usefixtures("committed_database")
def test_no_event_is_skipped_or_repeated_while_transactions_of_many_lengths_interleave():
    threads, per_thread = 6, 25
    seen: list[int] = []
    consumer = a_reader(seen, batch_size=7)
    writing = threading.Event()

    def write(number: int) -> None:
        rng = random.Random(number)
        for step in range(per_thread):
            with transaction.atomic():
                operations.announce(ThingHappened(number * 1000 + step * 2))
                time.sleep(rng.random() * 0.02)  # its xid is old now, others overtake it
                operations.announce(ThingHappened(number * 1000 + step * 2 + 1))
                time.sleep(rng.random() * 0.005)
        connections.close_all()

    def read() -> None:
        while not writing.is_set():
            operations.process_next(consumer)
        connections.close_all()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(threads)]
    readers = [threading.Thread(target=read) for _ in range(2)]
    for thread in writers + readers:
        thread.start()
    for thread in writers:
        thread.join()
    writing.set()
    for thread in readers:
        thread.join()
    drain(consumer)

    expected = {number * 1000 + step for number in range(threads) for step in range(per_thread * 2)}
    assert len(seen) == len(expected)
    assert set(seen) == expected
    for number in range(threads):  # one writer's own events keep their order
        own = [n for n in seen if n // 1000 == number]
        assert own == sorted(own)


@pytest.mark.usefixtures("committed_database")
def test_an_event_of_a_transaction_still_running_holds_the_readers_back():
    running, release = threading.Event(), threading.Event()

    def write_slowly() -> None:
        with transaction.atomic():
            operations.announce(ThingHappened(1))
            running.set()
            release.wait(10)
        connections.close_all()

    thread = threading.Thread(target=write_slowly)
    thread.start()
    running.wait(10)
    operations.announce(ThingHappened(2))
    seen: list[int] = []
    consumer = a_reader(seen)

    drain(consumer)
    early = list(seen)
    release.set()
    thread.join()
    drain(consumer)

    assert early == []
    assert seen == [1, 2]


@pytest.mark.usefixtures("committed_database")
def test_a_consumer_that_fails_gets_the_same_events_again_and_leaves_no_effect():
    operations.announce_many([ThingHappened(number) for number in range(5)])
    tries: list[int] = []

    def handle(batch):
        tries.append(len(batch.events))
        operations.announce(OtherThingHappened(99))
        if len(tries) == 1:
            raise RuntimeError("the first try fails")

    consumer = Consumer("unlucky", handle, names=("ThingHappened",))

    with pytest.raises(RuntimeError):
        operations.process_next(consumer)
    drain(consumer)

    assert tries == [5, 5]
    log, _ = queries.read_log(after=LogPosition(), limit=100, names=("OtherThingHappened",))
    assert len(log.events) == 1


@pytest.mark.usefixtures("committed_database")
def test_a_narrow_consumer_gets_only_what_it_asked_for_and_still_moves_on():
    operations.announce_many([OtherThingHappened(n) if n % 10 else ThingHappened(n) for n in range(100)])
    seen: list[int] = []
    narrow = a_reader(seen, batch_size=3, names=("ThingHappened",))
    nothing = a_reader([], code="nothing", batch_size=3, kinds=(EventKind.PAGE,))

    drain(narrow)
    drain(nothing)

    assert seen == list(range(0, 100, 10))
    head = queries.find_log_head()
    assert {reader.consumer: reader.at for reader in queries.list_progress()} == {"reader": head, "nothing": head}


@pytest.mark.usefixtures("committed_database")
def test_failures_are_written_down_without_data_and_forgotten_after_success():
    operations.announce(ThingHappened(1))
    consumer = a_reader([])
    operations.process_next(consumer)
    operations.note_failure(consumer, error=ValueError("ann@example.com is not a number"), now=clock.now())

    [stuck] = queries.list_progress()
    operations.announce(ThingHappened(2))
    drain(consumer)
    [well] = queries.list_progress()

    assert (stuck.failures, "ann" in (stuck.last_error or "")) == (1, False)
    assert "ValueError" in stuck.last_error
    assert (well.failures, well.last_error) == (0, None)


@pytest.mark.usefixtures("committed_database")
def test_the_path_of_an_event_names_who_has_passed_it():
    first = operations.announce(ThingHappened(1))
    drain(a_reader([], code="quick"))
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO events_cursor (consumer) VALUES ('slow')")

    path = queries.where_is(first)

    assert (path.where, path.passed_by, path.awaited_by) == ("logged", ("quick",), ("slow",))
    assert queries.where_is(uuid.uuid4()).where == "unknown"


def test_reactions_are_jobs_of_the_announcing_transaction(committed_database):
    @dataclass(frozen=True)
    class DoorOpened:
        door: str

    @operations.on(DoorOpened)
    def ring(fact: DoorOpened) -> None:
        rung.append(fact)

    rung: list[DoorOpened] = []

    def jobs():
        with connection.cursor() as cursor:
            cursor.execute("SELECT args FROM procrastinate_jobs WHERE task_name = 'mainstem.events.react'")
            return [row[0] for row in cursor.fetchall()]

    with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 - the announcement belongs inside
        operations.announce(DoorOpened("front"))
        raise RuntimeError("refused")
    before = jobs()
    operations.announce_many([DoorOpened("front"), DoorOpened("back")])

    import json

    from mainstem.events.operations.announcing import react

    deferred = [json.loads(args) if isinstance(args, str) else args for args in jobs()]
    for args in deferred:
        react(reaction=args["reaction"], body=args["body"])
    assert before == []
    assert rung == [DoorOpened("front"), DoorOpened("back")]
    with pytest.raises(LookupError):
        react(reaction="nowhere:nothing", body="{}")
