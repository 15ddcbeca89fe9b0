"""The doors of orders: status, shape, permission."""

from pathlib import Path

import pytest
from tests.events.imports.builders import ROWS, imported
from tests.orders.test_place_order import a_stock
from tests.web.api.callers import a_caller

from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db

BASE = "/api/orders"
BASKET = {
    "channel_code": "web",
    "external_id": "A-1",
    "currency": "CNY",
    "fulfil_from": "main",
    "lines": [{"sku": "tea", "quantity": 2, "unit_price": "9.50"}],
}


def test_an_order_is_placed_once_and_read_back(tmp_path: Path) -> None:
    a_stock(tmp_path)
    operator = a_caller("operator")

    first, again = operator.post(BASE, BASKET), operator.post(BASE, BASKET)
    read = operator.get(f"{BASE}/{first.json()['order_id']}")

    assert (first.status_code, again.status_code, read.status_code) == (201, 200, 200)
    assert read.json()["lines"][0]["sku"] == "tea"
    assert read.json()["value"] == "19.0000"


def test_too_little_stock_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    a_stock(tmp_path)
    many = BASKET | {"lines": [{"sku": "tea", "quantity": 99, "unit_price": 1}]}

    answer = a_caller("operator").post(BASE, many)

    assert (answer.status_code, answer.json()["code"]) == (409, "out_of_stock")
    assert answer.json()["details"]["sku"] == "tea"


@pytest.mark.parametrize(
    "change",
    [
        {"lines": []},
        {"lines": [{"sku": "tea", "quantity": 0, "unit_price": 1}]},
        {"lines": [{"sku": "tea", "quantity": 1, "unit_price": -1}]},
        {"currency": "yuan"},
        {"channel_code": "No Such"},
        {"external_id": ""},
        {"customer": {"namespace": "phone", "value": "12"}},
    ],
)
def test_a_malformed_basket_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    a_stock(tmp_path)

    assert a_caller("operator").post(BASE, BASKET | change).status_code == 422


def test_lists_filter_and_go_on_by_cursor(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)
    analyst = a_caller("analyst")

    first = analyst.get(f"{BASE}?limit=2&source=shop&channel=web").json()
    rest = analyst.get(f"{BASE}?limit=2&source=shop&channel=web&cursor={first['next_cursor']}").json()
    none = analyst.get(f"{BASE}?placed_from=2030-01-01T00:00:00Z").json()

    assert [item["external_id"] for item in first["items"] + rest["items"]] == ["3", "2", "1"]
    assert (rest["next_cursor"], none["items"]) == (None, [])


def test_a_store_manager_sees_and_places_only_in_the_own_store(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, "9,2025-01-09 10:00,north,ann,tea,Tea,1,9.50")
    manager = a_caller("store_manager", scope=Scope(locations=frozenset({"north"})))

    seen = [item["external_id"] for item in manager.get(BASE).json()["items"]]
    elsewhere = manager.post(BASE, BASKET)

    assert seen == ["9"]
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "not_allowed")


def test_the_permission_is_asked_for() -> None:
    assert a_caller("marketer").get(BASE).status_code == 403
    assert a_caller("analyst").post(BASE, BASKET).status_code == 403
    assert a_caller("analyst").get(f"{BASE}/1").status_code == 404
