"""Taking goods of an order back."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from mainstem.catalog.contracts import STOCKED_KINDS
from mainstem.events.operations import announce
from mainstem.governance.operations import append_audit
from mainstem.inventory import operations as inventory
from mainstem.inventory.queries import get_location
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders.contracts import (
    AcceptedReturn,
    NoSuchOrder,
    NotHandedOver,
    OrderState,
    ReturnDiffers,
    ReturnReason,
    ReturnRefused,
    ReturnWish,
)
from mainstem.orders.facts import ReturnAccepted
from mainstem.orders.models import Order, Return, ReturnLine
from mainstem.orders.queries.coming_back import lines_that_come_back
from mainstem.orders.queries.orders import in_scope

PACKAGE = "mainstem.orders"
LAST = "\U0010ffff"


@transaction.atomic
def accept_return(
    *,
    order_id: int,
    wishes: Sequence[ReturnWish],
    reason: ReturnReason,
    by: str,
    now: datetime,
    location_code: str | None = None,
    external_id: str | None = None,
    scope: Scope = EVERYTHING,
) -> AcceptedReturn:
    """
    Take units of one order back: the return, its lines, what moves in stock and its announcement commit together.

    Returns of one order wait for each other, so that no line comes back more often than it was sold. Units come back
    into the stock of the location; written-off ones leave it again in the same moment, so the ledger tells of both.

    :param location_code: where the goods come back; where the order was fulfilled if left out
    :param external_id: the caller's own number of this return; the same one again gives the first return
    :raises NoSuchOrder: if there is none, or it lies outside the scope
    :raises NotHandedOver: if the goods are only held so far
    :raises ReturnRefused: if nothing, an unknown line or something that cannot come back is asked for
    :raises MoreThanSold: if more would come back than is left of a line
    :raises NoSuchLocation: if the goods come back to a place that is unknown, or outside the scope
    :raises ReturnDiffers: if the number is known with other content
    """
    order = in_scope(Order.objects.select_for_update(no_key=True).filter(id=order_id), scope).first()
    if order is None:
        raise NoSuchOrder(f"There is no order {order_id}.", order_id=order_id)
    fingerprint = _fingerprint(wishes, reason, location_code)
    known = _find_known(order, external_id)
    if known is not None:
        if known.fingerprint != fingerprint or known.order_id != order.id:
            raise ReturnDiffers(f"The return {known.number} is known with other content.", number=known.number)
        return _accepted(known, order.id, is_new=False)
    if order.state != OrderState.COMPLETED:
        raise NotHandedOver(f"The goods of {order.number} have not been handed over yet.", number=order.number)
    where = get_location(location_code, scope=scope).code if location_code else order.location_code
    lines = lines_that_come_back(order, wishes)
    number = _number(order)
    accepted = Return.objects.create(
        number=number,
        source_code=order.source_code,
        external_id=external_id or number,
        channel_code=order.channel_code,
        location_code=where,
        brand_code=order.brand_code,
        customer_ref=order.customer_ref,
        returned_at=now,
        currency=order.currency,
        line_count=len(lines),
        value=sum((line.value for line in lines), Decimal(0)),
        order_id=order.id,
        fingerprint=fingerprint,
        reason=reason.value,
        accepted_by=by,
    )
    for line in lines:
        line.return_id = accepted.id
    ReturnLine.objects.bulk_create(lines)
    _move_stock(accepted, lines)
    announce(_fact(accepted, order), user_ref=order.customer_ref, occurred_at=now)
    append_audit(
        actor=by,
        action="orders.accept_return",
        subject=f"return:{number}",
        now=now,
        detail={"order": order.number, "value": str(accepted.value), "reason": reason.value, "lines": len(lines)},
    )
    return _accepted(accepted, order.id, is_new=True)


def _find_known(order: Order, external_id: str | None) -> Return | None:
    if external_id is None:
        return None
    return Return.objects.filter(source_code=order.source_code, external_id=external_id, version=1).first()


def _move_stock(accepted: Return, lines: Sequence[ReturnLine]) -> None:
    moving = [line for line in lines if line.kind in STOCKED_KINDS]
    if not moving:
        return
    if accepted.location_code is None:
        raise ReturnRefused("The order names no location: say where the goods come back.")
    inventory.take_back(
        location_code=accepted.location_code,
        units=_units(moving),
        written_off=_units([line for line in moving if line.is_written_off]),
        cause=accepted.number,
        now=accepted.returned_at,
    )


def _units(lines: Sequence[ReturnLine]) -> Mapping[str, int]:
    counted: Counter[str] = Counter()
    for line in lines:
        counted[line.sku] += line.quantity
    return counted


def _number(order: Order) -> str:
    """Number an order's returns in turn; the order is locked, so nobody else takes the same number."""
    prefix = f"{order.number}-R"
    numbers = Return.objects.filter(number__gte=prefix, number__lt=prefix + LAST).values_list("number", flat=True)
    tails = [number.removeprefix(prefix) for number in numbers]
    return f"{prefix}{max((int(tail) for tail in tails if tail.isdecimal()), default=0) + 1}"


def _fingerprint(wishes: Sequence[ReturnWish], reason: ReturnReason, location_code: str | None) -> UUID:
    content = sorted((wish.line_no, wish.quantity, wish.is_written_off) for wish in wishes)
    return UUID(bytes=hashlib.sha256(repr((content, reason.value, location_code)).encode()).digest()[:16])


def _accepted(row: Return, order_id: int, *, is_new: bool) -> AcceptedReturn:
    return AcceptedReturn(row.id, row.number, order_id, row.value, row.currency, row.returned_at, is_new)


def _fact(row: Return, order: Order) -> ReturnAccepted:
    return ReturnAccepted(
        return_id=row.id,
        return_number=row.number,
        order_id=order.id,
        order_number=order.number,
        source_code=row.source_code,
        channel_code=row.channel_code,
        location_code=row.location_code,
        customer_ref=row.customer_ref,
        value=-row.value,
        currency=row.currency,
        reason=row.reason or "",
        returned_at=row.returned_at,
    )
