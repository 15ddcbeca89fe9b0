"""Taking an import of orders back whole."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from mainstem.catalog import operations as catalog
from mainstem.customers import operations as customers
from mainstem.events.imports.contracts import LaterDocumentsDepend
from mainstem.inventory import operations as inventory
from mainstem.kernel import clock, sql
from mainstem.orders.models import Order, Return

PACKAGE = "mainstem.orders"


@transaction.atomic
def forget_orders(import_id: UUID) -> Mapping[str, Any]:
    """
    Take orders, returns, stock moves, products and identifiers of an import back, in the caller's transaction.

    :raises LaterDocumentsDepend: if a return from elsewhere undoes one of its orders, or units it brought have left
    """
    dependent = sql.one_row(PACKAGE, "find_dependent_return", import_id=import_id)
    if dependent is not None:
        raise LaterDocumentsDepend(
            f"The return {dependent['return_number']} undoes the order {dependent['order_number']} of this import. Take"
            " that return's import back first.",
            return_number=dependent["return_number"],
            order_number=dependent["order_number"],
        )
    in_use = [row["location_code"] for row in sql.all_rows(PACKAGE, "locations_in_use", import_id=import_id)]
    stock = inventory.forget_import(import_id, locations_in_use=in_use)
    sql.run(PACKAGE, "delete_return_lines_of_import", import_id=import_id)
    returns, _ = Return.objects.filter(import_id=import_id).delete()
    lines = sql.run(PACKAGE, "delete_order_lines_of_import", import_id=import_id)
    orders, _ = Order.objects.filter(import_id=import_id).delete()
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "stage_products_still_used").encode())
    products = catalog.forget_products(import_id=import_id)
    identities = customers.forget_import(import_id, now=clock.now())
    return {
        "orders": orders,
        "order_lines": lines,
        "returns": returns,
        "products": products,
        "identifiers": identities.get("identifiers", 0),
        "persons": identities.get("persons", 0),
        **stock,
    }
