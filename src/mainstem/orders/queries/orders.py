"""Questions to the orders. Each takes the caller's scope: the first wall, before row-level security."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from django.db.models import Model, QuerySet
from psycopg import sql as composed

from mainstem.catalog.queries import count_products_by_source
from mainstem.kernel import sql
from mainstem.kernel.money import rounded
from mainstem.kernel.paging import Paging, Slice, paged
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders.contracts import (
    BookedSums,
    LineKind,
    NoSuchOrder,
    Order,
    OrderLine,
    OrderState,
    SourceTotals,
)
from mainstem.orders.models import Order as OrderRow
from mainstem.orders.models import OrderLine as LineRow

PACKAGE = "mainstem.orders"
M = TypeVar("M", bound=Model)


def list_orders(
    paging: Paging,
    *,
    source_code: str | None = None,
    channel_code: str | None = None,
    location_code: str | None = None,
    state: str | None = None,
    placed_from: datetime | None = None,
    placed_before: datetime | None = None,
    scope: Scope = EVERYTHING,
) -> Slice[Order]:
    """Return one page of orders without their lines, latest first. `placed_before` itself is not included."""
    rows = in_scope(OrderRow.objects.all(), scope)
    wanted = {
        "source_code": source_code,
        "channel_code": channel_code,
        "location_code": location_code,
        "state": state,
        "placed_at__gte": placed_from,
        "placed_at__lt": placed_before,
    }
    rows = rows.filter(**{name: value for name, value in wanted.items() if value is not None})
    return paged(rows, paging, order=("-placed_at", "-id")).map(read_order)


def get_order(order_id: int, *, scope: Scope = EVERYTHING) -> Order:
    """
    Return one order with its lines.

    :raises NoSuchOrder: if there is none, or it lies outside the scope
    """
    row = in_scope(OrderRow.objects.filter(id=order_id), scope).first()
    if row is None:
        raise NoSuchOrder(f"There is no order {order_id}.", order_id=order_id)
    lines = LineRow.objects.filter(order_id=order_id).order_by("line_no")
    return read_order(row, [_line(line) for line in lines])


def get_order_by_number(number: str, *, scope: Scope = EVERYTHING) -> Order:
    """
    Return one order with its lines, by its number.

    :raises NoSuchOrder: if there is none, or it lies outside the scope
    """
    row = in_scope(OrderRow.objects.filter(number=number), scope).first()
    if row is None:
        raise NoSuchOrder(f"There is no order {number}.", number=number)
    lines = LineRow.objects.filter(order_id=row.id).order_by("line_no")
    return read_order(row, [_line(line) for line in lines])


def count_all_orders() -> int:
    """Return how many orders row-level security leaves."""
    return OrderRow.objects.count()


def stage_buyers(*, stage: str) -> int:
    """
    Make a temporary table (ref uuid) of who placed the orders that row-level security leaves. Return how many rows; it
    lives until the transaction ends.
    """
    with sql.cursor() as cur:
        cur.execute(composed.SQL(sql.text(PACKAGE, "stage_buyers")).format(stage=composed.Identifier(stage)))
        return cur.rowcount


def totals_by_source() -> Sequence[SourceTotals]:
    """Return orders, returns, customers and products of everything in the database, by source; amounts in cents."""
    products = dict(count_products_by_source())
    found = []
    for row in sql.all_rows(PACKAGE, "totals_by_source"):
        amounts = {name: rounded(row[name]) for name in ("order_value", "return_value")}
        found.append(SourceTotals(**{**row, **amounts}, products=products.pop(row["source_code"], 0)))
    nothing = Decimal(0)
    found += [SourceTotals(source, 0, 0, nothing, 0, 0, nothing, 0, 0, count) for source, count in products.items()]
    return sorted(found, key=lambda totals: totals.source_code)


def sums_of_source(source_code: str) -> BookedSums:
    """Return what the orders of one source add up to, as they stand in the books; amounts are exact."""
    row = sql.one_row(PACKAGE, "sums_of_source", source_code=source_code)
    return BookedSums(**(row or {}))


def list_currencies() -> list[str]:
    """Return the currencies orders are placed in nowadays, the most usual first; none where there are no orders."""
    return [row["currency"] for row in sql.all_rows(PACKAGE, "currencies_in_use")]


def find_first_order_at() -> datetime | None:
    """Return when the trade begins that is known here; None where there are no orders."""
    return OrderRow.objects.order_by("placed_at", "id").values_list("placed_at", flat=True).first()


def in_scope(rows: "QuerySet[M]", scope: Scope) -> "QuerySet[M]":
    """Keep the rows a caller may see, as row-level security does: an unnamed location is seen by who sees them all."""
    for column, codes in (
        ("location_code", scope.locations),
        ("channel_code", scope.channels),
        ("brand_code", scope.brands),
    ):
        if codes is not None:
            rows = rows.filter(**{f"{column}__in": codes})
    return rows


def read_order(row: OrderRow, lines: Sequence[OrderLine] = ()) -> Order:
    """Return an order as it crosses the border."""
    return Order(
        id=row.id,
        number=row.number,
        source_code=row.source_code,
        external_id=row.external_id,
        version=row.version,
        state=OrderState(row.state),
        channel_code=row.channel_code,
        channel_order_id=row.channel_order_id,
        location_code=row.location_code,
        brand_code=row.brand_code,
        customer_ref=row.customer_ref,
        placed_at=row.placed_at,
        currency=row.currency,
        line_count=row.line_count,
        value=row.value,
        shelf_discount=row.shelf_discount,
        coupon_discount=row.coupon_discount,
        coupon_match_discount=row.coupon_match_discount,
        is_generated=row.is_generated,
        import_id=row.import_id,
        lines=lines,
    )


def _line(row: LineRow) -> OrderLine:
    return OrderLine(
        line_no=row.line_no,
        sku=row.sku,
        description=row.description,
        kind=LineKind(row.kind),
        quantity=row.quantity,
        unit_of_measure=row.unit_of_measure,
        unit_price=row.unit_price,
        value=row.value,
        shelf_discount=row.shelf_discount,
        coupon_discount=row.coupon_discount,
        coupon_match_discount=row.coupon_match_discount,
    )
