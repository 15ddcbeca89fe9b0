"""Taking goods back: never more than was sold, never more than was paid, and the stock says the same."""

import threading
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events.imports.builders import NOW
from tests.orders.test_place_order import a_basket, a_stock

from mainstem.events.imports.contracts import LaterDocumentsDepend
from mainstem.inventory.contracts import NoSuchLocation
from mainstem.inventory.queries import check_ledger, find_balance
from mainstem.kernel import sql
from mainstem.kernel.money import rounded
from mainstem.kernel.scope import Scope
from mainstem.orders import rules
from mainstem.orders.contracts import (
    HandedOverAlready,
    MoreThanSold,
    NoSuchOrder,
    NotHandedOver,
    ReturnDiffers,
    ReturnReason,
    ReturnRefused,
    ReturnWish,
)
from mainstem.orders.models import Return, ReturnLine
from mainstem.orders.operations import accept_return, hand_over, place_order
from mainstem.orders.queries import get_order, returns_of_order


def a_sold_order(folder: Path, *lines: tuple[str, int, str], units: int = 20) -> int:
    a_stock(folder, units=units)
    placed = place_order(basket=a_basket(*(lines or (("tea", 3, "10"), ("cup", 1, "3")))), now=NOW)
    hand_over(order_id=placed.order_id, by="account:1", now=NOW)
    return placed.order_id


def come_back(order_id: int, *wishes: tuple[int, int] | tuple[int, int, bool], **options: object) -> object:
    given = {"reason": ReturnReason.UNWANTED, "by": "account:1", "now": NOW, **options}
    return accept_return(order_id=order_id, wishes=[ReturnWish(*wish) for wish in wishes], **given)


@pytest.mark.django_db
def test_handing_over_turns_holds_into_sales_once(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)

    tea = find_balance(location_code="main", sku="tea")
    assert (tea.on_hand, tea.reserved, get_order(order_id).state) == (17, 0, "completed")
    assert check_ledger(location_code="main", sku="tea").agrees
    with pytest.raises(HandedOverAlready):
        hand_over(order_id=order_id, by="account:1", now=NOW)


@pytest.mark.django_db
def test_goods_money_and_stock_come_back_together(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)

    accepted = come_back(order_id, (1, 2), (2, 1, True))

    assert (accepted.number, accepted.value, accepted.is_new) == ("web-A-1-R1", Decimal("-23.00"), True)
    assert find_balance(location_code="main", sku="tea").on_hand == 19
    assert find_balance(location_code="main", sku="cup").on_hand == 19
    assert check_ledger(location_code="main", sku="cup").moves == 4
    assert [(line.sku, line.quantity) for line in returns_of_order(order_id)[0].lines] == [("tea", 2), ("cup", 1)]
    with sql.cursor() as cur:
        cur.execute("SELECT count(*) AS found FROM events_event WHERE name = 'ReturnAccepted'")
        assert cur.fetchone()["found"] == 1


@pytest.mark.django_db
def test_the_parts_of_a_line_add_up_to_what_was_paid(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path, ("tea", 3, "3.3333"))

    values = [come_back(order_id, (1, 1)).value for _ in range(3)]

    assert sum(values) == Decimal("-10.00")
    assert [back.number for back in returns_of_order(order_id)] == ["web-A-1-R1", "web-A-1-R2", "web-A-1-R3"]


@pytest.mark.django_db
def test_cents_rounded_up_on_every_line_give_back_no_more_than_the_order_cost(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path, *[("tea", 1, "0.005")] * 10)

    accepted = come_back(order_id, *[(line, 1) for line in range(1, 11)])

    assert accepted.value == Decimal("-0.05")


@pytest.mark.django_db
def test_more_than_was_sold_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    come_back(order_id, (1, 2))

    with pytest.raises(MoreThanSold, match="1 of 3"):
        come_back(order_id, (2, 1), (1, 2))
    with pytest.raises(MoreThanSold):
        come_back(order_id, (1, 1), (1, 1, True))

    assert (Return.objects.count(), ReturnLine.objects.count()) == (1, 1)
    assert find_balance(location_code="main", sku="cup").on_hand == 19


@pytest.mark.django_db
def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)
    waiting = place_order(basket=a_basket(("tea", 1, "1"), number="A-2"), now=NOW)

    for wishes, refusal in (((), ReturnRefused), (((9, 1),), ReturnRefused), (((1, 0),), ReturnRefused)):
        with pytest.raises(refusal):
            come_back(order_id, *wishes)
    with pytest.raises(NotHandedOver):
        come_back(waiting.order_id, (1, 1))
    with pytest.raises(NoSuchLocation):
        come_back(order_id, (1, 1), location_code="nowhere")
    with pytest.raises(NoSuchOrder):
        come_back(order_id, (1, 1), scope=Scope(locations=frozenset({"north"})))


@pytest.mark.django_db
def test_a_return_with_a_number_of_its_own_may_be_sent_twice(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path)

    first, again = come_back(order_id, (1, 1), external_id="T-9"), come_back(order_id, (1, 1), external_id="T-9")

    assert (first.is_new, again.is_new, first.return_id) == (True, False, again.return_id)
    assert find_balance(location_code="main", sku="tea").on_hand == 18
    with pytest.raises(ReturnDiffers):
        come_back(order_id, (1, 2), external_id="T-9")


@pytest.mark.django_db
def test_an_import_stays_while_a_return_undoes_an_order_of_it(tmp_path: Path) -> None:
    from tests.events.imports.builders import ROWS, imported

    from mainstem.events.imports.operations import undo_import
    from mainstem.kernel.paging import Paging
    from mainstem.orders.queries import list_orders

    brought = imported(tmp_path, *ROWS)
    order = list_orders(Paging()).items[0]
    come_back(order.id, (get_order(order.id).lines[0].line_no, 1))

    with pytest.raises(LaterDocumentsDepend):
        undo_import(import_id=brought.import_id, now=NOW)


@pytest.mark.usefixtures("committed_database")
def test_twenty_people_who_return_the_same_line_at_once_return_what_was_sold(tmp_path: Path) -> None:
    order_id = a_sold_order(tmp_path, ("tea", 7, "9.99"), ("cup", 7, "0.05"))
    outcomes: list[str] = []

    def bring_back(place: int) -> None:
        from django.db import connections

        wishes = [(1, 1), (2, 1, True)] if place % 2 else [(2, 1), (1, 1, True)]
        try:
            come_back(order_id, *wishes)
            outcomes.append("accepted")
        except MoreThanSold:
            outcomes.append("refused")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=bring_back, args=(place,)) for place in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    back = returns_of_order(order_id)
    assert (outcomes.count("accepted"), outcomes.count("refused")) == (7, 13)
    assert sum(line.quantity for each in back for line in each.lines if line.sku == "tea") == 7
    assert sum(each.value for each in back) == Decimal("-70.28")
    assert len({each.number for each in back}) == 7
    for sku in ("tea", "cup"):
        assert check_ledger(location_code="main", sku=sku).agrees


@given(
    cents=st.integers(0, 100_000),
    cuts=st.lists(st.integers(1, 9), min_size=1, max_size=8),
    scale=st.sampled_from([Decimal("0.01"), Decimal("0.0001")]),
)
def test_however_a_line_is_cut_it_gives_back_what_was_paid(cents: int, cuts: list[int], scale: Decimal) -> None:
    paid, sold = cents * scale, sum(cuts)
    given, back = Decimal(0), 0

    for cut in cuts:
        part = rules.given_back(paid=paid, sold=sold, back_before=back, back_now=cut, given_before=given)
        assert part >= 0
        given, back = given + part, back + cut

    assert given == rounded(paid)
