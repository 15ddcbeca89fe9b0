"""How people of a segment are named in a list: by what they are known, masked where contact data is among it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mainstem.governance.queries import masked_contacts
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"
CONTACTS = ("email", "phone")


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What one person is known by; `masked` is empty for those who may not know of contact data."""

    namespaces: Sequence[str]
    masked: Sequence[str]


def name_people(person_ids: Sequence[UUID], *, with_masks: bool) -> Mapping[UUID, PersonLine]:
    """Return how each person is named in a list, in two statements for all of them."""
    rows = sql.all_rows(PACKAGE, "people_lines", persons=list(person_ids))
    # Other identifiers say nothing once they are masked.
    contacts = [row["ref"] for row in rows if row["namespace"] in CONTACTS]
    masks = masked_contacts(contacts) if with_masks and contacts else {}
    namespaces: dict[UUID, set[str]] = {person_id: set() for person_id in person_ids}
    masked: dict[UUID, list[str]] = {person_id: [] for person_id in person_ids}
    for row in rows:
        namespaces[row["person_id"]].add(row["namespace"])
        mask = masks.get(row["ref"])
        if mask is not None:
            masked[row["person_id"]].append(mask)
    return {person_id: PersonLine(sorted(namespaces[person_id]), masked[person_id]) for person_id in person_ids}
