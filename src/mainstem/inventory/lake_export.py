"""What the lake gets of inventory: the locations as they are."""

import pyarrow as pa

from mainstem.events.lake.contracts import SnapshotFeed
from mainstem.events.lake.queries import read_arrow
from mainstem.kernel import sql

_LOCATIONS = pa.schema([(name, pa.string()) for name in ("code", "name", "kind", "brand")])


def _version() -> str:
    row = sql.one_row("mainstem.inventory", "export_locations_version")
    return str(row["version"]) if row is not None else ""


def _read() -> pa.Table:
    return read_arrow("mainstem.inventory", "export_locations", _LOCATIONS)


FEEDS = (SnapshotFeed("locations", _LOCATIONS, _version, _read),)
