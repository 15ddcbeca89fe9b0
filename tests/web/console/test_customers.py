"""The console's customers: the list, one customer's page, and that a shop sees its own trade alone."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.events.imports.builders import MAPPING, imported
from tests.web.api.callers import a_caller

from mainstem.customers.contracts import NoSuchPerson
from mainstem.customers.rules.partition import QuarantineReason, RefusalReason
from mainstem.flows.customer_summaries import rebuild_summaries
from mainstem.governance.contracts import ConsentGiven, ConsentState, Purpose
from mainstem.governance.operations import record_consent
from mainstem.kernel import clock, sql, vault
from mainstem.kernel.identifiers import reference
from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db

BASE = "/api/console/customers"
NORTH = Scope(locations=frozenset({"north"}))
HEADER = "number,time,store,customer,sku,name,quantity,price,channel"
MAPPED = MAPPING.replace('channel = { constant = "web" }', 'channel = "channel"')
ROWS = (
    "1,2025-01-01 10:00,north,ann,tea,Tea,2,9.50,store",
    "2,2025-01-01 11:00,south,ann,tea,Tea,1,9.50,web",
    "3,2025-01-01 12:00,south,bob,cup,Cup,1,4.00,web",
    "R1,2025-01-02 10:00,north,ann,tea,Tea,-1,9.50,store",
)


@pytest.fixture
def trade(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, mapping=MAPPED, header=HEADER)
    with sql.cursor() as cur:
        cur.execute("SELECT ref, namespace FROM customers_identifier")
        for row in cur.fetchall():
            vault.put(
                cur,
                [
                    vault.Contact(row["ref"], "name", "Lin Xiaoqing"),
                    vault.Contact(row["ref"], "phone", "+8613800136027"),
                ],
            )
    rebuild_summaries(now=clock.now())


def lines(caller: Any, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = caller.get(f"{BASE}{query}").json()["items"]
    return found


def spends(caller: Any, query: str = "") -> list[float]:
    return [float(one["spend"]) for one in lines(caller, query)]


@pytest.mark.usefixtures("trade")
def test_the_list_is_filtered_sorted_and_added_up_by_the_server() -> None:
    steward = a_caller("steward")

    assert spends(steward) == [19.0, 4.0]
    assert spends(steward, "?sort=spend") == [4.0, 19.0]
    assert spends(steward, "?spend_max=5") == [4.0]
    assert spends(steward, "?channel=store,call") == [19.0]
    assert spends(steward, "?merged=true") == []
    assert float(steward.get(f"{BASE}/totals?orders_min=1").json()["spend"]) == 23.0
    assert steward.get(f"{BASE}?sort=name").status_code == 422


@pytest.mark.usefixtures("trade")
def test_a_store_manager_gets_the_trade_of_the_shop_and_not_a_word_of_the_rest() -> None:
    manager, steward = a_caller("store_manager", scope=NORTH), a_caller("steward")
    everything = lines(steward)
    ann = everything[0]["id"]

    listed = manager.get(BASE).json()
    page = manager.get(f"{BASE}/{ann}").json()
    timeline = manager.get(f"{BASE}/{ann}/timeline").json()

    assert [(one["id"], float(one["spend"]), one["orders"], one["channels"]) for one in listed["items"]] == [
        (ann, 9.5, 1, ["store"])
    ]
    assert (listed["is_scoped"], listed["high_value_from"]) == (True, None)
    assert float(manager.get(f"{BASE}/totals").json()["spend"]) == 9.5
    assert (float(page["net"]), page["orders"], page["is_scoped"], page["contacts"], page["name"]) == (
        9.5,
        1,
        True,
        None,
        None,
    )
    assert [one["detail"]["number"] for one in timeline["items"] if one["kind"] == "order"] == ["shop-1"]
    assert set(timeline["withheld"]) == {"events.read", "messages.read", "consents.read"}
    assert "south" not in str(listed) + str(page) + str(timeline)


@pytest.mark.usefixtures("trade")
def test_names_are_masked_by_the_server_and_absent_for_who_may_not_know_of_them() -> None:
    assert {(one["name"], one["contact"]) for one in lines(a_caller("agent"))} == {("Lin*qing", "138 **** 6027")}
    assert {(one["name"], one["contact"]) for one in lines(a_caller("analyst"))} == {(None, None)}


@pytest.mark.usefixtures("trade")
def test_a_customer_is_found_by_any_exact_identifier_or_code_in_the_body() -> None:
    steward = a_caller("steward")
    ann = lines(steward)[0]

    by_account = steward.post(f"{BASE}/find", {"text": "ann"}).json()
    by_code = steward.post(f"{BASE}/find", {"text": ann["code"].lower()}).json()

    assert [one["id"] for one in by_account] == [one["id"] for one in by_code] == [ann["id"]]
    assert steward.post(f"{BASE}/find", {"text": "nobody"}).json() == []
    assert steward.post(f"{BASE}/find", {"text": ""}).status_code == 422
    assert a_caller("operator").post(f"{BASE}/find", {"text": "ann"}).status_code == 403


@pytest.mark.usefixtures("trade")
def test_the_timeline_pages_through_every_moment_once() -> None:
    steward = a_caller("steward")
    ann = lines(steward)[0]["id"]

    def pages(cursor: str = "") -> list[dict[str, Any]]:
        page = steward.get(f"{BASE}/{ann}/timeline?limit=1{cursor}").json()
        following = page["next_cursor"]
        return [*page["items"], *(pages(f"&cursor={following}") if following else [])]

    whole = steward.get(f"{BASE}/{ann}/timeline").json()["items"]
    trade = steward.get(f"{BASE}/{ann}/timeline?group=trade").json()["items"]

    assert pages() == whole
    assert [one["at"] for one in whole] == sorted((one["at"] for one in whole), reverse=True)
    assert [one["kind"] for one in trade] == ["return", "order", "order"]
    assert whole[0]["kind"] == "identifier_joined"


@pytest.mark.usefixtures("trade")
def test_the_page_holds_up_against_the_ledgers() -> None:
    steward = a_caller("steward")
    ann = lines(steward)[0]["id"]

    page = steward.get(f"{BASE}/{ann}").json()
    activity = steward.get(f"{BASE}/{ann}/activity?zone=Asia/Shanghai").json()

    assert (float(page["net"]), float(page["returned"]), page["orders"], page["returns"]) == (19.0, 9.5, 2, 1)
    assert (page["units_sold"], page["units_returned"]) == (3, 1)
    assert {one["channel"]: float(one["net"]) for one in page["trade"]} == {"store": 9.5, "web": 9.5}
    assert (activity["with_events"], activity["days"]) == (True, [])
    assert steward.get(f"{BASE}/{ann}/activity?zone=Mars").status_code == 422
    assert steward.get(f"{BASE}/{reference('x', 'y')}").status_code == 404


@pytest.mark.usefixtures("trade")
def test_one_no_is_a_no_in_the_grid_of_consents_and_a_grant_answers_every_no() -> None:
    steward = a_caller("steward")
    ann = lines(steward)[0]["id"]
    [ref] = steward.get(f"{BASE}/{ann}").json()["profile_refs"]

    def cell(purpose: str, channel: str) -> dict[str, Any]:
        cells = steward.get(f"{BASE}/{ann}/consents").json()
        found: dict[str, Any] = next(one for one in cells if (one["purpose"], one["channel"]) == (purpose, channel))
        return found

    before = cell("marketing", "email")["state"], cell("service", "sms")["state"]
    for number, (channel, state) in enumerate([("*", ConsentState.GRANTED), ("email", ConsentState.WITHDRAWN)]):
        record_consent(
            entry=ConsentGiven(
                subject_ref=ref,
                purpose=Purpose.MARKETING,
                channel=channel,
                state=state,
                at=clock.now() - timedelta(hours=2 - number),
                source="desk",
                external_id=str(number),
            ),
            now=clock.now(),
        )

    assert before == ("missing", "not_needed")
    assert (cell("marketing", "email")["state"], cell("marketing", "sms")["state"]) == ("withdrawn", "granted")
    assert ref in cell("marketing", "email")["grant_refs"]
    assert a_caller("store_manager").get(f"{BASE}/{ann}/consents").status_code == 403


@pytest.mark.usefixtures("trade")
def test_a_merge_is_looked_at_before_it_is_done() -> None:
    steward = a_caller("steward")
    ann, bob = (one["id"] for one in lines(steward))

    found = steward.get(f"{BASE}/{ann}/merge-check/{bob}").json()

    assert (float(found["one"]["net"]), float(found["other"]["net"])) == (19.0, 4.0)
    assert found["staying_id"] == min(ann, bob)
    assert len(found["conflicts"]) == 1
    assert found["can_be_merged"] is True
    assert steward.get(f"{BASE}/{ann}/merge-check/{ann}").json()["can_be_merged"] is False
    assert a_caller("agent").get(f"{BASE}/{ann}/merge-check/{bob}").status_code == 403


def test_the_console_has_words_for_every_code_the_server_sends() -> None:
    import json

    catalogues = Path(__file__).parents[3] / "console" / "src" / "i18n"
    for language in ("en", "zh-CN"):
        words = json.loads((catalogues / language / "customers.json").read_text(encoding="utf-8"))
        assert {str(reason) for reason in RefusalReason} <= set(words["refusal"])
        assert {str(reason) for reason in QuarantineReason} <= set(words["setAside"])
        assert {str(purpose) for purpose in Purpose} <= set(words["purpose"])
        assert NoSuchPerson.code in words["problem"]
