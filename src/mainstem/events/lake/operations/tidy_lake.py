"""Keep the lake in shape: few big files, few snapshots, nothing on the disk that no snapshot names."""

from datetime import datetime, timedelta

from mainstem.events.lake.catalog import opened_catalog
from mainstem.events.lake.contracts import LedgerFeed, TidyRun
from mainstem.events.lake.lock import writing_alone
from mainstem.events.lake.registry import feeds
from mainstem.events.lake.tables import expire, find_table, merge_small_files, remove_orphans

KEEP_SNAPSHOTS = timedelta(days=1)


def tidy_lake(*, now: datetime, keep: timedelta = KEEP_SNAPSHOTS, wait_seconds: int = 300) -> tuple[TidyRun, ...]:
    """
    Merge small files, forget snapshots older than `keep`, delete files that nothing names any more.

    Readers of a snapshot younger than `keep` are not disturbed. The rows and the cursors stay as they are.

    :raises LakeBusy: if another process keeps the lake's lock for longer than `wait_seconds`
    """
    runs: list[TidyRun] = []
    with writing_alone(wait_seconds=wait_seconds), opened_catalog() as catalog:
        for feed in feeds():
            table = find_table(catalog, feed)
            if table is None:
                continue
            merged = merge_small_files(table, feed.sorted_by if isinstance(feed, LedgerFeed) else ())
            expired = expire(table, older_than=now - keep)
            runs.append(TidyRun(feed.code, merged, expired, remove_orphans(table)))
    return tuple(runs)
