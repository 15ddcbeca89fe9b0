"""
One Iceberg table per feed: making it, adding to it, replacing it, taking rows out of it, and tidying it.

Every commit carries the feed's cursor in the snapshot's summary: rows and cursor become true in the same instant.
Deletions rewrite whole files (copy on write), so a reader needs the list of data files and nothing else.
"""

import itertools
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import datetime
from uuid import UUID

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow.fs import FileSelector, FileType
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.expressions import AlwaysTrue
from pyiceberg.io import FileIO, load_file_io
from pyiceberg.io.pyarrow import ArrowScan, PyArrowFileIO, _dataframe_to_data_files
from pyiceberg.manifest import DataFile, DataFileContent
from pyiceberg.table import FileScanTask, Table
from pyiceberg.table.snapshots import Snapshot
from pyiceberg.transforms import MonthTransform
from pyiceberg.typedef import Record

from mainstem.events.lake.catalog import NAMESPACE, location_of
from mainstem.events.lake.configuration import configuration
from mainstem.events.lake.contracts import Feed, LakeCursorLost, LakeMoved, LedgerFeed

CURSOR = "mainstem.cursor"
_SMALL_FILE_BYTES = 16 << 20
_SMALL_FILES_WORTH_MERGING = 8
_PROPERTIES = {
    # A commit that lost a race must never be repeated on top of the winner: its rows may be in there already.
    "commit.retry.num-retries": "0",
    "write.parquet.compression-codec": "zstd",
    "write.parquet.compression-level": "1",
    "write.parquet.row-group-limit": "122880",
    "write.metadata.delete-after-commit.enabled": "true",
    "write.metadata.previous-versions-max": "10",
}


def find_table(catalog: SqlCatalog, feed: Feed) -> Table | None:
    """
    Return the feed's table as it is now, or None if it was never filled.

    :raises LakeMoved: if it lies somewhere else than the configured lake
    """
    identifier = (NAMESPACE, feed.code)
    if not catalog.table_exists(identifier):
        return None
    table = catalog.load_table(identifier)
    wanted = location_of(feed.code, configuration())
    if table.location() != wanted:
        raise LakeMoved(
            f"The lake's table {feed.code} lies in {table.location()}, the configured place is {wanted}. Set the old "
            "place again, or rebuild the lake from the log and the ledgers.",
            table=feed.code,
            present=table.location(),
            configured=wanted,
        )
    return table


def ensure_table(catalog: SqlCatalog, feed: Feed) -> Table:
    """Return the feed's table, made or given its new columns where needed."""
    table = find_table(catalog, feed)
    if table is None:
        return _create(catalog, feed)
    known = set(table.schema().column_names)
    if not known.issuperset(feed.schema.names):
        with table.update_schema() as update:
            update.union_by_name(feed.schema)
    return table


def cursor_of(table: Table) -> str | None:
    """
    Return up to where the table's ledger was read, None for an empty table.

    A snapshot made by another program (a compaction, say) has no cursor of ours: its parent's then holds.

    :raises LakeCursorLost: if there are rows but no snapshot with a cursor
    """
    snapshot = table.current_snapshot()
    if snapshot is None:
        return None
    while snapshot is not None:
        cursor = _in_summary(snapshot, CURSOR)
        if cursor is not None:
            return cursor
        parent = snapshot.parent_snapshot_id
        snapshot = table.snapshot_by_id(parent) if parent is not None else None
    raise LakeCursorLost(
        f"No snapshot of {'.'.join(table.name())} says up to where its ledger was read. Rebuild the table.",
        table=table.name()[-1],
    )


def row_count(table: Table | None) -> int:
    """Return how many rows the table has, from its snapshot; a table not made yet has none."""
    snapshot = table.current_snapshot() if table is not None else None
    return int(_in_summary(snapshot, "total-records") or 0) if snapshot is not None else 0


def append(table: Table, rows: pa.Table, cursor: str) -> None:
    """
    Add rows and move the cursor in one commit, or do neither.

    :raises pyiceberg.exceptions.CommitFailedException: if somebody else committed in between
    """
    table.append(rows, snapshot_properties={CURSOR: cursor})


def replace_all(table: Table, rows: pa.Table, cursor: str) -> None:
    """Put rows in the place of all present ones and move the cursor, in one commit."""
    gone = [task.file for task in scan_tasks(table)]
    _rewrite(table, gone, [rows] if rows.num_rows else [], cursor)


def remove_rows(table: Table, column: str, value: UUID) -> int:
    """Take out the rows whose UUID column holds this value, in one commit, and return how many they were."""
    wanted = value.bytes
    touched: list[DataFile] = []
    kept: list[pa.Table] = []
    removed = 0
    for task in scan_tasks(table):
        rows = _read(table, task)
        chosen = rows.column(column).cast(pa.binary(16))
        keep = pc.fill_null(pc.not_equal(chosen, pa.scalar(wanted, pa.binary(16))), fill_value=True)
        remaining = rows.filter(keep)
        if remaining.num_rows == rows.num_rows:
            continue
        removed += rows.num_rows - remaining.num_rows
        touched.append(task.file)
        if remaining.num_rows:
            kept.append(remaining)
    if touched:
        _rewrite(table, touched, kept, cursor_of(table))
    return removed


def merge_small_files(table: Table, sorted_by: Sequence[str]) -> int:
    """Put many small files of one month together into one sorted file, and return how many went in."""
    by_partition: dict[tuple[int, Record], list[FileScanTask]] = {}
    for task in scan_tasks(table):
        if task.file.file_size_in_bytes < _SMALL_FILE_BYTES:
            by_partition.setdefault((task.file.spec_id, task.file.partition), []).append(task)
    chosen = [tasks for tasks in by_partition.values() if len(tasks) >= _SMALL_FILES_WORTH_MERGING]
    if not chosen:
        return 0
    order = [(name, "ascending") for name in sorted_by]
    merged = []
    for tasks in chosen:
        rows = pa.concat_tables([_read(table, task) for task in tasks])
        merged.append(rows.sort_by(order) if order else rows)
    gone = [task.file for tasks in chosen for task in tasks]
    _rewrite(table, gone, merged, cursor_of(table))
    return len(gone)


def expire(table: Table, older_than: datetime) -> int:
    """Forget snapshots older than a moment, never the present one, and return how many."""
    limit = older_than.timestamp() * 1000
    return _forget(table, [snapshot for snapshot in table.snapshots() if snapshot.timestamp_ms < limit])


def forget_history(table: Table) -> int:
    """
    Forget every snapshot but the present one, and return how many.

    A snapshot that took files out still lists them, with the least and greatest value of every column: an empty
    commit behind it leaves that list to the past, too.
    """
    if _lists_what_it_took_out(table):
        cursor = cursor_of(table)
        properties = {} if cursor is None else {CURSOR: cursor}
        table.append(table.schema().as_arrow().empty_table(), snapshot_properties=properties)
    return _forget(table, table.snapshots())


def remove_orphans(table: Table) -> int:
    """
    Delete every file in the table's folder that no remaining snapshot names, and return how many.

    Only for a holder of the lake's lock: a file being written is named by nothing yet. Forgetting a snapshot leaves
    its files on the disk, with the rows in them; this is what takes them away.
    """
    io = _arrow_files(table.io)
    named = {io.parse_location(location, io.properties)[2] for location in _named_files(table)}
    return _remove_files(io, table.location(), keep=named)


def remove_all_files(catalog: SqlCatalog, feed: Feed) -> int:
    """Delete every file in the configured folder of a feed whose table has been dropped, and return how many."""
    location = location_of(feed.code, configuration())
    return _remove_files(_arrow_files(load_file_io(catalog.properties, location)), location, keep=set())


def scan_tasks(table: Table) -> list[FileScanTask]:
    """Return the data files of the present snapshot: all its rows, and nothing but its rows."""
    tasks = list(table.scan().plan_files())
    for task in tasks:
        if task.delete_files or task.file.content != DataFileContent.DATA:
            raise ValueError(f"{'.'.join(table.name())} has delete files: some other program wrote to it.")
    return tasks


def _create(catalog: SqlCatalog, feed: Feed) -> Table:
    with catalog.create_table_transaction(
        (NAMESPACE, feed.code),
        schema=feed.schema,
        location=location_of(feed.code, configuration()),
        properties=_PROPERTIES,
    ) as transaction:
        if isinstance(feed, LedgerFeed) and feed.month_of is not None:
            with transaction.update_spec() as spec:
                spec.add_field(feed.month_of, MonthTransform(), f"{feed.month_of}_month")
    return catalog.load_table((NAMESPACE, feed.code))


def _rewrite(table: Table, gone: Iterable[DataFile], parts: Iterable[pa.Table], cursor: str | None) -> None:
    properties = {} if cursor is None else {CURSOR: cursor}
    numbers = itertools.count()
    with (
        table.transaction() as transaction,
        transaction.update_snapshot(snapshot_properties=properties).overwrite() as overwrite,
    ):
        for file in gone:
            overwrite.delete_data_file(file)
        for rows in parts:
            # PyIceberg writes files inside `append` only; a rewrite of chosen files needs the step between.
            for file in _dataframe_to_data_files(
                table_metadata=table.metadata, df=rows, io=table.io, write_uuid=overwrite.commit_uuid, counter=numbers
            ):
                overwrite.append_data_file(file)


def _forget(table: Table, snapshots: Sequence[Snapshot]) -> int:
    present = table.current_snapshot()
    gone = [each.snapshot_id for each in snapshots if present is None or each.snapshot_id != present.snapshot_id]
    if gone:
        table.maintenance.expire_snapshots().by_ids(gone).commit()
    return len(gone)


def _lists_what_it_took_out(table: Table) -> bool:
    snapshot = table.current_snapshot()
    return snapshot is not None and any(manifest.deleted_files_count for manifest in snapshot.manifests(table.io))


def _read(table: Table, task: FileScanTask) -> pa.Table:
    scan = ArrowScan(table.metadata, table.io, table.schema(), AlwaysTrue())
    return scan.to_table([task])


def _in_summary(snapshot: Snapshot, key: str) -> str | None:
    return snapshot.summary[key] if snapshot.summary is not None else None


def _named_files(table: Table) -> Iterator[str]:
    yield table.metadata_location
    yield from (entry.metadata_file for entry in table.metadata.metadata_log)
    seen: set[str] = set()
    for snapshot in table.snapshots():
        yield snapshot.manifest_list
        for manifest in snapshot.manifests(table.io):
            if manifest.manifest_path in seen:
                continue
            seen.add(manifest.manifest_path)
            yield manifest.manifest_path
            entries = manifest.fetch_manifest_entry(table.io, discard_deleted=True)
            yield from (entry.data_file.file_path for entry in entries)


def _remove_files(io: PyArrowFileIO, location: str, keep: Container[str]) -> int:
    scheme, netloc, folder = io.parse_location(location, io.properties)
    filesystem = io.fs_by_scheme(scheme, netloc)
    removed = 0
    for found in filesystem.get_file_info(FileSelector(folder, recursive=True, allow_not_found=True)):
        if found.type == FileType.File and found.path not in keep:
            filesystem.delete_file(found.path)
            removed += 1
    return removed


def _arrow_files(io: FileIO) -> PyArrowFileIO:
    if not isinstance(io, PyArrowFileIO):
        raise TypeError("The lake's files are reached through Arrow.")
    return io
