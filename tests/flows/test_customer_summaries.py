"""The list of customers tells what the ledgers tell, through merges, their undoing and imports taken back."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from mainstem.customers import operations, queries
from mainstem.customers.queries import CustomerFilter, CustomerSort
from mainstem.events.imports.operations import undo_import
from mainstem.flows.customer_summaries import rebuild_summaries, rebuild_summaries_if_due, refresh_summaries
from mainstem.governance.contracts import ConsentGiven, ConsentState, Purpose
from mainstem.governance.operations import record_consent
from mainstem.kernel import clock, sql, vault
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import EVERYTHING, NOTHING, Scope, within
from tests.customers.builders import email, together, user
from tests.events.imports.builders import MAPPING, imported

pytestmark = pytest.mark.django_db

MAPPED = MAPPING.replace('channel = { constant = "web" }', 'channel = "channel"\nbrand = "brand"')
HEADER = "number,time,store,customer,sku,name,quantity,price,channel,brand"
ROWS = (
    "1,2025-01-01 10:00,north,ann,tea,Tea,2,9.50,store,leaf",
    "2,2025-01-01 11:00,south,ann,tea,Tea,1,9.50,web,leaf",
    "3,2025-01-01 12:00,south,bob,cup,Cup,1,4.00,web,clay",
    "R1,2025-01-02 10:00,north,ann,tea,Tea,-1,9.50,store,leaf",
)


@pytest.fixture
def trade(tmp_path: Path) -> Any:
    report = imported(tmp_path, *ROWS, mapping=MAPPED, header=HEADER)
    rebuild_summaries(now=clock.now())
    return report


def listed(scope: Scope = EVERYTHING, sort: CustomerSort = CustomerSort.SPEND, **wanted: Any) -> list[Any]:
    with within(scope):
        found = queries.list_customers(Paging(), CustomerFilter(**wanted), sort=sort, descending=True, scope=scope)
    return list(found.items)


def spends(scope: Scope = EVERYTHING, **wanted: Any) -> list[tuple[int, Decimal]]:
    return [(row.orders, row.spend) for row in listed(scope, **wanted)]


@pytest.mark.usefixtures("trade")
def test_spend_is_net_of_returns_and_sorted() -> None:
    assert spends() == [(2, Decimal("19.00")), (1, Decimal("4.00"))]
    assert {tuple(sorted(row.channels)) for row in listed()} == {("store", "web"), ("web",)}
    totals = queries.total_customers(CustomerFilter())
    assert (totals.persons, totals.orders, totals.spend) == (2, 3, Decimal("23.00"))


@pytest.mark.usefixtures("trade")
def test_a_shop_adds_up_what_was_bought_there_and_nothing_else() -> None:
    assert spends(Scope(locations=frozenset({"north"}))) == [(1, Decimal("9.50"))]
    assert spends(Scope(locations=frozenset({"south"}))) == [(1, Decimal("9.50")), (1, Decimal("4.00"))]
    assert spends(Scope(brands=frozenset({"clay"}))) == [(1, Decimal("4.00"))]
    assert spends(NOTHING) == []
    with within(Scope(locations=frozenset({"north"}))):
        assert sql.all_rows("mainstem.customers", "summary_state") != []
        with sql.cursor() as cur:
            cur.execute("SELECT count(*) AS rows FROM customers_summary")
            assert cur.fetchall() == [{"rows": 0}]


@pytest.mark.usefixtures("trade")
def test_a_merge_and_its_undoing_leave_the_ledgers_sums() -> None:
    ann, bob = (row.person_id for row in listed())
    now = clock.now()

    operation = operations.merge(person_id=ann, other_id=bob, by="account:1", reason="same household", now=now)
    refresh_summaries(persons=[ann, bob], now=now)
    merged = listed()
    operations.unmerge(operation_id=operation, by="account:1", reason="mistake", now=now)
    refresh_summaries(persons=[ann, bob], now=now)

    assert [(row.orders, row.spend, row.was_merged) for row in merged] == [(3, Decimal("23.00"), True)]
    assert spends() == [(2, Decimal("19.00")), (1, Decimal("4.00"))]
    assert listed(was_merged=True) == []


def test_an_import_taken_back_leaves_nobody(trade: Any) -> None:
    undo_import(import_id=trade.import_id, now=clock.now())
    rebuild_summaries(now=clock.now())

    assert listed() == []
    assert queries.total_customers(CustomerFilter()).persons == 0


@pytest.mark.usefixtures("trade")
def test_some_persons_come_out_as_they_do_among_everybody() -> None:
    before = listed()

    changed = refresh_summaries(persons=[row.person_id for row in before], now=clock.now())

    assert changed == 0
    assert listed() == before


def test_who_may_be_written_to_follows_the_consents_of_address_and_profiles() -> None:
    now = clock.now()
    operations.resolve([together(user("ann"), email("ann@shop.test"))], now=now - timedelta(days=1))
    with sql.cursor() as cur:
        vault.put(cur, [vault.Contact(user("ann").ref, "email", "ann@shop.test")])
    reachable = []
    for number, state in enumerate([ConsentState.GRANTED, ConsentState.WITHDRAWN]):
        rebuild_summaries(now=now)
        reachable.append([row.can_email for row in listed()])
        given = ConsentGiven(
            subject_ref=user("ann").ref,
            purpose=Purpose.MARKETING,
            channel="email",
            state=state,
            at=now - timedelta(hours=2 - number),
            source="desk",
            external_id=str(number),
        )
        record_consent(entry=given, now=now)
    rebuild_summaries(now=now)
    reachable.append([row.can_email for row in listed()])

    assert reachable == [[False], [True], [False]]


@pytest.mark.usefixtures("trade")
@pytest.mark.parametrize("sort", list(CustomerSort))
@pytest.mark.parametrize("descending", [True, False])
def test_every_sort_pages_through_everybody_once(sort: CustomerSort, *, descending: bool) -> None:
    def pages(cursor: str | None) -> list[Any]:
        paging = Paging(limit=1, cursor=cursor)
        page = queries.list_customers(paging, CustomerFilter(), sort=sort, descending=descending)
        return [*page.items, *(pages(page.next_cursor) if page.next_cursor else [])]

    found = pages(None)

    keys = [(getattr(row, sort.value), row.person_id) for row in found]
    assert keys == sorted(keys, reverse=descending)
    assert len(found) == 2


@pytest.mark.usefixtures("trade")
def test_the_state_says_as_of_when_and_in_which_currency() -> None:
    state = queries.find_summary_state()

    assert state is not None
    assert state.currency == "CNY"
    assert state.namespaces
    rebuild_summaries_if_due(now=state.as_of + timedelta(days=1))
    confirmed = queries.find_summary_state()
    assert confirmed is not None
    assert confirmed.as_of > state.as_of
