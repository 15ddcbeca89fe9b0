"""Simulated shoppers answer the mails that really arrived, through the addresses that stand in them."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pytest

from mainstem.campaigns import operations, queries
from mainstem.campaigns.contracts import NotSimulated
from mainstem.campaigns.simulation import Behaviour, Simulated, SimulatedBasket, simulate_shoppers
from mainstem.catalog.models import Product
from mainstem.customers.queries import persons_of
from mainstem.kernel.paging import Paging
from mainstem.orders.queries import list_orders
from tests.campaigns.builders import NOW, a_campaign, a_segment, a_template, facts_named, some_people
from tests.channels.builders import connected
from tests.channels.servers import a_mailbox_server

PEOPLE = 120
LIVELY = Behaviour(open_share=0.6, click_share=0.5, unsubscribe_share=0.1, buy_share=0.2, uplift_share=0.4)


def a_basket(sku: str, kind: str = "service") -> SimulatedBasket:
    Product.objects.get_or_create(
        sku=sku, defaults={"name": sku, "kind": kind, "unit_of_measure": "piece", "source_code": "test"}
    )
    return SimulatedBasket("web", "1", "USD", [(sku, 1, Decimal("9.99"))])


@pytest.fixture
def _sent(committed_database: None) -> Iterator[None]:
    some_people(range(PEOPLE))
    a_segment()
    a_template()
    a_campaign(holdout_share=Decimal("0.3"), is_simulated=True)
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        operations.send_campaign(code="spring", now=NOW)
    return


def simulate() -> Simulated:
    baskets = [a_basket("sold out", "goods"), a_basket("gift wrapping")]
    return simulate_shoppers(code="spring", seed=1, now=NOW + timedelta(days=3), baskets=baskets, behaviour=LIVELY)


@pytest.mark.usefixtures("_sent")
def test_what_the_shoppers_did_is_what_was_tracked_and_ordered_and_a_second_run_adds_nothing() -> None:
    first = simulate()
    outcomes = queries.get_outcomes("spring")
    orders = list_orders(Paging(limit=500)).items
    again = simulate()

    assert again == first
    assert (outcomes.opened, outcomes.clicked, outcomes.unsubscribed) == (
        first.opened, first.clicked, first.unsubscribed,
    )  # fmt: skip
    assert first.opened > first.clicked > 0
    assert first.unfilled == 0
    assert len(orders) == first.bought_treated + first.bought_held_out
    assert len(list_orders(Paging(limit=500)).items) == len(orders)
    assert all(order.number.startswith("web-simulated-spring-") and order.is_generated for order in orders)
    assert all(NOW <= order.placed_at <= NOW + timedelta(days=3) for order in orders)
    assert all(fact["is_simulated"] for _, fact in facts_named("MessageOpened"))


@pytest.mark.usefixtures("_sent")
def test_who_was_written_to_buys_more_and_every_order_belongs_to_a_decided_person() -> None:
    done = simulate()

    decided = {decision.person_id: decision.arm for decision in queries.iter_decisions("spring")}
    arms = list(decided.values())
    treated, held_out = arms.count("treated"), arms.count("held_out")
    assert done.bought_treated / treated > done.bought_held_out / held_out
    refs = [order.customer_ref for order in list_orders(Paging(limit=500)).items if order.customer_ref]
    assert set(persons_of(refs).values()) <= set(decided)


@pytest.mark.django_db
def test_nobody_answers_a_real_campaign_but_its_customers() -> None:
    some_people([1])
    a_segment()
    a_template()
    a_campaign()

    with pytest.raises(NotSimulated):
        simulate_shoppers(code="spring", seed=1, now=NOW)
