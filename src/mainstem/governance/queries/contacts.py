"""Contact data for those who may know that it is there: masked."""

from collections.abc import Sequence
from uuid import UUID

from mainstem.governance.contracts import MaskedContact
from mainstem.governance.rules.masking import masked
from mainstem.kernel import sql, vault
from mainstem.kernel.models import VaultEntry


def masked_contacts(refs: Sequence[UUID]) -> dict[UUID, str]:
    """Return contact values by reference, masked; what was erased or never known is absent."""
    with sql.cursor() as cursor:
        values = vault.get(cursor, refs)
    namespaces = namespaces_of(list(values))
    return {ref: masked(namespaces[ref], value) for ref, value in values.items()}


def list_contacts_of(subject_refs: Sequence[UUID], *, namespaces: Sequence[str] | None = None) -> list[MaskedContact]:
    """
    Return what the vault holds of subjects, masked; what was erased is absent.

    :param namespaces: only these kinds of contact data
    """
    entries = VaultEntry.objects.filter(subject_ref__in=list(subject_refs))
    if namespaces is not None:
        entries = entries.filter(namespace__in=list(namespaces))
    found = list(entries.order_by("namespace", "ref", "subject_ref").values_list("subject_ref", "ref", "namespace"))
    with sql.cursor() as cursor:
        values = vault.get(cursor, {ref for _, ref, _ in found})
    return [
        MaskedContact(subject_ref, ref, namespace, masked(namespace, values[ref]))
        for subject_ref, ref, namespace in found
        if ref in values
    ]


def namespaces_of(refs: Sequence[UUID]) -> dict[UUID, str]:
    """Return the namespace each reference stands in, as far as the vault knows it."""
    with sql.cursor() as cursor:
        return vault.namespaces_of(cursor, refs)
