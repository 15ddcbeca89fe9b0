"""The audit chain as rows of a CSV file."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import UTC

from mainstem.governance.contracts import AuditEntry

HEADER = ("sequence", "at", "actor", "actor_name", "action", "subject", "subject_name", "detail", "hash")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row_of(entry: AuditEntry, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return one entry as the cells of `HEADER`."""
    return (
        str(entry.sequence),
        entry.at.astimezone(UTC).isoformat(),
        entry.actor,
        names.get(entry.actor, ""),
        entry.action,
        entry.subject,
        names.get(entry.subject, ""),
        json.dumps(entry.detail, ensure_ascii=False, sort_keys=True),
        entry.hash,
    )


def written(cells: Sequence[str]) -> str:
    r"""
    Return cells as one line of CSV. What a spreadsheet would take for a formula is made text.

    >>> written(["1", "=HYPERLINK(1)"])
    "1,'=HYPERLINK(1)\r\n"
    """
    line = io.StringIO()
    csv.writer(line).writerow(["'" + cell if cell.startswith(_FORMULA) else cell for cell in cells])
    return line.getvalue()
