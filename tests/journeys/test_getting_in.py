"""A fresh deployment gets its first admin, who invites somebody, who protects their account and comes in by code."""

from collections.abc import Callable
from typing import Any

import pyotp
import pytest
from playwright.sync_api import expect

from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
PASSWORD = "three blind mice"
Make = Callable[[Deployment, str], Walker]


def test_from_the_first_admin_to_a_colleague_with_a_code(empty: Deployment, walker: Make, language: str) -> None:
    boss = walker(empty, language)
    boss.goto("/")
    boss.sees("account.firstRun.title")
    boss.fill("account.field.name", "Zhou Min")
    boss.fill("account.field.email", "boss@company.example")
    boss.fill("account.field.password", PASSWORD)
    boss.press("account.firstRun.do")
    boss.is_in()

    scope = {"brands": None, "locations": ["31"], "channels": None}
    status, invited = boss.api(
        "POST", "/api/console/invitations", {"email": "ann@company.example", "role": "store_manager", "scope": scope}
    )
    assert status == 201

    ann = walker(empty, language)
    ann.goto(invited["url"])
    ann.sees("account.invitation.title", deployment="Mainstem")
    expect(ann.page.get_by_text(ann.words("account.role.store_manager"))).to_be_visible()
    ann.fill("account.field.name", "Ann Lee")
    ann.fill("account.field.password", PASSWORD)
    ann.press("account.invitation.do")
    ann.is_in()
    secret = sets_up_the_app(ann)

    ann.own_menu("shell.person.signOut")
    ann.sees("account.signIn.title")
    ann.sign_in("ann@company.example", PASSWORD)
    ann.sees("account.second.title")
    assert ann.api("GET", "/api/governance/me")[0] == 401
    ann.fill("account.field.code", pyotp.TOTP(secret).now())
    ann.press("account.second.do")
    ann.is_in()

    _, me = ann.api("GET", "/api/governance/me")
    assert me["permissions"]["orders.read"]["locations"] == ["31"]
    assert ann.api("GET", "/api/governance/accounts")[0] == 403
    used = walker(empty, language)
    used.goto(invited["url"])
    used.sees("account.ended.title")


def test_a_passkey_signs_in_without_a_password(demo: Deployment, walker: Make, language: str) -> None:
    person = walker(demo, language)
    with_an_authenticator(person)
    person.sign_in_as("analyst")
    person.goto("/account/security")
    person.press("account.passkeys.add")
    person.page.get_by_role("dialog").get_by_role("button", name=person.words("account.passkeys.add")).click()
    proves_it(person, demo.person("analyst")["password"])
    expect(person.page.get_by_text(person.words("account.passkeys.unused"))).to_be_visible()

    person.own_menu("shell.person.signOut")
    person.sees("account.signIn.title")
    person.press("account.signIn.passkey")
    person.is_in()

    person.goto("/account/security")
    person.page.get_by_role("button", name=person.words("account.passkeys.remove"), exact=True).click()
    dialog = person.page.get_by_role("dialog")
    dialog.get_by_role("button", name=person.words("account.passkeys.remove"), exact=True).click()
    proves_it(person, demo.person("analyst")["password"])
    expect(person.page.get_by_text(person.words("account.passkeys.unused"))).to_have_count(0)


def test_a_demo_shows_its_people_and_leads_back_to_where_one_wanted_to_go(
    demo: Deployment, walker: Make, language: str
) -> None:
    person = walker(demo, language)
    person.goto("/account/tokens")
    person.sees("account.signIn.title")
    person.page.get_by_role("button", name=demo.person("marketer")["email"]).click()
    person.page.locator("button[type=submit]").click()

    person.sees("account.account.title")
    expect(person.page).to_have_url(f"{demo.address}/account/tokens")
    assert person.api("GET", "/api/console/deployment")[1]["trade"]["currency"] == "USD"


def sets_up_the_app(person: Walker) -> str:
    """Turn the authenticator app on and return its secret."""
    person.own_menu("shell.person.account")
    person.press("account.app.begin")
    secret = person.page.locator("code").first.inner_text().replace(" ", "")
    person.fill("account.app.firstCode", pyotp.TOTP(secret).now())
    person.press("account.app.finish")
    proves_it(person, PASSWORD)
    expect(person.page.get_by_role("dialog").get_by_role("listitem")).to_have_count(10)
    person.press("account.recovery.kept")
    expect(person.page.get_by_text(person.words("account.app.on"), exact=True)).to_be_visible()
    return secret


def proves_it(person: Walker, password: str) -> None:
    """Answer the question whether it is really them, if it comes."""
    dialog = person.page.get_by_role("dialog", name=person.words("account.proof.title"))
    try:
        dialog.wait_for(timeout=5_000)
    except Exception:
        return
    use_password = dialog.get_by_role("button", name=person.words("account.proof.usePassword"))
    if use_password.count():
        use_password.click()
    dialog.locator("input[type=password]").fill(password)
    dialog.get_by_role("button", name=person.words("account.proof.do"), exact=True).click()
    expect(dialog).to_have_count(0)


def with_an_authenticator(person: Walker) -> Any:
    """Give the browser a device that holds passkeys and says yes."""
    session = person.context.new_cdp_session(person.page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    return session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
