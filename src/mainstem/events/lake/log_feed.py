"""The log's own feed: every event once, in commit order, without contact data."""

import pyarrow as pa

from mainstem.events.contracts import LogPosition
from mainstem.events.lake.contracts import LedgerFeed, Portion
from mainstem.events.lake.masking import masked
from mainstem.events.lake.reading import read_arrow
from mainstem.events.lake.registry import register_feed

MOMENT = pa.timestamp("us", tz="UTC")
_FREE_TEXT = ("name", "properties", "campaign", "page_path", "locale", "device_type")
_SCHEMA = pa.schema(
    [
        ("log_xid", pa.int64()),
        ("log_position", pa.int64()),
        ("id", pa.uuid()),
        ("kind", pa.string()),
        ("name", pa.string()),
        ("source", pa.string()),
        ("user_ref", pa.uuid()),
        ("anonymous_ref", pa.uuid()),
        ("occurred_at", MOMENT),
        ("received_at", MOMENT),
        ("flags", pa.string()),
        ("properties", pa.string()),
        ("campaign", pa.string()),
        ("page_path", pa.string()),
        ("locale", pa.string()),
        ("device_type", pa.string()),
    ]
)


def _read(after: str | None, limit: int) -> Portion | None:
    at = position_from(after)
    rows = read_arrow("mainstem.events.lake", "read_log", _SCHEMA, xid=at.xid, position=at.position, limit=limit)
    if rows.num_rows == 0:
        return None
    last = LogPosition(rows.column("log_xid")[-1].as_py(), rows.column("log_position")[-1].as_py())
    return Portion(masked(rows, _FREE_TEXT), text_of(last))


def text_of(position: LogPosition) -> str:
    """Write a position as a feed's cursor."""
    return f"{position.xid}:{position.position}"


def position_from(cursor: str | None) -> LogPosition:
    """Read a feed's cursor; None is the beginning."""
    if cursor is None:
        return LogPosition()
    xid, _, position = cursor.partition(":")
    return LogPosition(int(xid), int(position))


# Partitioned by arrival, which the server decides: a sender's clock may claim any month there ever was.
LOG_FEED = LedgerFeed(
    code="events",
    schema=_SCHEMA,
    read=_read,
    month_of="received_at",
    sorted_by=("occurred_at", "log_xid", "log_position"),
)
register_feed(LOG_FEED)
