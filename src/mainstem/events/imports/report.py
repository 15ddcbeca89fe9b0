"""The row report as a CSV file: every row that changed nothing, with column, value and reason."""

import csv
from pathlib import Path
from uuid import UUID

from mainstem.events.imports.models import RejectedRow
from mainstem.kernel.home import home

HEADER = ("row", "column", "value", "reason")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def report_folder() -> Path:
    """Return the folder the row reports lie in."""
    return home() / "imports" / "reports"


def write_report(import_id: UUID) -> Path | None:
    """Write the row report of an import and return where it lies, or None if no row was rejected."""
    rows = RejectedRow.objects.filter(import_id=import_id).order_by("row_number", "id")
    if not rows.exists():
        return None
    folder = report_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{import_id}.csv"
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8-sig", newline="") as out:
        fresh.chmod(0o600)
        writer = csv.writer(out)
        writer.writerow(HEADER)
        for row in rows.values_list("row_number", "column", "value", "reason").iterator(chunk_size=10_000):
            writer.writerow((row[0], *(safe_cell(text) for text in row[1:])))
    fresh.replace(path)
    return path


def safe_cell(text: str) -> str:
    """
    Return a text that no spreadsheet takes for a formula.

    >>> safe_cell("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
