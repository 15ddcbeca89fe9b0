"""Balances as people look for them: by product, place and what is left."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, F, Q, QuerySet, Sum

from mainstem.inventory.contracts import MoveKind, NoSuchBalance, PositionCount, StockPosition
from mainstem.inventory.models import StockBalance as BalanceRow
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged
from mainstem.kernel.scope import EVERYTHING, Scope

PACKAGE = "mainstem.inventory"
COUNT_LIMIT = 10_000
LAST = "\U0010ffff"
OF_A_PRODUCT = 500


@dataclass(frozen=True)
class PositionFilter:
    """Which balances. `sku` is the beginning of one; `skus` are whole ones; `available_max` counts free units."""

    sku: str | None = None
    skus: Sequence[str] | None = None
    location_code: str | None = None
    available_max: int | None = None
    is_empty: bool | None = None
    is_reserved: bool | None = None


def find_positions(paging: Paging, which: PositionFilter, *, scope: Scope = EVERYTHING) -> Slice[StockPosition]:
    """Return one page of balances by location and product."""
    with _read_whole(which):
        page = paged(_matching(which, scope), paging, order=("location_code", "sku"))
    last = last_moves([(row.location_code, row.sku) for row in page.items])
    return page.map(lambda row: _position(row, last.get((row.location_code, row.sku))))


def count_positions(which: PositionFilter, *, scope: Scope = EVERYTHING) -> PositionCount:
    """Count matching balances and their units, up to a bound."""
    counted = _matching(which, scope)[: COUNT_LIMIT + 1].aggregate(
        count=Count("sku"), on_hand=Sum("on_hand"), reserved=Sum("reserved")
    )
    if counted["count"] > COUNT_LIMIT:
        return PositionCount(COUNT_LIMIT, False, None, None)
    return PositionCount(counted["count"], True, counted["on_hand"] or 0, counted["reserved"] or 0)


def get_position(*, location_code: str, sku: str, scope: Scope = EVERYTHING) -> StockPosition:
    """
    Return one balance.

    :raises NoSuchBalance: if nothing ever moved there, or it lies outside the scope
    """
    which = PositionFilter(skus=[sku], location_code=location_code)
    row = _matching(which, scope).first()
    if row is None:
        raise NoSuchBalance(f"There is no stock of {sku} at {location_code}.", sku=sku, location_code=location_code)
    return _position(row, last_moves([(location_code, sku)]).get((location_code, sku)))


def product_positions(sku: str, *, scope: Scope = EVERYTHING) -> Sequence[StockPosition]:
    """Return where a product lies, most first, at up to 500 locations."""
    rows = _matching(PositionFilter(skus=[sku]), scope).order_by("-on_hand", "location_code")[:OF_A_PRODUCT]
    return [_position(row, None) for row in rows]


def last_moves(pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], sql.Row]:
    """Return when and how each (location, SKU) last moved."""
    rows = sql.all_rows(PACKAGE, "last_moves", locations=[pair[0] for pair in pairs], skus=[pair[1] for pair in pairs])
    return {(row["location_code"], row["sku"]): row for row in rows}


@contextmanager
def _read_whole(which: PositionFilter) -> Iterator[None]:
    """
    Read all balances once and sort what matches, where the condition is about what changes with every sale: no index
    may know that, and following one in the hope of an early match can visit every row in a random order.
    """
    if which.available_max is None and which.is_empty is None and which.is_reserved is None:
        yield
        return
    with transaction.atomic(), sql.cursor() as cur:
        cur.execute("SET LOCAL enable_indexscan = off")
        yield
        cur.execute("SET LOCAL enable_indexscan = on")


def _matching(which: PositionFilter, scope: Scope) -> "QuerySet[BalanceRow]":
    rows = BalanceRow.objects.all()
    if scope.locations is not None:
        rows = rows.filter(location_code__in=scope.locations)
    if which.location_code:
        rows = rows.filter(location_code=which.location_code)
    if which.sku:
        rows = rows.filter(sku__gte=which.sku, sku__lt=which.sku + LAST)
    if which.skus is not None:
        rows = rows.filter(sku__in=list(which.skus))
    if which.available_max is not None:
        rows = rows.filter(on_hand__lte=F("reserved") + which.available_max)
    if which.is_empty is not None:
        rows = rows.filter(Q(on_hand=0) if which.is_empty else Q(on_hand__gt=0))
    if which.is_reserved is not None:
        rows = rows.filter(Q(reserved__gt=0) if which.is_reserved else Q(reserved=0))
    return rows


def _position(row: BalanceRow, last: sql.Row | None) -> StockPosition:
    return StockPosition(
        location_code=row.location_code,
        sku=row.sku,
        on_hand=row.on_hand,
        reserved=row.reserved,
        last_moved_at=last["occurred_at"] if last else None,
        last_kind=MoveKind(last["kind"]) if last else None,
        has_derived=bool(last["has_derived"]) if last else False,
    )
