"""Bulk reading: a named SELECT leaves PostgreSQL as CSV through COPY and becomes an Arrow table, a column at a time."""

import io
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pa_csv

from mainstem.kernel import sql

_HEX_OF_UUID = np.array([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, *range(24, 36)])
_NIBBLES = np.zeros(256, dtype=np.uint8)
for _character in "0123456789abcdef":
    _NIBBLES[ord(_character)] = int(_character, 16)


def read_arrow(package: str, name: str, schema: pa.Schema, **params: Any) -> pa.Table:
    """
    Run the named SELECT of a context and return its rows as an Arrow table of exactly this schema.

    Columns are found by name. A value that does not fit its type (a third decimal, say) is an error, never rounded.
    The rows are one snapshot of the database; row-level security applies.
    """
    body = sql.text(package, name).rstrip().rstrip(";")
    statement = f"COPY (\n{body}\n) TO STDOUT (FORMAT csv, HEADER)"
    buffer = io.BytesIO()
    with sql.cursor() as cur, cur.copy(statement, params) as copy:
        for chunk in copy:
            buffer.write(chunk)
    return parse_csv(buffer.getbuffer(), schema)


def parse_csv(data: Any, schema: pa.Schema) -> pa.Table:
    """Read PostgreSQL's CSV (with header) into an Arrow table of exactly this schema."""
    types = {field.name: pa.string() if field.type == pa.uuid() else field.type for field in schema}
    table = pa_csv.read_csv(
        pa.BufferReader(pa.py_buffer(data)),
        read_options=pa_csv.ReadOptions(block_size=8 << 20),
        parse_options=pa_csv.ParseOptions(newlines_in_values=True),
        convert_options=pa_csv.ConvertOptions(
            column_types=types,
            include_columns=schema.names,
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["t"],
            false_values=["f"],
        ),
    )
    columns = [
        uuids(table.column(field.name)) if field.type == pa.uuid() else table.column(field.name) for field in schema
    ]
    return pa.table(columns, schema=schema)


def uuids(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    """Turn UUIDs written the way PostgreSQL writes them (36 characters, lower case) into UUID values."""
    chunks = [_uuid_chunk(chunk) for chunk in texts.chunks]
    return pa.chunked_array(chunks, type=pa.uuid())


def _uuid_chunk(texts: pa.Array) -> pa.Array:
    filled = texts.fill_null("00000000-0000-0000-0000-000000000000")
    start, end = filled.offset, filled.offset + len(filled)
    offsets = np.frombuffer(filled.buffers()[1], dtype=np.int32)[start : end + 1]
    if len(filled) and not np.all(np.diff(offsets) == 36):
        raise ValueError("A column declared as UUID holds something that is none.")
    characters = np.frombuffer(filled.buffers()[2], dtype=np.uint8) if len(filled) else np.empty(0, dtype=np.uint8)
    characters = characters[offsets[0] : offsets[-1]].reshape(-1, 36)
    nibbles = _NIBBLES[characters[:, _HEX_OF_UUID]]
    values = (nibbles[:, 0::2] << 4) | nibbles[:, 1::2]
    valid = None
    if texts.null_count:
        valid = pa.py_buffer(np.packbits(texts.is_valid().to_numpy(zero_copy_only=False), bitorder="little").tobytes())
    storage = pa.FixedSizeBinaryArray.from_buffers(pa.binary(16), len(texts), [valid, pa.py_buffer(values.tobytes())])
    return pa.ExtensionArray.from_storage(pa.uuid(), storage)
