"""How fast rows reach the lake on this machine, beside the bare limit in the same run."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from mainstem.events.lake.catalog import NAMESPACE, opened_catalog
from mainstem.events.lake.configuration import configuration
from mainstem.events.lake.contracts import LedgerFeed, Portion
from mainstem.events.lake.lock import writing_alone
from mainstem.events.lake.reading import read_arrow
from mainstem.events.lake.tables import append, ensure_table, remove_all_files, row_count

_SCHEMA = pa.schema(
    [
        ("id", pa.int64()),
        ("order_id", pa.int64()),
        ("line_no", pa.int32()),
        ("sku", pa.string()),
        ("kind", pa.string()),
        ("quantity", pa.int64()),
        ("value", pa.decimal128(18, 4)),
        ("placed_at", pa.timestamp("us", tz="UTC")),
        ("import_id", pa.uuid()),
    ]
)


def measure_lake(*, rows: int = 1_000_000, wait_seconds: int = 60) -> dict[str, Any]:
    """
    Send made-up order lines into a table of their own, write the same as bare Parquet files, and drop both again.

    :raises LakeBusy: if another process keeps the lake's lock for longer than `wait_seconds`
    """
    limit = min(configuration().portion_rows, rows)
    feed = LedgerFeed("measured_rows", _SCHEMA, _reading(rows))
    portions: list[pa.Table] = []
    read_seconds = write_seconds = 0.0
    with writing_alone(wait_seconds=wait_seconds), opened_catalog() as catalog:
        try:
            table = ensure_table(catalog, feed)
            cursor: str | None = None
            began = time.perf_counter()
            while (portion := feed.read(cursor, limit)) is not None:
                read = time.perf_counter()
                append(table, portion.rows, portion.upto)
                cursor = portion.upto
                portions.append(portion.rows)
                written = time.perf_counter()
                read_seconds += read - began
                write_seconds += written - read
                began = written
            stored = row_count(table)
        finally:
            catalog.drop_table((NAMESPACE, feed.code))
            remove_all_files(catalog, feed)
    bare_seconds = _bare(portions)
    return {
        "rows": stored,
        "commits": len(portions),
        "lake": {
            "rows_per_s": round(stored / (read_seconds + write_seconds)),
            "seconds": round(read_seconds + write_seconds, 3),
        },
        "read": {"rows_per_s": round(stored / read_seconds)},
        "write": {"rows_per_s": round(stored / write_seconds)},
        "bare_parquet": {"rows_per_s": round(stored / bare_seconds)},
        "ratio_write": round(bare_seconds / write_seconds, 3),
        "ratio_whole": round(bare_seconds / (read_seconds + write_seconds), 3),
    }


def _reading(rows: int) -> Callable[[str | None, int], Portion | None]:
    def read(after: str | None, limit: int) -> Portion | None:
        found = read_arrow(
            "mainstem.events.lake", "measured_rows", _SCHEMA, after=int(after or 0), limit=limit, rows=rows
        )
        return Portion(found, str(found.column("id")[-1].as_py())) if found.num_rows else None

    return read


def _bare(portions: list[pa.Table]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        for number, rows in enumerate(portions):
            pq.write_table(rows, Path(folder) / f"{number}.parquet", compression="zstd", compression_level=1)
        return time.perf_counter() - began
