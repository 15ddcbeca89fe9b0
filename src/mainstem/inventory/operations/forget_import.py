"""Taking an import back out of the stock."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db import transaction

from mainstem.events.imports.contracts import LaterDocumentsDepend
from mainstem.inventory.operations.post_moves import TooFewUnits, change_balances
from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"


@transaction.atomic
def forget_import(import_id: UUID, *, locations_in_use: Sequence[str] = ()) -> Mapping[str, Any]:
    """
    Take an import's moves out of the ledger and out of the balances, in the caller's transaction.

    :param locations_in_use: locations the import brought that documents elsewhere still name
    :raises LaterDocumentsDepend: if units the import brought have left since, or are promised
    """
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "sum_moves_of_import").replace("%(import_id)s", f"'{import_id}'").encode())
        cur.execute("SELECT set_config('mainstem.undoing_import', %s, true)", [str(import_id)])
    dependent = sql.one_row(PACKAGE, "find_dependent_stock")
    if dependent is not None:
        raise LaterDocumentsDepend(
            f"The import brought {dependent['brought']} units of {dependent['sku']} to {dependent['location_code']};"
            f" only {dependent['on_hand']} are left there, {dependent['reserved']} of them promised. Take back the"
            " documents that used them first.",
            sku=dependent["sku"],
            location_code=dependent["location_code"],
        )
    try:
        change_balances()
    except TooFewUnits as error:
        raise LaterDocumentsDepend("Units the import brought were used just now. Try again to see by what.") from error
    moves = sql.run(PACKAGE, "delete_moves_of_import", import_id=import_id)
    documents = sql.run(PACKAGE, "delete_documents_of_import", import_id=import_id)
    sql.run(PACKAGE, "delete_empty_balances")
    sql.run(PACKAGE, "hand_over_locations", import_id=import_id)
    locations = sql.run(PACKAGE, "delete_locations_of_import", import_id=import_id, still_used=list(locations_in_use))
    with sql.cursor() as cur:
        cur.execute("SELECT set_config('mainstem.undoing_import', '', true)")
    return {"stock_moves": moves, "stock_documents": documents, "locations": locations}
