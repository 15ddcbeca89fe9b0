"""After the password a code; what protects an account is changed by its owner alone, and noted."""

import pyotp
import pytest
from allauth.mfa.models import Authenticator
from tests.web.signing_in.browsers import PASSWORD, Browser, somebody
from tests.web.signing_in.test_sessions import ME, actions_about

from mainstem.governance.contracts import Person

# allauth tells of a change once it is committed.
pytestmark = pytest.mark.django_db(transaction=False)


@pytest.fixture(autouse=True)
def committed(django_capture_on_commit_callbacks: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows a commit follows at once: a test never commits."""
    from django.db import transaction

    monkeypatch.setattr(transaction, "on_commit", lambda function, using=None, robust=False: function())


def protected() -> tuple[Browser, Person, str]:
    person, browser = somebody("analyst"), Browser()
    browser.sign_in(person)
    assert browser.post("/api/auth/reauthenticate", {"password": PASSWORD}).status_code == 200
    secret = browser.get("/api/auth/authenticators/app").json()["meta"]["secret"]
    added = browser.post("/api/auth/authenticators/app", {"code": pyotp.TOTP(secret).now()})
    assert added.status_code == 200, added.content
    return browser, person, secret


def pending(answer: object) -> list[str]:
    flows = answer.json()["data"]["flows"]  # type: ignore[attr-defined]
    return [flow["id"] for flow in flows if flow.get("is_pending")]


def another_code(secret: str) -> str:
    """The code before, which is still good: the present one was used to set the app up."""
    import time

    return pyotp.TOTP(secret).at(time.time() - 30)


def test_the_password_alone_is_half_the_way() -> None:
    _, person, _ = protected()
    browser = Browser()

    answer = browser.sign_in(person)

    assert (answer.status_code, pending(answer)) == (401, ["mfa_authenticate"])
    assert browser.get(ME).status_code == 401


def test_the_code_completes_it() -> None:
    _, person, secret = protected()
    browser = Browser()
    browser.sign_in(person)

    answer = browser.post("/api/auth/second-factor", {"code": another_code(secret)})

    assert answer.status_code == 200
    assert browser.get(ME).status_code == 200


def test_a_code_is_good_once() -> None:
    _, person, secret = protected()
    code = another_code(secret)
    first, second = Browser(), Browser()
    for browser in (first, second):
        browser.sign_in(person)

    assert first.post("/api/auth/second-factor", {"code": code}).status_code == 200
    assert second.post("/api/auth/second-factor", {"code": code}).status_code == 400


def test_a_recovery_code_is_good_once() -> None:
    owner, person, _ = protected()
    code = owner.get("/api/auth/authenticators/recovery-codes").json()["data"]["unused_codes"][0]
    first, second = Browser(), Browser()
    for browser in (first, second):
        browser.sign_in(person)

    assert first.post("/api/auth/second-factor", {"code": code}).status_code == 200
    assert second.post("/api/auth/second-factor", {"code": code}).status_code == 400


def test_wrong_codes_lock_the_account_for_this_address() -> None:
    _, person, secret = protected()
    browser = Browser()
    browser.sign_in(person)
    answers = [browser.post("/api/auth/second-factor", {"code": "000000"}).status_code for _ in range(10)]

    locked = browser.post("/api/auth/second-factor", {"code": another_code(secret)})

    assert answers == [400] * 10
    assert (locked.status_code, locked.json()["code"]) == (429, "too_many_attempts")
    assert "account.locked" in actions_about(person.id)


def test_the_api_does_not_let_the_password_alone_in_either() -> None:
    _, person, _ = protected()

    refused = Browser().post("/api/governance/login", {"email": person.email, "password": PASSWORD})

    assert (refused.status_code, refused.json()["code"]) == (401, "second_factor_needed")


def test_a_second_factor_is_not_changed_without_proof() -> None:
    browser = Browser()
    browser.sign_in(somebody())
    secret = browser.get("/api/auth/authenticators/app").json()["meta"]["secret"]

    refused = browser.post("/api/auth/authenticators/app", {"code": pyotp.TOTP(secret).now()})

    assert refused.status_code == 401
    assert refused.json()["meta"]["is_authenticated"] is True
    assert not Authenticator.objects.exists()


def test_secrets_are_sealed_in_the_database() -> None:
    _, person, secret = protected()

    kept = Authenticator.objects.get(user_id=person.id, type="totp").data["secret"]

    assert secret not in kept


def test_changes_of_second_factors_stand_in_the_audit_chain() -> None:
    browser, person, _ = protected()
    browser.post("/api/auth/authenticators/recovery-codes")
    browser.post("/api/auth/authenticators/app", method="DELETE")

    noted = [action for action in actions_about(person.id) if "second_factor" in action]

    assert noted == [
        "account.second_factor_added",
        "account.second_factor_added",
        "account.second_factor_renewed",
        "account.second_factor_removed",
        "account.second_factor_removed",
    ]


def test_a_passkey_is_offered_for_the_name_this_is_served_under() -> None:
    browser = Browser()

    options = browser.get("/api/auth/passkey/login", HTTP_HOST="localhost:8800").json()["data"]["request_options"]

    assert options["publicKey"]["rpId"] == "localhost"
