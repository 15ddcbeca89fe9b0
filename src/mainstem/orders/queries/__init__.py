"""The questions of this context."""

from mainstem.orders.queries.board import BOARD_LIMIT, BoardFilter, get_board
from mainstem.orders.queries.coming_back import preview_return
from mainstem.orders.queries.customer_trade import (
    list_trade_moments,
    order_days_of,
    stage_trade_of,
    trade_of,
    trade_version,
    units_of,
)
from mainstem.orders.queries.index import COUNT_LIMIT, SORTS, OrderFilter, count_orders, find_orders, standing_of
from mainstem.orders.queries.orders import (
    count_all_orders,
    find_first_order_at,
    get_order,
    get_order_by_number,
    in_scope,
    list_currencies,
    list_orders,
    stage_buyers,
    sums_of_source,
    totals_by_source,
)
from mainstem.orders.queries.returns import ReturnFilter, count_returns, find_returns, get_return, returns_of_order
from mainstem.orders.queries.sales import last_orders_of_product, weekly_sales_of_product

__all__ = [
    "BOARD_LIMIT",
    "COUNT_LIMIT",
    "SORTS",
    "BoardFilter",
    "OrderFilter",
    "ReturnFilter",
    "count_all_orders",
    "count_orders",
    "count_returns",
    "find_first_order_at",
    "find_orders",
    "find_returns",
    "get_board",
    "get_order",
    "get_order_by_number",
    "get_return",
    "in_scope",
    "last_orders_of_product",
    "list_currencies",
    "list_orders",
    "list_trade_moments",
    "order_days_of",
    "preview_return",
    "returns_of_order",
    "stage_buyers",
    "stage_trade_of",
    "standing_of",
    "sums_of_source",
    "totals_by_source",
    "trade_of",
    "trade_version",
    "units_of",
    "weekly_sales_of_product",
]
