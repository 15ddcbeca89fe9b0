"""Bring the lake up to date: the sink."""

import time
from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from pyiceberg.catalog.sql import SqlCatalog

from mainstem.events.lake.catalog import opened_catalog
from mainstem.events.lake.configuration import configuration
from mainstem.events.lake.contracts import Feed, FeedRun, LedgerFeed, Portion, SnapshotFeed
from mainstem.events.lake.lock import writing_alone
from mainstem.events.lake.models import FeedProgress
from mainstem.events.lake.registry import feed_named, feeds
from mainstem.events.lake.tables import append, cursor_of, ensure_table, find_table, replace_all, row_count

# A table of present state may take this share of the time: after a second of work it rests for twenty.
_REST_PER_WORK = 20
_LONG = timedelta(seconds=30)
_log = structlog.get_logger(__name__)


def fill_lake(
    *, now: datetime, only: Collection[str] = (), eager: bool = True, wait_seconds: int = 60
) -> tuple[FeedRun, ...]:
    """
    Let every feed (or only some) flow into the lake until nothing new is settled.

    Rows and cursor are one commit, so a run that is killed anywhere and started again neither loses nor repeats a
    row. One feed that fails does not keep the others back: its error is kept with its state and raised at the end.

    :param now: the moment the run begins; becomes the `checked_at` of the feeds that went through
    :param eager: write tables of present state even if they were written a moment ago and take long
    :raises LakeBusy: if another process keeps the lake's lock for longer than `wait_seconds`
    :raises LakeMoved: if the lake's tables lie elsewhere than configured
    """
    chosen = [feed_named(code) for code in only] or feeds()
    runs: list[FeedRun] = []
    faults: list[Exception] = []
    with writing_alone(wait_seconds=wait_seconds), opened_catalog() as catalog:
        for feed in chosen:
            try:
                runs.append(_fill(catalog, feed, now, eager=eager))
            except Exception as error:
                FeedProgress.objects.update_or_create(
                    code=feed.code, defaults={"error": f"{type(error).__name__}: {error}"[:500]}
                )
                _log.error("lake_feed_failed", feed=feed.code, error=type(error).__name__)
                faults.append(error)
    if faults:
        raise faults[0]
    return tuple(runs)


def _fill(catalog: SqlCatalog, feed: Feed, now: datetime, *, eager: bool) -> FeedRun:
    began = time.perf_counter()
    if isinstance(feed, SnapshotFeed):
        rows, commits = _fill_snapshot(catalog, feed, now, eager=eager)
    else:
        rows, commits = _fill_ledger(catalog, feed, now)
    return FeedRun(feed.code, rows, commits, time.perf_counter() - began)


def _fill_ledger(catalog: SqlCatalog, feed: LedgerFeed, now: datetime) -> tuple[int, int]:
    remembered = FeedProgress.objects.filter(code=feed.code, cursor__isnull=False, error="").first()
    if remembered is not None and feed.read(remembered.cursor, 1) is None and find_table(catalog, feed) is not None:
        _remember(feed, remembered.cursor, remembered.rows, now, committed=False)
        return 0, 0
    limit = configuration().portion_rows
    table = find_table(catalog, feed)
    cursor = cursor_of(table) if table is not None else None
    rows, commits = 0, 0
    while (portion := feed.read(cursor, limit)) is not None:
        _check_progress(feed, cursor, portion)
        if table is None or commits == 0:
            table = ensure_table(catalog, feed)
        append(table, portion.rows, portion.upto)
        cursor = portion.upto
        rows += portion.rows.num_rows
        commits += 1
    _remember(feed, cursor, row_count(table), now, committed=commits > 0)
    return rows, commits


def _fill_snapshot(catalog: SqlCatalog, feed: SnapshotFeed, now: datetime, *, eager: bool) -> tuple[int, int]:
    began = time.perf_counter()
    remembered = FeedProgress.objects.filter(code=feed.code).first()
    if remembered is not None and remembered.resting_until and remembered.resting_until > now and not eager:
        return remembered.rows, 0
    version = feed.version()
    table = find_table(catalog, feed)
    if table is not None and cursor_of(table) == version:
        rows = row_count(table)
        _remember(feed, version, rows, now, committed=False)
        return rows, 0
    found = feed.read()
    changes = table is not None or found.num_rows > 0
    if changes:
        table = ensure_table(catalog, feed)
        replace_all(table, found, version)
    _remember(feed, version, found.num_rows, now, committed=changes)
    rest = timedelta(seconds=(time.perf_counter() - began) * _REST_PER_WORK)
    FeedProgress.objects.filter(code=feed.code).update(resting_until=now + rest if rest > _LONG else None)
    return found.num_rows, int(changes)


def _check_progress(feed: LedgerFeed, cursor: str | None, portion: Portion) -> None:
    if portion.upto == cursor or portion.rows.num_rows == 0:
        raise RuntimeError(f"Feed {feed.code} gave a portion without progress.")


def _remember(feed: Feed, cursor: str | None, rows: int, now: datetime, *, committed: bool) -> None:
    values = {"cursor": cursor, "rows": rows, "checked_at": now, "error": ""}
    if committed:
        values["committed_at"] = now
    FeedProgress.objects.update_or_create(code=feed.code, defaults=values)
