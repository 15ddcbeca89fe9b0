"""The doors of customers: status, shape, permission."""

from typing import Any
from uuid import uuid4

import pytest

from mainstem.customers import operations
from mainstem.kernel import sql, vault
from tests.customers.builders import NOW, cookie, email, together, user
from tests.web.api.callers import a_caller

pytestmark = pytest.mark.django_db

BASE = "/api/customers"
RULE = {"combinator": "and", "rules": [{"field": "profile.identifiers", "operator": ">=", "value": 2}]}


def ann() -> None:
    operations.resolve([together(user("ann"), email("ann@shop.test"))], now=NOW)
    with sql.cursor() as cur:
        vault.put(cur, [vault.Contact(user("ann").ref, "email", "ann@shop.test")])


def test_a_person_is_found_by_an_exact_identifier_in_the_body() -> None:
    ann()

    answer = a_caller("steward").post(f"{BASE}/persons/search", {"namespace": "email", "value": " Ann@Shop.test "})

    assert answer.status_code == 200
    assert {one["masked"] for one in answer.json()["identifiers"]} == {"an***@shop.test", None}


def test_contact_data_is_not_even_masked_for_those_who_may_not_know_of_it() -> None:
    ann()

    answer = a_caller("analyst").post(f"{BASE}/persons/search", {"namespace": "email", "value": "ann@shop.test"})

    assert [one["masked"] for one in answer.json()["identifiers"]] == [None, None]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"namespace": "email", "value": "nobody@shop.test"}, 404),
        ({"namespace": "email", "value": "no address"}, 422),
        ({"namespace": "", "value": "x"}, 422),
        ({}, 422),
    ],
)
def test_a_search_that_finds_nobody_says_why(body: dict[str, Any], status: int) -> None:
    assert a_caller("steward").post(f"{BASE}/persons/search", body).status_code == status


def test_merging_and_unmerging_needs_the_permission_and_can_be_read_back() -> None:
    operations.resolve([together(user("ann"), cookie("a")), together(user("bob"), cookie("b"))], now=NOW)
    steward = a_caller("steward")
    persons = [one["id"] for one in steward.get(f"{BASE}/persons").json()["items"]]
    body = {"person_id": persons[0], "other_id": persons[1], "reason": "called us"}

    refused = a_caller("marketer").post(f"{BASE}/merges", body)
    merged = steward.post(f"{BASE}/merges", body)
    operation = merged.json()["operation_id"]
    undone = steward.post(f"{BASE}/identity-operations/{operation}/unmerge", {"reason": "mistake"})
    history = steward.get(f"{BASE}/persons/{persons[0]}/history").json()

    assert (refused.status_code, merged.status_code, undone.status_code) == (403, 201, 201)
    assert {(one["kind"], one["reversed_by"] is not None) for one in history} == {
        ("manual_merge", True),
        ("unmerge", False),
    }


def test_a_persons_pages_answer() -> None:
    ann()
    steward = a_caller("steward")
    person = steward.get(f"{BASE}/persons").json()["items"][0]["id"]

    for page in ("", "/evidence", "/history", "/timeline"):
        assert steward.get(f"{BASE}/persons/{person}{page}").status_code == 200
        assert steward.get(f"{BASE}/persons/{uuid4()}{page}").status_code == 404
    assert steward.get(f"{BASE}/counts").json()["persons"] == 1


def test_the_timeline_goes_on_where_the_page_before_ended() -> None:
    ann()
    steward = a_caller("steward")
    person = steward.get(f"{BASE}/persons").json()["items"][0]["id"]

    first = steward.get(f"{BASE}/persons/{person}/timeline?limit=1").json()
    second = steward.get(f"{BASE}/persons/{person}/timeline?limit=1&cursor={first['next_cursor']}").json()

    assert first["items"] != second["items"]
    assert second["next_cursor"] is None


def test_a_blocked_value_leaves_its_person() -> None:
    ann()
    steward = a_caller("steward")
    body = {"namespace": "email", "value": "ann@shop.test", "reason": "shared"}

    blocked = steward.post(f"{BASE}/identifiers/block", body)
    alone = steward.post(f"{BASE}/persons/search", {"namespace": "email", "value": "ann@shop.test"}).json()
    back = steward.post(f"{BASE}/identifiers/unblock", {"namespace": "email", "value": "ann@shop.test"})

    assert (blocked.status_code, back.status_code) == (204, 204)
    assert [one["status"] for one in alone["identifiers"]] == ["blocked"]


def test_a_segment_is_made_counted_sampled_and_explained() -> None:
    ann()
    marketer = a_caller("marketer")

    preview = marketer.post(f"{BASE}/segment-rules/preview", {"rule": RULE}).json()
    made = marketer.post(f"{BASE}/segments", {"code": "two", "name": "Two", "rule": RULE})
    members = marketer.get(f"{BASE}/segments/two/members").json()["items"]
    explained = marketer.get(f"{BASE}/segments/two/explain/{members[0]['person_id']}").json()

    assert (preview["count"], preview["sample"][0]["masked"]) == (1, [])
    assert (made.status_code, made.json()["size"]) == (201, 1)
    assert explained["holds"]
    assert explained["rules"][0]["value"] == 2
    assert len(marketer.get(f"{BASE}/segments/two/sample").json()) == 1


def test_a_segment_is_changed_refreshed_and_archived() -> None:
    marketer = a_caller("marketer")
    marketer.post(f"{BASE}/segments", {"code": "two", "name": "Two", "rule": RULE})
    other = {"combinator": "or", "rules": []}

    changed = marketer.call("PATCH", f"{BASE}/segments/two", {"rule": other, "name": "All"})
    refreshed = marketer.post(f"{BASE}/segments/two/refresh")
    archived = marketer.post(f"{BASE}/segments/two/archive")

    assert (changed.json()["version"], changed.json()["refreshed_version"]) == (2, 2)
    assert (refreshed.status_code, archived.json()["archived_at"] is not None) == (200, True)
    assert marketer.get(f"{BASE}/segments").json()["items"] == []
    assert len(marketer.get(f"{BASE}/segments/two/sizes").json()) == 3


def test_a_malformed_rule_is_answered_with_its_place() -> None:
    bad = {"combinator": "and", "rules": [{"field": "nothing", "operator": "=", "value": 1}]}

    answer = a_caller("marketer").post(f"{BASE}/segment-rules/preview", {"rule": bad})

    assert answer.status_code == 422
    assert answer.json()["details"]["problems"][0]["path"] == "rules[0].field"


def test_fields_are_listed_and_an_analyst_makes_no_segments() -> None:
    analyst = a_caller("analyst")

    fields = {one["code"] for one in analyst.get(f"{BASE}/segment-fields").json()}

    assert {"trait.", "rfm.segment", "orders.count", "events.count", "consent.marketing"} <= fields
    assert analyst.post(f"{BASE}/segments", {"code": "x", "name": "X", "rule": RULE}).status_code == 403
