"""The verbs of orders."""

from mainstem.orders.operations.forget_import import forget_orders
from mainstem.orders.operations.load_orders import finish_orders, load_orders
from mainstem.orders.operations.place_order import place_order

__all__ = ["finish_orders", "forget_orders", "load_orders", "place_order"]
