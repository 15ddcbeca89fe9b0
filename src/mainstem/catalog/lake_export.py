"""What the lake gets of the catalog: the products as they are."""

import pyarrow as pa

from mainstem.events.lake.contracts import SnapshotFeed
from mainstem.events.lake.queries import read_arrow
from mainstem.kernel import sql

_PRODUCTS = pa.schema(
    [
        (name, pa.string())
        for name in (
            "sku",
            "name",
            "kind",
            "department",
            "category",
            "sub_category",
            "brand",
            "manufacturer",
            "unit",
            "source",
        )
    ]
)


def _version() -> str:
    row = sql.one_row("mainstem.catalog", "export_products_version")
    return str(row["version"]) if row is not None else ""


def _read() -> pa.Table:
    return read_arrow("mainstem.catalog", "export_products", _PRODUCTS)


FEEDS = (SnapshotFeed("products", _PRODUCTS, _version, _read),)
