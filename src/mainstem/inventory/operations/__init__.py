"""The verbs of the stock."""

from mainstem.inventory.operations.documents import note_documents, open_documents_stage
from mainstem.inventory.operations.forget_import import forget_import
from mainstem.inventory.operations.load_stock import load_stock
from mainstem.inventory.operations.locations import note_locations
from mainstem.inventory.operations.post_moves import open_moves_stage, post_moves
from mainstem.inventory.operations.reserve import reserve
from mainstem.inventory.operations.sell_held import sell_held
from mainstem.inventory.operations.take_back import take_back

__all__ = [
    "forget_import",
    "load_stock",
    "note_documents",
    "note_locations",
    "open_documents_stage",
    "open_moves_stage",
    "post_moves",
    "reserve",
    "sell_held",
    "take_back",
]
