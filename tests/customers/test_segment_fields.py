"""Every field and operator the API offers: what the console's value editors give is what the server accepts."""

import json
from pathlib import Path
from typing import Any

import pytest

from mainstem.customers import queries
from mainstem.customers.contracts import RuleRefused
from mainstem.customers.http.segments import SegmentFieldOut
from tests.customers.builders import NOW

pytestmark = pytest.mark.django_db

FIXTURE = Path(__file__).parents[2] / "console/src/features/segments/fixtures/fields.json"
VALUES: dict[str, Any] = {
    "number": 3,
    "days": 30,
    "text": "anything",
    "set": "anything",
    "flag": True,
    "moment": "2026-02-01T00:00:00+08:00",
}
NONE, TWO, MANY = ("null", "notNull"), ("between", "notBetween"), ("in", "notIn")
NUMERIC = ("<", "<=", ">", ">=", *TWO)


def fields() -> list[queries.FieldView]:
    return list(queries.list_fields())


def value_for(kind: str, operator: str) -> Any:
    one = VALUES[kind]
    return None if operator in NONE else [one, one] if operator in (*TWO, *MANY) else one


def rule_of(field: queries.FieldView, operator: str, **params: Any) -> dict[str, Any]:
    kind = field.type if not field.is_prefix else "number" if operator in NUMERIC else "text"
    given = {**({"event": "Order Completed"} if field.takes_event else {}), **params}
    rule = {
        "field": f"{field.code}city" if field.is_prefix else field.code,
        "operator": operator,
        "value": value_for(kind, operator),
    }
    return {**rule, "params": given} if given else rule


def a_tree(*rules: dict[str, Any]) -> dict[str, Any]:
    return {"combinator": "and", "rules": list(rules)}


def test_every_operator_of_every_field_is_accepted_and_said_in_both_languages() -> None:
    for field in fields():
        for operator in field.operators:
            tree = a_tree(rule_of(field, operator))

            assert queries.describe_rule(tree), (field.code, operator)
            chinese = queries.describe_rule(tree, language="zh-CN")
            assert not set(chinese) & set(",;:()「」"), (field.code, operator, chinese)


def test_every_window_and_every_condition_on_rows_is_accepted() -> None:
    for field in fields():
        operator = field.operators[0]
        if field.takes_window:
            assert queries.describe_rule(a_tree(rule_of(field, operator, within_days=30)))
        for column in field.filter_columns:
            for one in column.operators:
                where = [{"column": column.code, "operator": one, "value": value_for(column.type, one)}]
                assert queries.describe_rule(a_tree(rule_of(field, operator, where=where))), (field.code, column.code)
        if field.takes_properties:
            where = [{"property": "price", "operator": ">=", "value": 10}]
            assert queries.describe_rule(a_tree(rule_of(field, operator, where=where)))


def test_every_field_has_a_name_for_itself_its_table_and_its_columns_in_both_languages() -> None:
    for field in fields():
        for labels in (field.label, field.table_label, *(column.label for column in field.filter_columns)):
            assert set(labels) == {"en", "zh-CN"}, field.code
        for labels in field.value_labels.values():
            assert set(labels) == {"en", "zh-CN"}, field.code


def test_a_moment_names_the_field_that_gives_it_as_days() -> None:
    relative = {field.code: field.relative_code for field in fields() if field.type == "moment"}

    assert relative == {
        "orders.first_at": "orders.first_days_ago",
        "orders.last_at": "orders.last_days_ago",
        "profile.first_seen_at": "profile.first_seen_days_ago",
    }


def test_the_console_is_tested_with_the_fields_there_are() -> None:
    present = [SegmentFieldOut.from_orm(field).dict() for field in fields()]

    assert json.loads(FIXTURE.read_text(encoding="utf-8")) == json.loads(json.dumps(present)), (
        "The fields changed: write them to the fixture again and look at what the builder makes of them."
    )


def test_every_branch_is_counted_by_itself() -> None:
    always = {"field": "profile.identifiers", "operator": ">=", "value": 0}
    never = {"field": "profile.identifiers", "operator": "<", "value": 0}
    tree = {
        "combinator": "and",
        "rules": [always, {"combinator": "or", "not": True, "rules": [never, {"combinator": "and", "rules": []}]}],
    }

    counts = queries.count_nodes(tree, now=NOW)

    assert [node.path for node in counts.nodes] == [
        "",
        "rules[0]",
        "rules[1]",
        "rules[1].rules[0]",
        "rules[1].rules[1]",
    ]
    assert counts.total == counts.nodes[0].count


def test_a_refusal_names_the_place_of_everything_wrong() -> None:
    tree = a_tree(
        {"field": "profile.identifiers", "operator": ">=", "value": "many"},
        {"combinator": "or", "rules": [{"field": "nothing", "operator": "=", "value": 1}]},
    )

    with pytest.raises(RuleRefused) as refused:
        queries.count_nodes(tree, now=NOW)

    assert [problem["path"] for problem in refused.value.details["problems"]] == [
        "rules[0].value",
        "rules[1].rules[0].field",
    ]
