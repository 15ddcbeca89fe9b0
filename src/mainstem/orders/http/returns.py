"""Goods that come back, and goods that leave."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Schema, Status

from mainstem.kernel import clock
from mainstem.kernel.errors import NotAllowed
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.permissions import needs
from mainstem.orders import operations, queries
from mainstem.orders.contracts import Order, ReturnReason, ReturnWish
from mainstem.orders.http.orders import OrderOut, router

Code = Annotated[str, Field(min_length=1, max_length=100)]
OrderId = Annotated[int, Path(ge=1, le=2**63 - 1)]


class ReturnLineIn(Schema):
    """So many units of one line; written off where they cannot be sold again."""

    line_no: int = Field(ge=1, le=2**31 - 1)
    quantity: int = Field(ge=1, le=10**9)
    is_written_off: bool = False


class ReturnIn(Schema):
    """What comes back of an order. The same `external_id` again gives the first return back."""

    lines: list[ReturnLineIn] = Field(min_length=1, max_length=500)
    reason: ReturnReason
    location: Code | None = Field(None, description="Where the goods come back; where they left if left out")
    external_id: str | None = Field(None, min_length=1, max_length=200, description="The caller's own number for it")


class PreviewIn(Schema):
    """What might come back."""

    lines: list[ReturnLineIn] = Field(min_length=1, max_length=500)


class PreviewOut(Schema):
    """What would be given back, as a positive amount in the order's currency."""

    given_back: Decimal


class AcceptedReturnOut(Schema):
    """The return that was accepted, or was there already; `value` is negative."""

    return_id: int
    number: str
    order_id: int
    value: Decimal
    currency: str
    returned_at: datetime
    is_new: bool


@router.post("/{int:order_id}/returns", response={200: AcceptedReturnOut, 201: AcceptedReturnOut})
@needs("orders.write")
def accept_return(request: HttpRequest, order_id: OrderId, body: ReturnIn) -> Status[Any]:
    """Take goods of an order back, whole or in part: money is given back and stock moves in the same moment."""
    principal = principal_of(request)
    where = principal.scope.locations
    if body.location is not None and where is not None and body.location not in where:
        raise NotAllowed(f"Returns at {body.location} lie outside your scope.", code=body.location)
    accepted = operations.accept_return(
        order_id=order_id,
        wishes=[ReturnWish(line.line_no, line.quantity, line.is_written_off) for line in body.lines],
        reason=body.reason,
        by=principal.actor,
        now=clock.now(),
        location_code=body.location,
        external_id=body.external_id,
        scope=principal.scope,
    )
    return Status(201 if accepted.is_new else 200, accepted)


@router.post("/{int:order_id}/returns/preview", response=PreviewOut)
@needs("orders.write")
@reads
def preview_return(request: HttpRequest, order_id: OrderId, body: PreviewIn) -> PreviewOut:
    """Say what a return would give back, without accepting it."""
    wishes = [ReturnWish(line.line_no, line.quantity, line.is_written_off) for line in body.lines]
    amounts = queries.preview_return(order_id, wishes, scope=principal_of(request).scope)
    return PreviewOut(given_back=sum(amounts, Decimal(0)))


@router.post("/{int:order_id}/hand-over", response=OrderOut)
@needs("orders.write")
def hand_over(request: HttpRequest, order_id: OrderId) -> Order:
    """Hand the goods of a placed order over: what was held for it leaves the stock, and it is complete."""
    principal = principal_of(request)
    operations.hand_over(order_id=order_id, by=principal.actor, now=clock.now(), scope=principal.scope)
    return queries.get_order(order_id, scope=principal.scope)
