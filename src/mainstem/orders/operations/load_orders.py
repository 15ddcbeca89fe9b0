"""Loading a batch of an orders file: orders, returns, write-offs and finds, with the stock they move."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from psycopg import sql as composed

from mainstem.catalog import operations as catalog
from mainstem.customers import operations as customers
from mainstem.events.contracts import BatchOutcome, ImportBatch, RejectedRow
from mainstem.events.operations import announce
from mainstem.inventory import operations as inventory
from mainstem.inventory.contracts import MissingStock, PostedMoves
from mainstem.kernel import sql
from mainstem.orders.contracts import LineKind
from mainstem.orders.facts import OrdersImported
from mainstem.orders.models import Order

PACKAGE = "mainstem.orders"
MAX_LINK_ROUNDS = 1_000


@transaction.atomic
def load_orders(batch: ImportBatch) -> BatchOutcome:
    """
    Load staged documents inside the caller's transaction: rows, stock moves, products and identifiers together.

    A document is known by source and external id. The same content again changes nothing, other content is set aside:
    so is another version, which would otherwise count the same sale twice.

    :raises StockWouldGoNegative: if the mapping says `missing_stock = "refuse"` and too little is there
    """
    rejected = _rejected("take_out_bad_lines", kinds=[kind.value for kind in LineKind])
    catalog.stage_known_products()
    unknown_product = batch.options.get("unknown_product", "register")
    if unknown_product == "refuse":
        rejected += _rejected("take_out_unknown_products")
    _make("stage_orders", source_code=batch.source_code)
    inventory.open_documents_stage()
    if sql.run(PACKAGE, "stage_stock_documents"):
        inventory.note_documents(source_code=batch.source_code, import_id=batch.import_id)
        sql.run(PACKAGE, "take_stock_verdicts")
    staged = sql.all_rows(PACKAGE, "count_staged")
    counts = _counts(staged)
    rejected += [
        RejectedRow(row["row_number"], "external_id", row["external_id"], "differs_from_known")
        for row in sql.all_rows(PACKAGE, "differing_documents")
    ]
    known_rows = sum(row["lines"] for row in staged if row["outcome"] == "known")
    if any(row["outcome"] == "new" for row in staged):
        counts |= _load_new(batch, registers=unknown_product == "register")
    known = sum(row["documents"] for row in staged if row["outcome"] == "known")
    return BatchOutcome(counts, known, rejected, known_rows)


@transaction.atomic
def finish_orders(import_id: UUID) -> Mapping[str, Any]:
    """
    Complete an import: name the products it registered, link its returns to what they undo, announce it.

    A line of a return undoes a line of the latest earlier order of the same customer at the same source, for the same
    product, with at least that quantity left; no line is undone beyond its quantity. The return as a whole undoes the
    order most of its lines do.
    """
    _make("stage_product_names", import_id=import_id)
    catalog.name_registered_products(import_id=import_id)
    _make("find_undone_candidates", import_id=import_id)
    sql.run(PACKAGE, "lock_orders_to_undo")
    for _ in range(MAX_LINK_ROUNDS):
        if not sql.run(PACKAGE, "link_returns_once"):
            break
    linked = sql.run(PACKAGE, "link_returns_to_orders", import_id=import_id)
    counted = sql.one_row(PACKAGE, "count_orders_of_import", import_id=import_id) or {"orders": 0, "linked_lines": 0}
    source_code = Order.objects.filter(import_id=import_id).values_list("source_code", flat=True).first()
    if source_code is not None:
        announce(OrdersImported(import_id=import_id, source_code=source_code, orders=counted["orders"]))
    return {"returns_linked": linked, "return_lines_linked": counted["linked_lines"]}


def _load_new(batch: ImportBatch, *, registers: bool) -> dict[str, Any]:
    products = 0
    if registers:
        _make("stage_unknown_products")
        products = catalog.register_products(source_code=batch.source_code, import_id=batch.import_id)
        if products:
            catalog.stage_known_products()
    _make("stage_lines")
    codes = [row["location_code"] for row in sql.all_rows(PACKAGE, "staged_locations")]
    locations = inventory.note_locations(codes=codes, kind="store", import_id=batch.import_id)
    sql.run(PACKAGE, "insert_orders", source_code=batch.source_code, import_id=batch.import_id)
    sql.run(PACKAGE, "insert_order_lines")
    sql.run(PACKAGE, "insert_returns", source_code=batch.source_code, import_id=batch.import_id)
    sql.run(PACKAGE, "insert_return_lines")
    posted = _move_stock(batch)
    _make("stage_identifiers", source_code=batch.source_code)
    identifiers = customers.note_identifiers("identifier_stage", now=batch.now, import_id=batch.import_id)
    return {
        "products": products,
        "locations": locations,
        "identifiers": identifiers,
        "stock_moves": posted.moves,
        "presumed_moves": posted.presumed_moves,
        "presumed_units": posted.presumed_units,
    }


def _move_stock(batch: ImportBatch) -> PostedMoves:
    inventory.open_moves_stage()
    if not sql.run(PACKAGE, "stage_moves"):
        return PostedMoves(0, 0, 0)
    missing = MissingStock(batch.options.get("missing_stock", MissingStock.PRESUME.value))
    return inventory.post_moves(cause=f"import:{batch.import_id}", missing=missing, import_id=batch.import_id)


def _counts(staged: list[sql.Row]) -> dict[str, Any]:
    documents: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    value = {"order": Decimal(0), "return": Decimal(0)}
    for row in staged:
        if row["outcome"] != "new":
            continue
        documents[row["document_kind"]] += row["documents"]
        lines[row["document_kind"]] += row["lines"]
        if row["document_kind"] in value:
            value[row["document_kind"]] += row["value"]
    return {
        "orders": documents["order"],
        "order_lines": lines["order"],
        "order_value": value["order"],
        "returns": documents["return"],
        "return_lines": lines["return"],
        "return_value": value["return"],
        "returns_linked": 0,
        "return_lines_linked": 0,
        "write_offs": documents["write_off"],
        "write_off_lines": lines["write_off"],
        "finds": documents["find"],
        "find_lines": lines["find"],
    }


def _rejected(statement: str, **params: Any) -> list[RejectedRow]:
    return [
        RejectedRow(row["row_number"], row["column"], row["value"], row["reason"])
        for row in sql.all_rows(PACKAGE, statement, **params)
    ]


def _make(statement: str, **params: Any) -> None:
    """Run a file of several statements, which takes its parameters as literals."""
    with sql.cursor() as cur:
        text = sql.text(PACKAGE, statement)
        for name, value in params.items():
            text = text.replace(f"%({name})s", composed.Literal(str(value)).as_string(cur))
        cur.execute(text.encode())
