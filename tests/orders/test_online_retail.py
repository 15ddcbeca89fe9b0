"""The public Online Retail file: 541,909 rows, every figure known."""

import os
from decimal import Decimal
from pathlib import Path

import pytest
from tests.events.imports.builders import NOW, everything

from mainstem.events.imports.operations import run_import, undo_import
from mainstem.inventory.queries import lowest_running_balance, stock_drift
from mainstem.kernel import sql
from mainstem.orders.queries import totals_by_source

DATA = Path(os.environ.get("MAINSTEM_SHARED_DATA", Path(__file__).parents[3] / "shared" / "data"))
FILE = DATA / "online_retail" / "online_retail_2010_2011.parquet"

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not FILE.exists(), reason="the Online Retail file is not on this machine"),
]


def test_every_figure_of_the_file_is_met_a_second_run_adds_nothing_and_undo_leaves_nothing() -> None:
    first = run_import(kind="orders", file=FILE, mapping="online-retail", source="gifts", now=NOW)
    counts = dict(first.counts)

    assert (first.rows, first.documents, first.quarantined) == (541_909, 25_900, 3)
    assert {name: counts[name] for name in ("orders", "order_lines", "returns", "return_lines")} == {
        "orders": 19_963,
        "order_lines": 530_510,
        "returns": 3_836,
        "return_lines": 9_288,
    }
    assert round(counts["order_value"], 2) == Decimal("10655622.48")
    assert round(counts["return_value"], 2) == Decimal("-896812.49")
    assert (counts["write_offs"], counts["finds"], counts["find_lines"]) == (1_336, 762, 772)
    assert first.rejected_by_reason == {"finance_adjustment": 3}
    assert counts["returns_linked"] == 3_047
    assert overdrawn_lines() == 0
    assert (stock_drift().units_off, lowest_running_balance()) == (0, 0)
    totals = totals_by_source()[0]
    assert (totals.orders, totals.returns, totals.customers) == (19_963, 3_836, 4_372)

    second = run_import(kind="orders", file=FILE, mapping="online-retail", source="gifts", now=NOW)

    assert second.already_known == 25_897
    assert {second.counts[name] for name in ("orders", "order_lines", "returns", "write_offs", "finds")} == {0}
    assert totals_by_source()[0] == totals

    undo_import(import_id=first.import_id, now=NOW)

    assert everything() == {}


def overdrawn_lines() -> int:
    """Count order lines of which more came back than was bought, or that came back before they were bought."""
    with sql.cursor() as cur:
        cur.execute(
            """SELECT count(*) AS found FROM (
                 SELECT bought.order_id FROM orders_return_line AS line
                   JOIN orders_return AS back ON back.id = line.return_id
                   JOIN orders_order_line AS bought
                     ON bought.order_id = line.order_id AND bought.line_no = line.order_line_no
                   JOIN orders_order AS placed ON placed.id = line.order_id
                  GROUP BY bought.order_id, bought.line_no, bought.quantity, bought.sku, placed.customer_ref
                 HAVING sum(line.quantity) > bought.quantity OR bool_or(line.sku <> bought.sku)
                     OR bool_or(placed.placed_at >= back.returned_at)
                     OR bool_or(placed.customer_ref <> back.customer_ref)) AS wrong"""
        )
        return int(cur.fetchone()["found"])
