"""What the console's pages of segments ask: counted, compared, explained, exported, refused to whom it is not for."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from mainstem.customers import operations, queries
from mainstem.kernel import sql, vault
from tests.customers.builders import NOW, email, together, user
from tests.web.api.callers import a_caller

pytestmark = pytest.mark.django_db

BASE = "/api/customers"
TWO_IDENTIFIERS = {"combinator": "and", "rules": [{"field": "profile.identifiers", "operator": ">=", "value": 2}]}
STEP = timedelta(days=1)
EVERYBODY: dict[str, Any] = {"combinator": "and", "rules": []}


def a_person(name: str) -> UUID:
    mail = email(f"{name}@shop.test")
    operations.resolve([together(user(name), mail)], now=NOW)
    with sql.cursor() as cur:
        vault.put(cur, [vault.Contact(user(name).ref, "email", mail.value)])
    return queries.persons_of([mail.ref])[mail.ref]


def a_segment(code: str, rule: dict[str, Any] = TWO_IDENTIFIERS) -> None:
    operations.create_segment(code=code, name=code.title(), rule=rule, by="test", now=NOW)
    operations.refresh_segment(code=code, now=NOW)


def test_counts_and_people_of_a_rule() -> None:
    a_person("ann")
    marketer = a_caller("marketer")

    counts = marketer.post(f"{BASE}/segment-rules/counts?language=zh-CN", {"rule": TWO_IDENTIFIERS}).json()
    insight = marketer.post(f"{BASE}/segment-rules/insight", {"rule": TWO_IDENTIFIERS}).json()

    assert (counts["total"], counts["everyone"], len(counts["nodes"])) == (1, 1, 2)
    assert counts["sentence"].startswith("满足以下条件的顾客：")
    assert (insight["total"], insight["looked_at"], insight["reachable_by_email"]) == (1, 1, 0)
    assert {part["code"]: part["count"] for part in insight["recency"]}["never"] == 1
    assert insight["sample"][0]["masked"] == []


def test_members_are_masked_for_those_who_may_and_nameless_for_others() -> None:
    a_person("ann")
    a_segment("known")

    masked = {
        role: a_caller(role).get(f"{BASE}/segments/known/members").json()["items"][0]["masked"]
        for role in ("steward", "marketer", "analyst")
    }

    assert masked == {"steward": ["an***@shop.test"], "marketer": [], "analyst": []}


def test_segments_share_members() -> None:
    a_person("ann")
    a_segment("known")
    a_segment("all", EVERYBODY)

    answer = a_caller("marketer").get(f"{BASE}/segments/known/overlap").json()

    assert answer == [{"code": "all", "name": "All", "size": 1, "shared": 1, "is_estimate": False}]


def test_somebody_is_explained_by_an_identifier_in_the_body() -> None:
    ann = a_person("ann")
    a_segment("known")
    marketer = a_caller("marketer")

    found = marketer.post(f"{BASE}/segments/known/explain", {"namespace": "email", "value": "ANN@shop.test"}).json()
    nobody = marketer.post(f"{BASE}/segments/known/explain", {"namespace": "email", "value": "bob@shop.test"})

    assert (found["person_id"], found["is_member"], found["answer"]["holds"]) == (str(ann), True, True)
    assert found["answer"]["rules"][0]["value"] == 2
    assert (nobody.status_code, nobody.json()["code"]) == (404, "no_such_person")


def test_an_archived_segment_comes_back_with_its_members_worked_out() -> None:
    a_person("ann")
    a_segment("known")
    marketer = a_caller("marketer")

    archived = marketer.post(f"{BASE}/segments/known/archive", {}).json()
    a_person("bob")
    restored = marketer.post(f"{BASE}/segments/known/restore", {}).json()

    assert archived["archived_at"] is not None
    assert (restored["archived_at"], restored["size"]) == (None, 2)


def test_a_change_made_on_an_older_version_is_refused() -> None:
    a_segment("known")
    marketer = a_caller("marketer")

    first = marketer.call("PATCH", f"{BASE}/segments/known", {"rule": EVERYBODY, "known_version": 1})
    second = marketer.call("PATCH", f"{BASE}/segments/known", {"rule": TWO_IDENTIFIERS, "known_version": 1})

    assert (first.status_code, first.json()["version"]) == (200, 2)
    assert (second.status_code, second.json()["code"]) == (409, "segment_changed_meanwhile")


def test_the_members_leave_as_a_file_only_with_the_right_to_export() -> None:
    ann = a_person("ann")
    a_segment("known")

    given = a_caller("analyst").get(f"{BASE}/segments/known/members.csv")
    refused = a_caller("marketer").get(f"{BASE}/segments/known/members.csv")

    lines = b"".join(given.streaming_content).decode("utf-8-sig").splitlines()  # type: ignore[attr-defined]
    assert lines[0] == "person_id,since,earliest_change_at"
    assert lines[1].startswith(f"{ann},2026-03-02T09:30:00+00:00,")
    assert refused.status_code == 403


def test_values_that_occur_are_offered() -> None:
    a_person("ann")
    marketer = a_caller("marketer")

    assert marketer.get(f"{BASE}/segment-fields/profile.reachable_by/values").json()
    assert marketer.get(f"{BASE}/segment-names/events").json() == []
    assert marketer.get(f"{BASE}/segment-names/traits").json() == []
    assert marketer.get(f"{BASE}/segment-fields/trait.city/values?search=%25").json() == []
    assert marketer.get(f"{BASE}/segment-names/properties?event=Viewed").json() == []
    assert marketer.get(f"{BASE}/segment-fields/no.such/values").status_code == 404


def test_the_list_says_of_how_many_and_who_uses_it() -> None:
    a_person("ann")
    a_segment("known")
    a_segment("all", EVERYBODY)

    page = a_caller("marketer").get("/api/console/segments?sort=-name&limit=1").json()
    rest = a_caller("marketer").get(f"/api/console/segments?sort=-name&limit=1&cursor={page['next_cursor']}").json()
    analyst = a_caller("analyst").get("/api/console/segments?search=kno").json()

    assert (page["total"], page["persons"]) == (2, 1)
    assert [row["code"] for row in (*page["items"], *rest["items"])] == ["known", "all"]
    assert page["items"][0]["uses"] == []
    assert [row["code"] for row in analyst["items"]] == ["known"]
    assert a_caller("agent").get("/api/console/segments").status_code == 403


def test_the_size_is_told_by_step() -> None:
    a_person("ann")
    a_segment("known")
    a_person("bob")
    operations.refresh_segment(code="known", now=NOW)

    found = queries.size_history(["known"], since=NOW, step=STEP, origin=NOW)["known"]

    assert [(point.size, point.entered, point.refreshes) for point in found] == [(2, 2, 2)]
