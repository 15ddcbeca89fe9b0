"""Resolving on real PostgreSQL: same evidence, same persons, whatever the order."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainstem.customers.contracts import EvidencePair
from mainstem.customers.models import Identifier, IdentityOp, Membership, Person, Refusal
from mainstem.customers.operations import resolve
from mainstem.customers.rules.classes import Status, class_of, weight_of
from mainstem.customers.rules.partition import Edge, Node, partition
from tests.customers.builders import (
    NOW,
    Known,
    card,
    cookie,
    days_ago,
    email,
    partition_of,
    phone,
    together,
    user,
)

pytestmark = pytest.mark.django_db


def person_of(known: Known) -> Any:
    return Membership.objects.get(identifier_id=known.ref, valid_to=None).person_id


def groups() -> set[frozenset[Any]]:
    return partition_of(list(Membership.objects.filter(valid_to=None).values_list("identifier_id", "person_id")))


def test_identifiers_seen_together_are_one_person() -> None:
    resolve([together(user("ann"), cookie("c1")), together(cookie("c1"), email("ann@shop.test"))], now=NOW)

    assert person_of(user("ann")) == person_of(email("ann@shop.test"))
    assert Person.objects.filter(merged_into=None).count() == 1


def test_the_same_evidence_again_changes_nothing() -> None:
    pairs = [together(user("ann"), cookie("c1")), together(user("ann"), phone("+8613912345678"))]
    resolve(pairs, now=NOW)

    again = resolve(pairs, now=NOW + timedelta(days=1))

    assert (again.given, again.added, again.merges) == (2, 0, 0)


def test_two_persons_that_turn_out_to_be_one_keep_the_older_id_and_leave_a_history() -> None:
    resolve([together(user("ann"), cookie("c1"))], now=NOW)
    resolve([together(email("ann@shop.test"), cookie("c2"))], now=NOW + timedelta(hours=1))
    older, younger = person_of(user("ann")), person_of(email("ann@shop.test"))

    done = resolve([together(user("ann"), email("ann@shop.test"))], now=NOW + timedelta(hours=2))

    assert done.merges == 1
    assert person_of(cookie("c2")) == older
    assert Person.objects.get(id=younger).merged_into_id == older
    operation = IdentityOp.objects.get()
    assert operation.kind == "merge"
    assert set(operation.before) == {str(older), str(younger)}
    assert set(operation.after) == {str(older)}


def test_different_accounts_of_one_space_never_merge_by_themselves() -> None:
    shared = phone("+8613912345678")

    resolve([together(user("ann"), shared, at=days_ago(3)), together(user("bob"), shared, at=days_ago(1))], now=NOW)

    assert person_of(user("ann")) == person_of(shared) != person_of(user("bob"))
    refusal = Refusal.objects.get(resolved_at=None)
    assert (refusal.reason, refusal.detail) == ("different_accounts", "user:shop")


def test_the_earlier_owner_keeps_a_shared_phone_even_if_told_later() -> None:
    shared = phone("+8613912345678")
    resolve([together(user("bob"), shared, at=days_ago(1))], now=NOW)

    resolve([together(user("ann"), shared, at=days_ago(3))], now=NOW)

    assert person_of(user("ann")) == person_of(shared) != person_of(user("bob"))


def test_accounts_of_different_spaces_do_merge() -> None:
    resolve([together(user("1", "web"), card("77")), together(card("77"), user("2", "app"))], now=NOW)

    assert person_of(user("1", "web")) == person_of(user("2", "app"))


def test_a_sixth_cookie_within_a_week_stays_apart_and_one_of_the_next_week_does_not() -> None:
    same_week = [together(user("ann"), cookie(f"c{n}"), at=days_ago(10 - n / 10)) for n in range(6)]

    resolve([*same_week, together(user("ann"), cookie("later"), at=days_ago(2))], now=NOW)

    assert [person_of(cookie(f"c{n}")) == person_of(user("ann")) for n in range(6)] == [True] * 5 + [False]
    assert person_of(cookie("later")) == person_of(user("ann"))
    assert Refusal.objects.get().reason == "too_many_of_a_class"


def test_a_phone_of_more_than_five_people_is_quarantined_and_gives_everyone_back() -> None:
    till = phone("+8613800000001")
    resolve([together(user(f"u{n}"), till, at=days_ago(9 - n)) for n in range(5)], now=NOW)
    assert person_of(till) == person_of(user("u0"))

    resolve([together(user("u5"), till)], now=NOW)

    assert Identifier.objects.get(ref=till.ref).status == "quarantined"
    assert person_of(till) != person_of(user("u0"))
    assert set(Refusal.objects.filter(resolved_at=None).values_list("reason", flat=True)) == {"quarantined"}
    assert resolve([together(user("u6"), till)], now=NOW).refused == 1


def test_order_ids_and_addressees_of_marketplaces_are_no_evidence() -> None:
    done = resolve([together(user("ann"), Known("oaid:taobao", "x"))], now=NOW)

    assert (done.ignored, done.added) == (1, 0)


PEOPLE = [
    *(user(f"u{n}") for n in range(4)),
    *(card(f"k{n}") for n in range(3)),
    *(phone(f"+861391234567{n}") for n in range(5)),
    *(email(f"e{n}@shop.test") for n in range(3)),
    *(cookie(f"c{n}") for n in range(7)),
]
PAIRS = st.lists(
    st.builds(
        lambda one, other, day, source: together(one, other, at=days_ago(day), source=source),
        st.sampled_from(PEOPLE),
        st.sampled_from(PEOPLE),
        st.integers(0, 20),
        st.sampled_from(["web", "till"]),
    ).filter(lambda pair: pair.a_ref != pair.b_ref),
    min_size=1,
    max_size=40,
)


def by_definition(pairs: list[EvidencePair]) -> set[frozenset[Any]]:
    """Divide from scratch, by the pure rule and nothing else."""
    nodes: dict[Any, Node] = {}
    edges = []
    for pair in pairs:
        for ref, namespace in ((pair.a_ref, pair.a_namespace), (pair.b_ref, pair.b_namespace)):
            known = nodes.get(ref)
            since = min(pair.observed_at, known.since) if known else pair.observed_at
            nodes[ref] = Node(ref, namespace, class_of(namespace), Status.LIVE, since)
        edges.append(
            Edge(
                min(pair.a_ref, pair.b_ref),
                max(pair.a_ref, pair.b_ref),
                weight_of(class_of(pair.a_namespace), class_of(pair.b_namespace)),
                pair.observed_at,
            )
        )
    return set(partition(nodes, edges).groups)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=PAIRS, data=st.data())
def test_the_order_of_arrival_does_not_matter(pairs: list[EvidencePair], data: st.DataObject) -> None:
    wanted = by_definition(pairs)
    shuffled = data.draw(st.permutations(pairs))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(pairs)), max_size=4)))

    with transaction.atomic():
        start = 0
        for end in [*cuts, len(shuffled)]:
            resolve(shuffled[start:end], now=NOW)
            start = end
        found = groups()
        with connection.cursor() as cur:
            cur.execute("SELECT count(*) FROM customers_person WHERE merged_into IS NULL")
            living = cur.fetchone()[0]
        transaction.set_rollback(True)

    assert found == wanted
    assert living == len(wanted)


@pytest.mark.parametrize(
    "nobody", [user("undefined"), user("NULL"), email("noemail@noemail.com"), phone("+8613333333333")]
)
def test_what_a_shop_writes_where_it_knows_nothing_joins_nobody(nobody: Known) -> None:
    resolve(
        [together(user("ann"), nobody), together(user("bob"), nobody), together(user("ann"), cookie("c1"))], now=NOW
    )

    assert Identifier.objects.get(ref=nobody.ref).status == Status.BLOCKED.value
    assert len({person_of(user("ann")), person_of(user("bob")), person_of(nobody)}) == 3
    assert person_of(user("ann")) == person_of(cookie("c1"))
    assert set(Refusal.objects.values_list("reason", flat=True)) == {"blocked"}
