import threading
from pathlib import Path
from uuid import uuid4

import pyarrow as pa
import pytest
from django.db import connection, connections, transaction
from pyiceberg.exceptions import CommitFailedException
from pytest_django.fixtures import Settings
from tests.events.lake.building import NOW, bytes_on_disk, ids_in_lake, rows_in_lake, some_events

from mainstem.events.lake import operations, queries
from mainstem.events.lake.catalog import opened_catalog
from mainstem.events.lake.contracts import LakeBusy, LakeMoved, LakeNeedsEverything, LedgerFeed, Portion, SnapshotFeed
from mainstem.events.lake.log_feed import LOG_FEED
from mainstem.events.lake.registry import _FEEDS
from mainstem.events.lake.tables import CURSOR, append, cursor_of, find_table
from mainstem.kernel import scope


def test_every_event_reaches_the_lake_once_however_often_the_sink_runs(lake: Path):
    ids = some_events(2_500)

    first = operations.fill_lake(now=NOW, only=["events"])
    second = operations.fill_lake(now=NOW, only=["events"])

    assert sorted(ids_in_lake()) == sorted(ids)
    assert [(run.rows, run.commits) for run in first] == [(2_500, 3)]
    assert [(run.rows, run.commits) for run in second] == [(0, 0)]


def test_new_events_follow_the_old_ones(lake: Path):
    before = some_events(10)
    operations.fill_lake(now=NOW, only=["events"])

    after = some_events(7)
    operations.fill_lake(now=NOW, only=["events"])

    assert sorted(ids_in_lake()) == sorted(before + after)
    [state] = [state for state in queries.list_feed_states() if state.code == "events"]
    assert (state.rows, state.checked_at, state.error) == (17, NOW, "")


def test_the_cursor_is_in_the_snapshot_that_brought_the_rows(lake: Path):
    some_events(3)
    operations.fill_lake(now=NOW, only=["events"])

    with opened_catalog() as catalog:
        table = find_table(catalog, LOG_FEED)
        assert table is not None
        snapshot = table.current_snapshot()

        last = max((row[0], row[1]) for row in rows_in_lake("events", "log_xid, log_position"))
        assert snapshot is not None
        assert snapshot.summary[CURSOR] == f"{last[0]}:{last[1]}"


def test_an_event_committed_late_is_not_overtaken(lake: Path):
    may_commit, has_written = threading.Event(), threading.Event()
    late: list[object] = []

    def write_slowly() -> None:
        with transaction.atomic():
            late.extend(some_events(1, name="slow"))
            has_written.set()
            may_commit.wait(20)
        connections.close_all()

    writer = threading.Thread(target=write_slowly)
    writer.start()
    has_written.wait(20)
    early = some_events(5, name="quick")

    operations.fill_lake(now=NOW, only=["events"])
    seen_before = ids_in_lake()
    may_commit.set()
    writer.join()
    operations.fill_lake(now=NOW, only=["events"])

    assert seen_before == []
    assert sorted(ids_in_lake()) == sorted([*early, *late])


def test_a_sink_that_lost_the_race_leaves_nothing(lake: Path):
    some_events(4)
    operations.fill_lake(now=NOW, only=["events"])
    some_events(2)
    portion = LOG_FEED.read(None, 100)
    assert portion is not None
    with opened_catalog() as catalog:
        slow = find_table(catalog, LOG_FEED)
        operations.fill_lake(now=NOW, only=["events"])

        with pytest.raises(CommitFailedException):
            append(slow, portion.rows, portion.upto)

    assert len(ids_in_lake()) == 6


def test_a_second_process_waits_and_then_says_who_is_busy(lake: Path):
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(5317001)")
            held.set()
            release.wait(20)
        connections.close_all()

    other = threading.Thread(target=hold)
    other.start()
    held.wait(20)

    with pytest.raises(LakeBusy):
        operations.fill_lake(now=NOW, wait_seconds=1)
    release.set()
    other.join()

    operations.fill_lake(now=NOW, only=["events"], wait_seconds=5)


def test_a_connection_that_sees_a_part_may_not_fill_the_lake(lake: Path):
    with scope.within(scope.Scope(locations=frozenset({"s1"}))), pytest.raises(LakeNeedsEverything):
        operations.fill_lake(now=NOW, only=["events"])


def test_a_compaction_by_another_program_does_not_lose_the_cursor(lake: Path):
    some_events(4)
    operations.fill_lake(now=NOW, only=["events"])
    with opened_catalog() as catalog:
        table = find_table(catalog, LOG_FEED)
        assert table is not None
        before = cursor_of(table)
        table.append(table.scan().to_arrow().slice(0, 0))

        assert cursor_of(table) == before


def test_tables_in_another_place_are_refused_until_the_lake_is_rebuilt(lake: Path, tmp_path: Path, settings: Settings):
    ids = some_events(3)
    operations.fill_lake(now=NOW, only=["events"])
    settings.LAKE = {**settings.LAKE, "url": (tmp_path / "elsewhere").as_uri()}

    with pytest.raises(LakeMoved):
        operations.fill_lake(now=NOW, only=["events"])
    operations.rebuild_lake(now=NOW)

    assert sorted(ids_in_lake()) == sorted(ids)
    assert (tmp_path / "elsewhere").exists()


def test_rebuilding_leaves_one_copy(lake: Path):
    ids = some_events(5)
    operations.fill_lake(now=NOW, only=["events"])

    operations.rebuild_lake(now=NOW)

    assert sorted(ids_in_lake()) == sorted(ids)


def test_free_text_with_contact_data_is_blanked(lake: Path):
    body = {
        "properties": {
            "note": "write to Ann.Lee+x@example.com or +86 138 0013 8000",
            "mobile": "13800138000",
            "order_id": "13900139000",
            "link": "https://x.example/?e=bob%40example.org",
        },
        "traits": {"email": "vault:email|1"},
        "context": {"ip": "203.0.113.9", "page": {"path": "/u/carol@example.net"}, "locale": "zh-CN"},
    }
    some_events(1, body=body)

    operations.fill_lake(now=NOW, only=["events"])

    [(properties, path, locale)] = rows_in_lake("events", "properties, page_path, locale")
    assert '"order_id": "13900139000"' in properties
    assert (path, locale) == ("/u/[email]", "zh-CN")
    for word in ("example.com", "8000", "13800138000", "example.org", "example.net", "203.0.113"):
        assert word not in properties
    files = queries.list_lake_tables()["events"].files
    assert len(files) == 1
    assert all(word.encode() not in bytes_on_disk(lake) for word in ("Ann.Lee", "13800138000", "203.0.113", "carol@"))


def a_snapshot_feed(rows: list[dict[str, object]]) -> SnapshotFeed:
    schema = pa.schema([("id", pa.uuid()), ("name", pa.string())])

    def as_table() -> pa.Table:
        return pa.Table.from_pylist([{**row, "id": row["id"].bytes} for row in rows], schema=schema)  # type: ignore[attr-defined]

    return SnapshotFeed(f"snap_{uuid4().hex[:6]}", schema, lambda: str(len(rows)), as_table)


@pytest.fixture
def registered():
    known = dict(_FEEDS)
    yield operations.register_feed
    _FEEDS.clear()
    _FEEDS.update(known)


def test_a_table_of_present_state_is_replaced_when_its_version_changes(lake: Path, registered):
    rows = [{"id": uuid4(), "name": "one"}]
    feed = a_snapshot_feed(rows)
    registered(feed)
    operations.fill_lake(now=NOW, only=[feed.code])

    rows[:] = [{"id": uuid4(), "name": "two"}, {"id": uuid4(), "name": "three"}]
    [changed] = operations.fill_lake(now=NOW, only=[feed.code])
    [unchanged] = operations.fill_lake(now=NOW, only=[feed.code])
    seen = sorted(rows_in_lake(feed.code, "name"))
    rows.clear()
    operations.fill_lake(now=NOW, only=[feed.code])

    assert seen == [("three",), ("two",)]
    assert (changed.commits, unchanged.commits) == (1, 0)
    assert rows_in_lake(feed.code) == []


def test_a_feed_that_fails_keeps_its_error_and_not_the_others_back(lake: Path, registered):
    def fail(after: str | None, limit: int) -> Portion | None:
        raise RuntimeError("the ledger is on fire")

    registered(LedgerFeed("burning", pa.schema([("id", pa.int64())]), fail))
    ids = some_events(2)

    with pytest.raises(RuntimeError, match="on fire"):
        operations.fill_lake(now=NOW, only=["burning", "events"])

    assert sorted(ids_in_lake()) == sorted(ids)
    [state] = [state for state in queries.list_feed_states() if state.code == "burning"]
    assert "on fire" in state.error


def test_a_column_added_later_is_empty_in_older_rows(lake: Path, registered):
    narrow = pa.schema([("id", pa.int64())])
    wide = pa.schema([("id", pa.int64()), ("color", pa.string())])
    version = ["1"]
    tables = [pa.table({"id": [1]}, schema=narrow)]
    registered(LedgerFeed("growing", narrow, lambda after, _: None if after else Portion(tables[0], "1")))
    operations.fill_lake(now=NOW, only=["growing"])

    _FEEDS["growing"] = LedgerFeed(
        "growing",
        wide,
        lambda after, _: None if after == "2" else Portion(pa.table({"id": [2], "color": ["red"]}, schema=wide), "2"),
        import_column=None,
    )
    operations.fill_lake(now=NOW, only=["growing"])

    with opened_catalog() as catalog:
        table = find_table(catalog, _FEEDS["growing"])
        assert table is not None
        assert sorted(table.scan().to_arrow().to_pylist(), key=lambda row: row["id"]) == [
            {"id": 1, "color": None},
            {"id": 2, "color": "red"},
        ]
    assert version == ["1"]
