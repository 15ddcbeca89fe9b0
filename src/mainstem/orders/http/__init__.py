"""The doors of orders: orders themselves, and what comes back. One router, because the list stands at its very root."""

from mainstem.orders.http import returns
from mainstem.orders.http.orders import router

__all__ = ["returns", "router"]
