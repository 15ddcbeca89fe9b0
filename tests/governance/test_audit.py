"""The audit chain: one order, no gaps, and any later change shows."""

import threading
from datetime import timedelta

import psycopg
import pytest
from django.db import DatabaseError, connection, connections, transaction
from tests.database import owner_url
from tests.governance.builders import NOW

from mainstem.governance import operations, queries
from mainstem.governance.contracts import AuditHead
from mainstem.kernel.paging import Paging


def append(number: int = 1) -> AuditHead:
    return operations.append_audit(
        actor="account:1",
        action="thing.done",
        subject=f"thing:{number}",
        now=NOW + timedelta(seconds=number),
        detail={"number": number, "text": '中文 " \\ é', "deep": [{"a": None, "b": True}], "large": 2**53 + 1},
    )


@pytest.mark.django_db
def test_an_untouched_chain_holds_together() -> None:
    heads = [append(number) for number in range(1, 6)]

    verdict = queries.verify_chain()

    assert (verdict.checked, verdict.broken_at, verdict.head) == (5, None, heads[-1])
    assert [head.sequence for head in heads] == [1, 2, 3, 4, 5]
    assert queries.verify_chain(published=heads[2]).broken_at is None


@pytest.mark.django_db
def test_what_is_rolled_back_leaves_no_entry_and_no_gap() -> None:
    append(1)

    with transaction.atomic():
        append(2)
        transaction.set_rollback(True)
    append(3)

    assert [entry.subject for entry in queries.list_audit(Paging()).items] == ["thing:3", "thing:1"]
    assert queries.verify_chain().broken_at is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE governance_audit_entry SET actor = 'somebody else'",
        "DELETE FROM governance_audit_entry",
        "DELETE FROM governance_audit_head",
        "UPDATE governance_audit_head SET sequence = 0",
        "UPDATE governance_audit_head SET sequence = sequence + 1",
        "INSERT INTO governance_audit_entry (SELECT 9, at, '', '', '', detail, hash, hash FROM governance_audit_entry)",
    ],
)
def test_the_database_refuses_every_change_by_the_application(change: str) -> None:
    append(1)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)


@pytest.mark.parametrize(
    ("change", "broken_at", "reason"),
    [
        ("UPDATE governance_audit_entry SET actor = 'account:2' WHERE sequence = 2", 2, "content_changed"),
        ("UPDATE governance_audit_entry SET detail = '{}' WHERE sequence = 3", 3, "content_changed"),
        ("UPDATE governance_audit_entry SET at = at + interval '1 us' WHERE sequence = 1", 1, "content_changed"),
        ("DELETE FROM governance_audit_entry WHERE sequence = 2", 2, "entry_missing"),
        ("DELETE FROM governance_audit_entry WHERE sequence = 4", 4, "entry_missing"),
        ("UPDATE governance_audit_entry SET hash = sha256('x') WHERE sequence = 2", 2, "content_changed"),
        ("UPDATE governance_audit_entry SET previous_hash = sha256('x') WHERE sequence = 3", 3, "does_not_follow"),
    ],
)
def test_a_change_behind_the_triggers_back_shows(
    committed_database: None, change: str, broken_at: int, reason: str
) -> None:
    for number in range(1, 5):
        append(number)
    with psycopg.connect(owner_url(), autocommit=True) as owner:
        owner.execute("ALTER TABLE governance_audit_entry DISABLE TRIGGER USER")
        owner.execute(change)
        owner.execute("ALTER TABLE governance_audit_entry ENABLE TRIGGER USER")

    verdict = queries.verify_chain()

    assert (verdict.broken_at, verdict.reason) == (broken_at, reason)


def test_a_chain_rewritten_from_the_start_differs_from_the_published_head(committed_database: None) -> None:
    published = [append(number) for number in range(1, 4)][1]
    with psycopg.connect(owner_url(), autocommit=True) as owner:
        owner.execute("TRUNCATE governance_audit_entry, governance_audit_head")
    for number in range(11, 14):
        append(number)

    assert queries.verify_chain().broken_at is None
    assert queries.verify_chain(published=published).reason == "differs_from_published_head"


def test_a_chain_cut_off_is_shorter_than_the_published_head(committed_database: None) -> None:
    published = [append(number) for number in range(1, 4)][-1]
    with psycopg.connect(owner_url(), autocommit=True) as owner:
        owner.execute("TRUNCATE governance_audit_entry, governance_audit_head")
    append(1)

    assert queries.verify_chain(published=published).reason == "shorter_than_published_head"


def test_writers_at_the_same_moment_stand_one_behind_the_other(committed_database: None) -> None:
    def write(thread: int) -> None:
        for number in range(10):
            append(thread * 100 + number)
        connections.close_all()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    verdict = queries.verify_chain()
    assert (verdict.checked, verdict.broken_at) == (60, None)


@pytest.mark.django_db
def test_the_list_is_narrowed_and_paged() -> None:
    for number in range(1, 8):
        append(number)

    first = queries.list_audit(Paging(limit=3), actor="account:1")
    second = queries.list_audit(Paging(limit=3, cursor=first.next_cursor), actor="account:1")

    assert [entry.sequence for entry in (*first.items, *second.items)] == [7, 6, 5, 4, 3, 2]
    assert [entry.sequence for entry in queries.list_audit(Paging(), subject="thing:4").items] == [4]
    assert queries.list_audit(Paging(), action="nothing").items == []
