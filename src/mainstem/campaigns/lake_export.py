"""What the lake gets of campaigns: the decision about each person, what became of it and what followed."""

import pyarrow as pa

from mainstem.events.lake.contracts import SnapshotFeed
from mainstem.events.lake.queries import read_arrow
from mainstem.kernel import sql

_MOMENT = pa.timestamp("us", tz="UTC")
_DECISIONS = pa.schema(
    [
        ("id", pa.uuid()),
        ("campaign", pa.string()),
        ("channel", pa.string()),
        ("person_id", pa.uuid()),
        ("identifier_ref", pa.uuid()),
        ("customer_ref", pa.uuid()),
        ("arm", pa.string()),
        ("outcome", pa.string()),
        ("reason", pa.string()),
        ("decided_at", _MOMENT),
        ("settled_at", _MOMENT),
        ("window_ends_at", _MOMENT),
        ("opened_at", _MOMENT),
        ("clicked_at", _MOMENT),
        ("unsubscribed_at", _MOMENT),
        ("is_simulated", pa.bool_()),
    ]
)


def _version() -> str:
    row = sql.one_row("mainstem.campaigns", "export_decisions_version")
    return str(row["version"]) if row is not None else ""


def _read() -> pa.Table:
    return read_arrow("mainstem.campaigns", "export_decisions", _DECISIONS)


FEEDS = (SnapshotFeed("decisions", _DECISIONS, _version, _read),)
