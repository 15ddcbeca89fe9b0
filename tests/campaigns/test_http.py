"""The doors of campaigns: status, shape, permission."""

from typing import Any

import pytest

from mainstem.campaigns import operations
from mainstem.governance.queries import list_audit
from mainstem.kernel import clock
from mainstem.kernel.paging import Paging
from tests.campaigns.builders import a_campaign, a_segment, a_template, person_of, some_people
from tests.channels.builders import connected
from tests.channels.servers import a_free_port
from tests.web.api.callers import Caller, a_caller

pytestmark = pytest.mark.django_db
BASE = "/api/campaigns/campaigns"


@pytest.fixture
def marketer() -> Caller:
    connected(a_free_port())
    some_people([1, 2], name="Ann Lee")
    some_people([3], consenting=False)
    a_segment()
    a_template()
    return a_caller("marketer")


def a_plan(**changes: Any) -> dict[str, Any]:
    return {
        "name": "Spring",
        "segment_code": "everybody",
        "template_code": "news",
        "holdout_share": "0",
        "values": {"offer": "10 % off"},
    } | changes


def test_a_campaign_is_set_up_checked_sent_and_accounted_for(marketer: Caller) -> None:
    made = marketer.put(f"{BASE}/spring", a_plan())
    checked = marketer.post(f"{BASE}/spring/check")
    sent = marketer.post(f"{BASE}/spring/send")
    outcomes = marketer.get(f"{BASE}/spring/outcomes").json()
    listed = marketer.get(BASE).json()

    assert (made.status_code, made.json()["state"]) == (200, "draft")
    assert (checked.status_code, checked.json()["audience"]) == (200, 3)
    assert checked.json()["by_outcome"]["waiting"] == 2
    assert (sent.status_code, sent.json()["state"]) == (202, "sending")
    assert outcomes["adds_up"]
    assert (outcomes["audience"], outcomes["by_outcome"]["no_permission"]) == (3, 1)
    assert [campaign["code"] for campaign in listed["items"]] == ["spring"]
    decisions = marketer.get(f"{BASE}/spring/decisions?outcome=waiting&limit=1").json()
    assert len(decisions["items"]) == 1
    assert decisions["next_cursor"]


def test_why_answers_for_one_person(marketer: Caller) -> None:
    a_campaign()
    operations.decide_audience(code="spring", now=clock.now())

    answer = marketer.get(f"{BASE}/spring/why/{person_of(3)}").json()

    assert (answer["outcome"], answer["reason_code"]) == ("no_permission", "no_consent")
    assert answer["sentence"] == "The person never gave permission for this purpose."


def test_sending_again_changes_nothing_and_a_cancelled_campaign_is_refused(marketer: Caller) -> None:
    marketer.put(f"{BASE}/spring", a_plan())
    marketer.post(f"{BASE}/spring/send")

    assert marketer.post(f"{BASE}/spring/send").status_code == 202
    assert marketer.put(f"{BASE}/spring", a_plan(name="Other")).json()["code"] == "campaign_not_draft"
    assert marketer.post(f"{BASE}/spring/cancel").json()["state"] == "cancelled"
    refused = marketer.post(f"{BASE}/spring/send")
    assert (refused.status_code, refused.json()["code"]) == (409, "campaign_not_ready")


@pytest.mark.parametrize(
    "change",
    [
        {"holdout_share": 1},
        {"holdout_share": -0.1},
        {"purpose": "fun"},
        {"time_zone": "Mars/Olympus"},
        {"time_zone": "../../etc/passwd"},
        {"quiet_from": "22:00"},
        {"cap_messages": 0},
        {"values": {"person": {}}},
        {"values": {"x": "\0"}},
        {"name": "\0"},
        {"template_code": "nothing"},
        {"channel_code": "pigeon"},
        {"template_version": 99},
    ],
)
def test_a_plan_that_contradicts_itself_is_refused_with_a_reason(marketer: Caller, change: dict[str, Any]) -> None:
    answer = marketer.put(f"{BASE}/spring", a_plan(**change))

    assert 400 <= answer.status_code < 500
    assert answer.json()["code"]
    assert answer.json()["message"]


def test_unknown_campaigns_are_not_found(marketer: Caller) -> None:
    for method, path in (
        ("GET", "/x"), ("POST", "/x/check"), ("POST", "/x/send"), ("POST", "/x/cancel"), ("GET", "/x/outcomes"),
        ("GET", "/x/decisions"), ("POST", "/x/preview"), ("GET", f"/x/why/{person_of(1)}"),
    ):  # fmt: skip
        answer = marketer.call(method, BASE + path, {} if method == "POST" else None)
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_campaign"), path


def test_the_preview_of_a_real_person_is_masked_and_opening_it_is_audited(marketer: Caller) -> None:
    a_campaign()
    body = {"person_id": str(person_of(1))}

    masked = marketer.post(f"{BASE}/spring/preview", body)
    refused = marketer.post(f"{BASE}/spring/preview", body | {"reveal_reason": "to see how it looks"})
    steward = a_caller("steward", "marketer")
    opened = steward.post(f"{BASE}/spring/preview", body | {"reveal_reason": "a complaint about the name"})

    assert masked.status_code == 200
    assert "Ann" not in masked.json()["html"] + masked.json()["subject"]
    assert refused.status_code == 403
    assert "Ann" in opened.json()["subject"]
    assert "contact.revealed" in [entry.action for entry in list_audit(Paging(limit=10)).items]


def test_permissions_are_asked_for(marketer: Caller) -> None:
    marketer.put(f"{BASE}/spring", a_plan())
    agent, analyst = a_caller("agent"), a_caller("analyst")

    assert agent.get(BASE).status_code == 403
    assert analyst.get(BASE).status_code == 200
    assert analyst.put(f"{BASE}/spring", a_plan()).status_code == 403
    assert analyst.post(f"{BASE}/spring/send").status_code == 403
    assert agent.get(f"{BASE}/spring/decisions").status_code == 200
