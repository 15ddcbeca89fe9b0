"""An operator sees what a source sends: as it arrives, and what could not be read, with its reason and the way back."""

import base64
import json
import urllib.request
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]
# A sender of another family at an address of the Track spec: its `distinct_id` names nobody there, but is known to a
# replay, which takes an event for what it says of itself. The other one names nobody anywhere.
MENDABLE = {"type": "track", "event": "Basket Shared", "distinct_id": "walker", "uuid": "1", "properties": {}}
NAMELESS = {"type": "track", "event": "Basket Lost", "messageId": "2", "properties": {}}


def test_a_refused_event_is_seen_with_its_reason_and_stored_by_a_replay(
    demo: Deployment, walker: Make, language: str
) -> None:
    source = a_source(demo)
    source.sends("/v1/track", MENDABLE)
    source.sends("/v1/track", NAMELESS)
    operator = walker(demo, language)
    operator.sign_in_as("operator")
    operator.goto(f"/events/quarantine?source={source.code}")
    rows = operator.page.get_by_role("table", name=operator.words("events.tab.quarantine")).locator("tbody tr")
    expect(rows).to_have_count(2)

    row = rows.filter(has_text=MENDABLE["event"])
    expect(row).to_contain_text(operator.words("events.reason.no_identity.name"))
    row.get_by_text(MENDABLE["event"]).click()
    drawer = operator.page.get_by_role("dialog")
    expect(drawer).to_contain_text(operator.words("events.reason.no_identity.mend"))
    expect(drawer).to_contain_text("distinct_id")
    expect(drawer).not_to_contain_text("walker")
    drawer.get_by_role("button", name=operator.words("events.quarantine.replay"), exact=True).click()
    dialog = operator.page.get_by_role("dialog", name=operator.words("events.replay.title"))
    expect(dialog).to_contain_text(operator.words("events.replay.touches", count=1, rows=1, events=1))
    dialog.get_by_role("button", name=operator.words("events.quarantine.replay"), exact=True).click()
    outcome = dialog.get_by_role("status")
    for number, what in ((1, "stored"), (0, "deduplicated"), (0, "refused")):
        expect(outcome).to_contain_text(f"{operator.words(f'events.replay.{what}')}{number}")
    dialog.get_by_role("button", name=operator.words("events.replay.close"), exact=True).last.click()

    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(NAMELESS["event"])
    assert source.account() == {"received": 2, "stored": 1, "deduplicated": 0, "quarantined": 1}


def test_the_live_tail_shows_what_arrives_and_obeys_the_keys(demo: Deployment, walker: Make, language: str) -> None:
    source = a_source(demo)
    operator = walker(demo, language)
    operator.sign_in_as("operator")
    operator.goto(f"/events/live?source={source.code}")
    operator.sees("events.title")
    for name in ("Product Viewed", "Product Added", "Checkout Started"):
        source.sends("/v1/track", {"type": "track", "event": name, "userId": "walker", "messageId": name})
        rows = operator.page.get_by_role("table", name=operator.words("events.tab.live")).locator("tbody tr")
        expect(rows.first).to_contain_text(name)
    expect(rows).to_have_count(3)

    for key, name in (
        ("j", "Checkout Started"),
        ("j", "Product Added"),
        ("j", "Product Viewed"),
        ("k", "Product Added"),
    ):
        operator.page.keyboard.press(key)
        expect(operator.page.locator("tr:focus")).to_contain_text(name)
    operator.page.keyboard.press("Enter")
    drawer = operator.page.get_by_role("dialog", name="Product Added")
    expect(drawer).to_contain_text(operator.words("events.event.where"))
    expect(drawer).to_contain_text(source.code)


@dataclass(frozen=True)
class Source:
    """A source of the deployment and its write key."""

    demo: Deployment
    code: str
    write_key: str

    def sends(self, path: str, message: dict[str, Any]) -> None:
        """Deliver one message to the collection."""
        token = base64.b64encode(f"{self.write_key}:".encode()).decode()
        request = urllib.request.Request(
            self.demo.collection + path,
            data=json.dumps(message).encode(),
            headers={"Authorization": f"Basic {token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert answer.status == 200

    def account(self) -> dict[str, int]:
        """Return what became of everything it sent."""
        account = self.demo.api("operator", "GET", f"/api/events/sources/{self.code}/account")[1]
        return {name: number for name, number in account.items() if name != "source"}


def a_source(demo: Deployment) -> Source:
    """Make a source of its own."""
    code = f"walk-{uuid.uuid4().hex[:8]}"
    wanted = {"code": code, "name": code, "kind": "web"}
    status, made = demo.api("operator", "POST", "/api/events/sources", wanted)
    assert status == 201, made
    return Source(demo, code, made["write_key"])
