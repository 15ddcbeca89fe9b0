"""The doors of orders. What a caller may see and do stands in their scope."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status
from pydantic import AwareDatetime

from mainstem.kernel import clock
from mainstem.kernel.errors import NotAllowed
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import Scope
from mainstem.orders import operations, queries
from mainstem.orders.contracts import Basket, BasketLine, Order

router = Router(tags=["orders"])

Code = Annotated[str, Field(min_length=1, max_length=100)]
WORD = r"^[a-z0-9][a-z0-9_.-]{0,63}$"
OrderId = Annotated[int, Path(ge=1, le=2**63 - 1)]


class LineIn(Schema):
    """So many units of a product, at a price."""

    sku: Code
    quantity: int = Field(ge=1, le=10**9)
    unit_price: Decimal = Field(ge=0, le=10**9, max_digits=14, decimal_places=4)


class CustomerIn(Schema):
    """Who buys, by an identifier; it never stands in an address."""

    namespace: str = Field(pattern=r"^[a-z0-9][a-z0-9_.:-]{0,99}$", examples=["phone", "user:shop"])
    value: str = Field(min_length=1, max_length=200)


class BasketIn(Schema):
    """An order as a channel sends it. The same channel and number again give the first order back."""

    channel_code: str = Field(pattern=WORD)
    external_id: str = Field(min_length=1, max_length=200, description="The channel's own number for it")
    currency: str = Field(pattern="^[A-Z]{3}$")
    fulfil_from: Code = Field(description="The location that holds the goods")
    brand_code: Code | None = None
    customer: CustomerIn | None = None
    lines: list[LineIn] = Field(min_length=1, max_length=500)


class PlacedOut(Schema):
    """The order that was placed, or was there already."""

    order_id: int
    number: str
    value: Decimal
    currency: str
    placed_at: datetime
    is_new: bool


class OrderLineOut(Schema):
    """One line of an order."""

    line_no: int
    sku: str
    description: str | None
    kind: str
    quantity: int
    unit_of_measure: str
    unit_price: Decimal | None
    value: Decimal
    shelf_discount: Decimal
    coupon_discount: Decimal
    coupon_match_discount: Decimal


class OrderSummaryOut(Schema):
    """One order without its lines."""

    id: int
    number: str
    source_code: str
    external_id: str
    version: int
    state: str
    channel_code: str
    channel_order_id: str | None
    location_code: str | None
    brand_code: str | None
    customer_ref: UUID | None
    placed_at: datetime
    currency: str
    line_count: int
    value: Decimal
    paid: Decimal
    shelf_value: Decimal
    is_generated: bool
    import_id: UUID | None


class OrderOut(OrderSummaryOut):
    """One order with its lines."""

    lines: list[OrderLineOut]


class OrdersIn(Schema):
    """Which orders. `placed_before` itself is not included."""

    source: Code | None = None
    channel: Code | None = None
    location: Code | None = None
    state: str | None = Field(None, pattern="^(placed|completed)$")
    placed_from: AwareDatetime | None = None
    placed_before: AwareDatetime | None = None


@router.post("", response={200: PlacedOut, 201: PlacedOut})
@needs("orders.write")
def place_order(request: HttpRequest, body: BasketIn) -> Status[Any]:
    """Place an order and hold its goods. 200 with the first order if the channel sent it before."""
    _refuse_outside(principal_of(request).scope, body)
    basket = Basket(
        channel_code=body.channel_code,
        external_id=body.external_id,
        currency=body.currency,
        fulfil_from=body.fulfil_from,
        brand_code=body.brand_code,
        lines=tuple(BasketLine(line.sku, line.quantity, line.unit_price) for line in body.lines),
        customer_namespace=body.customer.namespace if body.customer else None,
        customer_value=body.customer.value if body.customer else None,
    )
    placed = operations.place_order(basket=basket, now=clock.now())
    return Status(201 if placed.is_new else 200, placed)


@router.get("", response=Page[OrderSummaryOut])
@needs("orders.read")
def list_orders(request: HttpRequest, paging: Query[Paging], which: Query[OrdersIn]) -> Slice[Order]:
    """List orders, latest first."""
    return queries.list_orders(
        paging,
        source_code=which.source,
        channel_code=which.channel,
        location_code=which.location,
        state=which.state,
        placed_from=which.placed_from,
        placed_before=which.placed_before,
        scope=principal_of(request).scope,
    )


@router.get("/{int:order_id}", response=OrderOut)
@needs("orders.read")
def get_order(request: HttpRequest, order_id: OrderId) -> Order:
    """Show one order with its lines."""
    return queries.get_order(order_id, scope=principal_of(request).scope)


def _refuse_outside(scope: Scope, body: BasketIn) -> None:
    """
    Refuse an order that its own sender could not see.

    :raises NotAllowed: if channel, location or brand lie outside the caller's scope
    """
    for codes, code in (
        (scope.channels, body.channel_code),
        (scope.locations, body.fulfil_from),
        (scope.brands, body.brand_code),
    ):
        if codes is not None and code not in codes:
            raise NotAllowed(f"Orders for {code or 'no brand'} lie outside your scope.", code=code)
