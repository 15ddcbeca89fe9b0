"""The doors of the log: status, shape, permission."""

import json
import uuid

import pytest
from tests.events.test_quarantine import a_track, as_if_it_had_been_unreadable, take_in
from tests.web.api.callers import a_caller

from mainstem.events import operations

pytestmark = pytest.mark.usefixtures("committed_database")

BASE = "/api/events"


def a_source():
    return operations.create_source(code=f"shop-{uuid.uuid4().hex[:8]}").source


def test_a_source_is_made_changed_and_gets_a_new_key():
    operator = a_caller("operator")
    code = f"till-{uuid.uuid4().hex[:8]}"

    made = operator.post(f"{BASE}/sources", {"code": code, "allowed_origins": ["https://a.example"]})
    again = operator.post(f"{BASE}/sources", {"code": code})
    changed = operator.call("PATCH", f"{BASE}/sources/{code}", {"is_enabled": False, "any_origin": True})
    rotated = operator.post(f"{BASE}/sources/{code}/write-key")

    assert (made.status_code, again.status_code) == (201, 409)
    assert made.json()["source"]["allowed_origins"] == ["https://a.example"]
    assert len(made.json()["write_key"]) == 40
    assert again.json()["code"] == "source_exists"
    assert (changed.json()["is_enabled"], changed.json()["allowed_origins"]) == (False, None)
    assert rotated.json()["write_key"] != made.json()["write_key"]
    assert code in {source["code"] for source in operator.get(f"{BASE}/sources").json()}
    assert operator.call("PATCH", f"{BASE}/sources/nothing", {}).status_code == 404
    assert operator.post(f"{BASE}/sources", {"code": "Not A Code"}).status_code == 422


def test_the_account_of_a_source_adds_up():
    source = a_source()
    take_in(source, a_track(1), a_track(1), a_track(2, event=None))

    answer = a_caller("operator").get(f"{BASE}/sources/{source.code}/account").json()

    assert answer == {"source": source.code, "received": 3, "stored": 1, "deduplicated": 1, "quarantined": 1}
    assert a_caller("operator").get(f"{BASE}/accounts/drift").json() == []
    assert a_caller("operator").get(f"{BASE}/sources/nothing/account").status_code == 404


def test_the_tail_shows_no_contact_values_and_pages():
    source = a_source()
    take_in(source, {"type": "identify", "messageId": "i", "userId": "u", "traits": {"email": "ann@example.com"}})
    for number in range(4):
        take_in(source, a_track(number))
    operator = a_caller("operator")

    first = operator.get(f"{BASE}/log?source={source.code}&limit=3").json()
    second = operator.get(f"{BASE}/log?source={source.code}&limit=3&cursor={first['next_cursor']}").json()

    assert [event["message_id"] for event in first["items"] + second["items"]] == ["m-3", "m-2", "m-1", "m-0", "i"]
    assert second["items"][-1]["body"]["traits"] == {"email": "<email>"}
    assert second["next_cursor"] is None


def test_where_is_it_is_answered_by_event_and_by_message():
    source = a_source()
    take_in(source, a_track(1))
    operator = a_caller("operator")

    by_message = operator.get(f"{BASE}/messages?source={source.code}&message_id=m-1").json()
    by_event = operator.get(f"{BASE}/log/{by_message['event']['id']}").json()
    nowhere = operator.get(f"{BASE}/log/{uuid.uuid4()}").json()

    assert by_event == by_message
    assert by_event["where"] == "logged"
    assert nowhere["where"] == "unknown"
    assert isinstance(operator.get(f"{BASE}/consumers").json(), list)


def test_the_quarantine_is_listed_without_values_and_replayed():
    source = a_source()
    as_if_it_had_been_unreadable(source, a_track(1, properties={"email": "ann@example.com"}))
    operator = a_caller("operator")

    listed = operator.get(f"{BASE}/quarantine?source={source.code}").json()
    done = operator.post(f"{BASE}/quarantine/replay", {"source": source.code})

    assert [row["reason"] for row in listed["items"]] == ["unknown_type"]
    assert "ann@example.com" not in json.dumps(listed)
    assert done.json() == {"stored": 1, "deduplicated": 0, "refused": 0}
    assert operator.get(f"{BASE}/quarantine?source={source.code}").json()["items"] == []


def test_only_those_who_keep_the_flows_moving_may_replay():
    assert a_caller("marketer").post(f"{BASE}/quarantine/replay", {"reason": "x"}).status_code == 403
    assert a_caller("marketer").get(f"{BASE}/log").status_code == 403
    assert a_caller("operator").post(f"{BASE}/quarantine/replay", {}).status_code == 422


def test_the_tail_is_narrowed_by_kind_and_name():
    source = a_source()
    take_in(source, {"type": "identify", "messageId": "i", "userId": "u"}, a_track(1), a_track(2, event="Other"))
    operator = a_caller("operator")

    def found(query):
        return [item["message_id"] for item in operator.get(f"{BASE}/log?source={source.code}&{query}").json()["items"]]

    assert found("kind=identify") == ["i"]
    assert found("name=Other") == ["m-2"]
    assert found("name=Nothing") == []
    assert operator.get(f"{BASE}/log?kind=odd").status_code == 422


def test_a_filter_looks_back_step_by_step(monkeypatch):
    source, other = a_source(), a_source()
    take_in(source, a_track(1))
    take_in(other, *[a_track(number) for number in range(6)])
    monkeypatch.setattr("mainstem.events.queries.SCAN_OF_FILTERED_LISTS", 4)
    operator = a_caller("operator")

    first = operator.get(f"{BASE}/log?source={source.code}").json()
    second = operator.get(f"{BASE}/log?source={source.code}&cursor={first['next_cursor']}").json()

    assert first["items"] == []
    assert [item["message_id"] for item in second["items"]] == ["m-1"]


def test_every_source_shows_its_account_rate_and_last_event():
    source = a_source()
    take_in(source, a_track(1), a_track(1), a_track(2, event=None))
    operator = a_caller("operator")

    shown = operator.get(f"{BASE}/sources/{source.code}/overview").json()
    listed = {each["source"]["code"]: each for each in operator.get(f"{BASE}/overview").json()}
    course = operator.get(f"{BASE}/sources/{source.code}/course?step=hour&hours=24&time_zone=Asia/Shanghai").json()

    assert listed[source.code] == shown
    assert (shown["adds_up"], shown["received_last_hour"]) == (True, 3)
    assert shown["last_received_at"] is not None
    assert [(each["received"], each["quarantined"]) for each in course] == [(3, 1)]
    assert operator.get(f"{BASE}/sources/nothing/overview").status_code == 404
    assert operator.get(f"{BASE}/sources/{source.code}/course?time_zone=Nowhere").status_code == 422


def test_the_quarantine_is_summed_by_reason_and_shown_one_by_one():
    source = a_source()
    as_if_it_had_been_unreadable(source, a_track(1), times=3)
    take_in(source, a_track(2, event=None))
    operator = a_caller("operator")

    reasons = {each["reason"]: each for each in operator.get(f"{BASE}/quarantine/reasons?source={source.code}").json()}
    row = operator.get(f"{BASE}/quarantine?source={source.code}&reason=unknown_type").json()["items"][0]
    shown = operator.get(f"{BASE}/quarantine/{row['id']}").json()

    assert (reasons["unknown_type"]["rows"], reasons["unknown_type"]["replayable_events"]) == (1, 3)
    assert reasons["no_event_name"]["events"] == 1
    assert shown == row
    assert operator.get(f"{BASE}/quarantine/{uuid.uuid4()}").json()["code"] == "no_such_quarantined"
