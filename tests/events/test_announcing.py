import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from django.db import DatabaseError, connection, transaction

from mainstem.events import operations, queries
from mainstem.events.contracts import Consumer, EventKind, LogPosition


@dataclass(frozen=True)
class TillOpened:
    till_code: str
    cash: Decimal
    opened_at: datetime


def a_fact(till_code: str = "t1") -> TillOpened:
    return TillOpened(till_code, Decimal("100.50"), datetime(2026, 1, 2, 3, 4, tzinfo=UTC))


def everything_in_the_log():
    batch, _ = queries.read_log(after=LogPosition(), limit=1000)
    return batch.events


@pytest.mark.usefixtures("committed_database")
def test_a_fact_is_in_the_log_with_its_plain_values():
    ref = uuid.uuid4()

    event_id = operations.announce(a_fact(), user_ref=ref)

    [event] = everything_in_the_log()
    assert event.id == event_id
    assert (event.kind, event.name, event.user_ref) == (EventKind.FACT, "TillOpened", ref)
    assert event.body == {"fact": {"till_code": "t1", "cash": "100.50", "opened_at": "2026-01-02T03:04:00Z"}}


@pytest.mark.usefixtures("committed_database")
def test_a_fact_of_a_refused_transaction_leaves_nothing():
    with pytest.raises(RuntimeError), transaction.atomic():  # noqa: PT012 - the announcement belongs inside
        operations.announce(a_fact())
        raise RuntimeError("refused")

    assert everything_in_the_log() == ()
    assert queries.accounting("mainstem")[0].received == 0


@pytest.mark.usefixtures("committed_database")
def test_many_facts_keep_their_order_and_are_accounted_for():
    operations.announce_many([a_fact(f"t{number}") for number in range(50)])

    assert [event.body["fact"]["till_code"] for event in everything_in_the_log()] == [f"t{n}" for n in range(50)]
    [account] = queries.accounting("mainstem")
    assert (account.received, account.stored, account.deduplicated, account.quarantined) == (50, 50, 0, 0)


@pytest.mark.django_db
def test_what_is_no_fact_is_refused():
    with pytest.raises(TypeError):
        operations.announce({"not": "a fact"})


@pytest.mark.django_db
def test_the_log_cannot_be_rewritten_by_the_application():
    operations.announce(a_fact())

    for statement in ("UPDATE events_event SET name = 'x'", "DELETE FROM events_event"):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


@pytest.mark.usefixtures("committed_database")
def test_a_consumer_gets_each_event_once():
    operations.announce_many([a_fact(str(number)) for number in range(7)])
    seen: list[str] = []
    consumer = Consumer(
        "reader", lambda batch: seen.extend(e.body["fact"]["till_code"] for e in batch.events), batch_size=3
    )

    while operations.process_next(consumer):
        pass

    assert seen == [str(number) for number in range(7)]
