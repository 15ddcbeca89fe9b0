"""
The scratch database of one import: DuckDB on disk, so that a file larger than memory is no different from a small one.

It lies under `<home>/tmp`, readable by nobody else, and goes when the work is over, however it ends. What a killed
process left behind is removed by the next import.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from mainstem.kernel.home import home

MEMORY_LIMIT = "1GB"
THREADS = 2
PREFIX = "import-"


class Workspace:
    """A DuckDB database and the folder it lives in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.connection = duckdb.connect(str(folder / "work.duckdb"))
        for statement in (
            f"SET threads = {THREADS}",
            f"SET memory_limit = '{MEMORY_LIMIT}'",
            f"SET temp_directory = {literal(str(folder / 'spill'))}",
            "SET TimeZone = 'UTC'",
            "SET autoinstall_known_extensions = false",
            "SET enable_progress_bar = false",
        ):
            self.connection.execute(statement)

    def run(self, statement: str) -> None:
        """Run a statement for its effect."""
        self.connection.execute(statement).fetchall()

    def rows(self, statement: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        found: list[tuple[Any, ...]] = self.connection.execute(statement, list(params)).fetchall()
        return found

    def value(self, statement: str) -> Any:
        """Run a statement and return the one value it gives."""
        return self.rows(statement)[0][0]

    def add_table(self, name: str, table: "pa.Table") -> None:
        """Make a table from Arrow data."""
        self.connection.register("arriving", table)
        try:
            self.run(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM arriving")
        finally:
            self.connection.unregister("arriving")

    def table(self, statement: str) -> "pa.Table":
        """Run a query and return its rows as Arrow data."""
        return self.connection.sql(statement).to_arrow_table()

    @classmethod
    def beside(cls, other: "Workspace") -> "Workspace":
        """Return a second connection to the same scratch database, for another thread."""
        made = cls.__new__(cls)
        made.folder = other.folder
        made.connection = other.connection.cursor()
        return made

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()


@contextmanager
def workspace() -> Iterator[Workspace]:
    """Give a scratch database for as long as the block runs."""
    parent = home() / "tmp"
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _remove_leftovers(parent)
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=parent))
    space = None
    try:
        space = Workspace(folder)
        yield space
    finally:
        if space is not None:
            space.close()
        shutil.rmtree(folder, ignore_errors=True)


def identifier(name: str) -> str:
    """Quote a name for DuckDB."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Quote a text for DuckDB."""
    return "'" + text.replace("'", "''") + "'"


def _remove_leftovers(parent: Path) -> None:
    for folder in parent.glob(f"{PREFIX}*"):
        pid = folder.name.removeprefix(PREFIX).partition("-")[0]
        if pid.isdigit() and not _is_alive(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
