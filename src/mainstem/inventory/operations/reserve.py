"""Promising units to an order."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from mainstem.inventory.contracts import OutOfStock, Want
from mainstem.inventory.models import Reservation
from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"


@transaction.atomic
def reserve(*, order_number: str, location_code: str, wants: Sequence[Want], now: datetime) -> None:
    """
    Hold every wanted unit for one order, or none of them.

    Joins the caller's transaction: the hold lives and dies with the order. One statement takes all rows in the order
    of their SKU, so two orders never wait for each other in a circle.

    :raises OutOfStock: if any SKU has too few free units at `location_code`
    """
    wanted: Counter[str] = Counter()
    for want in wants:
        wanted[want.sku] += want.quantity
    skus = sorted(wanted)
    taken = {
        row["sku"]
        for row in sql.all_rows(
            PACKAGE,
            "reserve_units",
            skus=skus,
            quantities=[wanted[sku] for sku in skus],
            location_code=location_code,
        )
    }
    for sku in skus:
        if sku not in taken:
            raise OutOfStock(sku, location_code, wanted[sku])
    Reservation.objects.bulk_create(
        Reservation(order_number=order_number, location_code=location_code, sku=sku, quantity=wanted[sku], held_at=now)
        for sku in skus
    )
