"""A broadcast from its first word to the answer: written, looked at, checked, sent, read, followed and unsubscribed."""

import re
import uuid
from collections.abc import Callable

import pytest
from playwright.sync_api import FrameLocator, Locator, Page, expect

from mainstem.campaigns.public_page import TEXTS
from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]
OFFER, LEAVE = "The offer", "No more of these"
MJML = """<mjml><mj-body><mj-section><mj-column>
  <mj-text>{word}</mj-text>
  <mj-text><a href="{target}">{offer}</a></mj-text>
  <mj-text><a href="{{{{ links.unsubscribe }}}}">{leave}</a></mj-text>
</mj-column></mj-section></mj-body></mjml>"""


def test_a_broadcast_is_written_checked_sent_read_and_reconciles(demo: Deployment, walker: Make, language: str) -> None:
    word = f"Walk {uuid.uuid4().hex[:8]}"
    target = f"{demo.address}/readyz?from={language}"
    marketer = walker(demo, language)
    marketer.sign_in_as("marketer")
    segment = a_segment(marketer, word)

    writes(marketer, word, target)
    looks_at_it(marketer, word)
    marketer.press("content.page.save")
    marketer.follow("content.page.use")
    code = plans(marketer, word, segment)
    sends(marketer, word, code)
    outcomes = reconciles(marketer, code)
    assert (outcomes["clicked"], outcomes["unsubscribed"]) == (0, 0)

    mail = opens_the_latest_mail(marketer, word)
    with marketer.context.expect_page() as opened:
        mail.get_by_role("link", name=OFFER).click()
    expect(opened.value).to_have_url(target)
    with marketer.context.expect_page() as opened:
        mail.get_by_role("link", name=LEAVE).click()
    unsubscribes(opened.value, language)

    after = marketer.api("GET", f"/api/campaigns/campaigns/{code}/outcomes")[1]
    assert (after["clicked"], after["unsubscribed"]) == (1, 1)
    [decision] = marketer.api("GET", f"/api/console/campaigns/{code}/decisions?followed=unsubscribed")[1]["items"]
    assert decision["outcome"] == "sent"


def a_segment(person: Walker, name: str) -> str:
    """Make a small segment of good customers who can be reached."""
    rules = [
        {"field": "rfm.m", "operator": ">=", "value": 5},
        {"field": "orders.count", "operator": ">=", "value": 8},
        {"field": "profile.reachable_by", "operator": "in", "value": ["email"]},
    ]
    code = f"walk-{uuid.uuid4().hex[:12]}"
    rule = {"combinator": "and", "rules": rules}
    status, made = person.api("POST", "/api/customers/segments", {"code": code, "name": name, "rule": rule})
    assert status == 201, made
    return code


def writes(person: Walker, word: str, target: str) -> None:
    """Write a template in the language that is the fallback."""
    person.goto("/content")
    person.follow("content.new")
    person.sees("content.new")
    person.fill("content.page.name", word)
    person.page.get_by_label(person.words("content.part.subject"), exact=True).fill(f"{word}!")
    chinese = {"part": person.words("content.source.mjml"), "language": person.words("content.language.zh")}
    source = person.page.get_by_role("textbox", name=person.words("content.source.label", **chinese))
    source.fill(MJML.format(word=word, target=target, offer=OFFER, leave=LEAVE))


def looks_at_it(person: Walker, word: str) -> None:
    """Look at the message as it will be read on a desk, on a phone, in the dark and as plain text."""
    preview = person.panel("content.preview.title")
    for device, width in (("desktop", 640), ("phone", 360)):
        preview.get_by_text(person.words(f"content.preview.{device}"), exact=True).click()
        frame = preview_frame(person, device, f"{word}!")
        expect(frame).to_have_css("width", f"{width}px")
        expect(frame.content_frame.get_by_role("link", name=OFFER)).to_be_visible()
    preview.get_by_role("switch", name=person.words("content.preview.dark")).click()
    expect(preview).to_contain_text(person.words("content.preview.darkNote"))
    inside = preview_frame(person, "phone", f"{word}!").content_frame.locator("html")
    expect(inside).to_have_css("filter", "invert(1) hue-rotate(180deg)")
    preview.get_by_text(person.words("content.preview.text"), exact=True).click()
    expect(preview.get_by_role("group", name=person.words("content.preview.text"))).to_contain_text(word)


def preview_frame(person: Walker, device: str, subject: str) -> Locator:
    name = person.words("content.preview.frame", device=person.words(f"content.preview.{device}"), subject=subject)
    return person.page.get_by_title(name, exact=True)


def plans(person: Walker, word: str, segment: str) -> str:
    """Plan a campaign that leaves whatever the hour and whoever was written to before; return its code."""
    person.sees("campaigns.untitled")
    person.fill("campaigns.form.name", word)
    person.choose("campaigns.form.segment", word)
    for limit in ("cap", "quiet"):
        person.page.get_by_role("switch", name=person.words(f"campaigns.form.{limit}")).click()
    person.press("campaigns.save")
    expect(person.page).to_have_url(re.compile(r"/campaigns/(?!new)"))
    code = person.page.url.rpartition("/")[2].partition("?")[0]
    plan = person.api("GET", f"/api/campaigns/campaigns/{code}")[1]
    assert (plan["segment_code"], plan["quiet_from"], plan["cap_messages"]) == (segment, None, None)
    return code


def sends(person: Walker, word: str, code: str) -> None:
    """Send it once the checks say the numbers that the server counts."""
    person.press("campaigns.toMessage")
    person.press("campaigns.toSend")
    status, check = person.api("POST", f"/api/campaigns/campaigns/{code}/check")
    assert (status, check["problems"]) == (200, [])
    persons = check["by_outcome"]["waiting"]
    assert 0 < persons < check["audience"]
    checks = person.panel("campaigns.check.title").get_by_role("listitem")
    for line, number in (("audience", check["audience"]), ("reachable", persons)):
        expect(checks.filter(has_text=person.words(f"campaigns.check.{line}"))).to_contain_text(str(number))
    verb = person.words("campaigns.send.verb", count=persons, shown=persons)
    person.page.get_by_role("button", name=verb, exact=True).click()
    dialog = person.page.get_by_role("dialog", name=person.words("campaigns.send.ask", name=word))
    dialog.get_by_role("button", name=verb, exact=True).click()
    head = person.page.get_by_role("heading", level=1, name=word).locator("..")
    expect(head).to_contain_text(person.words("campaigns.state.sent"), timeout=60_000)


def reconciles(person: Walker, code: str) -> dict[str, int]:
    """Compare the report's audience with the API's, and both with the sum of their parts."""
    status, outcomes = person.api("GET", f"/api/campaigns/campaigns/{code}/outcomes")
    assert (status, outcomes["adds_up"]) == (200, True)
    assert sum(outcomes["by_outcome"].values()) == outcomes["audience"]
    audience = person.panel("campaigns.audience.title")
    shown = str(outcomes["audience"])
    expect(audience).to_contain_text(person.words("campaigns.audience.total", count=outcomes["audience"], shown=shown))
    rows = audience.get_by_role("row")
    expect(rows.filter(has_text=person.words("campaigns.audience.sum"))).to_contain_text(shown)
    parts = {outcome: persons for outcome, persons in outcomes["by_outcome"].items() if persons}
    assert parts["sent"] > 0
    for outcome, persons in parts.items():
        heading = person.page.get_by_role("rowheader", name=person.words(f"campaigns.outcome.{outcome}"), exact=True)
        expect(rows.filter(has=heading).get_by_role("cell").nth(1)).to_have_text(str(persons))
    return dict(outcomes)


def opens_the_latest_mail(person: Walker, word: str) -> FrameLocator:
    """Open the newest mail of the campaign in the demo's mailbox."""
    person.goto("/channels/mailbox")
    mails = person.page.get_by_role("list", name=person.words("channels.mailbox.title"))
    mails.get_by_role("link").filter(has_text=word).first.click()
    return person.page.get_by_title(f"{word}!", exact=True).content_frame


def unsubscribes(page: Page, language: str) -> None:
    """Unsubscribe on the public page, which speaks the browser's language."""
    texts = TEXTS[language]
    expect(page.get_by_role("heading", name=texts["title"], exact=True)).to_be_visible()
    page.get_by_role("button", name=texts["button"]).click()
    expect(page.get_by_role("heading", name=texts["done_title"], exact=True)).to_be_visible()
