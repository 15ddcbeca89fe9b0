"""Held units that leave."""

from datetime import datetime

from django.db import transaction

from mainstem.inventory.contracts import MissingStock, MoveKind
from mainstem.inventory.operations.post_moves import open_moves_stage, post_moves
from mainstem.inventory.operations.take_back import COLUMNS
from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"


@transaction.atomic
def sell_held(*, order_number: str, now: datetime) -> int:
    """
    Turn the holds of an order into sales: the holds go, the balances fall, the ledger gets a row for each.

    Joins the caller's transaction and returns how many products left. An order without holds moves nothing.

    :raises StockWouldGoNegative: if what was held is not there any more
    """
    held = sql.all_rows(PACKAGE, "release_holds", order_number=order_number)
    if held:
        open_moves_stage()
        rows = [
            (each["location_code"], each["sku"], -each["quantity"], MoveKind.SALE.value, order_number, now, False)
            for each in held
        ]
        sql.copy_rows("stock_moves_stage", COLUMNS, rows)
        post_moves(cause=order_number, missing=MissingStock.REFUSE)
    return len(held)
