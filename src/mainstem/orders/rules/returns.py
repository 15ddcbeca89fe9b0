"""What may come back, what is given back for it, and where that leaves an order."""

from decimal import ROUND_HALF_UP, Decimal

from mainstem.orders.contracts import OrderStanding, OrderState

CENT = Decimal("0.01")


def given_back(*, paid: Decimal, sold: int, back_before: int, back_now: int, given_before: Decimal) -> Decimal:
    """
    Return what is given back for `back_now` more units of a line, to the cent.

    Each unit carries its equal share of what was paid for the line. Cents are rounded on the way there, so the parts of
    a line add up to the whole of it (as charged, to the cent), however it is cut, and never to more.

    >>> [given_back(paid=Decimal(10), sold=3, back_before=n, back_now=1, given_before=g)
    ...  for n, g in ((0, Decimal(0)), (1, Decimal("3.33")), (2, Decimal("6.67")))]
    [Decimal('3.33'), Decimal('3.34'), Decimal('3.33')]
    """
    due = (paid * (back_before + back_now) / sold).quantize(CENT, rounding=ROUND_HALF_UP)
    before = (paid * back_before / sold).quantize(CENT, rounding=ROUND_HALF_UP)
    charged = paid.quantize(CENT, rounding=ROUND_HALF_UP)
    return max(Decimal("0.00"), min(due - before, charged - given_before))


def standing(*, state: OrderState, returnable: int, returned: int) -> OrderStanding:
    """
    Say where an order stands.

    >>> str(standing(state=OrderState.COMPLETED, returnable=3, returned=2))
    'partly_returned'
    """
    if returned <= 0:
        return OrderStanding(state.value)
    return OrderStanding.RETURNED if returned >= returnable else OrderStanding.PARTLY_RETURNED
