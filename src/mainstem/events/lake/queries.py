"""Questions about the lake: what it holds, how fresh it is, and which files to read."""

from collections.abc import Mapping
from dataclasses import dataclass

import pyarrow as pa

from mainstem.events.contracts import LogPosition
from mainstem.events.lake.configuration import configuration
from mainstem.events.lake.contracts import FeedState
from mainstem.events.lake.log_feed import position_from
from mainstem.events.lake.models import FeedProgress
from mainstem.events.lake.reading import read_arrow
from mainstem.events.lake.registry import feeds
from mainstem.events.lake.settling import settled_id
from mainstem.kernel import sql

__all__ = ["LakeTable", "lake_version", "list_feed_states", "list_lake_tables", "read_arrow", "settled_id"]


@dataclass(frozen=True, slots=True)
class LakeTable:
    """One table as of one snapshot: its columns, the addresses of its files, how many rows, up to where."""

    code: str
    schema: pa.Schema
    files: tuple[str, ...]
    rows: int
    cursor: str | None
    storage: Mapping[str, str]


def list_lake_tables() -> Mapping[str, LakeTable]:
    """
    Return every table with the files of its present snapshot; a table not filled yet has none.

    :raises LakeMoved: if the lake's tables lie elsewhere than configured
    """
    # Every process knows these queries for the feeds' sake; only one that reads the lake pays for Iceberg's libraries.
    from mainstem.events.lake.catalog import opened_catalog  # noqa: PLC0415
    from mainstem.events.lake.tables import cursor_of, find_table, row_count, scan_tasks  # noqa: PLC0415

    found: dict[str, LakeTable] = {}
    with opened_catalog() as catalog:
        for feed in feeds():
            table = find_table(catalog, feed)
            if table is None:
                found[feed.code] = LakeTable(feed.code, feed.schema, (), 0, None, {})
                continue
            files = tuple(task.file.file_path for task in scan_tasks(table))
            found[feed.code] = LakeTable(
                feed.code, feed.schema, files, row_count(table), cursor_of(table), dict(table.io.properties)
            )
    return found


def lake_version() -> tuple[tuple[str, str], ...]:
    """
    Return (table, version) pairs that are equal as long as no table of the lake has changed; costs one small query.

    The first pair stands for the place of the lake itself.
    """
    chosen = configuration()
    rows = sql.all_rows("mainstem.events.lake", "table_versions", catalog=chosen.catalog)
    return (("", chosen.url), *((str(row["table_name"]), str(row["metadata_location"])) for row in rows))


def find_log_cursor() -> tuple[LogPosition, FeedState] | None:
    """Return up to where the log lies in the lake, as the last run of the sink noted it, or None if it never ran."""
    progress = FeedProgress.objects.filter(code="events").first()
    if progress is None:
        return None
    state = FeedState(progress.code, progress.rows, progress.checked_at, progress.committed_at, progress.error)
    return position_from(progress.cursor), state


def list_feed_states() -> tuple[FeedState, ...]:
    """Return how far every feed is; one that never ran has no `checked_at`."""
    states = {state.code: state for state in FeedProgress.objects.all()}
    answers = []
    for feed in feeds():
        state = states.get(feed.code)
        if state is None:
            answers.append(FeedState(feed.code, 0, None, None, ""))
        else:
            answers.append(FeedState(feed.code, state.rows, state.checked_at, state.committed_at, state.error))
    return tuple(answers)
