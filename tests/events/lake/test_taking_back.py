from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pyarrow as pa
import pytest
from tests.events.lake.building import NOW, bytes_on_disk, ids_in_lake, rows_in_lake, some_events

from mainstem.events.lake import operations, queries
from mainstem.events.lake.catalog import opened_catalog
from mainstem.events.lake.contracts import LedgerFeed, Portion
from mainstem.events.lake.registry import _FEEDS
from mainstem.events.lake.tables import cursor_of, find_table

SCHEMA = pa.schema([("id", pa.int64()), ("import_id", pa.uuid()), ("note", pa.string())])
LATER = datetime.now(UTC) + timedelta(days=1)


class ALedger:
    """A ledger in memory: rows of (import, note), read in portions of any size."""

    def __init__(self) -> None:
        self.rows: list[tuple[UUID | None, str]] = []

    def read(self, after: str | None, limit: int) -> Portion | None:
        begin = int(after or 0)
        chosen = list(enumerate(self.rows, start=1))[begin : begin + limit]
        if not chosen:
            return None
        rows = [
            {"id": number, "import_id": cause.bytes if cause else None, "note": note}
            for number, (cause, note) in chosen
        ]
        return Portion(pa.Table.from_pylist(rows, schema=SCHEMA), str(chosen[-1][0]))


@pytest.fixture
def ledger():
    known = dict(_FEEDS)
    made = ALedger()
    operations.register_feed(LedgerFeed("ledger", SCHEMA, made.read, sorted_by=("note",), import_column="import_id"))
    yield made
    _FEEDS.clear()
    _FEEDS.update(known)


def test_an_import_taken_back_leaves_no_row_and_no_byte(lake: Path, ledger: ALedger):
    gone, kept = uuid4(), uuid4()
    ledger.rows += [(gone, "gone-secret-one"), (kept, "kept-one"), (None, "kept-two")]
    operations.fill_lake(now=NOW, only=["ledger"])
    ledger.rows += [(gone, "gone-secret-two")]
    operations.fill_lake(now=NOW, only=["ledger"])
    assert b"gone-secret" in bytes_on_disk(lake)

    assert gone.bytes in bytes_on_disk(lake)

    removed = operations.take_back_import(import_id=gone)
    again = operations.take_back_import(import_id=gone)

    assert removed == {"ledger": 2}
    assert again == {"ledger": 0}
    assert sorted(rows_in_lake("ledger", "note")) == [("kept-one",), ("kept-two",)]
    assert b"gone-secret" not in bytes_on_disk(lake)
    assert gone.bytes not in bytes_on_disk(lake)
    assert b"kept-one" in bytes_on_disk(lake)


def test_the_sink_goes_on_behind_the_rows_taken_back(lake: Path, ledger: ALedger):
    gone = uuid4()
    ledger.rows += [(gone, "a"), (gone, "b")]
    operations.fill_lake(now=NOW, only=["ledger"])
    operations.take_back_import(import_id=gone)
    emptied = rows_in_lake("ledger")

    ledger.rows += [(None, "c")]
    operations.fill_lake(now=NOW, only=["ledger"])

    assert emptied == []
    assert rows_in_lake("ledger", "id, note") == [(3, "c")]


def test_tidying_merges_small_files_and_keeps_every_row_and_the_cursor(lake: Path, ledger: ALedger):
    for number in range(10):
        ledger.rows.append((None, f"note-{9 - number}"))
        operations.fill_lake(now=NOW, only=["ledger"])
    with opened_catalog() as catalog:
        before = cursor_of(find_table(catalog, _FEEDS["ledger"]))

    [run] = [run for run in operations.tidy_lake(now=LATER, keep=timedelta()) if run.code == "ledger"]

    table = queries.list_lake_tables()["ledger"]
    assert (run.files_merged, run.snapshots_expired, len(table.files), table.rows) == (10, 10, 1, 10)
    assert table.cursor == before == "10"
    assert rows_in_lake("ledger", "note") == [(f"note-{number}",) for number in range(10)]
    assert len(list(lake.rglob("*.parquet"))) == 1


def test_tidying_keeps_the_files_that_recent_readers_may_hold(lake: Path, ledger: ALedger):
    for number in range(9):
        ledger.rows.append((None, f"note-{number}"))
        operations.fill_lake(now=NOW, only=["ledger"])
    held = queries.list_lake_tables()["ledger"].files

    operations.tidy_lake(now=datetime.now(UTC))

    assert all(Path(file.removeprefix("file://")).exists() for file in held)
    assert len(queries.list_lake_tables()["ledger"].files) == 1


def test_partitioned_tables_are_merged_month_by_month(lake: Path):
    ids = []
    for _ in range(8):
        ids += some_events(50)
        operations.fill_lake(now=NOW, only=["events"])
    months = len({Path(file).parent for file in queries.list_lake_tables()["events"].files})

    operations.tidy_lake(now=LATER, keep=timedelta())

    assert months > 1
    assert len(queries.list_lake_tables()["events"].files) == months
    assert sorted(ids_in_lake()) == sorted(ids)
