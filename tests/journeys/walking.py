"""Somebody at a browser: what they see is named by the words of their language, as the catalogues have them."""

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.journeys.deployments import ROOT, Deployment

LOCALES = {"en": "en-GB", "zh-CN": "zh-CN"}
expect.set_options(timeout=20_000)


@cache
def _catalogue(language: str, area: str) -> dict[str, Any]:
    path = ROOT / "console" / "src" / "i18n" / language / f"{area}.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))


@dataclass
class Walker:
    """A person with a browser of their own, in one language."""

    page: Page
    deployment: Deployment
    language: str
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("pageerror", lambda error: self.faults.append(f"fault in the page: {error}"))
        self.page.on("console", self._listen)

    @property
    def context(self) -> BrowserContext:
        """The browser's cookies and everything else that is this person's alone."""
        return self.page.context

    def words(self, key: str, **values: Any) -> str:
        """
        Return a text as it stands on the screen; `count` chooses between one and many, where the language does.

        >>> words("account.signIn.title")  # doctest: +SKIP
        'Sign in'
        """
        area, *path, last = key.split(".")
        text: Any = _catalogue(self.language, area)
        for part in path:
            text = text[part]
        if last not in text:
            last += "_one" if self.language == "en" and values["count"] == 1 else "_other"
        text = text[last]
        for name, value in values.items():
            text = text.replace("{{" + name + "}}", str(value))
        return str(text)

    def goto(self, path: str) -> None:
        """Open an address of the deployment, or a whole one."""
        self.page.goto(path if "://" in path else self.deployment.address + path)

    def fill(self, label: str, value: str) -> None:
        """Fill the field with this label."""
        self.page.get_by_label(self.words(label), exact=True).fill(value)

    def press(self, name: str, **values: Any) -> None:
        """Press the button with this name."""
        self.page.get_by_role("button", name=self.words(name, **values), exact=True).click()

    def choose(self, label: str, what: str, **values: Any) -> None:
        """Open the box with this label, narrow its choices by typing where it lets one, and take the one so named."""
        box = self.page.get_by_role("combobox", name=self.words(label, **values), exact=True)
        box.click()
        if box.is_editable():
            box.fill(what)
        self.page.locator(".ant-select-dropdown:visible").get_by_title(what, exact=True).click()

    def panel(self, title: str) -> Locator:
        """Return the part of the page with this title."""
        return self.page.get_by_role("region", name=self.words(title), exact=True)

    def follow(self, name: str, **values: Any) -> None:
        """Follow the link with this name."""
        self.page.get_by_role("link", name=self.words(name, **values), exact=True).click()

    def sees(self, title: str, **values: Any) -> None:
        """Wait for the page with this title."""
        expect(self.page.get_by_role("heading", level=1, name=self.words(title, **values))).to_be_visible()

    def is_in(self) -> None:
        """Wait until the console itself is there: only who is signed in has a menu of their own."""
        expect(self.page.locator("header button[aria-label]").last).to_be_visible()
        expect(self.page).not_to_have_url(self.deployment.address + "/sign-in")
        expect(self.page.get_by_role("navigation", name=self.words("shell.nav.label"))).to_be_visible()

    def own_menu(self, item: str) -> None:
        """Open the personal menu and choose."""
        name = self.words("shell.person.menu", initials="", name="").strip("，, ")
        self.page.get_by_role("button", name=name).click()
        self.page.get_by_role("menuitem", name=self.words(item)).click()

    def sign_in(self, email: str, password: str) -> None:
        """Sign in with address and password, as far as that leads."""
        self.goto("/sign-in")
        self.sees("account.signIn.title")
        self.fill("account.field.email", email)
        self.fill("account.field.password", password)
        self.page.locator("button[type=submit]").click()

    def sign_in_as(self, role: str) -> None:
        """Sign in as the demo's person of a role."""
        person = self.deployment.person(role)
        self.sign_in(person["email"], person["password"])
        self.is_in()

    def api(self, method: str, path: str, body: Any = None) -> Any:
        """Call the API with this browser's session, as the page itself does; answers status and content."""
        answer = self.page.evaluate(
            """async ([method, path, body]) => {
                const token = document.cookie.split('; ').find((each) => each.startsWith('csrftoken='))?.slice(10)
                const headers = { 'Content-Type': 'application/json', 'X-CSRFToken': token ?? '' }
                const response = await fetch(path, {
                  method, headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
                  ...(body === null ? {} : { body: JSON.stringify(body) }),
                })
                const text = await response.text()
                return [response.status, text ? JSON.parse(text) : null]
            }""",
            [method, path, body],
        )
        return tuple(answer)

    def _listen(self, message: Any) -> None:
        # A refusal is an answer; the browser reports it as an error all the same.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.faults.append(message.text)
