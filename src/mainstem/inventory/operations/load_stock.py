"""Loading a batch of a stock file: openings, deliveries, write-offs, finds."""

from collections import Counter

from django.db import transaction

from mainstem.events.contracts import BatchOutcome, ImportBatch, RejectedRow
from mainstem.inventory.contracts import MissingStock, MoveKind
from mainstem.inventory.operations.documents import note_documents, open_documents_stage
from mainstem.inventory.operations.locations import note_locations
from mainstem.inventory.operations.post_moves import open_moves_stage, post_moves
from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"
KINDS_OF_FILES = (MoveKind.OPENING, MoveKind.DELIVERY, MoveKind.WRITE_OFF, MoveKind.FIND)


@transaction.atomic
def load_stock(batch: ImportBatch) -> BatchOutcome:
    """
    Load staged stock documents inside the caller's transaction. A document is known by source and number: the same
    content again changes nothing, other content is set aside.

    :raises StockWouldGoNegative: if the mapping says so and a write-off takes more than is there
    """
    kinds = [kind.value for kind in KINDS_OF_FILES]
    rejected = [
        RejectedRow(row["row_number"], row["column"], row["value"], row["reason"])
        for row in sql.all_rows(PACKAGE, "take_out_unmovable_rows", kinds=kinds)
    ]
    open_documents_stage()
    sql.run(PACKAGE, "stage_documents_of_file")
    outcomes = note_documents(source_code=batch.source_code, import_id=batch.import_id)
    rejected += [
        RejectedRow(row["row_number"], "document", row["external_id"], "differs_from_known")
        for row in sql.all_rows(PACKAGE, "differing_documents")
    ]
    with sql.cursor() as cur:
        cur.execute("SELECT DISTINCT location FROM import_stage ORDER BY location")
        codes = [row["location"] for row in cur.fetchall()]
    locations = note_locations(codes=codes, kind="store", import_id=batch.import_id)
    open_moves_stage()
    sql.run(PACKAGE, "stage_moves_of_file")
    missing = MissingStock(batch.options.get("missing_stock", MissingStock.REFUSE.value))
    posted = post_moves(cause=f"import:{batch.import_id}", missing=missing, import_id=batch.import_id)
    by_outcome: Counter[str] = Counter()
    for (outcome, _), count in outcomes.items():
        by_outcome[outcome] += count
    counts = {
        "stock_documents": by_outcome["new"],
        "stock_moves": posted.moves,
        "presumed_moves": posted.presumed_moves,
        "locations": locations,
    }
    counted = sql.one_row(PACKAGE, "count_known_rows") or {"rows": 0}
    return BatchOutcome(counts, by_outcome["known"], rejected, counted["rows"])
