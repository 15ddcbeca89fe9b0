"""What crosses the border of orders: baskets, orders, returns, totals."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from mainstem.kernel.errors import NotFound, Refused


class OrderState(StrEnum):
    """Where an order stands. Imported history is complete; a live order begins as placed."""

    PLACED = "placed"
    COMPLETED = "completed"


class LineKind(StrEnum):
    """What a line sells. Goods and fuel move stock; `unknown` is a code the catalog does not have."""

    GOODS = "goods"
    FUEL = "fuel"
    SERVICE = "service"
    FEE = "fee"
    VOUCHER = "voucher"
    DONATION = "donation"
    ADJUSTMENT = "adjustment"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class BasketLine:
    sku: str
    quantity: int
    unit_price: Decimal


@dataclass(frozen=True)
class Basket:
    """
    What a channel asks us to take as an order. `external_id` is the channel's own number for it.

    `is_generated` is for what no customer did: it stays marked wherever the order shows.
    """

    channel_code: str
    external_id: str
    currency: str
    fulfil_from: str
    lines: Sequence[BasketLine]
    brand_code: str | None = None
    customer_namespace: str | None = None
    customer_value: str | None = field(default=None, repr=False)
    is_generated: bool = False


@dataclass(frozen=True)
class PlacedOrder:
    order_id: int
    number: str
    value: Decimal
    currency: str
    placed_at: datetime
    is_new: bool


@dataclass(frozen=True)
class OrderLine:
    """
    One line. `value` is what the seller takes in before coupons; shelf value = value + shelf_discount +
    coupon_match_discount; paid by the customer = value - coupon_discount.
    """

    line_no: int
    sku: str
    description: str | None
    kind: LineKind
    quantity: int
    unit_of_measure: str
    unit_price: Decimal | None
    value: Decimal
    shelf_discount: Decimal
    coupon_discount: Decimal
    coupon_match_discount: Decimal


@dataclass(frozen=True)
class Order:
    id: int
    number: str
    source_code: str
    external_id: str
    version: int
    state: OrderState
    channel_code: str
    channel_order_id: str | None
    location_code: str | None
    brand_code: str | None
    customer_ref: UUID | None
    placed_at: datetime
    currency: str
    line_count: int
    value: Decimal
    shelf_discount: Decimal
    coupon_discount: Decimal
    coupon_match_discount: Decimal
    is_generated: bool
    import_id: UUID | None
    lines: Sequence[OrderLine] = ()

    @property
    def paid(self) -> Decimal:
        return self.value - self.coupon_discount

    @property
    def shelf_value(self) -> Decimal:
        return self.value + self.shelf_discount + self.coupon_match_discount


@dataclass(frozen=True)
class SourceTotals:
    """Everything in the database that came from one source."""

    source_code: str
    orders: int
    order_lines: int
    order_value: Decimal
    returns: int
    return_lines: int
    return_value: Decimal
    returns_linked: int
    customers: int
    products: int


@dataclass(frozen=True)
class BookedSums:
    """What the orders of one source add up to: counts, value and what was taken off it."""

    orders: int = 0
    order_lines: int = 0
    order_value: Decimal = Decimal(0)
    shelf_discount: Decimal = Decimal(0)
    coupon_discount: Decimal = Decimal(0)
    coupon_match_discount: Decimal = Decimal(0)


class NoSuchOrder(NotFound):
    code = "no_such_order"


class BasketRefused(Refused):
    """The basket cannot become an order as it stands."""

    code = "basket_refused"
    status = 422


class OrderDiffers(Refused):
    """The channel sends an order number again with other content."""

    code = "order_differs_from_known"
