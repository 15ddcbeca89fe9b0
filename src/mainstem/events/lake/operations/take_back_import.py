"""Take the rows of an undone import out of the lake, and out of its files."""

from collections.abc import Mapping
from uuid import UUID

from pyiceberg.catalog.sql import SqlCatalog

from mainstem.events.lake.catalog import opened_catalog
from mainstem.events.lake.contracts import Feed, LedgerFeed, SnapshotFeed
from mainstem.events.lake.lock import writing_alone
from mainstem.events.lake.models import FeedProgress
from mainstem.events.lake.registry import feeds
from mainstem.events.lake.tables import find_table, forget_history, remove_orphans, remove_rows, replace_all, row_count


def take_back_import(*, import_id: UUID, wait_seconds: int = 300) -> Mapping[str, int]:
    """
    Remove every row that an import brought, and return how many per table.

    The tables of present state are written anew. Then all former snapshots are forgotten and their files deleted, so
    that no byte of the rows stays in the lake's folder. Call it after the undo has been committed: what the sink has
    not read yet, it then never reads. Calling it again changes nothing.

    :raises LakeBusy: if another process keeps the lake's lock for longer than `wait_seconds`
    """
    removed: dict[str, int] = {}
    with writing_alone(wait_seconds=wait_seconds), opened_catalog() as catalog:
        for feed in feeds():
            removed |= _take_back(catalog, feed, import_id)
            _forget(catalog, feed)
    return removed


def _take_back(catalog: SqlCatalog, feed: Feed, import_id: UUID) -> dict[str, int]:
    table = find_table(catalog, feed)
    if table is None:
        return {}
    if isinstance(feed, SnapshotFeed):
        version = feed.version()
        replace_all(table, feed.read(), version)
        FeedProgress.objects.filter(code=feed.code).update(cursor=version, rows=row_count(table))
        return {}
    if not isinstance(feed, LedgerFeed) or feed.import_column is None:
        return {}
    gone = remove_rows(table, feed.import_column, import_id)
    FeedProgress.objects.filter(code=feed.code).update(rows=row_count(table))
    return {feed.code: gone}


def _forget(catalog: SqlCatalog, feed: Feed) -> None:
    table = find_table(catalog, feed)
    if table is not None:
        forget_history(table)
        remove_orphans(table)
