"""The doors of governance: status, shape, permission."""

from uuid import uuid4

import pytest
from tests.web.api.callers import a_caller, anonymous

from mainstem.kernel import sql, vault
from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db
ROOT = "/api/governance"


def test_somebody_is_added_given_a_job_and_loses_it() -> None:
    admin = a_caller("admin")
    person = {"email": "ann@company.example", "name": "Ann", "password": "three blind mice"}

    added = admin.post(f"{ROOT}/accounts", person)
    address = f"{ROOT}/accounts/{added.json()['id']}"
    granted = admin.put(f"{address}/roles/store_manager", {"locations": ["31"]})
    signed_in = anonymous().post(f"{ROOT}/login", {"email": person["email"], "password": person["password"]})
    shown = admin.get(address)
    revoked = admin.delete(f"{address}/roles/store_manager")

    assert (added.status_code, granted.status_code, signed_in.status_code, revoked.status_code) == (201, 200, 200, 204)
    assert "password" not in added.json()
    assert shown.json()["roles"][0]["scope"] == {"brands": None, "locations": ["31"], "channels": None}
    assert admin.get(address).json()["roles"] == []


def test_me_says_what_i_may_do_where() -> None:
    manager = a_caller("store_manager")

    me = manager.get(f"{ROOT}/me").json()

    assert me["permissions"]["stock.write"] == {"brands": None, "locations": ["1"], "channels": None}
    assert "contacts.reveal" not in me["permissions"]


def test_a_token_shows_its_secret_once_and_ends_when_told() -> None:
    agent = a_caller("agent")

    issued = agent.post(f"{ROOT}/tokens", {"name": "till", "permissions": ["orders.read"]}).json()
    listed = agent.get(f"{ROOT}/tokens").json()["items"]
    ended = agent.delete(f"{ROOT}/tokens/{issued['id']}")

    assert issued["secret"].startswith("msk_")
    assert all("secret" not in token for token in listed)
    assert ended.status_code == 204
    refused = anonymous().get(f"{ROOT}/me", headers={"Authorization": f"Bearer {issued['secret']}"})
    assert refused.status_code == 401


def test_signing_out_ends_the_very_token() -> None:
    agent = a_caller("agent")

    assert agent.post(f"{ROOT}/logout").status_code == 204
    assert agent.get(f"{ROOT}/me").status_code == 401


def test_a_consent_is_recorded_and_decides() -> None:
    agent, ref = a_caller("agent"), str(uuid4())
    consent = {
        "subject_ref": ref,
        "purpose": "marketing",
        "channel": "email",
        "state": "granted",
        "how": "on the phone",
    }
    question = {"subject_refs": [ref], "purpose": "marketing", "channel": "email"}

    before = agent.post(f"{ROOT}/consents/decision", question).json()
    recorded = agent.post(f"{ROOT}/consents", consent)
    after = agent.post(f"{ROOT}/consents/decision", question).json()
    listed = agent.get(f"{ROOT}/consents?ref={ref}").json()["items"]

    assert (before["reason_code"], after["reason_code"]) == ("no_consent", "consent_granted")
    assert (recorded.status_code, recorded.json()["recorded"]) == (201, True)
    assert listed[0]["evidence"] == {"by": f"account:{agent.account_id}", "how": "on the phone"}


def test_contact_data_is_masked_then_revealed_then_erased_and_all_of_it_audited() -> None:
    contact = vault.Contact(uuid4(), "phone", "+8613800136027")
    with sql.cursor() as cursor:
        vault.put(cursor, [contact])
    agent, steward = a_caller("agent"), a_caller("steward")
    refs = {"refs": [str(contact.ref)]}
    reason = {"reason": "asked for by telephone"}

    masked = agent.post(f"{ROOT}/contacts/masked", refs).json()
    revealed = agent.post(f"{ROOT}/contacts/reveal", {**refs, **reason}).json()
    erased = steward.post(f"{ROOT}/contacts/erase", {"subject_refs": [str(contact.subject_ref)], **reason}).json()
    gone = agent.post(f"{ROOT}/contacts/reveal", {**refs, **reason}).json()

    assert masked[0]["masked"] == "138 **** 6027"
    assert revealed[0]["value"] == "+8613800136027"
    assert erased == {"destroyed": 1}
    assert gone[0]["value"] is None
    actions = [entry["action"] for entry in steward.get(f"{ROOT}/audit?limit=3").json()["items"]]
    assert actions == ["contact.revealed", "subject.erased", "contact.revealed"]


def test_the_chain_is_verified_against_a_head_written_down_before() -> None:
    steward = a_caller("steward")

    head = steward.get(f"{ROOT}/audit/head").json()
    a_caller("agent")
    good = steward.get(f"{ROOT}/audit/verification?sequence={head['sequence']}&hash={head['hash']}").json()
    bad = steward.get(f"{ROOT}/audit/verification?sequence={head['sequence']}&hash={'0' * 64}").json()

    assert good["broken_at"] is None
    assert good["head"]["sequence"] > head["sequence"]
    assert bad["reason"] == "differs_from_published_head"


def test_nobody_grants_a_role_to_themselves_through_the_door() -> None:
    admin = a_caller("admin")

    refused = admin.put(f"{ROOT}/accounts/{admin.account_id}/roles/agent", {})

    assert (refused.status_code, refused.json()["code"]) == (403, "grants_oneself")


def test_who_may_manage_the_team_for_some_places_only_may_not_manage_it() -> None:
    local = a_caller("admin", scope=Scope(brands=frozenset({"leaf"})))
    narrow = a_caller("admin", permissions=["roles.write", "accounts.read"], scope=None)
    other = a_caller()

    refused = [
        local.put(f"{ROOT}/accounts/{other.account_id}/roles/admin", {}),
        local.put(f"{ROOT}/accounts/{other.account_id}/password", {"password": "three blind mice"}),
        local.post(f"{ROOT}/accounts", {"email": "x@company.example", "name": "X"}),
    ]

    assert [answer.status_code for answer in refused] == [403, 403, 403]
    assert local.get(f"{ROOT}/accounts").status_code == 200
    assert narrow.put(f"{ROOT}/accounts/{other.account_id}/roles/analyst", {}).status_code == 200
