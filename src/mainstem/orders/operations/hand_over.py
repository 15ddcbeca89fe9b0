"""Handing the goods of a live order over."""

from datetime import datetime

from django.db import transaction

from mainstem.events.operations import announce
from mainstem.governance.operations import append_audit
from mainstem.inventory import operations as inventory
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders.contracts import HandedOverAlready, NoSuchOrder, OrderState
from mainstem.orders.facts import OrderHandedOver
from mainstem.orders.models import Order
from mainstem.orders.queries.orders import in_scope


@transaction.atomic
def hand_over(*, order_id: int, by: str, now: datetime, scope: Scope = EVERYTHING) -> None:
    """
    Turn the holds of a placed order into sales and complete it, all in one transaction.

    :raises NoSuchOrder: if there is none, or it lies outside the scope
    :raises HandedOverAlready: if it is complete; two people who press at once hand over once
    """
    order = in_scope(Order.objects.select_for_update(no_key=True).filter(id=order_id), scope).first()
    if order is None:
        raise NoSuchOrder(f"There is no order {order_id}.", order_id=order_id)
    if order.state != OrderState.PLACED:
        raise HandedOverAlready(f"{order.number} has been handed over already.", number=order.number)
    inventory.sell_held(order_number=order.number, now=now)
    order.state = OrderState.COMPLETED
    order.save(update_fields=["state"])
    announce(
        OrderHandedOver(
            order_id=order.id,
            order_number=order.number,
            source_code=order.source_code,
            channel_code=order.channel_code,
            location_code=order.location_code,
            customer_ref=order.customer_ref,
            handed_over_at=now,
        ),
        user_ref=order.customer_ref,
        occurred_at=now,
    )
    append_audit(
        actor=by, action="orders.hand_over", subject=f"order:{order.number}", now=now, detail={"number": order.number}
    )
