"""How commands speak: a table or a line for people, one JSON object for programs, and refusals as a sentence."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import typer
from rich.console import Console
from rich.table import Table

from mainstem.kernel.errors import Refused
from mainstem.web.postgres.faults import PostgresFault

screen = Console(stderr=True)


def emit(value: Any, *, as_json: bool, title: str = "") -> None:
    """Print a result: JSON to standard output, or the same content as a readable table."""
    if as_json:
        sys.stdout.write(json.dumps(value, default=plain, ensure_ascii=False, allow_nan=False) + "\n")
        return
    Console().print(_shown(value, title))


def plain(value: object) -> Any:
    """Turn a value of ours into one JSON knows; money stays exact as a number with its decimals."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and value.as_tuple().exponent == 0 else float(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID | Path):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    message = f"no JSON form for {type(value).__name__}"
    raise TypeError(message)


@contextmanager
def refusals(*, as_json: bool) -> Iterator[None]:
    """Turn a refusal into a sentence and exit status 1; faults keep their traceback."""
    try:
        yield
    except Refused as refusal:
        code, message, details = refusal.code, refusal.message, dict(refusal.details)
    except PostgresFault as fault:
        code, message, details = fault.code, str(fault), {}
    else:
        return
    if as_json:
        emit({"code": code, "message": message, "details": details}, as_json=True)
    else:
        screen.print(f"[red]{message}[/red]  ({code})")
    raise typer.Exit(1)


def _shown(value: Any, title: str) -> Table:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _rows(value, title)
    table = Table(title=title or None, show_header=False, box=None, pad_edge=False)
    table.add_column(style="dim")
    table.add_column(justify="right")
    for name, content in _flat(json.loads(json.dumps(value, default=plain))):
        table.add_row(name, content)
    return table


def _rows(rows: Sequence[Any], title: str) -> Table:
    table = Table(title=title or None, box=None, pad_edge=False)
    records = [json.loads(json.dumps(row, default=plain)) for row in rows]
    names = list(records[0]) if records else []
    for name in names:
        table.add_column(name, justify="right" if isinstance(records[0][name], int | float) else "left")
    for record in records:
        table.add_row(*(_text(record.get(name)) for name in names))
    return table


def _flat(value: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, content in value.items():
        if isinstance(content, dict):
            yield from _flat(content, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", _text(content)


def _text(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.4f}".rstrip("0").rstrip(".")
    return str(value)
