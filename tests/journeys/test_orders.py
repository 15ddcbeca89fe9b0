"""A store manager hands an order over on the board, and sees nothing of other stores: neither page nor server tells."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]


def test_the_board_moves_an_order_to_where_it_stands(demo: Deployment, walker: Make, language: str) -> None:
    number, sku = an_order(demo)
    manager = walker(demo, language)
    manager.sign_in_as("store_manager")
    before = position(demo, sku)
    assert before["reserved"] > 0

    manager.goto("/orders?layout=board")
    manager.sees("orders.title")
    placed, completed = (column(manager, standing) for standing in ("placed", "completed"))
    card = placed.get_by_role("listitem").filter(has=manager.page.get_by_title(number))
    card.get_by_role("button", name=manager.words("orders.board.moves", number=number)).click()
    manager.page.get_by_role("menuitem", name=manager.words("orders.handOver.do"), exact=True).click()
    expect(manager.page.get_by_text(manager.words("orders.handOver.done", number=number))).to_be_visible()
    expect(card).to_have_count(0)
    expect(completed.get_by_title(number)).to_be_visible()

    assert manager.api("GET", f"/api/console/order?number={number}")[1]["standing"] == "completed"
    after = position(demo, sku)
    assert before["on_hand"] - after["on_hand"] == before["reserved"] - after["reserved"] == 1


def test_a_store_manager_sees_only_their_own_stores(demo: Deployment, walker: Make, language: str) -> None:
    own = store_of_the_manager(demo)
    everything = demo.api("operator", "GET", "/api/console/orders?limit=100")[1]["items"]
    foreign = next(order["number"] for order in everything if order["location_code"] != own)
    manager = walker(demo, language)
    manager.sign_in_as("store_manager")

    seen = manager.api("GET", "/api/console/orders?limit=100")[1]["items"]
    assert {order["location_code"] for order in seen} == {own}
    count = manager.api("GET", "/api/console/orders/totals")[1]["count"]
    assert 0 < count < demo.api("operator", "GET", "/api/console/orders/totals")[1]["count"]
    refused = manager.api("GET", f"/api/console/order?number={foreign}")
    unknown = manager.api("GET", "/api/console/order?number=nothing-of-the-kind")
    assert (refused[0], refused[1]["code"]) == (unknown[0], unknown[1]["code"]) == (404, "no_such_order")
    asked_for = manager.api("GET", f"/api/console/orders?search={foreign}")
    assert asked_for == (200, {"items": [], "next_cursor": None})

    manager.goto("/orders")
    table = manager.page.get_by_role("table", name=manager.words("orders.title"))
    expect(table).to_contain_text(manager.words("orders.total.orders", count=count, shown=f"{count:,}"))
    manager.goto(f"/orders/{foreign}")
    error = manager.words("shared.face.error", subject=manager.words("orders.order.subject"))
    expect(manager.page.get_by_text(error)).to_be_visible()


def an_order(demo: Deployment) -> tuple[str, str]:
    """Place an order of one piece that the manager's store has to hand over; return its number and the article."""
    own = store_of_the_manager(demo)
    stock = demo.api("store_manager", "GET", "/api/console/stock?limit=100")[1]["items"]
    article = max(stock, key=lambda position: position["available"])
    basket = {
        "channel_code": "web",
        "external_id": f"walk-{uuid.uuid4().hex[:12]}",
        "currency": "USD",
        "fulfil_from": own,
        "lines": [{"sku": article["sku"], "quantity": 1, "unit_price": "2.50"}],
    }
    status, placed = demo.api("operator", "POST", "/api/orders", basket)
    assert status == 201, placed
    return str(placed["number"]), str(article["sku"])


def store_of_the_manager(demo: Deployment) -> str:
    [own] = demo.api("store_manager", "GET", "/api/governance/me")[1]["permissions"]["orders.read"]["locations"]
    return str(own)


def position(demo: Deployment, sku: str) -> dict[str, Any]:
    """Return what the manager's store has of an article."""
    own = store_of_the_manager(demo)
    return dict(demo.api("operator", "GET", f"/api/console/stock/position?sku={sku}&location={own}")[1])


def column(person: Walker, standing: str):
    return person.page.get_by_role("region", name=person.words(f"orders.standing.{standing}"), exact=True)
