"""The console's doors to orders, returns, stock and products: shape, totals, scope, masking."""

from datetime import timedelta
from pathlib import Path

import pytest
from tests.events.imports.builders import NOW, ROWS, imported
from tests.orders.test_accept_return import a_sold_order, come_back
from tests.orders.test_place_order import a_basket, a_stock
from tests.web.api.callers import a_caller

from mainstem.kernel.scope import Scope
from mainstem.orders.operations import place_order

pytestmark = pytest.mark.django_db

BASE = "/api/console"
NORTH = Scope(locations=frozenset({"north"}))


def test_orders_are_found_narrowed_sorted_and_counted(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, "77,2025-01-09 10:00,north,,pot,Pot,4,100")
    analyst = a_caller("analyst")

    def numbers(query: str) -> list[str]:
        return [row["external_id"] for row in analyst.get(f"{BASE}/orders?{query}").json()["items"]]

    everything = numbers("")
    assert numbers("sort=-value")[0] == "77"
    assert numbers("value_min=300") == numbers("location=north") == numbers("sku=pot") == numbers("search=77") == ["77"]
    assert numbers("search=shop-77") == ["77"]
    assert numbers("customer=unknown&location=north") == ["77"]
    assert set(numbers("returns=yes")) | set(numbers("returns=no")) == set(everything)
    assert numbers("placed_from=2030-01-01T00:00:00Z") == []
    totals = analyst.get(f"{BASE}/orders/totals").json()
    assert (totals["count"], totals["is_whole"]) == (len(everything), True)
    assert analyst.get(f"{BASE}/orders/totals?value_min=300").json()["value"] == [
        {"currency": "CNY", "amount": "400.0000"}
    ]


def test_pages_of_orders_sorted_by_value_join_without_a_gap(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)
    analyst = a_caller("analyst")
    whole = [row["id"] for row in analyst.get(f"{BASE}/orders?sort=value").json()["items"]]

    first = analyst.get(f"{BASE}/orders?sort=value&limit=2").json()
    rest = analyst.get(f"{BASE}/orders?sort=value&cursor={first['next_cursor']}").json()

    assert [row["id"] for row in first["items"] + rest["items"]] == whole


def test_an_order_is_shown_whole_and_its_sums_agree(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    come_back(order_id, (1, 2), (2, 1, True))

    order = a_caller("admin").get(f"{BASE}/order?number=web-A-1").json()

    assert (order["standing"], order["pieces"], order["money"]["agrees"]) == ("partly_returned", 4, True)
    assert [(line["name"], line["returned"], line["can_return"]) for line in order["lines"]] == [
        ("Tea", 2, 1),
        ("Cup", 1, 0),
    ]
    assert (order["money"]["given_back"], order["money"]["kept"]) == ("23.0000", "10.0000")
    assert [(move["kind"], move["quantity"]) for move in order["moves"] if move["sku"] == "cup"] == [
        ("sale", -1),
        ("return", 1),
        ("write_off", -1),
    ]
    assert order["returns"][0]["reason"] == "unwanted"


def test_the_board_counts_orders_by_where_they_stand(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    come_back(order_id, (1, 1))
    place_order(basket=a_basket(("tea", 1, "5"), number="A-2"), now=NOW)

    columns = {each["standing"]: each for each in a_caller("operator").get(f"{BASE}/orders/board").json()["columns"]}

    assert {name: column["count"] for name, column in columns.items()} == {
        "placed": 1,
        "completed": 0,
        "partly_returned": 1,
        "returned": 0,
    }
    assert columns["placed"]["orders"][0]["number"] == "web-A-2"
    assert columns["placed"]["value"] == [{"currency": "CNY", "amount": "5.0000"}]


def test_returns_are_listed_with_what_they_undo(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    come_back(order_id, (1, 2))
    analyst = a_caller("analyst")

    row = analyst.get(f"{BASE}/returns?linked=yes&reason=unwanted").json()["items"][0]
    totals = analyst.get(f"{BASE}/returns/totals").json()

    assert (row["number"], row["order_number"], row["units"], row["value"]) == ("web-A-1-R1", "web-A-1", 2, "-20.0000")
    assert (totals["count"], totals["units"], totals["value"][0]["amount"]) == (1, 2, "-20.0000")
    assert analyst.get(f"{BASE}/returns?linked=no").json()["items"] == []


def test_a_return_is_previewed_accepted_once_and_refused_beyond_what_was_sold(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    operator, path = a_caller("operator"), f"/api/orders/{order_id}/returns"
    body = {"lines": [{"line_no": 1, "quantity": 2}], "reason": "damaged", "external_id": "T-1"}

    preview = operator.post(f"{path}/preview", {"lines": body["lines"]})
    first, again = operator.post(path, body), operator.post(path, body)
    more = operator.post(path, body | {"external_id": "T-2"})

    assert preview.json() == {"given_back": "20.00"}
    assert (first.status_code, again.status_code, first.json()["number"]) == (201, 200, again.json()["number"])
    assert (more.status_code, more.json()["code"], more.json()["details"]["left"]) == (409, "more_than_sold", 1)
    assert a_caller("analyst").post(path, body).status_code == 403
    assert a_caller("store_manager", scope=NORTH).post(path, body).status_code == 404


def test_an_order_is_handed_over_once(tmp_path: Path) -> None:
    a_stock(tmp_path)
    placed = place_order(basket=a_basket(("tea", 2, "5")), now=NOW)
    operator, path = a_caller("operator"), f"/api/orders/{placed.order_id}/hand-over"

    first, again = operator.post(path), operator.post(path)

    assert (first.status_code, first.json()["state"]) == (200, "completed")
    assert (again.status_code, again.json()["code"]) == (409, "handed_over_already")


def test_stock_says_how_it_comes_about_and_that_its_ledger_agrees(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    come_back(order_id, (1, 1), now=NOW + timedelta(hours=1))
    place_order(basket=a_basket(("tea", 4, "5"), number="A-2"), now=NOW)
    analyst = a_caller("analyst")

    position = analyst.get(f"{BASE}/stock/position?location=main&sku=tea").json()
    first = analyst.get(f"{BASE}/stock/ledger?location=main&sku=tea&limit=2").json()
    rest = analyst.get(f"{BASE}/stock/ledger?location=main&sku=tea&limit=2&cursor={first['next_cursor']}").json()

    assert (position["on_hand"], position["reserved"], position["available"]) == (18, 4, 14)
    assert position["available"] == (
        position["on_hand"] - position["reserved"] - position["safety"] - position["quota"]
    )
    assert (position["agrees"], position["ledger_sum"], position["holds"][0]["order_number"]) == (True, 18, "web-A-2")
    entries = first["items"] + rest["items"]
    assert [(entry["kind"], entry["quantity"], entry["balance"]) for entry in entries] == [
        ("return", 1, 18),
        ("sale", -3, 17),
        ("delivery", 20, 20),
    ]


def test_stock_is_found_by_what_is_left(tmp_path: Path) -> None:
    a_sold_order(tmp_path, ("tea", 20, "1"))
    analyst = a_caller("analyst")

    def skus(query: str) -> list[str]:
        return [row["sku"] for row in analyst.get(f"{BASE}/stock?{query}").json()["items"]]

    assert skus("") == skus("location=main") == ["cup", "tea"]
    assert skus("sku=te") == skus("available_max=0") == skus("empty=yes") == ["tea"]
    assert skus("reserved=yes") == []
    assert analyst.get(f"{BASE}/stock/totals?location=main").json() == {
        "count": 2,
        "is_whole": True,
        "on_hand": 20,
        "reserved": 0,
    }


def test_products_are_found_by_sku_or_name_and_show_how_they_sell(tmp_path: Path) -> None:
    a_sold_order(tmp_path)
    analyst = a_caller("analyst")

    found = [row["sku"] for row in analyst.get(f"{BASE}/products?search=TE").json()["items"]]
    sales = analyst.get(f"{BASE}/product/sales?sku=tea&weeks=53&time_zone=Asia/Shanghai").json()
    orders = analyst.get(f"{BASE}/product/orders?sku=tea").json()

    assert found == ["tea"]
    assert [(week["channel_code"], week["units"]) for week in sales] == [("web", 3)]
    assert [order["number"] for order in orders] == ["web-A-1"]
    assert analyst.get(f"{BASE}/product/stock?sku=tea").json()[0]["on_hand"] == 17
    assert analyst.get(f"{BASE}/product?sku=none").status_code == 404
    assert analyst.get(f"{BASE}/product/sales?sku=tea&time_zone=Nowhere").status_code == 422


def test_a_store_manager_sees_the_own_store_and_nothing_of_others(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, "9,2025-01-09 10:00,north,ann,tea,Tea,1,9.50")
    manager = a_caller("store_manager", scope=NORTH)

    def items(path: str) -> list[dict[str, object]]:
        return manager.get(f"{BASE}/{path}").json()["items"]

    assert [row["external_id"] for row in items("orders")] == ["9"]
    assert items("orders?value_min=0") == items("orders")
    assert [row["external_id"] for row in items("orders?search=shop-")] == ["9"]
    assert manager.get(f"{BASE}/orders/totals").json()["count"] == 1
    assert sum(column["count"] for column in manager.get(f"{BASE}/orders/board").json()["columns"]) == 1
    assert manager.get(f"{BASE}/order?number=shop-1").status_code == 404
    assert items("returns") == []
    assert {row["location_code"] for row in items("stock")} == {"north"}
    assert items("stock?location=main") == []
    assert items("stock/ledger?location=main&sku=tea") == []
    assert manager.get(f"{BASE}/stock/position?location=main&sku=tea").status_code == 404
    assert {row["location_code"] for row in manager.get(f"{BASE}/product/stock?sku=tea").json()} == {"north"}
    assert [row["external_id"] for row in manager.get(f"{BASE}/product/orders?sku=tea").json()] == ["9"]


def test_who_bought_is_told_only_to_those_who_may_know(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)

    def shown(role: str) -> list[object]:
        rows = a_caller(role).get(f"{BASE}/orders").json()["items"]
        return [row["customer"] for row in rows if row["has_customer"]]

    assert all(customer["id"] for customer in shown("analyst"))
    assert {customer["name"] for customer in shown("analyst")} == {None}
    assert set(map(str, shown("operator"))) == {"None"}
