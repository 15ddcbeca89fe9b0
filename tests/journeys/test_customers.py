"""Somebody calls: an agent finds the customer by phone, opens the contact for a reason, and reads what happened."""

from collections.abc import Callable
from urllib.parse import unquote

import pyarrow.parquet as parquet
import pytest
from playwright.sync_api import expect

from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]


def test_a_phone_finds_the_customer_and_never_stands_in_an_address(
    demo: Deployment, walker: Make, language: str
) -> None:
    phone = somebody_of_several_channels(demo)
    agent = walker(demo, language)
    addresses: list[str] = []
    agent.page.on("request", lambda request: addresses.append(unquote(request.url)))
    agent.page.on("framenavigated", lambda frame: addresses.append(unquote(frame.url)))
    agent.sign_in_as("agent")

    agent.goto("/customers")
    agent.page.get_by_role("searchbox", name=agent.words("customers.list.search")).fill(phone)
    rows = agent.page.get_by_role("table", name=agent.words("customers.palette.title")).locator("tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(masked(phone))
    expect(rows).not_to_contain_text(phone)

    agent.page.keyboard.press("Control+K")
    agent.page.get_by_role("combobox", name=agent.words("shell.palette.placeholder")).fill(phone)
    hits = agent.page.get_by_role("group", name=agent.words("customers.palette.title")).get_by_role("option")
    expect(hits).to_have_count(1)
    expect(hits).to_contain_text(masked(phone))
    agent.page.keyboard.press("Enter")
    expect(agent.panel("customers.contact.title")).to_contain_text(masked(phone))

    assert [address for address in addresses if phone in address] == []


def test_opening_a_contact_shows_it_and_stands_in_the_audit_chain(
    demo: Deployment, walker: Make, language: str
) -> None:
    phone = somebody_of_several_channels(demo)
    before = reveals(demo)
    agent = walker(demo, language)
    agent.sign_in_as("agent")
    agent.goto(f"/customers/{found(demo, phone)['id']}")
    contact = agent.panel("customers.contact.title")
    expect(contact).to_contain_text(masked(phone))
    expect(contact).not_to_contain_text(phone)

    contact.get_by_role("button", name=agent.words("shared.reveal.do")).click()
    agent.fill("shared.reveal.reason", f"Called back ({language})")
    agent.page.locator("form").get_by_role("button", name=agent.words("shared.reveal.do"), exact=True).click()
    expect(contact).to_contain_text(phone)
    contact.get_by_role("button", name=agent.words("shared.reveal.hide")).click()
    expect(contact).not_to_contain_text(phone)

    entry, *_ = reveals(demo)
    assert entry["sequence"] > max([one["sequence"] for one in before], default=0)
    assert entry["actor_name"] == agent.api("GET", "/api/governance/me")[1]["account"]["name"]
    assert entry["detail"]["reason"] == f"Called back ({language})"
    assert phone not in str(entry)


def test_the_timeline_tells_of_several_channels(demo: Deployment, walker: Make, language: str) -> None:
    customer = found(demo, somebody_of_several_channels(demo))
    agent = walker(demo, language)
    agent.sign_in_as("agent")
    agent.goto(f"/customers/{customer['id']}")

    timeline = agent.panel("customers.timeline.title")
    timeline.get_by_text(agent.words("customers.group.trade"), exact=True).click()
    entries = timeline.get_by_role("listitem")
    for channel in customer["channels"]:
        expect(entries.filter(has_text=agent.words(f"shared.channel.{channel}")).first).to_be_visible()


def masked(phone: str) -> str:
    return f"{phone[:3]} **** {phone[-4:]}"


def somebody_of_several_channels(demo: Deployment) -> str:
    """Return the phone of a household that bought in at least two channels and shares its phone with nobody."""
    bought = parquet.read_table(demo.home / "demo" / "orders.parquet", columns=["household_id", "channel"])
    channels = {(row["household_id"], row["channel"]) for row in bought.to_pylist()}
    held = parquet.read_table(demo.home / "demo" / "customers.parquet", columns=["household_id", "phone"])
    phones = [row["phone"] for row in held.to_pylist()]
    return next(
        row["phone"].removeprefix("+86")
        for row in held.to_pylist()
        if row["phone"]
        and phones.count(row["phone"]) == 1
        and sum(household == row["household_id"] for household, _ in channels) > 1
    )


def found(demo: Deployment, phone: str):
    status, [customer] = demo.api("agent", "POST", "/api/console/customers/find", {"text": phone})
    assert status == 200
    return customer


def reveals(demo: Deployment):
    return demo.api("steward", "GET", "/api/governance/audit?action=contact.revealed")[1]["items"]
