"""What the lake gets of customers: who belongs to whom, what is said of them, and who is in which segment."""

import pyarrow as pa

from mainstem.events.lake.contracts import SnapshotFeed
from mainstem.events.lake.queries import read_arrow
from mainstem.kernel import sql

_MOMENT = pa.timestamp("us", tz="UTC")
_MEMBERSHIP = pa.schema([("ref", pa.uuid()), ("person_id", pa.uuid()), ("kind", pa.string()), ("since", _MOMENT)])
_SEGMENT_MEMBERS = pa.schema([("segment", pa.string()), ("person_id", pa.uuid()), ("since", _MOMENT)])
_PERSONS = pa.schema([("person_id", pa.uuid()), ("first_seen", _MOMENT), ("last_seen", _MOMENT)])
_TRAITS = pa.schema(
    [
        ("person_id", pa.uuid()),
        ("name", pa.string()),
        ("text_value", pa.string()),
        ("number_value", pa.decimal128(30, 15)),
    ]
)


def _version_of(statement: str) -> str:
    row = sql.one_row("mainstem.customers", statement)
    return str(row["version"]) if row is not None else ""


FEEDS = (
    SnapshotFeed(
        "membership",
        _MEMBERSHIP,
        lambda: _version_of("export_membership_version"),
        lambda: read_arrow("mainstem.customers", "export_membership", _MEMBERSHIP),
    ),
    SnapshotFeed(
        "segment_members",
        _SEGMENT_MEMBERS,
        lambda: _version_of("export_segment_members_version"),
        lambda: read_arrow("mainstem.customers", "export_segment_members", _SEGMENT_MEMBERS),
    ),
    SnapshotFeed(
        "persons",
        _PERSONS,
        lambda: _version_of("export_persons_version"),
        lambda: read_arrow("mainstem.customers", "segment_persons", _PERSONS),
    ),
    SnapshotFeed(
        "traits",
        _TRAITS,
        lambda: _version_of("export_traits_version"),
        lambda: read_arrow("mainstem.customers", "segment_traits", _TRAITS),
    ),
)
