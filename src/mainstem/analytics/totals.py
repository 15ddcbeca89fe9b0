"""Totals of record: straight from the ledgers in PostgreSQL, by source, never from the lake."""

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from mainstem.inventory import queries as inventory
from mainstem.orders import queries as orders

_ADDED_UP = ("orders", "order_lines", "order_value", "returns", "return_lines", "return_value", "returns_linked")


def totals() -> Mapping[str, Any]:
    """Return the totals; see `queries.report_totals`."""
    by_source = orders.totals_by_source()
    drift = inventory.stock_drift()
    whole: dict[str, Any] = {name: sum(getattr(part, name) for part in by_source) for name in _ADDED_UP}
    whole["order_value"] = whole["order_value"] or Decimal(0)
    whole["return_value"] = whole["return_value"] or Decimal(0)
    return {
        **whole,
        "customers": sum(part.customers for part in by_source),
        "products": sum(part.products for part in by_source),
        "stock_drift": drift.units_off,
        "by_source": {part.source_code: _without_source(asdict(part)) for part in by_source},
    }


def _without_source(part: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in part.items() if name != "source_code"}
