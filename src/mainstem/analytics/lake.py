"""
The lake as tables to ask: DuckDB in this process, one Ibis table per table of the lake.

DuckDB reads the data files of each table's present snapshot. One connection serves a process, within the memory and
threads it may take, and is renewed when a table has changed; questions wait for each other.
"""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

import duckdb
import ibis
import pyarrow as pa
import pyarrow.dataset as pads
from pyiceberg.io import load_file_io
from pyiceberg.io.pyarrow import PyArrowFileIO

from mainstem.analytics.configuration import configuration
from mainstem.events.lake import queries as lake
from mainstem.events.lake.queries import LakeTable
from mainstem.kernel.home import home

T = TypeVar("T")

# A document and its lines arrive in two commits: both are read up to where both have arrived.
_HEADS_AND_LINES = (("orders", "id", "order_lines", "order_id"), ("returns", "id", "return_lines", "return_id"))
_SQL_TYPES: Mapping[pa.DataType, str] = {
    pa.int32(): "INTEGER",
    pa.int64(): "BIGINT",
    pa.string(): "VARCHAR",
    pa.bool_(): "BOOLEAN",
    pa.uuid(): "UUID",
    pa.timestamp("us", tz="UTC"): "TIMESTAMPTZ",
}


@dataclass
class Lake:
    """An opened lake: its tables by name, the backend they live on, and up to when each is complete."""

    version: tuple[tuple[str, str], ...]
    backend: Any
    tables: Mapping[str, Any]
    checked: set[tuple[str, str]] = field(default_factory=set)

    def as_of(self, names: set[str]) -> datetime | None:
        """Return the moment before which everything settled is in these tables; None if one was never filled."""
        return complete_until(checked_moments(), names)


_lock = threading.Lock()
_open: dict[str, Lake] = {}


def ask(question: Callable[[Lake], T]) -> T:
    """
    Answer a question on the lake as it is now, alone.

    Files can be taken away under a reader (an import taken back): the question is then asked again, once, on the
    files that are there now.
    """
    with _lock:
        try:
            return question(_current())
        except (duckdb.IOException, FileNotFoundError):
            _close()
            return question(_current())


def checked_moments() -> Mapping[str, datetime | None]:
    """Return when each table was last found to hold everything settled."""
    return {state.code: state.checked_at for state in lake.list_feed_states()}


def complete_until(checked: Mapping[str, datetime | None], names: Iterable[str]) -> datetime | None:
    """Return the moment before which everything settled is in all of these tables; None if one was never filled."""
    moments = [checked.get(name) for name in names]
    known = [moment for moment in moments if moment is not None]
    return min(known) if known and len(known) == len(moments) else None


def fresh_lake() -> Lake:
    """Return a lake on a connection of its own, for work that runs beside questions."""
    return _opened(lake.lake_version())


def _current() -> Lake:
    version = lake.lake_version()
    present = _open.get("lake")
    if present is not None and present.version == version:
        return present
    _close()
    _open["lake"] = _opened(version)
    return _open["lake"]


def _close() -> None:
    present = _open.pop("lake", None)
    if present is not None:
        present.backend.disconnect()


def _opened(version: tuple[tuple[str, str], ...]) -> Lake:
    chosen = configuration()
    spill = home() / "tmp" / "duckdb"
    spill.mkdir(parents=True, exist_ok=True)
    backend = ibis.duckdb.connect(
        threads=chosen.threads,
        memory_limit=chosen.memory_limit,
        temp_directory=str(spill),
        autoinstall_known_extensions=False,
        autoload_known_extensions=False,
    )
    backend.raw_sql(f"SET TimeZone = '{chosen.time_zone.key}'")
    found = lake.list_lake_tables()
    limits = _limits(found)
    for table in found.values():
        backend.raw_sql(f"CREATE VIEW {table.code} AS {_selection(backend, table, limits.get(table.code))}")
    return Lake(version, backend, {code: backend.table(code) for code in found})


def _limits(found: Mapping[str, LakeTable]) -> dict[str, str]:
    limits: dict[str, str] = {}
    for head, head_id, lines, lines_id in _HEADS_AND_LINES:
        if head not in found or lines not in found or found[head].cursor == found[lines].cursor:
            continue
        both = min(int(found[head].cursor or 0), int(found[lines].cursor or 0))
        limits[head] = f"{head_id} <= {both}"
        limits[lines] = f"{lines_id} <= {both}"
    return limits


def _selection(backend: Any, table: LakeTable, limit: str | None) -> str:
    if not table.files:
        columns = ", ".join(f"CAST(NULL AS {_sql_type(field.type)}) AS {_quoted(field.name)}" for field in table.schema)
        return f"SELECT {columns} WHERE false"
    rows = _rows(backend, table)
    present = {row[0] for row in backend.raw_sql(f"DESCRIBE SELECT * FROM {rows}").fetchall()}
    columns = ", ".join(
        _quoted(field.name)
        if field.name in present
        else f"CAST(NULL AS {_sql_type(field.type)}) AS {_quoted(field.name)}"
        for field in table.schema
    )
    return f"SELECT {columns} FROM {rows}" + (f" WHERE {limit}" if limit else "")


def _rows(backend: Any, table: LakeTable) -> str:
    paths = [file.removeprefix("file://") for file in table.files]
    if all(path.startswith("/") and not any(character in path for character in "*?[") for path in paths):
        names = ", ".join("'" + path.replace("'", "''") + "'" for path in paths)
        return f"read_parquet([{names}], union_by_name = true, hive_partitioning = false)"
    name = f"{table.code}_files"
    backend.con.register(name, _dataset(table))
    return name


def _dataset(table: LakeTable) -> Any:
    io = load_file_io(dict(table.storage), table.files[0])
    if not isinstance(io, PyArrowFileIO):
        raise TypeError("The lake's files are reached through Arrow.")
    places = [io.parse_location(file, io.properties) for file in table.files]
    filesystem = io.fs_by_scheme(places[0][0], places[0][1])
    return pads.dataset([path for _, _, path in places], schema=table.schema, format="parquet", filesystem=filesystem)


def _sql_type(kind: pa.DataType) -> str:
    return f"DECIMAL({kind.precision}, {kind.scale})" if pa.types.is_decimal(kind) else _SQL_TYPES[kind]


def _quoted(name: str) -> str:
    return f'"{name}"'
