"""What a basket may be."""

from decimal import Decimal

from mainstem.orders.contracts import Basket, BasketRefused

MAX_LINES = 500
MAX_QUANTITY = 10**9
MAX_UNIT_PRICE = Decimal(10) ** 9
PRICE_STEP = Decimal("0.0001")
MAX_VALUE = Decimal(10) ** 13


def basket_value(basket: Basket) -> Decimal:
    """Return what the basket costs: the exact sum of quantity times price."""
    return sum((line.unit_price * line.quantity for line in basket.lines), Decimal(0))


def check_basket(basket: Basket) -> None:
    """
    Check what no database is needed for.

    :raises BasketRefused: with the first thing that is wrong
    """
    if not basket.lines:
        raise BasketRefused("A basket needs at least one line.")
    if len(basket.lines) > MAX_LINES:
        raise BasketRefused(f"A basket may have {MAX_LINES} lines.", lines=len(basket.lines))
    for line in basket.lines:
        if not 0 < line.quantity <= MAX_QUANTITY:
            raise BasketRefused(f"The quantity of {line.sku} must be from 1 to {MAX_QUANTITY}.", sku=line.sku)
        if not line.unit_price.is_finite() or not 0 <= line.unit_price <= MAX_UNIT_PRICE:
            raise BasketRefused(f"The price of {line.sku} must be from 0 to {MAX_UNIT_PRICE}.", sku=line.sku)
        if line.unit_price != line.unit_price.quantize(PRICE_STEP):
            raise BasketRefused(f"The price of {line.sku} has more than four decimals.", sku=line.sku)
    if basket_value(basket) > MAX_VALUE:
        raise BasketRefused("The basket is worth more than an order may be.")
