"""Merging by hand and taking merges back."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainstem.customers import queries
from mainstem.customers.contracts import NotMergeable, NotSeparable
from mainstem.customers.models import CannotLink, Evidence, IdentityOp, Membership, Person
from mainstem.customers.operations import (
    block_identifier,
    create_segment,
    merge,
    note_sightings,
    refresh_segment,
    resolve,
    split_off,
    unblock_identifier,
    unmerge,
)
from mainstem.customers.operations.note import Sighting
from tests.customers.builders import NOW, Known, card, cookie, days_ago, email, phone, together, user

pytestmark = pytest.mark.django_db


def person_of(known: Known) -> UUID:
    return queries.persons_of([known.ref])[known.ref]


def two_persons() -> tuple[UUID, UUID]:
    resolve([together(user("ann"), cookie("a"), at=days_ago(5))], now=days_ago(5))
    resolve([together(user("bob"), cookie("b"), at=days_ago(4))], now=days_ago(4))
    return person_of(user("ann")), person_of(user("bob"))


def test_a_merge_by_hand_stands_above_account_numbers_and_limits() -> None:
    ann, bob = two_persons()
    resolve([together(user("ann"), phone(f"+861391234560{n}")) for n in range(2)], now=NOW)
    resolve([together(user("bob"), phone(f"+861391234561{n}")) for n in range(2)], now=NOW)

    operation = merge(person_id=bob, other_id=ann, by="steward", reason="same person, called us", now=NOW)

    assert len(queries.refs_of([ann])[ann]) == 8
    assert queries.refs_of([bob]) == {}
    assert queries.get_person(bob).id == ann
    assert IdentityOp.objects.get(id=operation).kind == "manual_merge"


def test_an_unmerge_gives_everybody_the_id_of_before() -> None:
    ann, bob = two_persons()
    resolve([together(user("ann"), card("1")), together(card("1"), email("x@shop.test"))], now=NOW)
    operation = merge(person_id=ann, other_id=bob, by="steward", reason="mistake", now=NOW)

    undone = unmerge(operation_id=operation, by="steward", reason="took it back", now=NOW + timedelta(hours=1))

    assert person_of(user("ann")) == person_of(email("x@shop.test")) == ann
    assert person_of(user("bob")) == person_of(cookie("b")) == bob
    assert Person.objects.get(id=bob).merged_into_id is None
    assert IdentityOp.objects.get(id=undone).reverses_id == operation


def test_a_replay_does_not_join_again_what_was_taken_apart() -> None:
    pairs = [
        together(user("ann"), cookie("a")),
        together(email("e@shop.test"), cookie("b")),
        together(user("ann"), email("e@shop.test")),
    ]
    for pair in pairs:
        resolve([pair], now=NOW)
    operation = IdentityOp.objects.get(kind="merge").id

    unmerge(operation_id=operation, by="steward", reason="a shared computer", now=NOW)
    resolve(pairs, now=NOW + timedelta(days=1))
    done = resolve([together(cookie("a"), cookie("b"), source="other")], now=NOW + timedelta(days=1))

    assert person_of(user("ann")) == person_of(cookie("a")) != person_of(email("e@shop.test"))
    assert done.refused == 1
    assert Evidence.objects.filter(retracted_at__isnull=False).count() == 1


def test_a_merge_is_taken_back_once() -> None:
    ann, bob = two_persons()
    operation = merge(person_id=ann, other_id=bob, by="steward", reason="mistake", now=NOW)
    unmerge(operation_id=operation, by="steward", reason="back", now=NOW)

    with pytest.raises(NotSeparable):
        unmerge(operation_id=operation, by="steward", reason="again", now=NOW)


def test_merging_again_by_hand_lifts_what_keeps_apart() -> None:
    ann, bob = two_persons()
    operation = merge(person_id=ann, other_id=bob, by="steward", reason="one", now=NOW)
    unmerge(operation_id=operation, by="steward", reason="two", now=NOW)

    merge(person_id=ann, other_id=bob, by="steward", reason="one after all", now=NOW)

    assert person_of(user("ann")) == person_of(user("bob"))
    assert not CannotLink.objects.filter(lifted_at=None).exists()


def test_nobody_is_merged_with_himself() -> None:
    ann, _ = two_persons()

    with pytest.raises(NotMergeable):
        merge(person_id=ann, other_id=ann, by="steward", reason="", now=NOW)


def test_splitting_off_an_identifier_keeps_it_apart() -> None:
    resolve([together(user("ann"), cookie("a")), together(user("ann"), phone("+8613912345678"))], now=NOW)
    ann = person_of(user("ann"))

    split_off(person_id=ann, refs=[cookie("a").ref], by="steward", reason="a kiosk", now=NOW)
    resolve([together(user("ann"), cookie("a"), source="other")], now=NOW)

    assert person_of(user("ann")) == person_of(phone("+8613912345678")) == ann
    assert person_of(cookie("a")) != ann


def test_identifiers_that_are_all_or_none_of_a_person_cannot_be_split_off() -> None:
    resolve([together(user("ann"), cookie("a"))], now=NOW)
    ann = person_of(user("ann"))

    for refs in ([], [user("ann").ref, cookie("a").ref], [cookie("unknown").ref]):
        with pytest.raises(NotSeparable):
            split_off(person_id=ann, refs=refs, by="steward", reason="", now=NOW)


def test_a_blocked_value_leaves_its_person_and_comes_back_when_unblocked() -> None:
    shared = phone("+8613912345678")
    resolve([together(user("ann"), shared), together(shared, cookie("a"))], now=NOW)

    block_identifier(ref=shared.ref, namespace="phone", reason="shop phone", by="steward", now=NOW)

    assert person_of(user("ann")) != person_of(shared) != person_of(cookie("a"))

    unblock_identifier(ref=shared.ref, by="steward", now=NOW)

    assert person_of(user("ann")) == person_of(shared) == person_of(cookie("a"))


def test_a_value_blocked_before_it_was_seen_joins_nobody() -> None:
    block_identifier(ref=phone("+861").ref, namespace="phone", reason="placeholder", by="steward", now=NOW)

    resolve([together(user("ann"), phone("+861"))], now=NOW)

    assert person_of(user("ann")) != person_of(phone("+861"))


def test_segments_follow_a_merge_and_its_undoing() -> None:
    ann, bob = two_persons()
    rule = {"combinator": "and", "rules": [{"field": "profile.identifiers", "operator": ">=", "value": 3}]}
    create_segment(code="rich", name="Many identifiers", rule=rule, by="marketer", now=NOW)
    assert refresh_segment(code="rich", now=NOW).size == 0

    operation = merge(person_id=ann, other_id=bob, by="steward", reason="one", now=NOW)

    assert list(queries.segment_members("rich")) == [ann]

    unmerge(operation_id=operation, by="steward", reason="two", now=NOW)

    assert list(queries.segment_members("rich")) == []


PEOPLE = [*(user(f"u{n}") for n in range(4)), *(cookie(f"c{n}") for n in range(5)), *(card(f"k{n}") for n in range(2))]


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    pairs=st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), max_size=12),
    which=st.tuples(st.integers(0, 10), st.integers(0, 10)),
)
def test_merge_and_unmerge_leave_everybody_as_before(pairs: list[tuple[Known, Known]], which: tuple[int, int]) -> None:
    with transaction.atomic():
        note_sightings([Sighting(one.ref, one.namespace, "web", NOW) for one in PEOPLE], now=NOW)
        resolve([together(one, other) for one, other in pairs if one != other], now=NOW)
        before = dict(Membership.objects.filter(valid_to=None).values_list("identifier_id", "person_id"))
        persons = sorted(set(before.values()))
        one, other = persons[which[0] % len(persons)], persons[which[1] % len(persons)]
        if one != other:
            operation = merge(person_id=one, other_id=other, by="steward", reason="", now=NOW)
            together_now = dict(Membership.objects.filter(valid_to=None).values_list("identifier_id", "person_id"))
            assert all(together_now[ref] == min(one, other) for ref in before if before[ref] in (one, other))
            unmerge(operation_id=operation, by="steward", reason="", now=NOW)

        after = dict(Membership.objects.filter(valid_to=None).values_list("identifier_id", "person_id"))
        transaction.set_rollback(True)

    assert after == before
