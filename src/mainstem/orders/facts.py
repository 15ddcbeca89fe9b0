"""What orders announce."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID


@dataclass(frozen=True)
class OrdersImported:
    """An import of orders is complete. One fact for all of them: history does not start one journey per order."""

    import_id: UUID
    source_code: str
    orders: int


@dataclass(frozen=True)
class OrderPlaced:
    """One order came in live. `customer_ref` is an identifier reference, never a person."""

    order_id: int
    order_number: str
    source_code: str
    channel_code: str
    location_code: str | None
    customer_ref: UUID | None
    value: Decimal
    currency: str
    placed_at: datetime


@dataclass(frozen=True)
class OrderHandedOver:
    """The goods of a live order left: its holds became sales."""

    order_id: int
    order_number: str
    source_code: str
    channel_code: str
    location_code: str | None
    customer_ref: UUID | None
    handed_over_at: datetime


@dataclass(frozen=True)
class ReturnAccepted:
    """Goods of an order came back. `value` is what was given back, as a positive amount."""

    return_id: int
    return_number: str
    order_id: int
    order_number: str
    source_code: str
    channel_code: str
    location_code: str | None
    customer_ref: UUID | None
    value: Decimal
    currency: str
    reason: str
    returned_at: datetime
