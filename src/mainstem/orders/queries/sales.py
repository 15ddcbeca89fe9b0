"""What was sold of one product: by week and channel, and in which orders last."""

from collections.abc import Sequence
from datetime import datetime

from mainstem.kernel import sql
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders.contracts import Order, WeekOfSales
from mainstem.orders.models import Order as OrderRow
from mainstem.orders.queries.orders import in_scope, read_order

PACKAGE = "mainstem.orders"
LOOKED_AT = 200


def weekly_sales_of_product(
    sku: str, *, since: datetime, time_zone: str, scope: Scope = EVERYTHING
) -> Sequence[WeekOfSales]:
    """Return what was sold of a product since a moment, by week, channel and currency, returns not deducted."""
    rows = sql.all_rows(
        PACKAGE,
        "weekly_sales_of_product",
        sku=sku,
        since=since,
        time_zone=time_zone,
        locations=None if scope.locations is None else sorted(scope.locations),
    )
    return [WeekOfSales(**row) for row in rows]


def last_orders_of_product(sku: str, *, limit: int = 10, scope: Scope = EVERYTHING) -> Sequence[Order]:
    """Return the latest of the orders that were last recorded with a product, without their lines."""
    rows = sql.all_rows(PACKAGE, "last_orders_of_product", sku=sku, looked_at=LOOKED_AT)
    found = in_scope(OrderRow.objects.filter(id__in=[row["order_id"] for row in rows]), scope)
    return [read_order(row) for row in found.order_by("-placed_at", "-id")[:limit]]
