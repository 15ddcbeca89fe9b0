"""What crosses the border of the lake: feeds, what they hand over, and what a run of the sink did."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pyarrow as pa

from mainstem.kernel.errors import Refused


@dataclass(frozen=True, slots=True)
class Portion:
    """Rows of a ledger that follow a cursor, and the cursor behind the last of them. `upto` is the feed's own text."""

    rows: pa.Table
    upto: str


@dataclass(frozen=True)
class LedgerFeed:
    """
    An append-only ledger that flows into a table of the lake, each row exactly once.

    `read(after, limit)` gives the next portion in commit order, or None where nothing new is settled; it reads only
    rows of transactions older than every one still running, so that no late commit is overtaken. `month_of` names the
    timestamp column whose month partitions the table, `sorted_by` the order rows are kept in when files are rewritten,
    `import_column` the column by which an undone import is taken back.
    """

    code: str
    schema: pa.Schema
    read: Callable[[str | None, int], Portion | None]
    month_of: str | None = None
    sorted_by: tuple[str, ...] = ()
    import_column: str | None = None


@dataclass(frozen=True)
class SnapshotFeed:
    """
    A small table of the present state that replaces its copy in the lake whenever `version()` has changed.

    The version is asked before the rows are read: a change in between is picked up by the next run.
    """

    code: str
    schema: pa.Schema
    version: Callable[[], str]
    read: Callable[[], pa.Table]


Feed = LedgerFeed | SnapshotFeed


@dataclass(frozen=True, slots=True)
class FeedRun:
    """What one run did for one feed: rows added (a snapshot feed: rows it now has) in how many commits."""

    code: str
    rows: int
    commits: int
    seconds: float


@dataclass(frozen=True, slots=True)
class FeedState:
    """How far a feed is: everything settled before `checked_at` is in the lake, unless `error` says why not."""

    code: str
    rows: int
    checked_at: datetime | None
    committed_at: datetime | None
    error: str


@dataclass(frozen=True, slots=True)
class TidyRun:
    """What tidying did to one table."""

    code: str
    files_merged: int
    snapshots_expired: int
    files_removed: int


class LakeBusy(Refused):
    """Another process is writing to the lake and did not finish in time."""

    code = "lake_busy"
    status = 409


class LakeNeedsEverything(Refused):
    """A ledger read under a limited scope would leave rows behind its cursor for ever."""

    code = "lake_needs_everything"
    status = 403


class LakeMoved(Refused):
    """The catalog points to another folder than the configured one."""

    code = "lake_moved"
    status = 409


class LakeCursorLost(Refused):
    """A table has rows, but no snapshot says up to where its ledger was read."""

    code = "lake_cursor_lost"
    status = 409


class UnknownFeed(Refused):
    """No feed has this code."""

    code = "unknown_feed"
    status = 404
