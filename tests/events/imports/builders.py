"""Builders: small files, mappings, imports, and a picture of everything in the database."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.db import connection

from mainstem.events.imports.contracts import ImportResult
from mainstem.events.imports.operations import run_import

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MAPPING = """
kind = "orders"
name = "test-orders"
timezone = "Asia/Shanghai"

[fields]
external_id = "number"
placed_at = "time"
channel = { constant = "web" }
location = { from = "store", default = "main" }
customer = "customer"
currency = { constant = "CNY" }
sku = "sku"
description = "name"
quantity = "quantity"
unit_price = "price"
value = { multiply = ["quantity", "price"] }

[[choose.line_kind]]
then = "fee"
when = [{ column = "sku", equals = "FEE" }]

[[choose.line_kind]]
then = "goods"

[[classify]]
as = "return"
when = [{ field = "external_id", starts_with = "R" }]

[[classify]]
as = "quarantine"
reason = "finance_adjustment"
when = [{ field = "external_id", starts_with = "A" }]

[[classify]]
as = "write_off"
when = [{ field = "quantity", less_than = 0, over = "any" }]

[[classify]]
as = "find"
when = [{ field = "unit_price", equals = 0 }, { field = "customer", missing = true }]

[[classify]]
as = "order"

[options]
unknown_product = "register"
missing_stock = "presume"
"""
HEADER = "number,time,store,customer,sku,name,quantity,price"
ROWS = (
    "1,2025-01-01 10:00,,ann,tea,Green tea,2,9.50",
    "1,2025-01-01 10:00,,ann,FEE,Postage,1,5",
    "2,2025-01-02 11:00,,bob,tea,Green tea,5,9.50",
    "3,2025-01-03 12:00,,,cup,Cup,1,20.005",
    "R1,2025-01-05 09:00,,ann,tea,Green tea,-1,9.50",
    "W1,2025-01-06 09:00,,,cup,broken,-3,0",
    "F1,2025-01-07 09:00,,,cup,found,4,0",
    "A1,2025-01-08 09:00,,,B,bad debt,1,-11.50",
)
OWN_RECORDS = ("imports_", "events_", "django_", "procrastinate_", "governance_audit", "auth_", "lake_")


def a_file(folder: Path, *rows: str, name: str = "orders.csv", header: str = HEADER) -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def a_mapping(folder: Path, text: str = MAPPING, *, name: str = "mapping.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def imported(
    folder: Path,
    *rows: str,
    mapping: str = MAPPING,
    kind: str = "orders",
    source: str = "shop",
    name: str = "orders.csv",
    header: str = HEADER,
    **options: Any,
) -> ImportResult:
    """Import rows of text; `folder` takes the file and the mapping."""
    file = a_file(folder, *rows, name=name, header=header)
    return run_import(kind=kind, file=file, mapping=str(a_mapping(folder, mapping)), source=source, now=NOW, **options)


def everything(*, without_ids: bool = False) -> dict[str, list[str]]:
    """Return every row of every table, apart from the log and the importer's own records."""
    picture = {}
    with connection.cursor() as cur:
        cur.execute(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition"
            " AND relnamespace = 'public'::regnamespace ORDER BY relname"
        )
        for (table,) in cur.fetchall():
            if table.startswith(OWN_RECORDS):
                continue
            cur.execute(f"SELECT row_to_json(t)::text FROM {table} AS t")
            rows = [row[0] for row in cur.fetchall()]
            picture[table] = sorted(_plain(row) for row in rows) if without_ids else sorted(rows)
    return {table: rows for table, rows in picture.items() if rows}


def _plain(row: str) -> str:
    # Numbers given out by the database, and moments it wrote down, differ between two runs that end alike.
    given_out = {"id", "order_id", "return_id", "import_id", "cause_id", "created_at", "cause", "person_id"}
    return json.dumps({key: value for key, value in json.loads(row).items() if key not in given_out}, sort_keys=True)
