from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.analytics.building import NOON, a_person, a_return, a_segment, an_order, fill, merge, products, redemptions

from mainstem.analytics import queries
from mainstem.analytics.contracts import (
    Additivity,
    BadRange,
    DateRange,
    NoHistory,
    OutsideScope,
    UnknownDimension,
    UnknownMetric,
    WouldFanOut,
)
from mainstem.analytics.registry import METRICS
from mainstem.analytics.registry.dimensions import DIMENSIONS
from mainstem.kernel.scope import Scope


def value_of(code: str, **asked: object) -> object:
    [row] = queries.get_metric(code, **asked).rows  # type: ignore[arg-type]
    return row["value"]


def test_every_metric_is_described_in_both_languages():
    for metric in METRICS.values():
        for words in (metric.name, metric.description, metric.basis):
            assert words["en"]
            assert words["zh"]
        assert metric.dimensions
        assert set(metric.dimensions) <= DIMENSIONS.keys()


def test_every_breakdown_that_is_promised_is_answered(lake: Path):
    an_order()
    fill()

    for code, metric in METRICS.items():
        for dimension in metric.dimensions:
            assert queries.get_metric(code, by=[dimension]).code == code
        for name in metric.filters:
            assert queries.get_metric(code, filters={name: ["nothing"]}).code == code


def test_every_breakdown_that_is_not_promised_is_refused_with_its_reason(lake: Path):
    for code, metric in METRICS.items():
        for dimension in DIMENSIONS.keys() - set(metric.dimensions):
            with pytest.raises(WouldFanOut) as refusal:
                queries.get_metric(code, by=[dimension])
            assert dimension in refusal.value.message
            assert refusal.value.details["allowed"]


def test_an_average_order_by_category_would_fan_out():
    with pytest.raises(WouldFanOut, match="several lines"):
        queries.get_metric("aov", by=["category"])


def test_revenue_by_segment_would_fan_out_and_the_way_out_is_told():
    with pytest.raises(WouldFanOut, match="Narrow by one segment instead"):
        queries.get_metric("revenue", by=["segment"])


def test_orders_by_category_overlap_and_say_so(lake: Path):
    products(tea="drinks", bread="bakery")
    an_order([("tea", 1, "1"), ("bread", 1, "2")])
    fill()

    found = queries.get_metric("orders", by=["category"])

    assert [row["value"] for row in found.rows] == [1, 1]
    assert found.additivity is Additivity.NOT_ADDITIVE
    assert queries.get_metric("orders", by=["channel"]).additivity is Additivity.ADDITIVE


def test_two_persons_merged_are_one_active_customer(lake: Path):
    [first], [second] = a_person(), a_person()
    an_order(customer=first)
    an_order(customer=second)
    fill()
    before = value_of("active_customers")

    merge(first, second)
    fill()

    assert before == 2
    assert value_of("active_customers") == 1
    assert value_of("repurchase_rate") == 1


def test_a_new_customer_is_new_once(lake: Path):
    [ref] = a_person()
    an_order(customer=ref, channel="web", placed_at=NOON)
    an_order(customer=ref, channel="store", placed_at=NOON + timedelta(days=7))
    fill()

    assert queries.get_metric("new_customers", by=["channel"]).rows == ({"channel": "web", "value": 1},)
    later = DateRange(date(2026, 3, 8), date(2026, 3, 20))
    assert value_of("new_customers", range=later) == 0
    assert value_of("active_customers", range=later) == 1


def test_currencies_stand_beside_each_other_and_are_never_added(lake: Path):
    an_order([("tea", 1, "1.00")], currency="EUR")
    an_order([("tea", 1, "9.00")], currency="CNY")
    fill()

    rows = queries.get_metric("revenue").rows

    assert [(row["currency"], str(row["value"])) for row in rows] == [("CNY", "9.00"), ("EUR", "1.00")]


def test_litres_and_pieces_are_never_added(lake: Path):
    an_order([("tea", 3, "1.00"), ("diesel", 40, "60"), ("fee", 1, "2")])
    fill()

    assert queries.get_metric("units").rows == (
        {"unit_of_measure": "litre", "value": 40},
        {"unit_of_measure": "piece", "value": 3},
    )


def test_a_return_without_a_sale_has_no_rate(lake: Path):
    a_return([("tea", 1, "5")], channel="web")
    an_order([("tea", 1, "10.00")], channel="store")
    a_return([("tea", 1, "2.5")], channel="store")
    fill()

    rates = {row["channel"]: row["value"] for row in queries.get_metric("return_rate", by=["channel"]).rows}

    assert rates["web"] is None
    assert str(rates["store"]) == "0.250000"


def test_segment_sizes_are_of_the_present_only(lake: Path):
    refs = [a_person()[0] for _ in range(3)]
    a_segment("regulars", refs)
    a_segment("few", refs[:1])
    fill()

    assert queries.get_metric("segment_size", by=["segment"]).rows == (
        {"segment": "few", "value": 1},
        {"segment": "regulars", "value": 3},
    )
    with pytest.raises(NoHistory):
        queries.get_metric("segment_size", range=DateRange(date(2026, 1, 1)))


def test_redemptions_are_counted_by_the_campaign_they_name(lake: Path):
    redemptions(3, campaign_id="13")
    redemptions(2, campaign_id="8")
    fill()

    assert queries.get_metric("redeemed", by=["campaign"]).rows == (
        {"campaign": "13", "value": 3},
        {"campaign": "8", "value": 2},
    )


def test_a_shop_manager_sees_his_shop(lake: Path):
    [ref] = a_person()
    an_order(location="s1", customer=ref)
    an_order(location="s2")
    an_order(location=None, channel="web")
    fill()
    scope = Scope(locations=frozenset({"s1"}))

    assert value_of("orders", scope=scope) == 1
    assert value_of("orders", scope=Scope(channels=frozenset())) == 0
    assert queries.get_metric("revenue", by=["location"], scope=scope).rows[0]["location"] == "s1"
    with pytest.raises(OutsideScope):
        queries.get_metric("segment_size", scope=scope)
    with pytest.raises(OutsideScope):
        queries.get_metric("sent", scope=scope)


@pytest.mark.parametrize(
    ("asked", "refusal"),
    [
        ({"code": "happiness"}, UnknownMetric),
        ({"code": "orders", "by": ["mood"]}, UnknownDimension),
        ({"code": "orders", "by": ["channel", "channel"]}, UnknownDimension),
        ({"code": "orders", "filters": {"mood": ["good"]}}, UnknownDimension),
        ({"code": "orders", "range": DateRange(date(2026, 2, 1), date(2026, 1, 1))}, BadRange),
        ({"code": "orders", "range": DateRange(end=date.max)}, BadRange),
        ({"code": "sent", "filters": {"location": ["s1"]}}, WouldFanOut),
    ],
)
def test_a_question_that_makes_no_sense_is_refused(asked: dict[str, object], refusal: type[Exception]):
    with pytest.raises(refusal):
        queries.get_metric(**asked)  # type: ignore[arg-type]


def test_an_empty_lake_answers_with_nothing(lake: Path):
    assert value_of("orders") == 0
    assert queries.get_metric("revenue").rows == ()
    assert queries.get_metric("revenue").as_of is None


def test_an_answer_says_up_to_when_it_is_complete(lake: Path):
    an_order()
    fill()
    first = queries.get_metric("orders").as_of
    fill()

    second = queries.get_metric("orders").as_of

    assert first is not None
    assert second is not None
    assert second > first


def test_key_figures_come_in_one_row_per_part_and_currency(lake: Path):
    [ref] = a_person()
    an_order([("tea", 2, "12.00")], channel="web", customer=ref)
    an_order([("tea", 1, "4.00")], channel="web", customer=ref)
    a_return([("tea", 1, "2.00")], channel="store")
    fill()

    report = queries.report_kpis(by="channel")

    [store, web] = report["rows"]
    assert (store["channel"], store["orders"], str(store["net_revenue"]), store["return_rate"]) == (
        "store",
        0,
        "-2.00",
        None,
    )
    assert (web["orders"], str(web["revenue"]), str(web["aov"]), web["new_customers"]) == (2, "16.00", "8.00", 1)
    assert report["units"] == [{"channel": "web", "unit_of_measure": "piece", "value": 3}]
    assert report["refused"] == {}


def test_key_figures_by_category_say_what_cannot_be(lake: Path):
    an_order()
    fill()

    report = queries.report_kpis(by="category")

    assert set(report["refused"]) == {"aov", "new_customers", "repurchase_rate"}
    assert report["rows"][0]["orders"] == 1
    with pytest.raises(WouldFanOut):
        queries.report_kpis(by="segment")
