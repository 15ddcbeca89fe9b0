"""The first admin, invitations, forgotten passwords, and what a visitor is told."""

import json
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.orders.test_http import BASKET
from tests.orders.test_place_order import a_stock
from tests.web.api.callers import a_caller
from tests.web.signing_in.browsers import PASSWORD, Browser, somebody

from mainstem.governance import operations, queries
from mainstem.governance.contracts import AlreadySetUp
from mainstem.governance.models import Account, Invitation, PasswordLink
from mainstem.kernel import clock
from mainstem.web.signing_in.setup_code import setup_code

FIRST_RUN = "/api/console/first-run"
INVITATIONS = "/api/console/invitations"
BOSS = {"email": "boss@company.example", "name": "Boss", "password": PASSWORD}
HERE = {"HTTP_HOST": "localhost:8800"}


def at_the_machine() -> Browser:
    return Browser(address="127.0.0.1")


def secret_of(answer: Any) -> str:
    return str(answer.json()["url"]).rpartition("/")[2]


@pytest.mark.django_db
def test_the_first_admin_is_made_once_and_signs_in() -> None:
    browser = at_the_machine()
    before = browser.get("/api/console/deployment", **HERE).json()

    made = browser.post(FIRST_RUN, BOSS, **HERE)
    again = browser.post(FIRST_RUN, {**BOSS, "email": "other@company.example"}, **HERE)
    signed_in = browser.post("/api/auth/login", {"email": BOSS["email"], "password": PASSWORD}, **HERE)

    assert (before["needs_first_admin"], before["needs_setup_code"]) == (True, False)
    assert (made.status_code, again.status_code, again.json()["code"]) == (201, 409, "already_set_up")
    assert signed_in.status_code == 200
    assert [str(grant.role) for grant in queries.get_account(made.json()["account_id"]).roles] == ["admin"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "options"),
    [
        ("192.0.2.7", HERE),
        ("127.0.0.1", {"HTTP_HOST": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.5"}),
        ("127.0.0.1", {"HTTP_HOST": "testserver"}),
    ],
)
def test_from_elsewhere_the_first_admin_needs_the_printed_code(address: str, options: dict[str, str]) -> None:
    browser = Browser(address=address)

    told = browser.get("/api/console/deployment", **options).json()["needs_setup_code"]
    refused = browser.post(FIRST_RUN, BOSS, **options)
    wrong = browser.post(FIRST_RUN, {**BOSS, "code": "AAAA-BBBB-CCCC-DDDD"}, **options)
    made = browser.post(FIRST_RUN, {**BOSS, "code": setup_code().lower()}, **options)

    assert told is True
    assert refused.json()["code"] == wrong.json()["code"] == "setup_code_needed"
    assert made.status_code == 201


@pytest.mark.django_db
def test_a_page_from_elsewhere_cannot_make_the_first_admin() -> None:
    refused = at_the_machine().post(FIRST_RUN, BOSS, csrf=False, **HERE)

    assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")
    assert not Account.objects.exists()


def test_two_who_race_make_one_admin(committed_database: None) -> None:
    together, outcomes = threading.Barrier(4), []

    def make(number: int) -> None:
        from django.db import connections

        together.wait()
        try:
            operations.make_first_admin(
                email=f"boss{number}@company.example", name="Boss", password=PASSWORD, now=clock.now()
            )
            outcomes.append("made")
        except AlreadySetUp:
            outcomes.append("refused")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=make, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["made", "refused", "refused", "refused"]
    assert Account.objects.count() == 1


@pytest.mark.django_db
def test_an_invited_person_chooses_a_password_and_has_the_role_and_scope() -> None:
    scope = {"brands": None, "locations": ["31", "7"], "channels": None}
    issued = a_caller("admin").post(INVITATIONS, {"email": "Ann@x.example", "role": "store_manager", "scope": scope})
    secret, browser = secret_of(issued), Browser()

    shown = browser.post(f"{INVITATIONS}/look-up", {"secret": secret}, csrf=False)
    accepted = browser.post(
        f"{INVITATIONS}/accept", {"secret": secret, "name": "Ann", "password": PASSWORD}, csrf=False
    )
    again = browser.post(f"{INVITATIONS}/accept", {"secret": secret, "name": "Eve", "password": PASSWORD}, csrf=False)

    assert issued.status_code == 201
    assert issued.json()["mailed"] is False
    assert (shown.json()["email"], shown.json()["role"]) == ("ann@x.example", "store_manager")
    assert accepted.status_code == 201
    assert (again.status_code, again.json()["code"]) == (410, "link_ended")
    person = queries.get_account(accepted.json()["account_id"])
    assert [(str(grant.role), grant.scope.locations) for grant in person.roles] == [
        ("store_manager", frozenset({"31", "7"}))
    ]


@pytest.mark.django_db
def test_the_database_holds_no_link() -> None:
    issued = a_caller("admin").post(INVITATIONS, {"email": "ann@x.example", "role": "analyst"})

    kept = bytes(Invitation.objects.get().digest)

    assert secret_of(issued).encode() not in kept
    assert len(kept) == 32


@pytest.mark.django_db
def test_a_link_lives_for_three_days_and_ends_with_the_next_one() -> None:
    admin = a_caller("admin")
    first = secret_of(admin.post(INVITATIONS, {"email": "ann@x.example", "role": "analyst"}))
    second = secret_of(admin.post(INVITATIONS, {"email": "ann@x.example", "role": "agent"}))

    assert queries.find_open_invitation(first, now=clock.now()) is None
    assert queries.find_open_invitation(second, now=clock.now() + timedelta(hours=71)) is not None
    assert queries.find_open_invitation(second, now=clock.now() + timedelta(hours=73)) is None
    listed = admin.get(INVITATIONS).json()["items"]
    assert [(each["role"], each["state"]) for each in listed] == [("agent", "open"), ("analyst", "withdrawn")]


@pytest.mark.django_db
def test_a_withdrawn_invitation_opens_nothing() -> None:
    admin = a_caller("admin")
    issued = admin.post(INVITATIONS, {"email": "ann@x.example", "role": "analyst"})

    admin.delete(f"{INVITATIONS}/{issued.json()['id']}")

    assert Browser().post(f"{INVITATIONS}/look-up", {"secret": secret_of(issued)}, csrf=False).status_code == 410


@pytest.mark.django_db
def test_an_invitation_ends_with_the_rights_of_who_sent_it() -> None:
    boss, other = somebody("admin"), somebody("admin")
    browser = Browser()
    browser.sign_in(boss)
    secret = secret_of(browser.post(INVITATIONS, {"email": "ann@x.example", "role": "admin"}))

    operations.revoke_role(account_id=boss.id, role="admin", now=clock.now(), actor=f"account:{other.id}")
    refused = Browser().post(
        f"{INVITATIONS}/accept", {"secret": secret, "name": "Ann", "password": PASSWORD}, csrf=False
    )

    assert refused.status_code == 410


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"email": "nobody", "role": "analyst"}, 422, "malformed"),
        ({"email": "ann@x.example", "role": "store_manager"}, 422, "malformed"),
        ({"email": "ann@x.example", "role": "emperor"}, 422, "malformed"),
    ],
)
def test_an_invitation_that_cannot_be_is_refused(body: dict[str, str], status: int, code: str) -> None:
    refused = a_caller("admin").post(INVITATIONS, body)

    assert (refused.status_code, refused.json()["code"]) == (status, code)


@pytest.mark.django_db
def test_a_password_link_sets_a_password_once_and_ends_sessions() -> None:
    person, before = somebody("analyst"), Browser()
    before.sign_in(person)
    secret = secret_of(a_caller("admin").post(f"/api/console/accounts/{person.id}/password-link"))
    browser = Browser()

    shown = browser.post("/api/console/password-links/look-up", {"secret": secret}, csrf=False)
    used = browser.post(
        "/api/console/password-links/use", {"secret": secret, "password": "four sleepy cats"}, csrf=False
    )
    again = browser.post(
        "/api/console/password-links/use", {"secret": secret, "password": "five sleepy cats"}, csrf=False
    )

    assert shown.json()["email"] == person.email
    assert (used.status_code, again.status_code) == (200, 410)
    assert before.get("/api/governance/me").status_code == 401
    assert Browser().sign_in(person, "four sleepy cats").status_code == 200


@pytest.mark.django_db
def test_a_weak_password_leaves_the_link_open() -> None:
    person = somebody()
    link = operations.issue_password_link(account_id=person.id, now=clock.now())

    refused = Browser().post(
        "/api/console/password-links/use", {"secret": link.secret, "password": "password1234"}, csrf=False
    )

    assert (refused.status_code, refused.json()["details"]["field"]) == (422, "password")
    assert PasswordLink.objects.get().used_at is None


@pytest.mark.django_db
def test_a_visitor_is_told_nothing_of_the_trade_and_of_no_demo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MAINSTEM_HOME", str(tmp_path))
    somebody("admin")

    told = Browser().get("/api/console/deployment").json()

    assert (told["is_demo"], told["demo_people"], told["trade"]) == (False, None, None)
    assert told["needs_first_admin"] is False


@pytest.mark.django_db
def test_a_demo_names_its_people_without_their_tokens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    person = {
        "role": "analyst",
        "email": "a@demo.example",
        "password": "x",
        "token": "msk_y",
        "token_ends": "2027-01-01",
    }
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "people.json").write_text(json.dumps([person]))
    monkeypatch.setenv("MAINSTEM_HOME", str(tmp_path))

    told = Browser().get("/api/console/deployment").json()

    assert told["is_demo"] is True
    assert told["demo_people"] == [{"role": "analyst", "email": "a@demo.example", "password": "x"}]


@pytest.mark.django_db
def test_who_is_signed_in_learns_in_what_money_the_orders_are(tmp_path: Path) -> None:
    a_stock(tmp_path)
    a_caller("operator").post("/api/orders", BASKET)

    trade = a_caller("store_manager").get("/api/console/deployment").json()["trade"]

    assert (trade["currency"], trade["currencies"], trade["time_zone"]) == ("CNY", ["CNY"], "UTC")
    assert trade["business_start"] == clock.now().date().isoformat()


@pytest.mark.django_db
def test_before_the_first_order_no_money_is_made_up() -> None:
    trade = a_caller("analyst").get("/api/console/deployment").json()["trade"]

    assert (trade["currency"], trade["currencies"], trade["business_start"]) == (None, [], None)


@pytest.mark.django_db
def test_what_the_company_chose_stands_before_what_the_server_was_given() -> None:
    chosen = {"company_name": "Riverside", "default_language": "zh-CN", "time_zone": "Asia/Shanghai", "currency": "CNY"}
    a_caller("admin").put("/api/governance/deployment-settings", chosen)

    visitor = Browser().get("/api/console/deployment").json()
    trade = a_caller("analyst").get("/api/console/deployment").json()["trade"]

    assert (visitor["name"], visitor["logo"], visitor["default_language"]) == ("Riverside", None, "zh-CN")
    assert (trade["time_zone"], trade["currency"]) == ("Asia/Shanghai", "CNY")
