"""What may stand in a cell of an exported table."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def cell(value: Any) -> str:
    """
    Write a value so that no spreadsheet takes it for a formula; numbers stay numbers.

    >>> cell("=1+1"), cell("-5 left"), cell(-5), cell(None)
    ("'=1+1", "'-5 left", '-5', '')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    written = str(value)
    return f"'{written}" if written.lstrip(" ").startswith(_BEGINS_A_FORMULA) else written


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Write rows as CSV with a header, a byte order mark (so that spreadsheets read UTF-8) and safe cells."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([cell(column) for column in columns])
    for row in rows:
        writer.writerow([cell(row.get(column)) for column in columns])
    return "\ufeff" + written.getvalue()
