"""Every figure of the registry, asked of the lake, equals plain SQL on PostgreSQL for the same data."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from pytest_django.fixtures import Settings
from tests.analytics.building import a_company, fill

from mainstem.analytics import queries
from mainstem.analytics.contracts import EVER, DateRange

HEADS = """
  orders AS (
    SELECT o.*, coalesce(m.person_id, o.customer_ref) AS person, placed_at AT TIME ZONE %(zone)s AS at
      FROM orders_order o
      LEFT JOIN customers_membership m ON m.identifier_ref = o.customer_ref AND m.valid_to IS NULL
  ),
  returns AS (SELECT *, returned_at AT TIME ZONE %(zone)s AS at FROM orders_return),
  lines AS (
    SELECT l.*, o.id, o.channel_code, o.location_code, o.source_code, o.currency, o.person, o.at,
           p.category, p.department
      FROM orders_order_line l JOIN orders o ON o.id = l.order_id LEFT JOIN catalog_product p USING (sku)
  ),
  return_lines AS (
    SELECT l.*, r.channel_code, r.location_code, r.source_code, r.currency, r.at, p.category, p.department
      FROM orders_return_line l JOIN returns r ON r.id = l.return_id LEFT JOIN catalog_product p USING (sku)
  ),
  first_orders AS (
    SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY person ORDER BY placed_at, id) AS place
        FROM orders WHERE person IS NOT NULL
    ) numbered WHERE place = 1
  )
"""
COLUMNS = {
    "channel": "channel_code",
    "location": "location_code",
    "source": "source_code",
    "currency": "currency",
    "category": "category",
    "department": "department",
    "day": "at::date",
    "week": "date_trunc('week', at)::date",
    "month": "date_trunc('month', at)::date",
    "unit_of_measure": "unit_of_measure",
}
ORDER_SIDE = {
    "orders": ("orders", "count(*)"),
    "revenue": ("orders", "sum(value)"),
    "returns": ("returns", "count(*)"),
    "return_value": ("returns", "-sum(value)"),
    "active_customers": ("orders", "count(DISTINCT person)"),
    "new_customers": ("first_orders", "count(*)"),
}
LINE_SIDE = {
    "orders": ("lines", "count(DISTINCT order_id)"),
    "revenue": ("lines", "sum(value)"),
    "returns": ("return_lines", "count(DISTINCT return_id)"),
    "return_value": ("return_lines", "-sum(value)"),
    "active_customers": ("lines", "count(DISTINCT person)"),
    "units": ("lines", "coalesce(sum(quantity) FILTER (WHERE kind IN ('goods', 'fuel', 'unknown')), 0)"),
}
ORDER_KEYS = [(), ("channel",), ("location",), ("source",), ("day",), ("week",), ("month",), ("channel", "week")]
LINE_KEYS = [("category",), ("department",), ("category", "week"), ("channel", "department")]


def plain_sql(table: str, value: str, keys: tuple[str, ...], zone: str, condition: str = "true") -> dict[Any, Any]:
    columns = "".join(f"{COLUMNS[key]} AS k{number}, " for number, key in enumerate(keys))
    grouping = f"GROUP BY {', '.join(str(number + 1) for number in range(len(keys)))}" if keys else ""
    statement = f"WITH {HEADS} SELECT {columns}{value} FROM {table} WHERE {condition} {grouping}"
    with connection.cursor() as cursor:
        cursor.execute(statement, {"zone": zone})
        return {row[:-1]: row[-1] for row in cursor.fetchall()}


def from_lake(code: str, keys: tuple[str, ...], days: DateRange = EVER, **filters: list[str]) -> dict[Any, Any]:
    found = queries.get_metric(code, by=[key for key in keys if key != "unit_of_measure"], range=days, filters=filters)
    return {tuple(row[key] for key in keys): row["value"] for row in found.rows}


def same(lake: dict[Any, Any], ledger: dict[Any, Any]) -> bool:
    return lake.keys() == ledger.keys() and all(abs(lake[key] - ledger[key]) <= Decimal("0.005") for key in lake)


@pytest.mark.parametrize(("seed", "zone"), [(1, "UTC"), (2, "Asia/Shanghai"), (3, "America/New_York")])
def test_every_breakdown_is_what_the_ledgers_say(lake: Path, settings: Settings, seed: int, zone: str):
    settings.ANALYTICS = {"time_zone": zone, "memory_limit": "500MB"}
    a_company(seed)

    fill()

    for code, (table, value) in ORDER_SIDE.items():
        for keys in ORDER_KEYS:
            asked = (*keys, "currency") if code in {"revenue", "return_value"} else keys
            assert same(from_lake(code, asked), plain_sql(table, value, asked, zone)), (code, asked)
    for code, (table, value) in LINE_SIDE.items():
        for keys in LINE_KEYS:
            beside = {"revenue": "currency", "return_value": "currency", "units": "unit_of_measure"}.get(code)
            asked = (*keys, beside) if beside else keys
            assert same(from_lake(code, asked), plain_sql(table, value, asked, zone)), (code, asked)


def test_a_range_of_days_is_cut_at_local_midnights(lake: Path, settings: Settings):
    settings.ANALYTICS = {"time_zone": "Asia/Shanghai", "memory_limit": "500MB"}
    a_company(4)
    fill()
    days = DateRange(date(2026, 3, 10), date(2026, 3, 16))

    for code, (table, value) in ORDER_SIDE.items():
        asked = ("channel", "currency") if code in {"revenue", "return_value"} else ("channel",)
        expected = plain_sql(table, value, asked, "Asia/Shanghai", "at::date BETWEEN '2026-03-10' AND '2026-03-16'")
        assert same(from_lake(code, asked, days), expected), code


def test_a_segment_narrows_to_what_its_members_bought(lake: Path):
    a_company(5)
    fill()
    members = (
        "person IN (SELECT person_id FROM customers_segment_membership m JOIN customers_segment s"
        " ON s.id = m.segment_id WHERE s.code = 'regulars')"
    )

    for code in ("orders", "revenue", "active_customers", "new_customers"):
        table, value = ORDER_SIDE[code]
        asked = ("channel", "currency") if code == "revenue" else ("channel",)
        expected = plain_sql(table, value, asked, "UTC", members)
        assert expected
        assert same(from_lake(code, asked, segment=["regulars"]), expected), code


def test_filters_and_breakdowns_cut_the_same_pieces(lake: Path):
    a_company(6)
    fill()

    whole = from_lake("revenue", ("channel", "currency"))
    pieces: dict[Any, Any] = {}
    for channel in ("store", "web", "call"):
        pieces |= from_lake("revenue", ("channel", "currency"), channel=[channel])

    assert pieces == whole
    both = from_lake("orders", (), channel=["store", "web"], location=["s1", "s2"])
    assert both == plain_sql(
        "orders", "count(*)", (), "UTC", "channel_code IN ('store', 'web') AND location_code IN ('s1', 's2')"
    )


def test_combined_metrics_are_made_of_their_parts(lake: Path):
    a_company(7)
    fill()
    keys = ("channel", "currency")

    revenue, given_back = from_lake("revenue", keys), from_lake("return_value", keys)
    orders = plain_sql("orders", "count(*)", keys, "UTC")
    exact = plain_sql("orders", "sum(value)", keys, "UTC")

    net = from_lake("net_revenue", keys)
    assert net.keys() == revenue.keys() | given_back.keys()
    for key, value in net.items():
        assert abs(value - (revenue.get(key, 0) - given_back.get(key, 0))) <= Decimal("0.01")
    for key, value in from_lake("aov", keys).items():
        assert abs(value - exact[key] / orders[key]) <= Decimal("0.005")
    for key, value in from_lake("return_rate", keys).items():
        assert (
            value is None
            if key not in revenue
            else abs(value - given_back.get(key, 0) / revenue[key]) < Decimal("0.0001")
        )


def test_the_repurchase_rate_is_the_share_with_two_orders(lake: Path):
    a_company(8)
    fill()
    expected = plain_sql(
        "(SELECT channel_code, person, count(*) AS n FROM orders WHERE person IS NOT NULL GROUP BY 1, 2) counted",
        "avg((n >= 2)::int)",
        ("channel",),
        "UTC",
    )

    found = from_lake("repurchase_rate", ("channel",))

    assert found.keys() == expected.keys()
    assert all(abs(found[key] - expected[key]) < Decimal("0.000001") for key in found)


def test_figures_of_a_lake_filled_in_pieces_are_those_of_one_filled_at_once(lake: Path):
    a_company(9, orders=60)
    fill()
    before = from_lake("revenue", ("channel", "currency"))
    a_more = a_company_again()
    fill()

    after = from_lake("revenue", ("channel", "currency"))

    assert a_more > 0
    assert before != after
    assert same(after, plain_sql("orders", "sum(value)", ("channel", "currency"), "UTC"))


def a_company_again() -> int:
    from tests.analytics.building import an_order

    return an_order([("tea", 2, "7.7777"), ("milk", 1, "0.0001")], channel="web", location=None)
