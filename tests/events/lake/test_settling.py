import threading
from uuid import uuid4

from django.db import connection, connections, transaction
from tests.events.lake.building import NOW

from mainstem.events.lake import queries


def keep_two_apart() -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO customers_cannot_link (a_ref, b_ref, operation_id, created_at)"
            " VALUES (%s, %s, %s, %s) RETURNING id",
            [*sorted([uuid4(), uuid4()]), uuid4(), NOW],
        )
        return cursor.fetchone()[0]


def test_everything_is_settled_while_nobody_writes(committed_database: None):
    last = keep_two_apart()

    assert queries.settled_id("customers_cannot_link") == last


def test_an_id_given_to_an_open_transaction_is_not_settled(committed_database: None):
    may_commit, has_written = threading.Event(), threading.Event()
    slow: list[int] = []

    def write_slowly() -> None:
        with transaction.atomic():
            slow.append(keep_two_apart())
            has_written.set()
            may_commit.wait(20)
        connections.close_all()

    writer = threading.Thread(target=write_slowly)
    writer.start()
    has_written.wait(20)
    quick = keep_two_apart()

    meanwhile = queries.settled_id("customers_cannot_link", wait_seconds=0.2)
    may_commit.set()
    writer.join()

    assert quick > slow[0]
    assert meanwhile is None
    assert queries.settled_id("customers_cannot_link") == quick


def test_a_transaction_begun_later_holds_nothing_back(committed_database: None):
    first = keep_two_apart()
    answers: list[int | None] = []
    stop = threading.Event()

    def write_without_end() -> None:
        while not stop.is_set():
            with transaction.atomic():
                keep_two_apart()
        connections.close_all()

    writer = threading.Thread(target=write_without_end)
    writer.start()
    answers = [queries.settled_id("customers_cannot_link") for _ in range(5)]
    stop.set()
    writer.join()

    assert all(answer is not None and answer >= first for answer in answers)


def test_ids_taken_by_the_asking_transaction_itself_are_not_settled(committed_database: None):
    with transaction.atomic():
        keep_two_apart()

        assert queries.settled_id("customers_cannot_link") is None
