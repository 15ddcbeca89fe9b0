"""Products come in once and are never changed by a file."""

from pathlib import Path

import pytest
from tests.events.imports.builders import ROWS, imported
from tests.web.api.callers import a_caller

from mainstem.catalog.queries import count_products_by_source, get_product

pytestmark = pytest.mark.django_db

MAPPING = """
kind = "products"
[fields]
sku = "sku"
name = "name"
kind = { from = "kind", default = "goods" }
category = "category"
"""
HEADER = "sku,name,kind,category"


def loaded(folder: Path, *rows: str, name: str = "products.csv") -> object:
    return imported(folder, *rows, mapping=MAPPING, kind="products", header=HEADER, source="erp", name=name)


def test_what_is_known_stays_and_what_differs_is_set_aside(tmp_path: Path) -> None:
    loaded(tmp_path, "tea,Green tea,,drinks", "gas,Petrol,fuel,")

    again = loaded(
        tmp_path, "tea,Green tea,,drinks", "gas,Diesel,fuel,", "cup,Cup,,", "pot,Pot,thing,", name="again.csv"
    )

    assert (again.counts["products"], again.already_known) == (1, 1)
    assert again.rejected_by_reason == {"differs_from_known": 1, "unknown_product_kind": 1}
    assert get_product("gas").name == "Petrol"
    assert count_products_by_source() == {"erp": 3}


def test_a_product_twice_in_a_file_counts_once(tmp_path: Path) -> None:
    result = loaded(tmp_path, "tea,Green tea,,drinks", "tea,Black tea,,drinks")

    assert (result.counts["products"], result.rejected_by_reason) == (1, {"repeated_in_the_file": 1})
    assert get_product("tea").name == "Green tea"


def test_orders_register_what_they_sell_under_the_most_frequent_name(tmp_path: Path) -> None:
    imported(
        tmp_path,
        *ROWS,
        "7,2025-01-09 10:00,,ann,tea,Sencha,1,9.50",
        "8,2025-01-09 10:00,,ann,tea,Sencha,1,9.50",
        "9,2025-01-09 10:00,,ann,tea,Sencha,1,9.50",
    )

    assert get_product("tea").name == "Sencha"
    assert count_products_by_source() == {"shop": 2}


def test_products_can_be_listed_and_read_over_http(tmp_path: Path) -> None:
    loaded(tmp_path, "tea,Green tea,,drinks", "gas,Petrol,fuel,")
    marketer = a_caller("marketer")

    fuels = marketer.get("/api/catalog/products?kind=fuel").json()["items"]

    assert [item["sku"] for item in fuels] == ["gas"]
    assert marketer.get("/api/catalog/products/tea").json()["category"] == "drinks"
    assert marketer.get("/api/catalog/products/nothing").json()["code"] == "no_such_product"
