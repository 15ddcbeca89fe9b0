"""Many questions at once: they agree, they are answered from what is kept, and what is kept is never too old."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.analytics.building import NOON, a_person, a_return, an_order, fill
from tests.web.api.callers import a_caller

from mainstem.analytics import answering, keeping, queries
from mainstem.analytics.contracts import DateRange, MetricAsked
from mainstem.kernel.scope import Scope


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    keeping.forget_all()


def test_the_same_figure_together_alone_and_exported(lake: Path):
    [ref] = a_person()
    an_order([("tea", 2, "12.34")], channel="web", customer=ref)
    an_order([("tea", 1, "7.00")], channel="store", customer=ref)
    a_return([("tea", 1, "2.00")], channel="web")
    fill()
    analyst = a_caller("analyst")
    questions = [
        {"metric": "net_revenue", "by": ["channel"]},
        {"metric": "net_revenue"},
        {"metric": "aov", "by": ["category"]},
        {"metric": "cross_channel_share"},
    ]

    answers = analyst.post("/api/analytics/questions", {"questions": questions}).json()["answers"]

    alone = analyst.get("/api/analytics/metrics/net_revenue/values?by=channel").json()
    exported = analyst.get("/api/analytics/metrics/net_revenue/export?by=channel").content.decode("utf-8-sig")
    by_channel = answers[0]["result"]
    assert by_channel["rows"] == alone["rows"]
    assert by_channel["additivity"] == "additive"
    parts = {row["channel"]: row["value"] for row in by_channel["rows"]}
    assert parts == {"store": "7.00", "web": "10.34"}
    assert answers[1]["result"]["rows"] == [{"currency": "EUR", "value": "17.34"}]
    assert exported.splitlines() == [
        "channel,currency,value,truth",
        "store,EUR,7.00,recorded",
        "web,EUR,10.34,recorded",
    ]
    assert answers[2]["refusal"]["code"] == "would_fan_out"
    assert answers[3]["result"]["rows"] == [{"value": "1.000000"}]


def test_what_is_kept_is_given_again_until_its_table_changes(lake: Path, monkeypatch: pytest.MonkeyPatch):
    an_order([("tea", 1, "1.00")])
    fill()
    worked_out = _counting(monkeypatch)

    first = queries.get_metric("orders").rows[0]["value"]
    again = queries.get_metric("orders").rows[0]["value"]
    asked_once = len(worked_out)
    an_order([("tea", 1, "1.00")])
    fill()
    later = queries.get_metrics([MetricAsked("orders"), MetricAsked("segment_size")])

    assert (first, again, asked_once) == (1, 1, 1)
    assert later[0].result is not None
    assert later[0].result.rows[0]["value"] == 2


def test_what_is_kept_for_one_scope_is_not_given_to_another(lake: Path):
    an_order(location="s1")
    an_order(location="s2")
    fill()

    everything = queries.get_metric("orders").rows[0]["value"]
    one_shop = queries.get_metric("orders", scope=Scope(locations=frozenset({"s1"}))).rows[0]["value"]

    assert (everything, one_shop) == (2, 1)


def test_orders_by_weekday_and_hour_follow_the_clock_of_the_company(lake: Path, settings: Any):
    settings.ANALYTICS = {"time_zone": "Asia/Shanghai"}
    an_order(placed_at=NOON)  # Monday, 20:00 in Shanghai
    an_order(placed_at=NOON + timedelta(hours=5))  # Tuesday, 1:00 there
    fill()

    rows = queries.get_metric("orders", by=["weekday", "hour"]).rows

    assert rows == ({"weekday": 1, "hour": 20, "value": 1}, {"weekday": 2, "hour": 1, "value": 1})


def test_hours_stand_in_the_order_of_the_day(lake: Path):
    for hour in (3, 11, 9):
        an_order(placed_at=NOON.replace(hour=hour))
    fill()

    assert [row["hour"] for row in queries.get_metric("orders", by=["hour"]).rows] == [3, 9, 11]


def test_coverage_tells_days_currencies_and_channels_in_scope(lake: Path):
    an_order(channel="web", location=None, placed_at=NOON)
    an_order(channel="store", location="s1", currency="CNY", placed_at=NOON + timedelta(days=3))
    an_order(channel="store", location="s1", placed_at=NOON + timedelta(days=2))
    fill()

    whole = queries.get_coverage()
    part = queries.get_coverage(scope=Scope(locations=frozenset({"s1"})))

    assert (whole.first_day, whole.last_day) == (date(2026, 3, 2), date(2026, 3, 5))
    assert [(each.code, each.orders) for each in whole.channels] == [("store", 2), ("web", 1)]
    assert [each.code for each in whole.currencies] == ["EUR", "CNY"]
    assert (part.first_day, [each.code for each in part.channels]) == (date(2026, 3, 4), ["store"])


def test_an_empty_lake_covers_nothing(lake: Path):
    covered = queries.get_coverage()

    assert (covered.first_day, covered.last_day, list(covered.channels)) == (None, None, [])


def test_values_to_choose_from_are_those_in_scope_and_can_be_searched(lake: Path):
    an_order(location="s1")
    an_order(location="s2")
    an_order(location="s2")
    fill()
    manager = a_caller("store_manager", scope=Scope(locations=frozenset({"s1"})))
    analyst = a_caller("analyst")
    path = "/api/analytics/dimensions/location/values"

    assert [part["code"] for part in analyst.get(path).json()] == ["s2", "s1"]
    assert [part["code"] for part in analyst.get(f"{path}?search=S1").json()] == ["s1"]
    assert [part["code"] for part in manager.get(path).json()] == ["s1"]
    assert manager.get("/api/analytics/dimensions/segment/values").status_code == 403
    assert analyst.get("/api/analytics/dimensions/week/values").json()["code"] == "unknown_dimension"


def test_a_question_of_too_many_days_is_refused_by_itself(lake: Path):
    an_order()
    fill()
    backwards = MetricAsked("orders", range=DateRange(date(2026, 2, 1), date(2026, 1, 1)))

    refused, answered = queries.get_metrics([backwards, MetricAsked("orders")])

    assert refused.refusal is not None
    assert refused.refusal.code == "bad_range"
    assert answered.result is not None


def _counting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    evaluate = answering.evaluate

    def counted(lake: Any, question: Any) -> Any:
        asked.append(question.metric.code)
        return evaluate(lake, question)

    monkeypatch.setattr(answering, "evaluate", counted)
    return asked
