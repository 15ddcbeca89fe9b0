"""What of an order would come back, and what would be given back for it."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from mainstem.kernel import sql
from mainstem.kernel.money import rounded
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders import rules
from mainstem.orders.contracts import RETURNABLE_KINDS, MoreThanSold, NoSuchOrder, ReturnRefused, ReturnWish
from mainstem.orders.models import Order, OrderLine, ReturnLine
from mainstem.orders.queries.orders import in_scope

PACKAGE = "mainstem.orders"


def preview_return(order_id: int, wishes: Sequence[ReturnWish], *, scope: Scope = EVERYTHING) -> Sequence[Decimal]:
    """
    Return what would be given back, one amount per wish in the order of line and fate, without doing anything.

    :raises NoSuchOrder: if there is none, or it lies outside the scope
    :raises ReturnRefused: if nothing is asked for, a line is unknown or cannot come back
    :raises MoreThanSold: if more would come back than is left
    """
    order = in_scope(Order.objects.filter(id=order_id), scope).first()
    if order is None:
        raise NoSuchOrder(f"There is no order {order_id}.", order_id=order_id)
    return [-line.value for line in lines_that_come_back(order, wishes)]


def lines_that_come_back(order: Order, wishes: Sequence[ReturnWish]) -> list[ReturnLine]:
    """
    Return the lines of the return, unsaved, with what is given back for each.

    :raises ReturnRefused: if nothing is asked for, a line is unknown or cannot come back
    :raises MoreThanSold: if more would come back than is left
    """
    _check(wishes)
    sold = {line.line_no: line for line in OrderLine.objects.filter(order_id=order.id)}
    back = {row["line_no"]: row for row in sql.all_rows(PACKAGE, "came_back_of_order", order_id=order.id)}
    before: Counter[int] = Counter({line_no: row["quantity"] for line_no, row in back.items()})
    given: dict[int, Decimal] = {line_no: -row["value"] for line_no, row in back.items()}
    # Lines are charged together: cents that each rounds up must not add up to more than the order cost.
    left_of_order = rounded(order.value - order.coupon_discount) - sum(given.values(), Decimal(0))
    made = []
    for place, wish in enumerate(sorted(wishes, key=lambda each: (each.line_no, each.is_written_off)), start=1):
        line = sold.get(wish.line_no)
        if line is None:
            raise ReturnRefused(f"{order.number} has no line {wish.line_no}.", line_no=wish.line_no)
        if line.kind not in RETURNABLE_KINDS or line.quantity < 1:
            raise ReturnRefused(f"Line {wish.line_no} is nothing that can come back.", line_no=wish.line_no)
        left = line.quantity - before[wish.line_no]
        if wish.quantity > left:
            raise MoreThanSold(
                f"Of line {wish.line_no} of {order.number}, {left} of {line.quantity} units can still come back.",
                line_no=wish.line_no,
                left=left,
                sold=line.quantity,
            )
        value = rules.given_back(
            paid=line.value - line.coupon_discount,
            sold=line.quantity,
            back_before=before[wish.line_no],
            back_now=wish.quantity,
            given_before=given.get(wish.line_no, Decimal(0)),
        )
        value = min(value, max(left_of_order, Decimal("0.00")))
        left_of_order -= value
        before[wish.line_no] += wish.quantity
        given[wish.line_no] = given.get(wish.line_no, Decimal(0)) + value
        made.append(
            ReturnLine(
                line_no=place,
                sku=line.sku,
                description=line.description,
                kind=line.kind,
                quantity=wish.quantity,
                unit_of_measure=line.unit_of_measure,
                unit_price=line.unit_price,
                value=-value,
                order_id=order.id,
                order_line_no=line.line_no,
                is_written_off=wish.is_written_off,
            )
        )
    return made


def _check(wishes: Sequence[ReturnWish]) -> None:
    if not wishes:
        raise ReturnRefused("A return needs at least one line.")
    for wish in wishes:
        if wish.quantity < 1:
            raise ReturnRefused(f"At least one unit of line {wish.line_no} must come back.", line_no=wish.line_no)
