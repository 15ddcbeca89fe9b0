"""One order, live: everything or nothing, once, and never a unit that is not there."""

import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from tests.events.imports.builders import NOW, imported
from tests.events.imports.test_undo_import import PRODUCTS, delivered

from mainstem.inventory.contracts import OutOfStock
from mainstem.inventory.models import Reservation
from mainstem.inventory.queries import find_balance
from mainstem.kernel import sql
from mainstem.orders.contracts import Basket, BasketLine, BasketRefused, OrderDiffers
from mainstem.orders.models import Order, OrderLine
from mainstem.orders.operations import place_order
from mainstem.orders.queries import get_order


def a_basket(*lines: tuple[str, int, str], number: str = "A-1") -> Basket:
    return Basket(
        channel_code="web",
        external_id=number,
        currency="CNY",
        fulfil_from="main",
        lines=tuple(BasketLine(sku, quantity, Decimal(price)) for sku, quantity, price in lines),
        customer_namespace="user:web",
        customer_value="ann",
    )


def a_stock(folder: Path, units: int = 5) -> None:
    imported(folder, "tea,Tea", "cup,Cup", mapping=PRODUCTS, kind="products", header="sku,name")
    delivered(folder, f"D1,tea,{units},delivery,2025-01-01 08:00", f"D1,cup,{units},delivery,2025-01-01 08:00")


@pytest.mark.django_db
def test_an_order_its_lines_its_holds_and_its_fact_come_together(tmp_path: Path) -> None:
    a_stock(tmp_path)

    placed = place_order(basket=a_basket(("tea", 2, "9.50"), ("cup", 1, "0.005")), now=NOW)

    order = get_order(placed.order_id)
    assert (order.number, order.value, order.state, len(order.lines)) == ("web-A-1", Decimal("19.0050"), "placed", 2)
    assert find_balance(location_code="main", sku="tea").available == 3
    with sql.cursor() as cur:
        cur.execute("SELECT count(*) AS found FROM events_event WHERE name = 'OrderPlaced'")
        assert cur.fetchone()["found"] == 1


@pytest.mark.django_db
def test_a_channel_may_send_an_order_twice(tmp_path: Path) -> None:
    a_stock(tmp_path)
    basket = a_basket(("tea", 2, "9.50"))

    first, second = place_order(basket=basket, now=NOW), place_order(basket=basket, now=NOW)

    assert (first.is_new, second.is_new, first.order_id) == (True, False, second.order_id)
    assert find_balance(location_code="main", sku="tea").reserved == 2
    with pytest.raises(OrderDiffers):
        place_order(basket=a_basket(("tea", 1, "9.50")), now=NOW)


@pytest.mark.django_db
def test_one_line_that_is_short_refuses_the_whole_order_and_leaves_nothing(tmp_path: Path) -> None:
    a_stock(tmp_path)

    with pytest.raises(OutOfStock, match="tea"):
        place_order(basket=a_basket(("cup", 1, "3"), ("tea", 3, "9.50"), ("tea", 3, "9.50")), now=NOW)

    assert (Order.objects.count(), OrderLine.objects.count(), Reservation.objects.count()) == (0, 0, 0)
    assert find_balance(location_code="main", sku="cup").reserved == 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    "basket",
    [
        a_basket(),
        a_basket(("no-such", 1, "1")),
        a_basket(("tea", 0, "1")),
        a_basket(("tea", 1, "-1")),
        a_basket(("tea", 1, "0.00001")),
        a_basket(("tea", 1, "NaN")),
        replace(a_basket(("tea", 1, "1")), customer_namespace="phone", customer_value="12"),
    ],
)
def test_a_basket_that_cannot_be_is_refused(tmp_path: Path, basket: Basket) -> None:
    a_stock(tmp_path)

    with pytest.raises(BasketRefused):
        place_order(basket=basket, now=NOW)


@pytest.mark.django_db
def test_an_order_costs_few_statements_however_many_lines_it_has(tmp_path: Path) -> None:
    a_stock(tmp_path)
    place_order(basket=a_basket(("tea", 1, "9.50"), number="warm"), now=NOW)

    with CaptureQueriesContext(connection) as queries:
        place_order(basket=a_basket(("tea", 1, "9.50"), ("cup", 1, "3")), now=NOW)

    assert len([query for query in queries if "SAVEPOINT" not in query["sql"]]) <= 12


@pytest.mark.usefixtures("committed_database")
def test_fifty_orders_at_once_for_nineteen_units_sell_nineteen(tmp_path: Path) -> None:
    a_stock(tmp_path, units=19)
    outcomes: list[str] = []

    def order(number: int) -> None:
        lines = [("tea", 1, "9.50"), ("cup", 1, "3")]
        try:
            place_order(basket=a_basket(*(lines if number % 2 else lines[::-1]), number=f"N-{number}"), now=NOW)
            outcomes.append("placed")
        except OutOfStock:
            outcomes.append("refused")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=order, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (outcomes.count("placed"), outcomes.count("refused")) == (19, 31)
    assert Reservation.objects.count() == 38
    assert find_balance(location_code="main", sku="tea").available == 0
