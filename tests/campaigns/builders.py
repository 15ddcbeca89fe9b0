"""Builders: a town of people with addresses and consents, a template, and campaigns to them."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from mainstem.campaigns import operations
from mainstem.campaigns.contracts import Campaign, CampaignPlan, Outcome
from mainstem.campaigns.models import Decision
from mainstem.channels.models import Channel
from mainstem.content import operations as content
from mainstem.content.contracts import TemplateKind, VariantSource
from mainstem.customers import operations as customers
from mainstem.customers import queries as customers_queries
from mainstem.customers.contracts import EvidencePair
from mainstem.governance import operations as governance
from mainstem.governance.contracts import ConsentGiven, ConsentState, Purpose
from mainstem.kernel import sql, vault
from mainstem.kernel.identifiers import reference
from tests.channels.builders import an_email_channel

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
BEFORE = NOW - timedelta(days=30)
EVERYBODY = {"combinator": "and", "rules": []}


def address_of(person: int | str) -> str:
    return f"p{person}@shop.example"


def email_ref(address: str) -> UUID:
    return reference("email", address)


def user_ref(person: int | str) -> UUID:
    return reference("user:shop", f"u{person}")


def some_people(
    people: Sequence[int | str],
    *,
    consenting: bool = True,
    name: str = "Ann Lee",
    addresses: dict[int | str, str] | None = None,
) -> None:
    """Let people be known: an account and an address each, held in the vault, and (unless said otherwise) consent."""
    given = {person: (addresses or {}).get(person, address_of(person)) for person in people}
    with sql.cursor() as cursor:
        vault.put(
            cursor,
            [
                contact
                for person, address in given.items()
                for contact in (
                    vault.Contact(user_ref(person), "email", address),
                    vault.Contact(user_ref(person), "name", name),
                )
            ],
        )
    customers.resolve(
        [
            EvidencePair(user_ref(person), "user:shop", email_ref(address), "email", "same_event", "shop", BEFORE)
            for person, address in given.items()
        ],
        now=BEFORE,
    )
    if consenting:
        governance.record_consents(
            entries=[a_consent(address) for address in dict.fromkeys(given.values())], now=BEFORE
        )


def a_consent(address: str, state: ConsentState = ConsentState.GRANTED, at: datetime = BEFORE) -> ConsentGiven:
    return ConsentGiven(
        subject_ref=email_ref(address),
        purpose=Purpose.MARKETING,
        channel="email",
        state=state,
        at=at,
        source="shop",
        external_id=f"{address}:{state}:{at.isoformat()}",
    )


def person_of(person: int | str) -> UUID:
    return customers_queries.persons_of([user_ref(person)])[user_ref(person)]


def a_segment(code: str = "everybody") -> str:
    """Make a segment of everybody who is known, and work out who that is."""
    customers.create_segment(code=code, name="Everybody", rule=EVERYBODY, by="test", now=NOW)
    customers.refresh_segment(code=code, now=NOW)
    return code


def a_template(code: str = "news", inside: str = "Hello {{ person.given_name }}, {{ offer }}") -> str:
    shop = '<a href="https://shop.example/sale?from=mail">Shop</a>'
    stop = '<a href="{{ links.unsubscribe }}">Unsubscribe</a>'
    mjml = (
        "<mjml><mj-body><mj-section><mj-column><mj-text>"
        f"{inside} {shop} {stop}</mj-text></mj-column></mj-section></mj-body></mjml>"
    )
    content.save_template(
        code=code,
        name="News",
        kind=TemplateKind.MARKETING,
        variants=[
            VariantSource("en", "News for {{ person.given_name }}", mjml),
            VariantSource("zh-CN", "{{ person.given_name }},新品", mjml.replace("Hello", "你好")),
        ],
        sample_values={"offer": "10 % off"},
        now=NOW,
    )
    return code


def a_campaign(code: str = "spring", **changes: Any) -> Campaign:
    """Set up a campaign to everybody, without a hold-out unless asked for one."""
    if not Channel.objects.filter(code="email").exists():
        an_email_channel()
    plan: dict[str, Any] = {
        "name": "Spring",
        "segment_code": "everybody",
        "template_code": "news",
        "holdout_share": 0,
        "values": {"offer": "10 % off"},
    }
    return operations.save_campaign(plan=CampaignPlan(code=code, **(plan | changes)), now=NOW)


def decisions(code: str = "spring") -> dict[UUID, tuple[str, str | None]]:
    """Return person -> (outcome, reason) of a campaign."""
    rows = Decision.objects.filter(campaign__code=code)
    return {row.person_id: (row.outcome, row.reason_code) for row in rows}


def outcome_of(person: int | str, code: str = "spring") -> tuple[str, str | None]:
    return decisions(code)[person_of(person)]


def counted(by_outcome: Any) -> dict[str, int]:
    """Return the outcomes that occurred."""
    return {Outcome(outcome).value: count for outcome, count in by_outcome.items() if count}


def facts_named(name: str) -> list[tuple[UUID | None, dict[str, Any]]]:
    """Return (user, fact) of every fact of a name in the log, in order."""
    with sql.cursor() as cursor:
        cursor.execute(
            "SELECT user_ref, body -> 'fact' AS fact FROM events_event WHERE name = %s ORDER BY position", [name]
        )
        return [(row["user_ref"], json.loads(row["fact"])) for row in cursor]
