"""The stock as the console shows it: balances with names, how what is available comes about, and the ledger."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.catalog.queries import products_by_sku
from mainstem.inventory import queries
from mainstem.inventory.contracts import Hold, LedgerEntry, PositionCount, StockPosition
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs
from mainstem.web.console.trade.shapes import Code

router = Router()


class StockRowOut(Schema):
    """One balance with the names of its product and place."""

    sku: str
    name: str | None
    unit_of_measure: str | None
    location_code: str
    location_name: str | None
    on_hand: int
    reserved: int
    available: int
    last_moved_at: datetime | None
    last_kind: str | None
    has_derived: bool


class StockFilterIn(Schema):
    """Which balances. `sku` is the beginning of one; `available_max` counts units that are free."""

    sku: Code | None = None
    location: Code | None = None
    available_max: Annotated[int, Field(ge=0, le=10**12)] | None = None
    empty: Literal["yes", "no"] | None = None
    reserved: Literal["yes", "no"] | None = None

    def read(self) -> queries.PositionFilter:
        """Return it as the stock understands it."""
        return queries.PositionFilter(
            sku=self.sku,
            location_code=self.location,
            available_max=self.available_max,
            is_empty=None if self.empty is None else self.empty == "yes",
            is_reserved=None if self.reserved is None else self.reserved == "yes",
        )


class StockTotalsOut(Schema):
    """How many balances match. Not `is_whole`: more than `count` do, and nothing was added up."""

    count: int
    is_whole: bool
    on_hand: int | None
    reserved: int | None


class PlaceIn(Schema):
    """One product at one location."""

    location: Code
    sku: Code


class HoldOut(Schema):
    """Units promised to an order."""

    order_number: str
    quantity: int
    held_at: datetime


class StockPositionOut(StockRowOut):
    """
    One balance, how it comes about, and whether it is the sum of its ledger. `safety` and `quota` are what is kept
    back; nobody can set them yet, so both are 0.
    """

    safety: int
    quota: int
    holds: list[HoldOut]
    moves: int
    ledger_sum: int
    agrees: bool
    as_of: datetime


class LedgerEntryOut(Schema):
    """One row of the ledger with the balance it left behind."""

    id: int
    quantity: int
    balance: int
    kind: str
    cause: str
    occurred_at: datetime
    is_derived: bool
    import_id: UUID | None


@router.get("/stock", response=Page[StockRowOut])
@needs("stock.read")
def find_stock(request: HttpRequest, paging: Query[Paging], which: Query[StockFilterIn]) -> Slice[StockRowOut]:
    """Find balances by location and product, with names."""
    page = queries.find_positions(paging, which.read(), scope=principal_of(request).scope)
    return Slice(_rows(page.items), page.next_cursor)


@router.get("/stock/totals", response=StockTotalsOut)
@needs("stock.read")
def count_stock(request: HttpRequest, which: Query[StockFilterIn]) -> PositionCount:
    """Count the balances that match, up to 10,000."""
    return queries.count_positions(which.read(), scope=principal_of(request).scope)


@router.get("/stock/position", response=StockPositionOut)
@needs("stock.read")
def show_position(request: HttpRequest, where: Query[PlaceIn]) -> StockPositionOut:
    """Show how many units of a product are available at a location, and why."""
    scope = principal_of(request).scope
    position = queries.get_position(location_code=where.location, sku=where.sku, scope=scope)
    check = queries.check_ledger(location_code=where.location, sku=where.sku)
    holds: Sequence[Hold] = queries.list_holds(location_code=where.location, sku=where.sku)
    return StockPositionOut(
        **_rows([position])[0].dict(),
        safety=0,
        quota=0,
        holds=[HoldOut(order_number=hold.order_number, quantity=hold.quantity, held_at=hold.held_at) for hold in holds],
        moves=check.moves,
        ledger_sum=check.ledger_sum,
        agrees=check.agrees,
        as_of=clock.now(),
    )


@router.get("/stock/ledger", response=Page[LedgerEntryOut])
@needs("stock.read")
def list_ledger(request: HttpRequest, paging: Query[Paging], where: Query[PlaceIn]) -> Slice[LedgerEntry]:
    """List the ledger of one product at one location with its running balance, latest first."""
    return queries.list_ledger(paging, location_code=where.location, sku=where.sku, scope=principal_of(request).scope)


def _rows(positions: Sequence[StockPosition]) -> list[StockRowOut]:
    products = products_by_sku(sorted({position.sku for position in positions}))
    places = queries.locations_by_code(sorted({position.location_code for position in positions}))
    rows = []
    for position in positions:
        product, place = products.get(position.sku), places.get(position.location_code)
        rows.append(
            StockRowOut(
                sku=position.sku,
                name=product.name if product else None,
                unit_of_measure=product.unit_of_measure if product else None,
                location_code=position.location_code,
                location_name=place.name if place else None,
                on_hand=position.on_hand,
                reserved=position.reserved,
                available=position.available,
                last_moved_at=position.last_moved_at,
                last_kind=position.last_kind,
                has_derived=position.has_derived,
            )
        )
    return rows
