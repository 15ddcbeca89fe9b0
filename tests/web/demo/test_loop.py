"""The whole loop on one week of trade, with real processes and commits, twice."""

import socket
from collections.abc import Iterator

import pytest
from django.conf import settings

from mainstem.kernel.home import home
from mainstem.web.demo import loop, processes
from mainstem.web.demo.credentials import list_people
from mainstem.web.demo.prepare import find_prepared
from mainstem.web.demo.source import PACKAGE

pytestmark = pytest.mark.slow


@pytest.fixture
def collection(committed_database: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    pytest.importorskip(PACKAGE, reason="the extra `demo` is not installed")
    for name in ("MAINSTEM_COLLECT_PORT", "MAINSTEM_SMTP_PORT"):
        monkeypatch.setenv(name, str(free_port()))
    with processes.running(home()) as address:
        yield address


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_main_job_runs_on_a_week_of_trade_and_a_second_run_loads_nothing_twice(collection: str) -> None:
    assert settings.DATABASES["default"]["NAME"].startswith("mainstem_test")

    report = loop.run_demo(home(), weeks=1, collection=collection)

    prepared = find_prepared(home() / "demo")
    figures, source = prepared.figures, report["source"]
    assert (source["lines"], source["orders"]) == (figures.lines, figures.orders) == (24_886, 2_546)
    orders = source["loaded"]["orders"]
    assert orders["order_lines"] + orders["quarantined"] == figures.lines
    booked = source["booked"]
    assert booked["order_lines"] == orders["order_lines"]
    assert (booked["order_value"], booked["shelf_discount"]) == (figures.order_value, figures.retail_discount)
    assert (booked["coupon_discount"], booked["coupon_match_discount"]) == (
        figures.coupon_discount,
        figures.coupon_match_discount,
    )
    assert report["stock"]["drift"] == 0
    assert orders["presumed_moves"] == 0
    for name in ("received", "stored", "deduplicated", "quarantined"):
        assert report["events"][name] == sum(getattr(each, name) for each in prepared.expected_events.values())
    customers = report["customers"]
    assert customers["source_customers"] == 2_469
    assert customers["pairwise_precision"] > 0.95
    assert customers["pairwise_recall"] > 0.75
    campaign = dict(report["campaign"])
    audience = campaign.pop("audience")
    assert audience == sum(campaign[name] for name in OUTCOMES)
    assert campaign["sent"] > 0
    assert campaign["held_out"] > 0
    assert campaign["is_simulated"] is True
    assert source["loaded"]["touches"]["quarantined"] == 0
    assert source["loaded"]["touches"]["rows"] == figures.mailings + figures.redemptions
    assert len(list_people(home())) == 8

    again = loop.run_demo(home(), weeks=1, collection=collection)

    assert {name: again[name] for name in SAME} == {name: report[name] for name in SAME}


OUTCOMES = (
    "sent",
    "unknown",
    "failed",
    "capped",
    "quiet_expired",
    "suppressed",
    "no_permission",
    "held_out",
    "exited",
    "waiting",
)
SAME = ("source", "customers", "stock", "events", "campaign", "shift_weeks", "weeks")
