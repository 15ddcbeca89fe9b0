"""The same figure through every door: query, HTTP, export, command line."""

import csv
import io
import json
from datetime import timedelta
from pathlib import Path

from tests.analytics.building import NOON, a_campaign, a_decision, a_person, a_return, an_order, fill
from tests.web.api.callers import a_caller

from mainstem.analytics import queries
from mainstem.kernel.scope import Scope
from mainstem.web.cli.output import plain


def a_little_trade() -> None:
    [ref] = a_person()
    an_order([("tea", 2, "12.34")], channel="web", location=None, customer=ref)
    an_order([("tea", 1, "0.1234"), ("milk", 3, "7")], channel="=cmd", location="1")
    a_return([("tea", 1, "2.00")], channel="web", location=None, returned_at=NOON + timedelta(days=1))


def test_one_figure_through_every_door(lake: Path):
    a_little_trade()
    fill()
    analyst = a_caller("analyst")

    asked = queries.get_metric("revenue", by=["channel"])
    answer = analyst.get("/api/analytics/metrics/revenue/values?by=channel")
    export = analyst.get("/api/analytics/metrics/revenue/export?by=channel")
    report = queries.report_kpis(by="channel")

    expected = {row["channel"]: float(row["value"]) for row in asked.rows}
    assert expected == {"web": 12.34, "=cmd": 7.12}
    assert {row["channel"]: float(row["value"]) for row in answer.json()["rows"]} == expected
    exported = list(csv.DictReader(io.StringIO(export.content.decode("utf-8-sig"))))
    assert {row["channel"].removeprefix("'"): float(row["value"]) for row in exported} == expected
    assert "'=cmd" in export.content.decode("utf-8-sig")
    printed = json.loads(json.dumps(report, default=plain))
    assert {row["channel"]: row["revenue"] for row in printed["rows"]} == expected
    keys = analyst.get("/api/analytics/kpis?by=channel").json()
    assert {row["channel"]: float(row["revenue"]) for row in keys["rows"]} == expected


def test_a_store_manager_gets_the_figures_of_his_store(lake: Path):
    a_little_trade()
    fill()
    manager = a_caller("store_manager", scope=Scope(locations=frozenset({"1"})))

    rows = manager.get("/api/analytics/metrics/orders/values?by=channel").json()["rows"]
    totals = manager.get("/api/analytics/totals").json()
    size = manager.get("/api/analytics/metrics/segment_size/values")

    assert rows == [{"channel": "=cmd", "value": 1}]
    assert totals["orders"] == 1
    assert (size.status_code, size.json()["code"]) == (403, "outside_scope")


def test_who_may_not_read_metrics_gets_none(lake: Path):
    assert a_caller("agent").get("/api/analytics/metrics").status_code == 403
    assert a_caller("marketer").get("/api/analytics/metrics/orders/export").status_code == 403


def test_the_registry_can_be_read(lake: Path):
    registry = a_caller("marketer").get("/api/analytics/metrics").json()

    assert {"orders", "revenue", "repurchase_rate", "clicked", "redeemed"} <= {m["code"] for m in registry["metrics"]}
    assert a_caller("marketer").get("/api/analytics/metrics/aov").json()["unit"] == "money"


def test_questions_that_make_no_sense_get_a_reason(lake: Path):
    caller = a_caller("analyst")
    asked = {
        "/metrics/happiness/values": (404, "unknown_metric"),
        "/metrics/aov/values?by=category": (422, "would_fan_out"),
        "/metrics/orders/values?by=mood": (422, "unknown_dimension"),
        "/metrics/orders/values?from=2026-02-01&to=2026-01-01": (422, "bad_range"),
        "/metrics/orders/values?to=9999-12-31": (422, "bad_range"),
        "/kpis?by=segment": (422, "would_fan_out"),
        "/campaigns/none/result": (404, "unknown_campaign"),
    }

    for address, (status, code) in asked.items():
        answer = caller.get(f"/api/analytics{address}")
        assert (answer.status_code, answer.json()["code"]) == (status, code), address
    for address in ("/metrics/orders/values?channel=%00", "/metrics/orders/values?from=soon", "/campaigns/%00/result"):
        assert 400 <= caller.get(f"/api/analytics{address}").status_code < 500, address
    quoted = caller.get("/api/analytics/metrics/orders/values?channel=%27%3BDROP%20TABLE%20x--")
    assert quoted.json()["rows"] == [{"value": 0}]


def test_a_campaign_result_names_both_sides_and_its_method(lake: Path):
    campaign = a_campaign("spring")
    a_decision(campaign, a_person()[0])
    a_decision(campaign, a_person()[0], arm="held_out", outcome="held_out")
    fill()

    result = a_caller("marketer").get("/api/analytics/campaigns/spring/result").json()

    assert (result["treated"], result["held_out"], result["treated_conversion"]) == (1, 1, 0.0)
    assert result["lift_low"] < 0 < result["lift_high"]
    assert "Newcombe" in result["method"]["en"]


def test_totals_come_from_the_ledgers_and_need_no_lake(lake: Path):
    a_little_trade()

    totals = queries.report_totals()

    assert (totals["orders"], float(totals["order_value"])) == (2, 19.46)
    assert (totals["returns"], float(totals["return_value"])) == (1, -2.0)
    assert totals["stock_drift"] == 0
    assert totals["by_source"]["till"]["orders"] == 2
    assert totals["customers"] == 1
