import json
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction

from mainstem.events import operations, queries
from mainstem.events.contracts import LogPosition, Replayed
from mainstem.events.models import Quarantined
from mainstem.events.operations.quarantine import _raw_connection
from mainstem.events.rules.dialects import read_track_batch
from mainstem.events.rules.messages import Message, Origin, Preparer, Refusal
from mainstem.events.writing import Batch, KnownContacts, prepare_connection, write
from mainstem.kernel import clock
from mainstem.kernel.identifiers import reference

NOW = datetime(2026, 11, 1, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("committed_database")


def a_source():
    return operations.create_source(code=f"shop-{uuid.uuid4().hex[:8]}").source


def take_in(source, *events, sent_at=None):
    """What the collection does with a batch, without the process around it."""
    reading = read_track_batch(json.dumps({"batch": list(events), "sentAt": sent_at}).encode())
    preparer = Preparer(
        Origin(source.id, source.code, source.identity_space), received_at=moment(), sent_at=reading.sent_at
    )
    for message in reading.messages:
        preparer.add(message)
    for unread in reading.unread:
        preparer.refuse(unread.raw, unread.reason, unread.detail)
    return put(preparer.out)


def moment():
    now = clock.now()
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def put(*prepared):
    raw = _raw_connection()
    prepare_connection(raw)
    with transaction.atomic():
        return write(raw, Batch(list(prepared)), KnownContacts(), clock.now())


def as_if_it_had_been_unreadable(source, event, times=1, sent_at=None):
    """Set a good event aside, as an older version that could not read it would have."""
    raw = json.dumps(event).encode()
    preparer = Preparer(Origin(source.id, source.code, source.identity_space), received_at=moment(), sent_at=sent_at)
    for _ in range(times):
        preparer.refuse(raw, "unknown_type", "An older version did not know it.")
    put(preparer.out)


def account(source):
    found = queries.accounting(source.code)[0]
    return found.received, found.stored, found.deduplicated, found.quarantined


def messages_logged():
    batch, _ = queries.read_log(after=LogPosition(), limit=1000)
    return [event.message_id for event in batch.events if event.kind != "fact"]


def a_track(number=1, **members):
    return {"type": "track", "messageId": f"m-{number}", "userId": "u", "event": "Seen"} | members


def test_a_replay_stores_what_can_be_read_by_now_and_keeps_the_account_right():
    source = a_source()
    as_if_it_had_been_unreadable(source, a_track(1), times=3)
    as_if_it_had_been_unreadable(source, a_track(2))
    take_in(source, a_track(2), a_track(3, event=None))
    assert account(source) == (6, 1, 0, 5)

    done = operations.replay(source=source.code)

    assert done == Replayed(stored=1, deduplicated=3, refused=1)
    assert account(source) == (6, 2, 3, 1)
    assert sorted(messages_logged()) == ["m-1", "m-2"]
    assert [row.reason for row in Quarantined.objects.all()] == ["no_event_name"]
    assert queries.check_accounts() == []


def test_a_second_replay_changes_nothing():
    source = a_source()
    as_if_it_had_been_unreadable(source, a_track(1))
    take_in(source, a_track(2, event=None))
    operations.replay(source=source.code)

    again = operations.replay(source=source.code)

    assert again == Replayed(refused=1)
    assert messages_logged() == ["m-1"]
    assert queries.check_accounts() == []


def test_a_replay_can_be_narrowed_to_a_reason_or_to_rows():
    source = a_source()
    as_if_it_had_been_unreadable(source, a_track(1))
    as_if_it_had_been_unreadable(source, a_track(2))
    first, second = Quarantined.objects.order_by("id")

    assert operations.replay(reason="too_deep") == Replayed()
    assert operations.replay(ids=[first.id]) == Replayed(stored=1)
    assert operations.replay(reason="unknown_type") == Replayed(stored=1)
    assert not Quarantined.objects.filter(id=second.id).exists()


def test_a_replayed_event_has_the_time_it_would_have_had():
    source = a_source()
    sent_at = datetime(2020, 1, 1, 1, tzinfo=UTC)
    as_if_it_had_been_unreadable(source, a_track(1, timestamp="2020-01-01T00:00:00Z"), sent_at=sent_at)

    operations.replay(source=source.code)

    batch, _ = queries.read_log(after=LogPosition(), limit=10, kinds=("track",))
    [event] = batch.events
    assert event.received_at - event.occurred_at == timedelta(hours=1)


def test_contact_values_of_a_replayed_event_go_to_the_vault():
    source = a_source()
    as_if_it_had_been_unreadable(
        source, {"type": "identify", "messageId": "i", "userId": "u", "traits": {"email": "ann@example.com"}}
    )

    operations.replay(source=source.code)

    batch, _ = queries.read_log(after=LogPosition(), limit=10, kinds=("identify",))
    token = f"vault:email|{reference('email', 'ann@example.com')}"
    assert batch.events[0].body["traits"] == {"email": token}


def test_a_row_that_the_database_cannot_hold_is_set_aside_and_the_others_are_written():
    source = a_source()
    preparer = Preparer(Origin(source.id, source.code, source.code), received_at=moment(), count=3)
    for number in range(3):
        preparer.add(Message(type="track", messageId=f"m-{number}", userId="u", event="Seen"))
    preparer.out.lines[1] = preparer.out.lines[1].replace(b"{}", b'{"a": "\\\\u0000"}')

    written = put(preparer.out)

    assert (written.stored, written.quarantined) == (2, 1)
    assert messages_logged() == ["m-0", "m-2"]
    [row] = Quarantined.objects.all()
    assert (row.reason, row.message_id) == ("not_storable", "m-1")
    assert queries.check_accounts() == []


def test_the_same_batch_written_twice_changes_nothing():
    source = a_source()
    preparer = Preparer(Origin(source.id, source.code, source.code), received_at=moment())
    preparer.add(Message(type="track", messageId="m", userId="u", event="Seen"))
    batch = Batch([preparer.out])
    raw = _raw_connection()
    prepare_connection(raw)

    from mainstem.events.writing import is_committed

    before = is_committed(raw, batch)
    write(raw, batch, KnownContacts(), clock.now())

    assert (before, is_committed(raw, batch)) == (False, True)


def test_payloads_go_after_their_time_and_with_their_subject_and_the_account_stays():
    source = a_source()
    take_in(source, a_track(1, event=None), a_track(2, event=None, userId="other"))
    subject = reference(f"user:{source.identity_space}", "other")

    forgotten = operations.forget_quarantined(subject_refs=[subject])
    early = operations.empty_quarantine(now=clock.now() + timedelta(days=89))
    late = operations.empty_quarantine(now=clock.now() + timedelta(days=91))

    assert (forgotten, early, late) == (1, 0, 1)
    assert {row.sealed for row in Quarantined.objects.all()} == {None}
    assert operations.replay() == Replayed()
    assert account(source) == (2, 0, 0, 2)
    assert queries.check_accounts() == []


def test_the_payload_is_sealed():
    source = a_source()
    take_in(source, a_track(1, event=None, properties={"email": "ann@example.com"}))

    [row] = Quarantined.objects.all()

    assert b"ann@example.com" not in bytes(row.sealed)
    assert "ann@example.com" not in json.dumps(row.sample)


def test_compacting_the_accounts_changes_no_figure():
    source = a_source()
    for number in range(5):
        take_in(source, a_track(number), a_track(number), a_track(9, event=None))
    before = account(source)

    made = operations.compact_accounts(now=clock.now() + timedelta(hours=3))
    again = operations.compact_accounts(now=clock.now() + timedelta(hours=3))

    assert made >= 1
    assert again == 0
    assert account(source) == before == (15, 5, 5, 5)
    assert queries.check_accounts() == []


def test_drift_is_found():
    source = a_source()
    take_in(source, a_track(1, event=None))
    Quarantined.objects.all().delete()

    found = {(drift.source, drift.what, drift.counted, drift.found) for drift in queries.check_accounts()}

    assert found == {(source.code, "received", 1, 0), (source.code, "quarantined", 1, 0)}


def test_unknown_refusals_of_several_sources_keep_apart():
    one, two = a_source(), a_source()
    refusal = Refusal("no_type", "x", b"{}")
    for source in (one, two):
        preparer = Preparer(Origin(source.id, source.code, source.code), received_at=moment())
        preparer.out.received += 1
        preparer.out.refusals.append(refusal)
        put(preparer.out)

    assert Quarantined.objects.count() == 2
    assert queries.check_accounts() == []
