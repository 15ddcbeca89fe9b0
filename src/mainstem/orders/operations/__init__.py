"""The verbs of orders."""

from mainstem.orders.operations.accept_return import accept_return
from mainstem.orders.operations.forget_import import forget_orders
from mainstem.orders.operations.hand_over import hand_over
from mainstem.orders.operations.load_orders import finish_orders, load_orders
from mainstem.orders.operations.place_order import place_order

__all__ = ["accept_return", "finish_orders", "forget_orders", "hand_over", "load_orders", "place_order"]
