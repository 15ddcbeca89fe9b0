"""Tills of a grocery chain: lines that fit nothing are kept where they carry money."""

from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.events.imports.builders import NOW

from mainstem.catalog.queries import get_product
from mainstem.events.imports.operations import run_import
from mainstem.inventory.queries import find_balance, stock_drift
from mainstem.kernel.paging import Paging
from mainstem.orders.queries import get_order, list_orders

pytestmark = pytest.mark.django_db

PRODUCTS = [
    (1, "GROCERY", "SOUP", "TOMATO SOUP"),
    (2, "FUEL", "COUPON/MISC ITEMS", "GASOLINE-REG UNLEADED"),
    (3, "COUPON", "COUPONS/STORE & MFG", None),
    (4, "MISCELLANEOUS", "COUPON/MISC ITEMS", "GASOLINE-REG UNLEADED"),
    (5, "MISCELLANEOUS", None, None),
    (6, "CHARITABLE CONT", None, None),
]
# basket, product, quantity, sales_value, retail_disc, coupon_disc, coupon_match_disc
LINES = [
    (10, 1, 2, 3.98, 0.5, 0.55, 0.1),
    (10, 2, 10601, 24.8, 0.0, 0.0, 0.0),
    (10, 3, 1, 0.0, 0.0, 1.0, 0.0),
    (10, 6, 1, 5.0, 0.0, 0.0, 0.0),
    (10, 99, 1, 2.0, 0.0, 0.0, 0.0),
    (10, 98, 1, 0.0, 0.0, 0.0, 0.0),
    (11, 1, 0, 0.0, 0.0, 0.0, 0.0),
    (12, 1, 0, 0.0, 1.5, 0.0, 0.0),
]


def loaded(folder: Path) -> object:
    columns = list(zip(*PRODUCTS, strict=True))
    names = ("product_id", "department", "product_category", "product_type")
    table = dict(zip(names, columns, strict=True)) | dict.fromkeys(("manufacturer_id",), [1] * len(PRODUCTS))
    table |= {"brand": ["National"] * len(PRODUCTS), "package_size": ["1 EA"] * len(PRODUCTS)}
    pq.write_table(pa.table({name: list(values) for name, values in table.items()}), folder / "products.parquet")
    names = ("basket_id", "product_id", "quantity", "sales_value", "retail_disc", "coupon_disc", "coupon_match_disc")
    lines = {name: list(values) for name, values in zip(names, zip(*LINES, strict=True), strict=True)}
    count = len(LINES)
    lines |= {
        "household_id": [900] * count,
        "store_id": [330] * count,
        "transaction_timestamp": pa.array([1_483_271_606_000_000] * count, pa.timestamp("us")),
        "channel": ["store"] * count,
        "channel_order_id": pa.array([None] * count, pa.string()),
        "customer_namespace": ["member_card:loyalty"] * count,
        "customer_value": ["900"] * count,
        "is_generated": [False] * count,
    }
    pq.write_table(pa.table(lines), folder / "orders.parquet")
    for kind in ("products", "orders"):
        result = run_import(
            kind=kind, file=folder / f"{kind}.parquet", mapping=f"complete-journey-{kind}", source="till", now=NOW
        )
    return result


def test_lines_are_kept_where_they_carry_money_and_set_aside_where_they_carry_none(tmp_path: Path) -> None:
    result = loaded(tmp_path)

    assert (result.counts["orders"], result.counts["order_lines"]) == (2, 6)
    assert result.counts["order_value"] == Decimal("35.7800")
    assert result.rejected_by_reason == {"quantity_0_without_money": 1, "unknown_product_without_money": 1}


def test_only_goods_and_fuel_move_stock_and_fuel_has_its_unit(tmp_path: Path) -> None:
    loaded(tmp_path)

    basket = next(order for order in list_orders(Paging()).items if order.external_id == "10")
    kinds = {line.sku: (line.kind.value, line.unit_of_measure) for line in get_order(basket.id).lines}
    assert kinds == {
        "1": ("goods", "piece"),
        "2": ("fuel", "gallon/1000"),
        "3": ("voucher", "piece"),
        "6": ("donation", "piece"),
        "99": ("unknown", "piece"),
    }
    assert get_product("4").kind == "fuel"
    assert get_product("5").kind == "other"
    assert find_balance(location_code="store-330", sku="2") is not None
    assert find_balance(location_code="store-330", sku="99") is None
    assert stock_drift().moves == 4


def test_what_was_paid_and_what_stood_on_the_shelf_follow_from_the_line(tmp_path: Path) -> None:
    loaded(tmp_path)

    basket = next(order for order in list_orders(Paging()).items if order.external_id == "10")

    assert basket.value == Decimal("35.7800")
    assert basket.paid == Decimal("34.2300")
    assert basket.shelf_value == Decimal("36.3800")
