"""The questions of this context."""

from mainstem.orders.queries.board import BOARD_LIMIT, BoardFilter, get_board
from mainstem.orders.queries.coming_back import preview_return
from mainstem.orders.queries.index import COUNT_LIMIT, SORTS, OrderFilter, count_orders, find_orders, standing_of
from mainstem.orders.queries.orders import get_order, get_order_by_number, in_scope, list_orders, totals_by_source
from mainstem.orders.queries.returns import ReturnFilter, count_returns, find_returns, get_return, returns_of_order
from mainstem.orders.queries.sales import last_orders_of_product, weekly_sales_of_product

__all__ = [
    "BOARD_LIMIT",
    "COUNT_LIMIT",
    "SORTS",
    "BoardFilter",
    "OrderFilter",
    "ReturnFilter",
    "count_orders",
    "count_returns",
    "find_orders",
    "find_returns",
    "get_board",
    "get_order",
    "get_order_by_number",
    "get_return",
    "in_scope",
    "last_orders_of_product",
    "list_orders",
    "preview_return",
    "returns_of_order",
    "standing_of",
    "totals_by_source",
    "weekly_sales_of_product",
]
