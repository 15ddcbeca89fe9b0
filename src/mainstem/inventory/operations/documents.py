"""Stock documents: deliveries, opening lists, write-offs, finds. Each is known by source and number."""

from collections import Counter
from uuid import UUID

from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"


def open_documents_stage() -> None:
    """Make the empty temporary table `stock_document_stage`, to be filled by the caller in the same transaction."""
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "open_documents_stage").encode())


def note_documents(*, source_code: str, import_id: UUID | None) -> Counter[tuple[str, str]]:
    """
    Write down the staged documents that are unknown; the stage's `outcome` becomes `new`, `known` or `differs`.
    Return how many there are of each (outcome, kind). Their moves are the caller's to stage.
    """
    sql.run(PACKAGE, "note_documents", source_code=source_code, import_id=import_id)
    counts: Counter[tuple[str, str]] = Counter()
    for row in sql.all_rows(PACKAGE, "count_documents"):
        counts[row["outcome"], row["kind"]] += row["document_count"]
    return counts
