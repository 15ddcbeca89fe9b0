"""A person's consent entries, found by one of their identifiers. The identifier comes in a body and is kept nowhere."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import queries as customers_known
from mainstem.events import queries as events_known
from mainstem.governance import queries as consents_known
from mainstem.governance.contracts import ConsentState, Purpose
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.paging import Paging
from mainstem.kernel.permissions import needs

router = Router(tags=["console"])

CONTACTS = ("email", "phone")
CARD_SPACE = "loyalty"
"""Where member cards are counted; it belongs to no source."""
IN_A_SPACE = ("user", "member_card", "unionid", "openid", "marketplace")


class ConsentSearchIn(Schema):
    """Whom to look for: a phone number, an e-mail address, a card or an account."""

    value: str = Field(min_length=1, max_length=200)


class FoundConsentOut(Schema):
    """One entry of the ledger, and which of the person's identifiers it was given for."""

    id: int
    purpose: Purpose
    channel: str
    state: ConsentState
    at: datetime
    recorded_at: datetime
    source: str
    external_id: str
    text_version: str
    namespace: str
    masked: str | None
    evidence: dict[str, Any]
    recorded_by_name: str | None


class ConsentSearchOut(Schema):
    """Who was found, and what the ledger holds about them, newest first. `person_id` is null for nobody."""

    person_id: UUID | None
    identifiers: int
    items: list[FoundConsentOut]
    next_cursor: str | None


@router.post("/consents/search", response=ConsentSearchOut)
@needs("consents.read")
@reads
def search_consents(request: HttpRequest, paging: Query[Paging], body: ConsentSearchIn) -> dict[str, Any]:
    """Find a person by one exact identifier, and list their consents and withdrawals."""
    persons = customers_known.persons_of(_candidates(body.value))
    person_id = min(persons.values(), default=None)
    if person_id is None:
        return {"person_id": None, "identifiers": 0, "items": [], "next_cursor": None}
    may_mask = principal_of(request).may("contacts.read")
    person = customers_known.get_person(person_id, with_masks=may_mask)
    identifiers = {each.ref: each for each in person.identifiers}
    page = consents_known.list_consents(paging, subject_refs=list(identifiers))
    names = consents_known.names_of({str(entry.evidence.get("by", "")) for entry in page.items})
    return {
        "person_id": person.id,
        "identifiers": len(identifiers),
        "items": [
            {
                "id": entry.id,
                "purpose": entry.purpose,
                "channel": entry.channel,
                "state": entry.state,
                "at": entry.at,
                "recorded_at": entry.recorded_at,
                "source": entry.source,
                "external_id": entry.external_id,
                "text_version": entry.text_version,
                "namespace": identifiers[entry.subject_ref].namespace,
                "masked": identifiers[entry.subject_ref].masked,
                "evidence": dict(entry.evidence),
                "recorded_by_name": names.get(str(entry.evidence.get("by", ""))),
            }
            for entry in page.items
        ],
        "next_cursor": page.next_cursor,
    }


def _candidates(value: str) -> list[UUID]:
    """Return the references a value could stand under: as a contact, or as an account or card in a known space."""
    spaces = sorted({source.identity_space for source in events_known.list_sources()} | {CARD_SPACE})
    namespaces = [*CONTACTS, *(f"{kind}:{space}" for kind in IN_A_SPACE for space in spaces)]
    plain = ((namespace, normalised(namespace, value)) for namespace in namespaces)
    return [reference(namespace, text) for namespace, text in plain if text is not None]
