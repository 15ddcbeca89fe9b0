"""
Orders as people look for them: narrowed, sorted, counted up to a bound, over millions.

Row-level security lets PostgreSQL use an index for a comparison only where the operator cannot leak, and those of
amounts can. So a range of amounts is first looked for among the largest (or smallest) orders, which an index gives in
order without comparing; only where that many match is the range dense enough to be met while walking through time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import Count, Exists, Max, Min, OuterRef, Q, QuerySet, Sum

from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders import rules
from mainstem.orders.contracts import RETURNABLE_KINDS, ListTotals, Order, OrderState, Standing
from mainstem.orders.models import Order as OrderRow
from mainstem.orders.models import OrderLine as LineRow
from mainstem.orders.models import ReturnLine as ReturnLineRow
from mainstem.orders.queries.orders import in_scope, read_order

PACKAGE = "mainstem.orders"
COUNT_LIMIT = 50_000
PROBED_LIMIT = 10_000
"""The bound where every order has to be asked for its lines or returns."""
FEW = 3_000
"""So many orders of the ends of the ranking by value are named one by one."""
LAST = "\U0010ffff"
SORTS = {
    "-placed_at": ("-placed_at", "-id"),
    "placed_at": ("placed_at", "id"),
    "-value": ("-value", "-id"),
    "value": ("value", "id"),
}


@dataclass(frozen=True)
class OrderFilter:
    """Which orders. `search` is the beginning of a number, ours or the channel's; `placed_before` is not included."""

    search: str | None = None
    channel_codes: Sequence[str] = ()
    location_code: str | None = None
    state: str | None = None
    has_returns: bool | None = None
    has_customer: bool | None = None
    sku: str | None = None
    value_min: Decimal | None = None
    value_max: Decimal | None = None
    placed_from: datetime | None = None
    placed_before: datetime | None = None


def find_orders(
    paging: Paging, which: OrderFilter, *, sort: str = "-placed_at", scope: Scope = EVERYTHING
) -> Slice[Order]:
    """
    Return one page of orders without their lines.

    What is searched by its number comes in the order of the numbers, whatever `sort` says.
    """
    rows = _matching(which, scope)
    order: tuple[str, ...] = SORTS[sort]
    if which.search:
        rows, order = _searched(rows, which.search)
    return paged(rows, paging, order=order).map(read_order)


def count_orders(which: OrderFilter, *, scope: Scope = EVERYTHING) -> ListTotals:
    """Count matching orders up to a bound; below it, add their amounts up by currency."""
    rows = _matching(which, scope)
    if which.search:
        rows, _ = _searched(rows, which.search)
    limit = COUNT_LIMIT if which.sku is None and which.has_returns is None else PROBED_LIMIT
    bounded = rows.order_by()[: limit + 1]
    counted = bounded.aggregate(count=Count("id"), value=Sum("value"), first=Min("currency"), last=Max("currency"))
    if counted["count"] > limit:
        return ListTotals(limit, False, None, None)
    if counted["first"] == counted["last"]:
        value = {counted["first"]: counted["value"]} if counted["count"] else {}
    else:
        by_currency = OrderRow.objects.filter(id__in=bounded.values("id")).values("currency").annotate(sum=Sum("value"))
        value = {row["currency"]: row["sum"] for row in by_currency.order_by("currency")}
    return ListTotals(counted["count"], True, None, value)


def standing_of(orders: Sequence[Order]) -> dict[int, Standing]:
    """Return where each of some orders stands, with the units behind it, in one statement."""
    rows = sql.all_rows(
        PACKAGE,
        "standing_of_orders",
        orders=[order.id for order in orders],
        returnable=[kind.value for kind in RETURNABLE_KINDS],
    )
    found = {row["order_id"]: row for row in rows}
    standings = {}
    for order in orders:
        row = found.get(order.id, {"pieces": 0, "returnable": 0, "returned": 0})
        standings[order.id] = Standing(
            rules.standing(state=order.state, returnable=row["returnable"], returned=row["returned"]),
            row["pieces"],
            row["returnable"],
            row["returned"],
        )
    return standings


def _matching(which: OrderFilter, scope: Scope) -> "QuerySet[OrderRow]":
    rows = in_scope(OrderRow.objects.all(), scope)
    if which.channel_codes:
        rows = rows.filter(channel_code__in=list(which.channel_codes))
    if which.location_code:
        rows = rows.filter(location_code=which.location_code)
    if which.state:
        rows = rows.filter(state=OrderState(which.state).value)
    if which.has_customer is not None:
        rows = rows.filter(customer_ref__isnull=not which.has_customer)
    if which.placed_from is not None:
        rows = rows.filter(placed_at__gte=which.placed_from)
    if which.placed_before is not None:
        rows = rows.filter(placed_at__lt=which.placed_before)
    if which.has_returns is not None:
        back = Exists(ReturnLineRow.objects.filter(order_id=OuterRef("id")))
        rows = rows.filter(back if which.has_returns else ~back)
    if which.sku:
        rows = rows.filter(Exists(LineRow.objects.filter(order_id=OuterRef("id"), sku=which.sku)))
    return _in_range(rows, which, scope)


def _in_range(rows: "QuerySet[OrderRow]", which: OrderFilter, scope: Scope) -> "QuerySet[OrderRow]":
    """Narrow to a range of amounts, by the shortest way there is."""
    if which.value_min is None and which.value_max is None:
        return rows
    largest = in_scope(OrderRow.objects.all(), scope).order_by("-value", "-id")
    least, most = which.value_min, which.value_max
    if least is not None:
        rows = _among_the_first(rows.filter(value__gte=least), largest, lambda value: value >= least)
    if most is not None:
        rows = _among_the_first(rows.filter(value__lte=most), largest.reverse(), lambda value: value <= most)
    return rows


def _among_the_first(
    rows: "QuerySet[OrderRow]", ranked: "QuerySet[OrderRow]", belongs: Callable[[Decimal], bool]
) -> "QuerySet[OrderRow]":
    """Name the matching orders one by one where the ranking shows that they are few; else leave the rows alone."""
    edge = list(ranked.values_list("value", flat=True)[FEW : FEW + 1])
    if not edge or belongs(edge[0]):
        return rows
    first = ranked.values_list("id", "value")[:FEW]
    return rows.filter(id__in=[order_id for order_id, value in first if belongs(value)])


def _searched(rows: "QuerySet[OrderRow]", text: str) -> "tuple[QuerySet[OrderRow], tuple[str, ...]]":
    """Narrow to numbers that begin so: ours, or, where none does, the channel's own."""
    ours = rows.filter(number__gte=text, number__lt=text + LAST)
    if ours.exists():
        return ours, ("number",)
    return rows.filter(Q(external_id__gte=text) & Q(external_id__lt=text + LAST)), ("external_id", "id")
