"""A session acts for its account as a token does, ends in time, and its writes come from our own pages."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.sessions.models import Session
from tests.web.signing_in.browsers import PASSWORD, Browser, somebody

from mainstem.governance import operations, queries
from mainstem.kernel import clock
from mainstem.kernel.paging import Paging
from mainstem.web.signing_in import sessions

pytestmark = pytest.mark.django_db
ME = "/api/governance/me"
TOKENS = "/api/governance/tokens"


def signed_in(*roles: str) -> tuple[Browser, Any]:
    person, browser = somebody(*roles), Browser()
    assert browser.sign_in(person).status_code == 200
    return browser, person


def actions_about(account_id: int) -> list[str]:
    page = queries.list_audit(Paging(cursor=None, limit=100), subject=f"account:{account_id}")
    return [entry.action for entry in reversed(page.items)]


def test_a_session_may_what_the_account_may() -> None:
    browser, person = signed_in("analyst", "marketer")

    me = browser.get(ME).json()

    assert me["account"]["id"] == person.id
    assert set(me["permissions"]) == queries.permissions_of(person.id)
    assert browser.get("/api/governance/accounts").status_code == 403


def test_a_session_of_a_scoped_role_reaches_no_further() -> None:
    from mainstem.kernel.scope import Scope

    person = somebody()
    operations.grant_role(
        account_id=person.id, role="store_manager", scope=Scope(locations=frozenset({"1"})), now=clock.now()
    )
    browser = Browser()
    browser.sign_in(person)

    assert browser.get(ME).json()["permissions"]["orders.read"]["locations"] == ["1"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", TOKENS), ("PUT", "/api/governance/accounts/1/password"), ("DELETE", "/api/governance/tokens/1")],
)
def test_a_write_of_a_session_needs_the_csrf_token(method: str, path: str) -> None:
    browser, _ = signed_in("admin")

    refused = browser.post(path, {"name": "x"}, method=method, csrf=False)

    assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")


def test_a_write_of_a_session_with_the_csrf_token_is_carried_out() -> None:
    browser, _ = signed_in("analyst")

    assert browser.post(TOKENS, {"name": "report"}).status_code == 201


def test_a_write_from_another_origin_is_refused_with_any_token() -> None:
    browser, _ = signed_in("analyst")

    refused = browser.post(TOKENS, {"name": "x"}, headers={"Origin": "https://elsewhere.example"})

    assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")


def test_a_token_needs_no_csrf_token_even_beside_a_session() -> None:
    browser, person = signed_in("analyst")
    issued = operations.issue_token(account_id=person.id, name="program", now=clock.now())

    answer = browser.post(TOKENS, {"name": "x"}, csrf=False, headers={"Authorization": f"Bearer {issued.secret}"})

    assert answer.status_code == 201


def test_signing_in_needs_the_csrf_token_too() -> None:
    person = somebody("analyst")

    refused = Browser().post("/api/auth/login", {"email": person.email, "password": PASSWORD}, csrf=False)

    assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")


def test_the_cookie_is_for_this_site_alone_and_no_script_reads_it() -> None:
    browser, _ = signed_in()

    cookie = browser.client.cookies[settings.SESSION_COOKIE_NAME]

    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_signing_in_gives_the_session_another_key() -> None:
    browser, person = Browser(), somebody()
    browser.get("/api/auth/passkey/login")
    before = browser.client.cookies[settings.SESSION_COOKIE_NAME].value

    browser.sign_in(person)

    assert browser.client.cookies[settings.SESSION_COOKIE_NAME].value != before
    assert not Session.objects.filter(session_key=before).exists()


def test_wrong_credentials_are_refused_in_the_shape_of_the_api() -> None:
    refused = Browser().sign_in(somebody(), "wrong")

    assert (refused.status_code, refused.json()["code"]) == (401, "wrong_credentials")


def test_the_door_and_the_api_share_one_lock() -> None:
    person, browser = somebody("analyst"), Browser()
    for _ in range(5):
        browser.sign_in(person, "wrong")
        browser.post("/api/governance/login", {"email": person.email, "password": "wrong"})

    refused = browser.sign_in(person)
    elsewhere = Browser(address="192.0.2.9").sign_in(person)

    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_attempts")
    assert int(refused["Retry-After"]) > 600
    assert elsewhere.status_code == 200


def test_guessing_the_present_password_locks_too() -> None:
    browser, person = signed_in()
    for _ in range(10):
        wrong = browser.post("/api/auth/password", {"current_password": "wrong", "new_password": "a long new one"})
        assert wrong.status_code == 400

    locked = browser.post("/api/auth/password", {"current_password": PASSWORD, "new_password": "a long new one"})

    assert locked.json()["code"] == "too_many_attempts"
    assert "account.locked" in actions_about(person.id)


def test_signing_out_ends_the_session() -> None:
    browser, _ = signed_in("analyst")

    browser.post("/api/auth/session", method="DELETE")

    assert browser.get(ME).status_code == 401


def test_a_session_unused_for_half_a_day_is_over() -> None:
    browser, _ = signed_in("analyst")
    Session.objects.update(expire_date=clock.now() - timedelta(seconds=1))

    assert browser.get(ME).status_code == 401


def test_a_week_ends_a_session_however_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    browser, _ = signed_in("analyst")
    assert browser.get(ME).status_code == 200
    later = clock.now() + timedelta(days=7, minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)

    assert browser.get(ME).status_code == 401


def test_a_new_password_keeps_this_session_and_ends_the_others_and_the_tokens() -> None:
    browser, person = signed_in("analyst")
    other = Browser()
    other.sign_in(person)
    issued = operations.issue_token(account_id=person.id, name="program", now=clock.now())

    changed = browser.post("/api/auth/password", {"current_password": PASSWORD, "new_password": "four sleepy cats"})

    assert changed.status_code == 200
    assert browser.get(ME).status_code == 200
    assert other.get(ME).status_code == 401
    assert queries.find_principal(issued.secret, now=clock.now()) is None


def test_a_weak_new_password_is_refused_with_its_reason() -> None:
    browser, _ = signed_in()

    refused = browser.post("/api/auth/password", {"current_password": PASSWORD, "new_password": "password1234"})

    assert [error["code"] for error in refused.json()["errors"]] == ["password_too_common"]


def test_a_switched_off_account_is_out_at_once() -> None:
    browser, person = signed_in("analyst")

    operations.deactivate_account(account_id=person.id, now=clock.now())

    assert browser.get(ME).status_code == 401


def test_my_sessions_are_listed_and_another_one_is_ended() -> None:
    browser, person = signed_in("analyst")
    other = Browser()
    other.sign_in(person)

    listed = browser.get("/api/auth/sessions").json()["data"]
    ended = [each["id"] for each in listed if not each["is_current"]]
    browser.post("/api/auth/sessions", {"sessions": ended}, method="DELETE")

    assert len(listed) == 2
    assert other.get(ME).status_code == 401
    assert browser.get(ME).status_code == 200


def test_nobody_ends_the_session_of_another() -> None:
    browser, _ = signed_in()
    stranger, _ = signed_in()
    [mine] = browser.get("/api/auth/sessions").json()["data"]

    stranger.post("/api/auth/sessions", {"sessions": [mine["id"]]}, method="DELETE")

    assert browser.get(ME).status_code == 200


def test_signing_in_and_out_stands_in_the_audit_chain() -> None:
    browser, person = signed_in("analyst")
    Browser().sign_in(person, "wrong")
    browser.post("/api/auth/session", method="DELETE")

    assert actions_about(person.id)[-3:] == ["account.signed_in", "sign_in.refused", "account.signed_out"]


def test_what_is_over_is_forgotten_and_what_lives_stays() -> None:
    browser, _ = signed_in("analyst")
    over, person = signed_in("analyst")
    key = over.client.cookies[settings.SESSION_COOKIE_NAME].value
    Session.objects.filter(session_key=key).update(expire_date=clock.now() - timedelta(seconds=1))
    Browser().sign_in(person, "wrong")
    AccessAttempt.objects.update(attempt_time=clock.now() - timedelta(minutes=16))

    sessions.forget_ended(now=clock.now())

    assert (Session.objects.count(), UserSession.objects.count(), AccessAttempt.objects.count()) == (1, 1, 0)
    assert browser.get(ME).status_code == 200
