"""Returns: found, counted, and those of one order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, QuerySet, Sum

from mainstem.kernel.paging import Paging, Slice, paged
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders.contracts import LineKind, ListTotals, NoSuchReturn, Return, ReturnLine, ReturnReason
from mainstem.orders.models import Order as OrderRow
from mainstem.orders.models import Return as ReturnRow
from mainstem.orders.models import ReturnLine as LineRow
from mainstem.orders.queries.orders import in_scope

COUNT_LIMIT = 10_000
LAST = "\U0010ffff"


@dataclass(frozen=True)
class ReturnFilter:
    """Which returns. `search` is the beginning of a number; `returned_before` itself is not included."""

    search: str | None = None
    channel_codes: Sequence[str] = ()
    location_code: str | None = None
    is_linked: bool | None = None
    reason: str | None = None
    returned_from: datetime | None = None
    returned_before: datetime | None = None


def find_returns(paging: Paging, which: ReturnFilter, *, scope: Scope = EVERYTHING) -> Slice[Return]:
    """Return one page of returns without their lines, latest first; what is searched comes by number."""
    order = ("number",) if which.search else ("-returned_at", "-id")
    page = paged(_matching(which, scope), paging, order=order)
    numbers, units = _numbers_of(page.items), _units_of(page.items)
    return page.map(lambda row: _contract(row, numbers, units))


def count_returns(which: ReturnFilter, *, scope: Scope = EVERYTHING) -> ListTotals:
    """Count matching returns up to a bound; below it, add their units and amounts up."""
    bounded = _matching(which, scope).order_by()[: COUNT_LIMIT + 1].values("id")
    counted = list(
        ReturnRow.objects.filter(id__in=bounded)
        .values("currency")
        .annotate(count=Count("id"), value=Sum("value"))
        .order_by("currency")
    )
    count = sum(row["count"] for row in counted)
    if count > COUNT_LIMIT:
        return ListTotals(COUNT_LIMIT, False, None, None)
    units = LineRow.objects.filter(return_id__in=bounded).aggregate(units=Sum("quantity"))["units"] or 0
    return ListTotals(count, True, units, {row["currency"]: row["value"] for row in counted})


def get_return(number: str, *, scope: Scope = EVERYTHING) -> Return:
    """
    Return one return with its lines, by its number.

    :raises NoSuchReturn: if there is none, or it lies outside the scope
    """
    row = in_scope(ReturnRow.objects.filter(number=number), scope).first()
    if row is None:
        raise NoSuchReturn(f"There is no return {number}.", number=number)
    return _with_lines([row])[0]


def returns_of_order(order_id: int, *, scope: Scope = EVERYTHING) -> Sequence[Return]:
    """Return every return that undoes a line of an order, with its lines, the earliest first."""
    back = LineRow.objects.filter(order_id=order_id).values("return_id")
    rows = in_scope(ReturnRow.objects.filter(id__in=back), scope).order_by("returned_at", "id")
    return _with_lines(list(rows))


def _with_lines(rows: Sequence[ReturnRow]) -> list[Return]:
    lines: dict[int, list[ReturnLine]] = {}
    for line in LineRow.objects.filter(return_id__in=[row.id for row in rows]).order_by("return_id", "line_no"):
        lines.setdefault(line.return_id, []).append(_line(line))
    numbers = _numbers_of(rows)
    return [
        _contract(row, numbers, {row.id: sum(line.quantity for line in lines.get(row.id, []))}, lines.get(row.id, []))
        for row in rows
    ]


def _matching(which: ReturnFilter, scope: Scope) -> "QuerySet[ReturnRow]":
    rows = in_scope(ReturnRow.objects.all(), scope)
    if which.search:
        rows = rows.filter(number__gte=which.search, number__lt=which.search + LAST)
    if which.channel_codes:
        rows = rows.filter(channel_code__in=list(which.channel_codes))
    if which.location_code:
        rows = rows.filter(location_code=which.location_code)
    if which.is_linked is not None:
        rows = rows.filter(order_id__isnull=not which.is_linked)
    if which.reason:
        rows = rows.filter(reason=which.reason)
    if which.returned_from is not None:
        rows = rows.filter(returned_at__gte=which.returned_from)
    if which.returned_before is not None:
        rows = rows.filter(returned_at__lt=which.returned_before)
    return rows


def _numbers_of(rows: Sequence[ReturnRow]) -> dict[int, str]:
    ids = {row.order_id for row in rows if row.order_id is not None}
    return dict(OrderRow.objects.filter(id__in=ids).values_list("id", "number"))


def _units_of(rows: Sequence[ReturnRow]) -> dict[int, int]:
    counted = (
        LineRow.objects.filter(return_id__in=[row.id for row in rows])
        .values("return_id")
        .annotate(units=Sum("quantity"))
        .order_by("return_id")
    )
    return {row["return_id"]: row["units"] for row in counted}


def _contract(
    row: ReturnRow, numbers: dict[int, str], units: dict[int, int], lines: Sequence[ReturnLine] = ()
) -> Return:
    return Return(
        id=row.id,
        number=row.number,
        source_code=row.source_code,
        channel_code=row.channel_code,
        location_code=row.location_code,
        customer_ref=row.customer_ref,
        returned_at=row.returned_at,
        currency=row.currency,
        line_count=row.line_count,
        units=units.get(row.id, 0),
        value=row.value,
        order_id=row.order_id,
        order_number=numbers.get(row.order_id) if row.order_id is not None else None,
        reason=ReturnReason(row.reason) if row.reason else None,
        accepted_by=row.accepted_by,
        import_id=row.import_id,
        lines=lines,
    )


def _line(row: LineRow) -> ReturnLine:
    return ReturnLine(
        line_no=row.line_no,
        sku=row.sku,
        description=row.description,
        kind=LineKind(row.kind),
        quantity=row.quantity,
        unit_of_measure=row.unit_of_measure,
        value=row.value,
        order_id=row.order_id,
        order_line_no=row.order_line_no,
        is_written_off=row.is_written_off,
    )
