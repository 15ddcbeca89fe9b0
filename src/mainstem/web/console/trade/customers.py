"""Who the references on documents are: persons with their masked names, in a fixed number of statements."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from mainstem.customers.queries import persons_of, refs_of
from mainstem.governance.queries import masked_contacts
from mainstem.kernel.http import Principal
from mainstem.kernel.models import VaultEntry, VaultKey


@dataclass(frozen=True)
class ShownCustomer:
    """A customer as a caller may see them: `name` is masked, and absent where it is unknown or not theirs to see."""

    id: UUID
    name: str | None


def shown_customers(refs: Iterable[UUID | None], principal: Principal) -> Mapping[UUID, ShownCustomer]:
    """
    Return the persons behind some references. Nobody without `customers.read` learns who they are, and names, even
    masked ones, need `contacts.read`.
    """
    wanted = sorted({ref for ref in refs if ref is not None})
    if not wanted or not principal.may("customers.read"):
        return {}
    persons = persons_of(wanted)
    names = _masked_names(set(persons.values())) if principal.may("contacts.read") else {}
    return {ref: ShownCustomer(person, names.get(person)) for ref, person in persons.items()}


def _masked_names(persons: set[UUID]) -> Mapping[UUID, str]:
    person_of = {ref: person for person, refs in refs_of(sorted(persons)).items() for ref in refs}
    # The same name may stand under somebody else's key: who was erased must not be named by it.
    erased = VaultKey.objects.filter(subject_ref__in=list(person_of), destroyed_at__isnull=False)
    for gone in erased.values_list("subject_ref", flat=True):
        person_of.pop(gone)
    entries = VaultEntry.objects.filter(subject_ref__in=list(person_of), namespace="name").order_by("subject_ref")
    name_refs = {person_of[row.subject_ref]: row.ref for row in entries}
    masks = masked_contacts(sorted(set(name_refs.values())))
    return {person: masks[ref] for person, ref in name_refs.items() if ref in masks}
