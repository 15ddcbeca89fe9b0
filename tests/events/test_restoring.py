import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from django.db import connection, transaction
from tests.database import owner_url

from mainstem.events import operations, queries
from mainstem.events.contracts import Consumer, LogPosition
from mainstem.events.operations.partitions import ensure_partition
from mainstem.kernel import clock

pytestmark = pytest.mark.usefixtures("committed_database")


@dataclass(frozen=True)
class ThingHappened:
    number: int


def a_reader(seen, code="reader", batch_size=3):
    return Consumer(
        code, lambda batch: seen.extend(e.body["fact"]["number"] for e in batch.events), batch_size=batch_size
    )


def drain(consumer):
    while operations.process_next(consumer):
        pass


def as_if_it_came_from_another_server(xid_offset):
    """Do to the log what a dump of a server with a long life does to one with a short life."""
    with psycopg.connect(owner_url()) as owner:
        owner.execute("UPDATE events_cluster SET system_identifier = 1")
        for table in ("events_event", "events_cursor"):
            owner.execute(
                f"UPDATE {table} SET xid = (xid::text::bigint + %s)::text::xid8 WHERE xid <> '0'", [xid_offset]
            )


def at_the_end(consumer_code):
    return next(reader.at for reader in queries.list_progress() if reader.consumer == consumer_code)


def test_consumers_go_on_where_they_were_after_a_restore_into_another_server():
    operations.rebase_after_restore()  # the tables were emptied: now the log knows its server
    seen: list[int] = []
    other: list[int] = []
    reader = a_reader(seen)
    for number in range(10):
        operations.announce(ThingHappened(number))
    operations.process_next(reader)
    elsewhere = at_the_end("reader")
    drain(a_reader(other, code="other"))
    as_if_it_came_from_another_server(10**9)
    moved = LogPosition(elsewhere.xid + 10**9, elsewhere.position)
    assert queries.find_log_head() is None

    done = operations.rebase_after_restore(elsewhere={"lake": moved, "new": LogPosition()})
    operations.announce(ThingHappened(10))
    drain(reader)
    drain(a_reader(other, code="other"))

    assert done.renumbered == 10
    assert seen == list(range(11))
    assert other == list(range(11))
    batch, _ = queries.read_log(after=done.elsewhere["lake"], limit=100)
    assert [event.body["fact"]["number"] for event in batch.events] == list(range(3, 11))
    assert queries.read_log(after=done.elsewhere["new"], limit=100)[0].events[0].body["fact"]["number"] == 0


def test_on_its_own_server_a_rebase_does_nothing():
    operations.rebase_after_restore()  # the tables were emptied: now the log knows its server
    operations.announce(ThingHappened(1))
    before = queries.find_log_head()

    done = operations.rebase_after_restore(elsewhere={"lake": before})

    assert (done.renumbered, done.elsewhere) == (0, {"lake": before})
    assert queries.find_log_head() == before


def partitions():
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relname LIKE 'events\\_event\\_y%' AND relkind = 'r'")
        return {row[0] for row in cursor.fetchall()}


def test_partitions_are_made_ahead_and_on_demand_by_the_application_role():
    now = clock.now()
    far = (now + timedelta(days=400)).replace(day=15)

    ahead = operations.make_partitions(now=now)
    ensure_partition(far)

    assert ahead == 0
    assert f"events_event_y{now:%Y}m{now:%m}" in partitions()
    assert f"events_event_y{far:%Y}m{far:%m}" in partitions()


def test_rows_that_fell_into_the_unplanned_partition_are_reported_and_moved_when_their_month_is_made():
    when = datetime(2031, 3, 5, tzinfo=UTC)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO events_event (id, source_id, message_id, kind, occurred_at, received_at, body)"
            " SELECT %s, id, 'm', 'fact', %s, %s, '{}' FROM events_source WHERE code = 'mainstem'",
            [uuid.uuid4(), when, when],
        )
    reported = {drift.what for drift in queries.check_accounts()}

    ensure_partition(when)

    with connection.cursor() as cursor:
        cursor.execute("SELECT tableoid::regclass::text FROM events_event WHERE message_id = 'm'")
        place = cursor.fetchone()[0]
    assert "unplanned_partition" in reported
    assert place == "events_event_y2031m03"
