"""What crosses the border of orders: baskets, orders, returns, totals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from mainstem.kernel.errors import NotFound, Refused


class OrderState(StrEnum):
    """Where an order stands. Imported history is complete; a live order begins as placed."""

    PLACED = "placed"
    COMPLETED = "completed"


class OrderStanding(StrEnum):
    """Where an order stands with what came back taken into account: derived, never stored."""

    PLACED = "placed"
    COMPLETED = "completed"
    PARTLY_RETURNED = "partly_returned"
    RETURNED = "returned"


class ReturnReason(StrEnum):
    """Why goods come back."""

    UNWANTED = "unwanted"
    DAMAGED = "damaged"
    QUALITY = "quality"
    EXPIRED = "expired"
    WRONG_ITEM = "wrong_item"
    OTHER = "other"


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


RETURNABLE_KINDS = (LineKind.GOODS, LineKind.OTHER, LineKind.UNKNOWN)
"""What can be brought back over a counter: not fuel, and nothing that was only ever money."""


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
class ReturnWish:
    """So many units of one line of an order come back; written off where they cannot be sold again."""

    line_no: int
    quantity: int
    is_written_off: bool = False


@dataclass(frozen=True)
class AcceptedReturn:
    """A return that was accepted, or (not `is_new`) had been accepted before under the same number."""

    return_id: int
    number: str
    order_id: int
    value: Decimal
    currency: str
    returned_at: datetime
    is_new: bool


@dataclass(frozen=True)
class ReturnLine:
    """`quantity` units came back (positive) for `value` (negative)."""

    line_no: int
    sku: str
    description: str | None
    kind: LineKind
    quantity: int
    unit_of_measure: str
    value: Decimal
    order_id: int | None
    order_line_no: int | None
    is_written_off: bool | None


@dataclass(frozen=True)
class Return:
    """One return. `order_id` and `order_number` name the order it undoes, if that is known."""

    id: int
    number: str
    source_code: str
    channel_code: str
    location_code: str | None
    customer_ref: UUID | None
    returned_at: datetime
    currency: str
    line_count: int
    units: int
    value: Decimal
    order_id: int | None
    order_number: str | None
    reason: ReturnReason | None
    accepted_by: str | None
    import_id: UUID | None
    lines: Sequence[ReturnLine] = ()


@dataclass(frozen=True)
class ListTotals:
    """
    What a list adds up to. `is_whole` is false where more match than were counted: then `count` is the bound, and there
    are no sums.
    """

    count: int
    is_whole: bool
    units: int | None
    value: Mapping[str, Decimal] | None
    """By currency: amounts of two currencies are never added."""


@dataclass(frozen=True)
class Standing:
    """Where an order stands, and the units behind that: sold ones that can come back, and those that did."""

    standing: OrderStanding
    pieces: int
    returnable: int
    returned: int


@dataclass(frozen=True)
class BoardColumn:
    """One column of the board. `is_whole` false: more than `count` stand here; value and oldest are of these alone."""

    standing: OrderStanding
    count: int
    is_whole: bool
    value: Mapping[str, Decimal]
    oldest_at: datetime | None
    orders: Sequence["Order"]


@dataclass(frozen=True)
class WeekOfSales:
    """What one channel sold of a product in the week that begins on `week`, a Monday."""

    week: date
    channel_code: str
    units: int
    value: Decimal
    currency: str
    orders: int


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


class NoSuchReturn(NotFound):
    code = "no_such_return"


class ReturnRefused(Refused):
    """The return cannot be accepted as it stands."""

    code = "return_refused"
    status = 422


class MoreThanSold(Refused):
    """More units would come back than were sold and have not come back yet."""

    code = "more_than_sold"


class NotHandedOver(Refused):
    """The goods have not left yet: there is nothing to bring back."""

    code = "not_handed_over"


class HandedOverAlready(Refused):
    code = "handed_over_already"


class ReturnDiffers(Refused):
    """A return's number comes again with other content."""

    code = "return_differs_from_known"
