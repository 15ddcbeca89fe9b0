"""The tables of the lake, as their feeds fill them, give the same members as PostgreSQL."""

from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import ibis
import pyarrow as pa
import pytest
from django.db import connection

from mainstem.catalog import lake_export as catalog_lake
from mainstem.catalog.models import Product
from mainstem.customers import lake_export as customers_lake
from mainstem.customers import queries
from mainstem.customers.contracts import TraitValue
from mainstem.customers.operations import note_sightings, note_traits, resolve
from mainstem.customers.operations.note import Sighting
from mainstem.events.lake.contracts import LedgerFeed
from mainstem.flows.segment_fields import lake_tables
from mainstem.orders import lake_export as orders_lake
from mainstem.orders.models import Order, OrderLine
from tests.customers.builders import NOW, card, days_ago, email, together, user

AMOUNTS = {"shelf_discount": 0, "coupon_discount": 0, "coupon_match_discount": 0}
RULES = (
    {"field": "rfm.m", "operator": ">=", "value": 3},
    {"field": "rfm.segment", "operator": "in", "value": "potential_loyalist,promising"},
    {"field": "orders.count", "operator": ">=", "value": 2, "params": {"within_days": 75}},
    {"field": "orders.average_value", "operator": ">", "value": 24},
    {"field": "orders.channels", "operator": "in", "value": ["web"]},
    {"field": "orders.last_days_ago", "operator": "<=", "value": 10},
    {"field": "bought.categories", "operator": "in", "value": ["coffee"], "params": {"within_days": 60}},
    {
        "field": "bought.value",
        "operator": ">",
        "value": 15,
        "params": {"where": [{"column": "department", "operator": "=", "value": "food"}]},
    },
    {"field": "trait.age", "operator": "between", "value": [30, 50]},
    {"field": "profile.reachable_by", "operator": "in", "value": ["email"]},
    {"field": "profile.first_seen_days_ago", "operator": ">", "value": 60},
)


def some_trade() -> None:
    Product.objects.create(
        sku="c1",
        name="Beans",
        kind="goods",
        category="coffee",
        department="food",
        unit_of_measure="each",
        source_code="x",
    )
    Product.objects.create(
        sku="t1", name="Soap", kind="goods", category="care", unit_of_measure="each", source_code="x"
    )
    for number in range(12):
        buyer = user(f"u{number % 7}")
        at = days_ago(number * 9 + 0.5)
        note_sightings([Sighting(buyer.ref, buyer.namespace, "till", at)], now=NOW)
        order = Order.objects.create(
            number=f"N{number}",
            source_code="till",
            external_id=f"x{number}",
            state="completed",
            channel_code="web" if number % 3 == 0 else "store",
            customer_ref=buyer.ref,
            placed_at=at,
            currency="USD",
            line_count=2,
            value=Decimal(10 + number * 3),
            fingerprint=uuid4(),
            **AMOUNTS,
        )
        for line_no, sku in enumerate(("c1" if number % 2 else "t1", "unknown"), start=1):
            OrderLine.objects.create(
                order_id=order.id,
                line_no=line_no,
                sku=sku,
                kind="goods",
                quantity=1,
                unit_of_measure="each",
                value=Decimal(5 + number),
                **AMOUNTS,
            )
    resolve([together(user("u1"), card("k"), at=days_ago(3)), together(user("u2"), email("e@shop.test"))], now=NOW)
    note_traits([TraitValue(user(f"u{n}").ref, "age", str(25 + n * 5), days_ago(3), "crm") for n in range(6)])


def lake() -> dict[str, Any]:
    backend = ibis.duckdb.connect()
    backend.raw_sql("SET TimeZone = 'Asia/Shanghai'")
    tables = {}
    for feed in (*customers_lake.FEEDS, *orders_lake.FEEDS, *catalog_lake.FEEDS):
        if isinstance(feed, LedgerFeed):
            portion = feed.read(None, 100_000)
            rows = feed.schema.empty_table() if portion is None else portion.rows
        else:
            rows = feed.read()
        backend.con.register(f"{feed.code}_rows", _plain(rows))
        tables[feed.code] = backend.table(f"{feed.code}_rows")
    return tables


def _plain(rows: pa.Table) -> pa.Table:
    """Ibis reads no Arrow extension types: references as text do as well, as long as all of them are."""
    for place, column in enumerate(rows.schema):
        if column.type == pa.uuid():
            texts = pa.array([None if one is None else str(one) for one in rows.column(place).to_pylist()], pa.string())
            rows = rows.set_column(place, column.name, texts)
    return rows


@pytest.mark.usefixtures("committed_database")
def test_every_kind_of_rule_gives_the_same_members_in_the_lake() -> None:
    some_trade()
    tables = lake_tables(lake())
    sizes = []

    for one in RULES:
        for negated in (False, True):
            rule = {"combinator": "and", "not": negated, "rules": [one]}
            found = queries.compile_rule(rule, tables, NOW).person_id.to_pyarrow().to_pylist()
            members = {UUID(person) for person in found}

            assert members == set(queries.sample_rule(rule, now=NOW, limit=100)), one
            sizes.append(len(members))

    assert all(0 < size < 7 for size in sizes), str(sizes)
    connection.close()
