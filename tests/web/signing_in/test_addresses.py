"""allauth's own addresses: which there are, and that none of them opens to whom it should not."""

import pytest
from django.urls import URLPattern
from tests.web.api.callers import a_caller
from tests.web.signing_in.browsers import Browser

from mainstem.web.signing_in.urls import urlpatterns

pytestmark = pytest.mark.django_db
OPEN = {"session", "login", "passkey/login"}
"""What works before anybody is known; everything else needs a session, whole or half-way."""


def addresses() -> list[str]:
    return [str(pattern.pattern) for pattern in urlpatterns if isinstance(pattern, URLPattern)]


def test_there_is_no_way_to_sign_up_or_to_reset_by_mail() -> None:
    assert sorted(addresses()) == sorted(
        [
            "authenticators",
            "authenticators/app",
            "authenticators/passkeys",
            "authenticators/recovery-codes",
            "login",
            "passkey/again",
            "passkey/login",
            "passkey/second-factor",
            "password",
            "reauthenticate",
            "second-factor",
            "second-factor/again",
            "session",
            "sessions",
        ]
    )
    assert (
        Browser().post("/api/auth/signup", {"email": "a@b.example", "password": "three blind mice"}).status_code == 404
    )


@pytest.mark.parametrize("address", sorted(set(addresses()) - OPEN))
def test_nobody_gets_in_here(address: str) -> None:
    browser = Browser()

    answers = {
        "GET": browser.get(f"/api/auth/{address}").status_code,
        "POST": browser.post(f"/api/auth/{address}", {}).status_code,
        "DELETE": browser.post(f"/api/auth/{address}", {}, method="DELETE").status_code,
    }

    assert set(answers.values()) <= {401, 405}, answers


@pytest.mark.parametrize("address", addresses())
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_every_write_needs_the_csrf_token(address: str, method: str) -> None:
    refused = Browser().post(f"/api/auth/{address}", {}, method=method, csrf=False)

    assert (refused.status_code, refused.json()["code"]) == (403, "csrf_failed")


@pytest.mark.parametrize("address", sorted(set(addresses()) - OPEN))
def test_a_token_is_no_session(address: str) -> None:
    """Whoever holds a token of an account must not be able to change how its owner signs in."""
    assert a_caller("admin").get(f"/api/auth/{address}").status_code in {401, 405}
