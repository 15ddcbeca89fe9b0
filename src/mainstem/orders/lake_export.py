"""
What the lake gets of orders: each order, return and line once, by id, from up to where the ids are settled.

An order in the lake is the order as it was taken; what comes after it (a return) is a row of its own. A cursor is the
id of the last order (or return) handed over.
"""

from collections.abc import Callable

import pyarrow as pa

from mainstem.events.lake.contracts import LedgerFeed, Portion
from mainstem.events.lake.queries import read_arrow, settled_id
from mainstem.kernel import sql

_PACKAGE = "mainstem.orders"
_LINES_PER_DOCUMENT = 10
_MOMENT = pa.timestamp("us", tz="UTC")
_AMOUNT = pa.decimal128(18, 4)

_ORDERS = pa.schema(
    [
        ("id", pa.int64()),
        ("number", pa.string()),
        ("source", pa.string()),
        ("version", pa.int32()),
        ("channel", pa.string()),
        ("location", pa.string()),
        ("brand", pa.string()),
        ("customer_ref", pa.uuid()),
        ("placed_at", _MOMENT),
        ("currency", pa.string()),
        ("country", pa.string()),
        ("line_count", pa.int32()),
        ("value", _AMOUNT),
        ("shelf_discount", _AMOUNT),
        ("coupon_discount", _AMOUNT),
        ("coupon_match_discount", _AMOUNT),
        ("is_generated", pa.bool_()),
        ("import_id", pa.uuid()),
    ]
)
_ORDER_LINES = pa.schema(
    [
        ("order_id", pa.int64()),
        ("line_no", pa.int32()),
        ("sku", pa.string()),
        ("kind", pa.string()),
        ("quantity", pa.int64()),
        ("unit", pa.string()),
        ("unit_price", _AMOUNT),
        ("value", _AMOUNT),
        ("shelf_discount", _AMOUNT),
        ("coupon_discount", _AMOUNT),
        ("coupon_match_discount", _AMOUNT),
        ("placed_at", _MOMENT),
        ("import_id", pa.uuid()),
    ]
)
_RETURNS = pa.schema(
    [
        ("id", pa.int64()),
        ("number", pa.string()),
        ("source", pa.string()),
        ("channel", pa.string()),
        ("location", pa.string()),
        ("brand", pa.string()),
        ("customer_ref", pa.uuid()),
        ("returned_at", _MOMENT),
        ("currency", pa.string()),
        ("line_count", pa.int32()),
        ("value", _AMOUNT),
        ("order_id", pa.int64()),
        ("import_id", pa.uuid()),
    ]
)
_RETURN_LINES = pa.schema(
    [
        ("return_id", pa.int64()),
        ("line_no", pa.int32()),
        ("sku", pa.string()),
        ("kind", pa.string()),
        ("quantity", pa.int64()),
        ("unit", pa.string()),
        ("unit_price", _AMOUNT),
        ("value", _AMOUNT),
        ("order_id", pa.int64()),
        ("order_line_no", pa.int32()),
        ("returned_at", _MOMENT),
        ("import_id", pa.uuid()),
    ]
)


def _reading(
    table: str, statement: str, schema: pa.Schema, *, last: str, rows_per_document: int
) -> Callable[[str | None, int], Portion | None]:
    def read(after: str | None, limit: int) -> Portion | None:
        begin = int(after or 0)
        upto = settled_id(table)
        if upto is None or upto <= begin:
            return None
        documents = max(limit // rows_per_document, 1)
        found = sql.one_row(_PACKAGE, last, after=begin, upto=upto, limit=documents)
        if found is None or found["id"] is None:
            return None
        rows = read_arrow(_PACKAGE, statement, schema, after=begin, upto=found["id"], limit=documents)
        return Portion(rows, str(found["id"]))

    return read


FEEDS = (
    LedgerFeed(
        "orders",
        _ORDERS,
        _reading("orders_order", "export_orders", _ORDERS, last="export_last_order", rows_per_document=1),
        sorted_by=("placed_at", "id"),
        import_column="import_id",
    ),
    LedgerFeed(
        "order_lines",
        _ORDER_LINES,
        _reading(
            "orders_order",
            "export_order_lines",
            _ORDER_LINES,
            last="export_last_order",
            rows_per_document=_LINES_PER_DOCUMENT,
        ),
        sorted_by=("placed_at", "order_id", "line_no"),
        import_column="import_id",
    ),
    LedgerFeed(
        "returns",
        _RETURNS,
        _reading("orders_return", "export_returns", _RETURNS, last="export_last_return", rows_per_document=1),
        sorted_by=("returned_at", "id"),
        import_column="import_id",
    ),
    LedgerFeed(
        "return_lines",
        _RETURN_LINES,
        _reading(
            "orders_return",
            "export_return_lines",
            _RETURN_LINES,
            last="export_last_return",
            rows_per_document=_LINES_PER_DOCUMENT,
        ),
        sorted_by=("returned_at", "return_id", "line_no"),
        import_column="import_id",
    ),
)
