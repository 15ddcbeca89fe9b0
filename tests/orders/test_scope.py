"""Two walls: the queries ask for the caller's scope, and the database shows nothing else even if they forget."""

from pathlib import Path

import pytest
from tests.events.imports.builders import MAPPING, imported

from mainstem.inventory.models import Location, StockBalance, StockMove
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import EVERYTHING, NOTHING, Scope, within
from mainstem.orders.contracts import NoSuchOrder
from mainstem.orders.models import Order, OrderLine, Return, ReturnLine
from mainstem.orders.queries import get_order, list_orders

pytestmark = pytest.mark.django_db

SHOP = Scope(locations=frozenset({"north"}))
MAPPED = MAPPING.replace('channel = { constant = "web" }', 'channel = "channel"\nbrand = "brand"')
HEADER = "number,time,store,customer,sku,name,quantity,price,channel,brand"
ROWS = (
    "1,2025-01-01 10:00,north,ann,tea,Tea,2,9.50,store,leaf",
    "2,2025-01-01 11:00,south,bob,tea,Tea,1,9.50,store,leaf",
    "3,2025-01-01 12:00,south,bob,cup,Cup,1,9.50,web,clay",
    "R1,2025-01-02 10:00,north,ann,tea,Tea,-1,9.50,store,leaf",
    "R2,2025-01-02 10:00,south,bob,tea,Tea,-1,9.50,store,leaf",
)
TABLES = (Order, OrderLine, Return, ReturnLine, StockMove, StockBalance, Location)


@pytest.fixture
def trade(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, mapping=MAPPED, header=HEADER)


def seen(scope: Scope) -> list[int]:
    with within(scope):
        return [model.objects.count() for model in TABLES]


@pytest.mark.usefixtures("trade")
def test_a_query_without_any_scope_shows_no_foreign_row() -> None:
    assert seen(SHOP) == [1, 1, 1, 1, 3, 1, 1]
    assert seen(EVERYTHING) == [3, 3, 2, 2, 8, 3, 2]


@pytest.mark.usefixtures("trade")
def test_who_was_given_nothing_sees_nothing() -> None:
    assert seen(NOTHING) == [0] * len(TABLES)


@pytest.mark.usefixtures("trade")
@pytest.mark.parametrize(
    ("scope", "numbers"),
    [
        (Scope(channels=frozenset({"web"})), {"shop-3"}),
        (Scope(brands=frozenset({"leaf"})), {"shop-1", "shop-2"}),
        (Scope(locations=frozenset({"south"}), channels=frozenset({"store"})), {"shop-2"}),
        (Scope(locations=frozenset({'so"uth,', "north"})), {"shop-1"}),
    ],
)
def test_every_dimension_narrows_by_itself_and_in_both_walls(scope: Scope, numbers: set[str]) -> None:
    with within(scope):
        behind_the_second_wall = {order.number for order in list_orders(Paging()).items}
    behind_the_first_wall = {order.number for order in list_orders(Paging(), scope=scope).items}

    assert behind_the_second_wall == behind_the_first_wall == numbers


@pytest.mark.usefixtures("trade")
def test_a_foreign_order_is_as_good_as_none() -> None:
    foreign = next(order for order in list_orders(Paging()).items if order.number == "shop-2")

    with pytest.raises(NoSuchOrder):
        get_order(foreign.id, scope=SHOP)


@pytest.mark.usefixtures("trade")
def test_nobody_writes_outside_what_they_see() -> None:
    row = Order.objects.filter(number="shop-2").values().get()
    row |= {"id": 10**9, "number": "shop-x", "external_id": "x"}

    with pytest.raises(Exception, match="row-level security"), within(SHOP):
        Order.objects.create(**row)
