"""What people may be shown as at a screen: names and addresses, masked."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from mainstem.campaigns.operations.people import NAMES
from mainstem.campaigns.rules.naming import language_of, names_of
from mainstem.customers.queries import refs_of
from mainstem.governance.queries import masked_contacts
from mainstem.kernel.models import VaultEntry


def masked_names(person_ids: Sequence[UUID]) -> dict[UUID, Mapping[str, str]]:
    """Return `name`, `given_name` and `family_name` of persons, masked, as far as known; nameless ones are absent."""
    refs = refs_of(person_ids)
    owners = {ref: person_id for person_id, owned in refs.items() for ref in owned}
    entries = list(
        VaultEntry.objects.filter(subject_ref__in=list(owners), namespace__in=NAMES)
        .order_by("subject_ref")
        .values_list("subject_ref", "namespace", "ref")
    )
    values = masked_contacts([ref for _, _, ref in entries])
    held: dict[UUID, dict[str, str]] = {}
    for subject_ref, namespace, ref in entries:
        if ref in values:
            held.setdefault(owners[subject_ref], {}).setdefault(namespace, values[ref])
    return {person_id: names for person_id, found in held.items() if (names := names_of(found))}


def language_read(names: Mapping[str, str]) -> str | None:
    """Return the language somebody is written to in, guessed from the name; None where nothing is known."""
    return language_of(names)
