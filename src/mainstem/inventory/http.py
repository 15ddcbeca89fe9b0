"""The doors of the stock. What a caller may see stands in their scope."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.inventory import queries
from mainstem.inventory.contracts import Location, StockBalance, StockMove
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["inventory"])

Code = Annotated[str, Field(min_length=1, max_length=200)]


class LocationOut(Schema):
    """A place where stock lies."""

    code: str
    name: str
    kind: str
    brand_code: str | None


class BalanceOut(Schema):
    """How many units of a product are at a location, and how many of them are promised."""

    location_code: str
    sku: str
    on_hand: int
    reserved: int
    available: int


class MoveOut(Schema):
    """One row of the ledger; `quantity` is signed, `is_derived` marks what nobody reported."""

    id: int
    location_code: str
    sku: str
    quantity: int
    kind: str
    cause: str
    occurred_at: datetime
    is_derived: bool
    import_id: UUID | None


class MovesIn(Schema):
    """Whose ledger."""

    location: Code
    sku: Code


class BalancesIn(Schema):
    """Which balances."""

    location: Code | None = None
    sku: Code | None = None


@router.get("/locations", response=Page[LocationOut])
@needs("stock.read")
def list_locations(request: HttpRequest, paging: Query[Paging]) -> Slice[Location]:
    """List locations by code."""
    return queries.list_locations(paging, scope=principal_of(request).scope)


@router.get("/locations/{code}", response=LocationOut)
@needs("stock.read")
def get_location(request: HttpRequest, code: str) -> Location:
    """Show one location."""
    return queries.get_location(code, scope=principal_of(request).scope)


@router.get("/balances", response=Page[BalanceOut])
@needs("stock.read")
def list_balances(request: HttpRequest, paging: Query[Paging], which: Query[BalancesIn]) -> Slice[StockBalance]:
    """List balances by location and SKU."""
    return queries.list_balances(paging, location_code=which.location, sku=which.sku, scope=principal_of(request).scope)


@router.get("/moves", response=Page[MoveOut])
@needs("stock.read")
def list_moves(request: HttpRequest, paging: Query[Paging], which: Query[MovesIn]) -> Slice[StockMove]:
    """List the ledger of one product at one location, latest entry first. The balance is its sum."""
    return queries.list_moves(paging, location_code=which.location, sku=which.sku, scope=principal_of(request).scope)
