"""`mainstem bench lake`: how fast rows reach the lake, beside the bare limit in the same run."""

from typing import Any

from mainstem.events.lake.operations import measure_lake


def run_lake() -> dict[str, Any]:
    """
    Return rows per second from PostgreSQL into Iceberg, and of writing the same rows as bare Parquet files.

    `lake.rows_per_s` is the whole way (COPY out, Arrow, Iceberg commit with its cursor); `write` leaves PostgreSQL out.
    """
    return measure_lake()
