"""Decisions about orders, as pure functions."""

from mainstem.orders.rules.baskets import basket_value, check_basket
from mainstem.orders.rules.returns import given_back, standing

__all__ = ["basket_value", "check_basket", "given_back", "standing"]
