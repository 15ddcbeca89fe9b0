"""The board: orders by where they stand, with how many, how much and how old."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mainstem.kernel import sql
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.orders.contracts import RETURNABLE_KINDS, BoardColumn, OrderStanding
from mainstem.orders.models import Order as OrderRow
from mainstem.orders.queries.orders import in_scope, read_order

PACKAGE = "mainstem.orders"
BOARD_LIMIT = 10_000
CARDS = 20


@dataclass(frozen=True)
class BoardFilter:
    """What the board shows. Orders still to be handed over are shown whatever their age, the others of the period."""

    channel_codes: Sequence[str] = ()
    location_code: str | None = None
    placed_from: datetime | None = None
    placed_before: datetime | None = None


def get_board(which: BoardFilter, *, scope: Scope = EVERYTHING) -> Sequence[BoardColumn]:
    """
    Return the columns of the board: open orders oldest first, the others latest first, up to 20 cards each.

    At most 10,000 open and 10,000 completed orders are looked at; a column says whether that was all.
    """
    rows = sql.all_rows(
        PACKAGE,
        "board",
        channels=list(which.channel_codes) or None,
        location=which.location_code,
        locations=None if scope.locations is None else sorted(scope.locations),
        placed_from=which.placed_from,
        placed_before=which.placed_before,
        returnable=[kind.value for kind in RETURNABLE_KINDS],
        limit=BOARD_LIMIT,
        cards=CARDS,
    )
    ids = [order_id for row in rows for order_id in row["cards"]]
    orders = {row.id: read_order(row) for row in in_scope(OrderRow.objects.filter(id__in=ids), scope)}
    columns = []
    for standing in OrderStanding:
        found = [row for row in rows if row["standing"] == standing]
        columns.append(
            BoardColumn(
                standing=standing,
                count=sum(row["count"] for row in found),
                is_whole=not any(row["is_cut"] for row in found),
                value={row["currency"]: row["value"] for row in found},
                oldest_at=min((row["oldest_at"] for row in found), default=None),
                orders=[orders[order_id] for row in found for order_id in row["cards"] if order_id in orders][:CARDS],
            )
        )
    return columns
