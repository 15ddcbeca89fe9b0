"""Loading a batch of a products file."""

from collections import Counter
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from mainstem.catalog.contracts import ProductKind
from mainstem.events.contracts import BatchOutcome, ImportBatch, RejectedRow
from mainstem.kernel import sql

PACKAGE = "mainstem.catalog"
REASONS = {"differs": "differs_from_known", "repeated": "repeated_in_the_file"}


@transaction.atomic
def load_products(batch: ImportBatch) -> BatchOutcome:
    """
    Load staged products inside the caller's transaction. A product is known by its SKU and never changed by an import:
    the same content again counts as known, other content is set aside.
    """
    refused = _of_unknown_kind()
    rows = sql.all_rows(PACKAGE, "load_products", source_code=batch.source_code, import_id=batch.import_id)
    outcomes = Counter(row["outcome"] for row in rows)
    rejected = [
        RejectedRow(row["row_number"], "sku", row["sku"], REASONS[row["outcome"]])
        for row in rows
        if row["outcome"] in REASONS
    ]
    return BatchOutcome({"products": outcomes["new"]}, outcomes["known"], [*refused, *rejected])


@transaction.atomic
def undo_products(import_id: UUID) -> Mapping[str, Any]:
    """Take the products of a products file back. Orders keep their lines: a line knows what kind of thing it sold."""
    return {"products": sql.run(PACKAGE, "delete_products_of_import", import_id=import_id)}


def _of_unknown_kind() -> list[RejectedRow]:
    rows = sql.all_rows(PACKAGE, "take_out_unknown_kinds", kinds=[kind.value for kind in ProductKind])
    return [RejectedRow(row["row_number"], "kind", row["kind"], "unknown_product_kind") for row in rows]
