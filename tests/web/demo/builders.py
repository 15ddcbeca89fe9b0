"""Prepared demo files for tests: made once per run and window, since preparing is the expensive part."""

import tempfile
from functools import cache
from pathlib import Path

import duckdb
import pytest

from mainstem.web.demo.prepare import Prepared, prepare
from mainstem.web.demo.source import PACKAGE

SHIFT_WEEKS = 463


@cache
def prepared(weeks: int) -> tuple[Path, Prepared]:
    pytest.importorskip(PACKAGE, reason="the extra `demo` is not installed")
    folder = Path(tempfile.mkdtemp(prefix=f"mainstem-demo-{weeks}-"))
    return folder, prepare(folder, weeks=weeks, shift_weeks=SHIFT_WEEKS)


def ask(folder: Path, statement: str) -> list[tuple]:
    """Ask the prepared files: every `{name}` in the statement is the file of that name."""
    names = ("orders", "products", "customers", "touches", "stock", "events", "truth")
    with duckdb.connect() as reader:
        return reader.execute(statement.format(**{name: f"'{folder / name}.parquet'" for name in names})).fetchall()
