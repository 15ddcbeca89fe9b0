"""What crosses the border of the stock: wants, balances, moves, and what it refuses."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from mainstem.kernel.errors import NotFound, Refused


class MoveKind(StrEnum):
    """Why units moved."""

    OPENING = "opening"
    DELIVERY = "delivery"
    SALE = "sale"
    RETURN = "return"
    WRITE_OFF = "write_off"
    FIND = "find"
    PRESUMED = "presumed"
    """Units nobody saw arrive, presumed because they left: always derived, never reported by anybody."""


MOVES_STAGE = "stock_moves_stage"
"""
The temporary table `operations.post_moves` reads: `location_code text, sku text, quantity bigint, kind text, cause
text, occurred_at timestamptz, is_derived boolean`. `operations.open_moves_stage` makes it.
"""


class MissingStock(StrEnum):
    """What `post_moves` does where a balance would fall below zero: presume the missing units, or refuse it all."""

    PRESUME = "presume"
    REFUSE = "refuse"


@dataclass(frozen=True)
class Want:
    """So many units of a product."""

    sku: str
    quantity: int


@dataclass(frozen=True)
class PostedMoves:
    """What `post_moves` wrote. Presumed moves are rows of the ledger like any other and are counted in `moves`."""

    moves: int
    presumed_moves: int
    presumed_units: int


@dataclass(frozen=True)
class Location:
    code: str
    name: str
    kind: str
    brand_code: str | None


@dataclass(frozen=True)
class StockBalance:
    """How many units of a product are at a location, and how many of them are promised."""

    location_code: str
    sku: str
    on_hand: int
    reserved: int

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved


@dataclass(frozen=True)
class StockMove:
    """One row of the ledger; `quantity` is signed."""

    id: int
    location_code: str
    sku: str
    quantity: int
    kind: MoveKind
    cause: str
    occurred_at: datetime
    is_derived: bool
    import_id: UUID | None


@dataclass(frozen=True)
class StockPosition:
    """A balance with when it last moved, and whether anything in its ledger was derived."""

    location_code: str
    sku: str
    on_hand: int
    reserved: int
    last_moved_at: datetime | None
    last_kind: MoveKind | None
    has_derived: bool

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved


@dataclass(frozen=True)
class LedgerEntry:
    """One row of a ledger in the order in which things happened, with the balance it left behind."""

    id: int
    quantity: int
    balance: int
    kind: MoveKind
    cause: str
    occurred_at: datetime
    is_derived: bool
    import_id: UUID | None


@dataclass(frozen=True)
class LedgerCheck:
    """Whether a balance is the sum of its ledger."""

    moves: int
    ledger_sum: int
    on_hand: int

    @property
    def agrees(self) -> bool:
        return self.ledger_sum == self.on_hand


@dataclass(frozen=True)
class Hold:
    """Units promised to an order."""

    order_number: str
    quantity: int
    held_at: datetime


@dataclass(frozen=True)
class PositionCount:
    """How many balances match; not `is_whole`: more than `count` do."""

    count: int
    is_whole: bool
    on_hand: int | None
    reserved: int | None


@dataclass(frozen=True)
class StockDrift:
    """How far balances and ledger are apart. All zeros, always."""

    skus: int
    balances: int
    moves: int
    pairs_off: int
    units_off: int


@dataclass(frozen=True)
class UncoveredHolds:
    """Promises to orders that what lies there does not cover; `oldest_at`: since when the oldest of them stands."""

    count: int
    oldest_at: datetime | None


class OutOfStock(Refused):
    code = "out_of_stock"

    def __init__(self, sku: str, location_code: str, quantity: int) -> None:
        super().__init__(
            f"There are fewer than {quantity} free units of {sku} at {location_code}.",
            sku=sku,
            location_code=location_code,
            quantity=quantity,
        )


class StockWouldGoNegative(Refused):
    code = "stock_would_go_negative"


class NoSuchLocation(NotFound):
    code = "no_such_location"


class NoSuchBalance(NotFound):
    code = "no_such_balance"
