"""Segments on real PostgreSQL: made, refreshed, explained, and refused where the rule makes no sense."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from mainstem.customers import queries
from mainstem.customers.contracts import RuleRefused, SegmentExists, TraitValue
from mainstem.customers.models import Segment
from mainstem.customers.operations import (
    apply_members,
    archive_segment,
    create_segment,
    note_sightings,
    note_traits,
    refresh_due_segments,
    refresh_segment,
    update_segment,
)
from mainstem.customers.operations.note import Sighting
from mainstem.kernel.errors import Malformed
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import EVERYTHING, Scope, enter
from mainstem.orders.models import Order
from tests.customers.builders import NOW, Known, days_ago, email, user

pytestmark = pytest.mark.django_db


def a_person(known: Known, *, seen_days_ago: float = 1, **traits: Any) -> UUID:
    at = days_ago(seen_days_ago)
    note_sightings([Sighting(known.ref, known.namespace, "web", at)], now=NOW)
    note_traits([TraitValue(known.ref, name, value, at, "web") for name, value in traits.items()])
    return queries.persons_of([known.ref])[known.ref]


def rule(field: str, operator: str, value: Any = None, **more: Any) -> dict[str, Any]:
    return {"combinator": "and", "rules": [{"field": field, "operator": operator, "value": value, **more}]}


def found(tree: dict[str, Any]) -> set[UUID]:
    return set(queries.sample_rule(tree, now=NOW, limit=100))


def test_traits_compare_as_numbers_and_as_text() -> None:
    ann = a_person(user("ann"), age=34, city="Suzhou")
    bob = a_person(user("bob"), age="51", city="Wuxi")
    eve = a_person(user("eve"))

    assert found(rule("trait.age", ">", 40)) == {bob}
    assert found(rule("trait.city", "beginsWith", "Su")) == {ann}
    assert found(rule("trait.city", "!=", "Wuxi")) == {ann, eve}
    assert found(rule("trait.age", "null")) == {eve}
    assert found({"combinator": "and", "not": True, "rules": rule("trait.age", ">", 40)["rules"]}) == {ann, eve}


def test_an_empty_tree_is_everybody() -> None:
    a_person(user("ann"))
    a_person(user("bob"))

    assert queries.count_rule({"combinator": "and", "rules": []}, now=NOW) == 2


def test_days_count_as_whole_days() -> None:
    a_person(user("ann"), seen_days_ago=2.9)

    assert queries.count_rule(rule("profile.last_seen_days_ago", "=", 2), now=NOW) == 1
    assert queries.count_rule(rule("profile.last_seen_days_ago", "<=", 1), now=NOW) == 0
    assert queries.count_rule(rule("profile.last_seen_days_ago", "between", [3, 2]), now=NOW) == 1


def test_quotes_and_percent_signs_are_only_text() -> None:
    odd = "50% o'clock \\ %(now)s {x} --"
    ann = a_person(user("ann"), motto=odd)

    assert found(rule("trait.motto", "=", odd)) == {ann}
    assert found(rule("trait.motto", "contains", "%")) == {ann}


def test_a_refresh_says_who_came_and_who_went() -> None:
    a_person(user("ann"), age=34)
    create_segment(code="adults", name="Adults", rule=rule("trait.age", ">=", 30), by="me", now=NOW)
    first = refresh_segment(code="adults", now=NOW)
    bob = a_person(user("bob"), age=51)
    update_segment(code="adults", rule=rule("trait.age", ">=", 50), by="me", now=NOW)

    second = refresh_segment(code="adults", now=NOW)

    assert (first.size, first.entered, first.left) == (1, 1, 0)
    assert (second.size, second.entered, second.left, second.version) == (1, 1, 1, 2)
    assert list(queries.segment_members("adults")) == [bob]
    assert [size.size for size in queries.list_segment_sizes("adults")] == [1, 1]


def test_members_know_when_time_alone_moves_them_and_the_segment_is_due_then() -> None:
    ann = a_person(user("ann"), seen_days_ago=2.5)
    create_segment(code="fresh", name="Fresh", rule=rule("profile.first_seen_days_ago", "<=", 6), by="me", now=NOW)
    refresh_segment(code="fresh", now=NOW)

    member = queries.list_segment_members("fresh", Paging()).items[0]

    assert (member.person_id, member.earliest_change_at) == (ann, days_ago(2.5) + timedelta(days=6))
    assert refresh_due_segments(now=NOW + timedelta(days=3)) == []
    assert refresh_due_segments(now=NOW + timedelta(days=4)) == ["fresh"]
    assert refresh_due_segments(now=NOW + timedelta(days=5)) == ["fresh"]
    assert list(queries.segment_members("fresh")) == []


def test_an_explanation_names_every_value() -> None:
    ann = a_person(user("ann"), age=34, city="Suzhou")
    tree = {
        "combinator": "or",
        "rules": [
            {"field": "trait.age", "operator": ">", "value": 40},
            {"combinator": "and", "not": True, "rules": [{"field": "trait.city", "operator": "=", "value": "Wuxi"}]},
        ],
    }
    create_segment(code="odd", name="Odd", rule=tree, by="me", now=NOW)

    answer = queries.explain(person_id=ann, code="odd", now=NOW)

    assert answer.holds
    assert [(one.path, one.holds, one.value) for one in answer.rules] == [
        ("rules[0]", False, 34.0),
        ("rules[1]", True, None),
    ]
    assert answer.rules[1].rules[0].value == "Suzhou"
    assert queries.rule_holds_for(tree, person_id=ann, now=NOW)


def test_members_worked_out_elsewhere_are_taken_over() -> None:
    ann = a_person(user("ann"))
    create_segment(code="lake", name="Lake", rule=rule("trait.age", ">", 1), by="me", now=NOW)

    size = apply_members(code="lake", version=1, members=[(ann, None)], engine="duckdb", now=NOW)

    assert (size.size, size.engine) == (1, "duckdb")
    assert list(queries.segment_members("lake")) == [ann]


def test_a_segment_is_one_for_all_whatever_part_of_the_company_its_refresher_sees() -> None:
    ann = a_person(user("ann"))
    Order.objects.create(
        number="N1", source_code="till", external_id="x1", state="completed", channel_code="store",
        customer_ref=user("ann").ref, placed_at=days_ago(1), currency="USD", line_count=1, value=10, shelf_discount=0,
        coupon_discount=0, coupon_match_discount=0, fingerprint=uuid4(),
    )  # fmt: skip
    create_segment(code="buyers", name="Buyers", rule=rule("orders.count", ">=", 1), by="me", now=NOW)
    refresh_segment(code="buyers", now=NOW)

    enter(Scope(channels=frozenset({"web"})))
    try:
        visible = Order.objects.count()
        again = refresh_segment(code="buyers", now=NOW)
        after = Order.objects.count()
    finally:
        enter(EVERYTHING)

    assert (visible, after) == (0, 0)
    assert (again.size, again.left) == (1, 0)
    assert list(queries.segment_members("buyers")) == [ann]


def test_codes_are_short_words_and_taken_once() -> None:
    create_segment(code="x", name="X", rule=rule("trait.a", "notNull"), by="me", now=NOW)

    with pytest.raises(SegmentExists):
        create_segment(code="x", name="X", rule=rule("trait.a", "notNull"), by="me", now=NOW)
    with pytest.raises(Malformed):
        create_segment(code="Not a word", name="X", rule=rule("trait.a", "notNull"), by="me", now=NOW)


def test_an_archived_segment_is_refreshed_no_more() -> None:
    create_segment(code="x", name="X", rule=rule("trait.a", "notNull"), by="me", now=NOW)

    archive_segment(code="x", now=NOW)

    assert refresh_due_segments(now=NOW) == []
    assert Segment.objects.get().archived_at == NOW


def test_orders_and_behaviour_can_be_asked() -> None:
    a_person(email("ann@shop.test"))
    tree = {
        "combinator": "and",
        "rules": [
            {"field": "orders.count", "operator": "=", "value": 0, "params": {"within_days": 90}},
            {"field": "bought.categories", "operator": "notIn", "value": ["Coffee"]},
            {"field": "events.count", "operator": "<", "value": 1, "params": {"event": "Product Viewed"}},
            {"field": "consent.marketing", "operator": "notIn", "value": ["email"]},
            {"field": "rfm.segment", "operator": "null"},
        ],
    }

    assert queries.count_rule(tree, now=NOW) == 1


@pytest.mark.parametrize(
    ("tree", "path", "code"),
    [
        ([], "", "not_a_group"),
        ({"combinator": "xor", "rules": []}, "combinator", "unknown_combinator"),
        ({"combinator": "and", "rules": {}}, "rules", "not_a_list"),
        ({"combinator": "and", "rules": ["x"]}, "rules[0]", "not_a_rule"),
        (rule("no.such", "=", 1), "rules[0].field", "unknown_field"),
        (rule("trait.", "=", 1), "rules[0].field", "unknown_field"),
        (rule("profile.identifiers", "contains", 1), "rules[0].operator", "unknown_operator"),
        (rule("profile.identifiers", "=", "many"), "rules[0].value", "wrong_value"),
        (rule("profile.identifiers", "between", [1]), "rules[0].value", "not_a_range"),
        (rule("profile.identifiers", "in", []), "rules[0].value", "wrong_length"),
        (rule("profile.identifiers", "in", [1, "x"]), "rules[0].value[1]", "wrong_value"),
        (
            rule("profile.identifiers", "=", 1, params={"where": [{"column": "x"}]}),
            "rules[0].params.where[0].column",
            "unknown_column",
        ),
        (rule("profile.identifiers", "=", 1, params={"within_days": 3}), "rules[0].params.within_days", "wrong_window"),
        (rule("profile.identifiers", "=", "trait.a", valueSource="field"), "rules[0]", "fields_do_not_compare"),
        (rule("events.count", "=", 1), "rules[0].params.event", "no_event"),
        (rule("trait.a", "=", "x" * 201), "rules[0].value", "wrong_value"),
        (rule("trait.a", "=", "a\0b"), "rules[0].value", "wrong_value"),
        (rule("profile.first_seen_days_ago", "=", -1), "rules[0].value", "wrong_value"),
    ],
)  # fmt: skip
def test_a_malformed_rule_is_refused_with_its_place(tree: Any, path: str, code: str) -> None:
    with pytest.raises(RuleRefused) as refused:
        queries.count_rule(tree, now=NOW)

    assert (path, code) in [(one["path"], one["code"]) for one in refused.value.details["problems"]]


def test_a_tree_has_limits() -> None:
    deep: dict[str, Any] = {"combinator": "and", "rules": []}
    for _ in range(9):
        deep = {"combinator": "and", "rules": [deep]}
    wide = {"combinator": "and", "rules": rule("trait.a", "=", "x")["rules"] * 101}

    for tree, code in ((deep, "too_deep"), (wide, "too_many_rules")):
        with pytest.raises(RuleRefused) as refused:
            queries.describe_rule(tree)
        assert refused.value.details["problems"][0]["code"] == code


def test_a_rule_reads_as_a_sentence_in_both_languages() -> None:
    tree = rule("orders.count", ">=", 3, params={"within_days": 90})

    assert queries.describe_rule(tree) == "Customers where number of orders in the last 90 days is at least 3."
    assert queries.describe_rule(tree, language="zh-CN") == "满足以下条件的顾客：最近90天，订单数不小于3。"
