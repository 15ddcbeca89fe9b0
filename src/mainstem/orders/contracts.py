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
    """What a channel asks us to take as an order. `external_id` is the channel's own number for it."""

    channel_code: str
    external_id: str
    currency: str
    fulfil_from: str
    lines: Sequence[BasketLine]
    brand_code: str | None = None
    customer_namespace: str | None = None
    customer_value: str | None = field(default=None, repr=False)


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
class ChannelTrade:
    """What a customer bought through one channel in one currency. `net` is after returns; `returned` is positive."""

    channel_code: str
    currency: str
    orders: int
    generated: int
    net: Decimal
    returned: Decimal
    returns: int
    first_order_at: datetime | None
    last_order_at: datetime | None


@dataclass(frozen=True)
class TradeMoment:
    """An order or a return of a customer, with descriptions (empty where none) and SKUs of its first lines."""

    kind: str
    id: int
    number: str
    at: datetime
    channel_code: str
    location_code: str | None
    currency: str
    value: Decimal
    line_count: int
    is_generated: bool
    source_code: str
    external_id: str
    coupon_discount: Decimal
    products: Sequence[str]
    skus: Sequence[str]


class NoSuchOrder(NotFound):
    code = "no_such_order"


class BasketRefused(Refused):
    """The basket cannot become an order as it stands."""

    code = "basket_refused"
    status = 422


class OrderDiffers(Refused):
    """The channel sends an order number again with other content."""

    code = "order_differs_from_known"
