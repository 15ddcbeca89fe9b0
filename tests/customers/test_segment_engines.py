"""One rule, two engines, one answer: generated rule trees on the same rows in PostgreSQL and DuckDB."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

import ibis
import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainstem.customers.contracts import FieldType, Measure, SegmentField, SegmentTable
from mainstem.customers.segments import own_fields
from mainstem.customers.segments.compile import compile_values
from mainstem.customers.segments.fields import Registry
from mainstem.customers.segments.postgres import one_person, statement, unbound, values_statement
from mainstem.customers.segments.tree import leaves, read_tree

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SPACE = UUID("5f6b8f3e-2f1c-4d55-9d52-0c3a4f6d2a10")
MOMENT = "timestamp('UTC')"
TYPES = {
    "uuid": "uuid",
    "string": "text",
    "int64": "bigint",
    "decimal(30, 15)": "numeric(30, 15)",
    "boolean": "boolean",
    "json": "json",
    MOMENT: "timestamptz",
    "decimal(18, 4)": "numeric(18, 4)",
}
TEXTS = ["web", "till", "app", "o'clock", "back\\slash", "50%", "_", "东西", "A"]
PERSONS = [uuid5(SPACE, f"person {n}") for n in range(8)]
REFS = {uuid5(SPACE, f"ref {n} {part}"): person for n, person in enumerate(PERSONS) for part in range(1 + n % 3)}


def a_registry() -> Registry:
    """Build the fields of a small world; every table is a temporary one of the same name."""
    registry = Registry()
    own = Registry()
    own_fields.declare(own)
    for table in own.list_tables():
        query = f"SELECT * FROM world_{table.code}" if table.code != "rfm" else ""
        registry.register_table(SegmentTable(table.code, table.columns, query, key=table.key))
    for table in (
        SegmentTable(
            "orders",
            {
                "ref": "uuid",
                "order_id": "int64",
                "placed_at": MOMENT,
                "channel": "string",
                "sku": "string",
                "value": "decimal(18, 4)",
            },
            "SELECT * FROM world_orders",
            moment="placed_at",
            lookup=("products", "sku"),
        ),
        SegmentTable("products", {"sku": "string", "category": "string"}, "SELECT * FROM world_products", key="sku"),
        SegmentTable(
            "events",
            {"ref": "uuid", "name": "string", "occurred_at": MOMENT, "properties": "json"},
            "SELECT * FROM world_events",
            moment="occurred_at",
            properties="properties",
        ),
        SegmentTable(
            "consents",
            {"ref": "uuid", "channel": "string", "is_granted": "boolean"},
            "SELECT * FROM world_consents",
        ),
    ):
        registry.register_table(table)
    for declared in own.list_fields():
        registry.register_field(declared)
    label = {"en": "x"}
    for code, kind, measure, column in (
        ("orders.count", FieldType.NUMBER, Measure.COUNT, None),
        ("orders.value", FieldType.NUMBER, Measure.SUM, "value"),
        ("orders.average", FieldType.NUMBER, Measure.MEAN, "value"),
        ("orders.kinds", FieldType.NUMBER, Measure.DISTINCT, "sku"),
        ("orders.first_days_ago", FieldType.DAYS, Measure.FIRST, "placed_at"),
        ("orders.last_days_ago", FieldType.DAYS, Measure.LAST, "placed_at"),
        ("orders.last_at", FieldType.MOMENT, Measure.LAST, "placed_at"),
        ("orders.channels", FieldType.SET, Measure.VALUES, "channel"),
        ("orders.categories", FieldType.SET, Measure.VALUES, "category"),
    ):
        registry.register_field(
            SegmentField(
                code, "orders", kind, measure, label, column=column, takes_window=True,
                filters=("channel", "value", "category"),
            )
        )  # fmt: skip
    for code, kind, measure, column in (
        ("events.count", FieldType.NUMBER, Measure.COUNT, None),
        ("events.last_days_ago", FieldType.DAYS, Measure.LAST, "occurred_at"),
    ):
        registry.register_field(
            SegmentField(code, "events", kind, measure, label, column=column, takes_event=True, takes_window=True)
        )
    registry.register_field(SegmentField("consent.marketing", "consents", FieldType.SET, Measure.PERMITTED, label))
    return registry


REGISTRY = a_registry()
moments = st.integers(0, 60 * 86_400).map(lambda seconds: NOW - timedelta(seconds=seconds)) | st.integers(0, 40).map(
    lambda days: NOW - timedelta(days=days)
)
refs = st.sampled_from(sorted(REFS))
texts = st.sampled_from(TEXTS)
amounts = st.integers(-2_000, 20_000).map(lambda cents: Decimal(cents) / 100)
properties = st.fixed_dictionaries(
    {}, optional={"price": st.integers(-5, 5) | st.sampled_from([2.5, "3", "abc", None, True]), "colour name": texts}
)


@st.composite
def worlds(draw: st.DrawFn) -> dict[str, list[tuple[Any, ...]]]:
    orders = draw(st.lists(st.tuples(refs, moments, texts, st.sampled_from("abc"), amounts), max_size=25))
    traits = draw(
        st.dictionaries(
            st.tuples(st.sampled_from(PERSONS), st.sampled_from(["age", "city"])),
            st.integers(0, 60).map(str) | texts,
            max_size=10,
        )
    )
    return {
        "persons": [(person, draw(moments), NOW) for person in PERSONS],
        "membership": [(ref, person, "email" if ref.int % 2 else "phone") for ref, person in REFS.items()],
        "traits": [
            (person, name, text, Decimal(text) if text.isascii() and text.isdigit() else None)
            for (person, name), text in traits.items()
        ],
        "orders": [
            (ref, number, at, channel, sku, value) for number, (ref, at, channel, sku, value) in enumerate(orders)
        ],
        "products": [("a", "food"), ("b", "fuel")],
        "events": [
            (ref, name, at, json.dumps(members))
            for ref, name, at, members in draw(
                st.lists(st.tuples(refs, st.sampled_from(["view", "buy"]), moments, properties), max_size=20)
            )
        ],
        "consents": draw(st.lists(st.tuples(refs, st.sampled_from(["email", "sms", "*"]), st.booleans()), max_size=8)),
    }


def a_rule(field: str, operator: str, value: Any = None, **params: Any) -> dict[str, Any]:
    return {"field": field, "operator": operator, "value": value, "valueSource": "value", "params": params}


windows = st.fixed_dictionaries({}, optional={"within_days": st.integers(1, 45)})


def conditions(name: dict[str, str], operators: list[str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        lambda operator, value: {**name, "operator": operator, "value": value}, st.sampled_from(operators), values
    )


order_filters = st.lists(
    st.one_of(
        conditions({"column": "channel"}, ["=", "!=", "contains"], texts),
        conditions({"column": "value"}, ["<", ">=", "!="], st.integers(-10, 150)),
        st.just({"column": "category", "operator": "in", "value": ["food"]}),
    ),
    max_size=2,
)
property_filters = st.lists(
    st.one_of(
        conditions({"property": "price"}, ["<", ">=", "=", "!="], st.integers(-5, 5)),
        conditions({"property": "colour name"}, ["=", "!=", "contains"], texts),
    ),
    max_size=2,
)
comparing = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
numbers = st.integers(-3, 5) | st.sampled_from([0.5, 12.25, 100])


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    params: dict[str, Any] = {**draw(windows), "where": draw(order_filters)}
    match draw(st.integers(0, 9)):
        case 0:
            field = draw(st.sampled_from(["orders.count", "orders.value", "orders.average", "orders.kinds"]))
            return a_rule(field, draw(comparing), draw(numbers), **params)
        case 1:
            field = draw(st.sampled_from(["orders.first_days_ago", "orders.last_days_ago"]))
            operator = draw(st.sampled_from(["=", "!=", "<", "<=", ">", ">=", "between", "notBetween"]))
            value: Any = draw(st.integers(0, 40))
            return a_rule(
                field, operator, [value, draw(st.integers(0, 40))] if "etween" in operator else value, **params
            )
        case 2:
            operator = draw(st.sampled_from(["in", "notIn", "null", "notNull"]))
            field = draw(st.sampled_from(["orders.channels", "orders.categories"]))
            return a_rule(field, operator, draw(st.lists(texts | st.just("food"), min_size=1, max_size=3)), **params)
        case 3:
            where = draw(property_filters)
            name = draw(st.sampled_from(["view", "buy"]))
            return a_rule("events.count", draw(comparing), draw(numbers), event=name, **draw(windows), where=where)
        case 4:
            operator = draw(
                st.sampled_from(["=", "!=", "contains", "doesNotContain", "beginsWith", "endsWith", "null"])
            )
            return a_rule(draw(st.sampled_from(["trait.age", "trait.city"])), operator, draw(texts))
        case 5:
            return a_rule("trait.age", draw(comparing), draw(st.integers(0, 60)))
        case 6:
            return a_rule(draw(st.sampled_from(["rfm.r", "rfm.f", "rfm.m"])), draw(comparing), draw(st.integers(1, 5)))
        case 7:
            names = st.sampled_from(["champions", "new", "hibernating", "loyal"])
            return a_rule("rfm.segment", draw(st.sampled_from(["in", "notIn"])), draw(st.lists(names, min_size=1)))
        case 8:
            operator = draw(st.sampled_from(["in", "notIn"]))
            return a_rule("consent.marketing", operator, draw(st.lists(st.sampled_from(["email", "sms"]), min_size=1)))
        case _:
            operator = draw(st.sampled_from(["<", ">=", "null", "notNull"]))
            return a_rule("orders.last_at", operator, draw(moments).isoformat(), **draw(windows))


trees = st.recursive(
    rules(),
    lambda inner: st.builds(
        lambda combinator, negated, inside: {"combinator": combinator, "not": negated, "rules": inside},
        st.sampled_from(["and", "or"]),
        st.booleans(),
        st.lists(inner, max_size=4),
    ),
    max_leaves=6,
).map(lambda tree: tree if "rules" in tree else {"combinator": "and", "rules": [tree]})


def fill_postgres(world: dict[str, list[tuple[Any, ...]]]) -> None:
    with connection.cursor() as cur:
        for code, rows in world.items():
            columns = REGISTRY.get_table(code).columns
            declared = ", ".join(f"{name} {TYPES[kind]}" for name, kind in columns.items())
            cur.execute(f"CREATE TEMPORARY TABLE world_{code} ({declared}) ON COMMIT DROP")
            places = ", ".join(["%s"] * len(columns))
            cur.executemany(f"INSERT INTO world_{code} VALUES ({places})", rows)


DUCK = ibis.duckdb.connect()
DUCK.raw_sql("SET TimeZone = 'Asia/Shanghai'")


def duck_tables(world: dict[str, list[tuple[Any, ...]]]) -> dict[str, Any]:
    tables = {}
    for code, rows in world.items():
        columns = REGISTRY.get_table(code).columns
        declared = ", ".join(f"{name} {TYPES[kind].replace('text', 'varchar')}" for name, kind in columns.items())
        DUCK.raw_sql(f"CREATE OR REPLACE TABLE world_{code} ({declared})")
        if rows:
            places = ", ".join(["?"] * len(columns))
            DUCK.con.executemany(f"INSERT INTO world_{code} VALUES ({places})", [list(row) for row in rows])
        tables[code] = DUCK.table(f"world_{code}")
    return tables


def answers_of(rows: list[dict[str, Any]]) -> dict[UUID, tuple[bool, datetime | None]]:
    return {row["person_id"]: (row["holds"], row["earliest_change_at"]) for row in rows}


def in_postgres(rule: Any, persons: str | None = None) -> dict[UUID, tuple[bool, datetime | None]]:
    text, _ = values_statement(rule, NOW, registry=REGISTRY, persons=persons)
    with connection.cursor() as cur:
        cur.execute(f"SELECT person_id, holds, earliest_change_at FROM ({text}) AS everyone")
        names = [column.name for column in cur.description]
        return answers_of([dict(zip(names, row, strict=True)) for row in cur.fetchall()])


def in_duckdb(rule: Any, world: dict[str, list[tuple[Any, ...]]]) -> dict[UUID, tuple[bool, datetime | None]]:
    everyone = compile_values(rule, duck_tables(world), NOW, registry=REGISTRY).everyone
    text = ibis.to_sql(everyone.select("person_id", "holds", "earliest_change_at"), dialect="duckdb")
    rows = DUCK.con.execute(f"SELECT person_id, holds, earliest_change_at FROM ({text})").fetchall()
    return {
        UUID(str(person)): (holds, change.astimezone(UTC) if change is not None else None)
        for person, holds, change in rows
    }


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(world=worlds(), rule=trees)
def test_both_engines_agree_on_every_person(world: dict[str, list[tuple[Any, ...]]], rule: Any) -> None:
    with transaction.atomic():
        fill_postgres(world)

        everyone = in_postgres(rule)
        alone = in_postgres(rule, one_person(PERSONS[5]))
        transaction.set_rollback(True)

    assert everyone == in_duckdb(rule, world)
    assert set(everyone) == set(PERSONS)
    assert alone == {PERSONS[5]: everyone[PERSONS[5]]}


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(world=worlds(), rule=trees, later=st.integers(1, 40 * 86_400))
def test_nothing_changes_before_the_earliest_change(
    world: dict[str, list[tuple[Any, ...]]], rule: Any, later: int
) -> None:
    tables = duck_tables(world)
    now = in_duckdb(rule, world)
    then = NOW + timedelta(seconds=later)

    everyone = compile_values(rule, tables, then, registry=REGISTRY).everyone
    text = ibis.to_sql(everyone.select("person_id", "holds"), dialect="duckdb")
    after = {UUID(str(person)): holds for person, holds in DUCK.con.execute(text).fetchall()}

    for person, (holds, change) in now.items():
        if change is None or then < change:
            assert after[person] == holds


def test_the_text_for_postgres_names_only_what_the_rule_needs() -> None:
    rule = {"combinator": "and", "rules": [a_rule("orders.count", ">", 1)]}
    tree = read_tree(rule, REGISTRY)
    expression = compile_values(rule, unbound(REGISTRY), NOW, registry=REGISTRY).everyone

    text = statement(expression, rule, REGISTRY, None)

    assert [leaf.code for leaf in leaves(tree)] == ["orders.count"]
    assert "world_orders" in text
    assert "world_traits" not in text
