"""How a customer is called on a screen: the short code, and for those who may know of contact data, a masked name."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mainstem.channels.queries import list_channels
from mainstem.customers import queries as customers
from mainstem.governance.queries import list_contacts_of
from mainstem.kernel.http import Principal
from mainstem.kernel.paging import MAX_LIMIT, Paging

NAMES = ("name",)
SHOWN_CONTACTS = ("phone", "email")
SELLING_KINDS = ("store", "web", "mini", "app", "market", "social", "call", "partner")


@dataclass(frozen=True, slots=True)
class CustomerFace:
    """What a customer is called. Name and contact are masked, and None for who may not know of them."""

    code: str
    name: str | None = None
    contact: str | None = None


def faces_of(person_ids: Sequence[UUID], principal: Principal) -> dict[UUID, CustomerFace]:
    """Return how persons are called for this caller, all at once."""
    codes = {person_id: CustomerFace(customers.customer_code(person_id)) for person_id in person_ids}
    if not principal.may("contacts.read") or not person_ids:
        return codes
    person_of = {ref: person_id for person_id, refs in customers.refs_of(person_ids).items() for ref in refs}
    found: dict[UUID, dict[str, str]] = {}
    for held in list_contacts_of(list(person_of), namespaces=(*NAMES, *SHOWN_CONTACTS)):
        found.setdefault(person_of[held.subject_ref], {}).setdefault(held.namespace, held.masked)
    return {
        person_id: CustomerFace(
            face.code,
            _first(found.get(person_id, {}), NAMES),
            _first(found.get(person_id, {}), SHOWN_CONTACTS),
        )
        for person_id, face in codes.items()
    }


def kinds_of_channels() -> dict[str, str]:
    """Return the kind of every selling channel by its code: what a screen draws it by."""
    page = list_channels(Paging(cursor=None, limit=MAX_LIMIT))
    kinds = {kind: kind for kind in SELLING_KINDS}
    return kinds | {channel.code: str(channel.kind) for channel in page.items if str(channel.kind) in SELLING_KINDS}


def in_fixed_order(kinds: Collection[str]) -> list[str]:
    """Return channel kinds in the one order they have on every screen."""
    return [kind for kind in SELLING_KINDS if kind in kinds]


def _first(found: Mapping[str, str], namespaces: Sequence[str]) -> str | None:
    return next((found[name] for name in namespaces if name in found), None)
