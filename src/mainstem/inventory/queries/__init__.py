"""The questions of this context."""

from mainstem.inventory.queries.balances import (
    available,
    count_locations,
    find_balance,
    get_location,
    list_all_locations,
    list_balances,
    list_locations,
    list_moves,
    locations_by_code,
    lowest_running_balance,
    names_of_locations,
    stock_drift,
    uncovered_holds,
)
from mainstem.inventory.queries.ledger import check_ledger, list_holds, list_ledger, moves_of_documents
from mainstem.inventory.queries.positions import (
    PositionFilter,
    count_positions,
    find_positions,
    get_position,
    product_positions,
)

__all__ = [
    "PositionFilter",
    "available",
    "check_ledger",
    "count_locations",
    "count_positions",
    "find_balance",
    "find_positions",
    "get_location",
    "get_position",
    "list_all_locations",
    "list_balances",
    "list_holds",
    "list_ledger",
    "list_locations",
    "list_moves",
    "locations_by_code",
    "lowest_running_balance",
    "moves_of_documents",
    "names_of_locations",
    "product_positions",
    "stock_drift",
    "uncovered_holds",
]
