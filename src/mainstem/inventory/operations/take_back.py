"""Units that come back."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from mainstem.inventory.contracts import MissingStock, MoveKind
from mainstem.inventory.operations.post_moves import open_moves_stage, post_moves
from mainstem.kernel import sql

COLUMNS = ("location_code", "sku", "quantity", "kind", "cause", "occurred_at", "is_derived")


@transaction.atomic
def take_back(
    *, location_code: str, units: Mapping[str, int], written_off: Mapping[str, int], cause: str, now: datetime
) -> None:
    """
    Put returned units into the stock of a location, and take those that cannot be sold again out in the same moment.
    Joins the caller's transaction.

    :param units: by SKU, all that came back; `written_off` are those of them that leave again
    """
    rows = [(location_code, sku, count, MoveKind.RETURN.value, cause, now, False) for sku, count in units.items()]
    rows += [
        (location_code, sku, -count, MoveKind.WRITE_OFF.value, cause, now, False)
        for sku, count in written_off.items()
        if count
    ]
    open_moves_stage()
    sql.copy_rows("stock_moves_stage", COLUMNS, rows)
    post_moves(cause=cause, missing=MissingStock.REFUSE)
