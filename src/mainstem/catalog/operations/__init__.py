"""The verbs of the catalog."""

from mainstem.catalog.operations.load_products import load_products, undo_products
from mainstem.catalog.operations.register_products import (
    forget_products,
    name_registered_products,
    register_products,
    stage_known_products,
)

__all__ = [
    "forget_products",
    "load_products",
    "name_registered_products",
    "register_products",
    "stage_known_products",
    "undo_products",
]
