"""Builders: events straight into the log, and what the lake then holds."""

import json
import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from django.db import connection

from mainstem.events.lake import queries

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def some_events(count: int, *, body: Mapping[str, Any] | None = None, name: str = "Product Viewed") -> list[UUID]:
    """Commit events of the internal source, one second apart, and return their ids."""
    ids = [uuid4() for _ in range(count)]
    text = json.dumps(body if body is not None else {"properties": {"sku": "a-1", "price": 3.5}})
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM events_source WHERE code = 'mainstem'")
        source = cursor.fetchone()[0]
        cursor.executemany(
            "INSERT INTO events_event (id, source_id, message_id, kind, name, occurred_at, received_at, body)"
            " VALUES (%s, %s, %s, 'track', %s, %s, %s, %s)",
            [
                (
                    each,
                    source,
                    str(each),
                    name,
                    NOW + timedelta(seconds=number),
                    NOW + timedelta(days=number % 60),
                    text,
                )
                for number, each in enumerate(ids)
            ],
        )
    return ids


def rows_in_lake(code: str, columns: str = "*") -> list[tuple[Any, ...]]:
    """Return a table's rows as DuckDB reads them from the files of the present snapshot."""
    files = list(queries.list_lake_tables()[code].files)
    if not files:
        return []
    with duckdb.connect() as engine:
        return engine.execute(f"SELECT {columns} FROM read_parquet(?, hive_partitioning = false)", [files]).fetchall()


def ids_in_lake(code: str = "events") -> list[UUID]:
    return [row[0] for row in rows_in_lake(code, "id")]


def bytes_on_disk(folder: Path) -> bytes:
    """Return every byte of every file, and what is packed inside: Parquet's values, Avro's blocks."""
    parts = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            raw = path.read_bytes()
            parts += [raw, *_packed(path, raw)]
    return b"\0".join(parts)


def _packed(path: Path, raw: bytes) -> Iterator[bytes]:
    if path.suffix == ".parquet":
        for column in pq.read_table(path, partitioning=None).columns:
            plain = column.cast(pa.binary(16)) if column.type == pa.uuid() else column
            for value in plain.to_pylist():
                yield value if isinstance(value, bytes) else str(value).encode()
    if path.suffix == ".avro":
        marker = raw[-16:]
        for block in raw.split(marker)[1:-1]:
            yield zlib.decompress(_after_numbers(block, 2), wbits=-15)


def _after_numbers(block: bytes, count: int) -> bytes:
    place = 0
    for _ in range(count):
        while block[place] & 0x80:
            place += 1
        place += 1
    return block[place:]
