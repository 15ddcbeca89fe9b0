"""Contact data for those who may know that it is there: masked."""

from collections.abc import Sequence
from uuid import UUID

from mainstem.governance.rules.masking import masked
from mainstem.kernel import sql, vault
from mainstem.kernel.models import VaultEntry


def masked_contacts(refs: Sequence[UUID]) -> dict[UUID, str]:
    """Return contact values by reference, masked; what was erased or never known is absent."""
    with sql.cursor() as cursor:
        values = vault.get(cursor, refs)
    namespaces = namespaces_of(list(values))
    return {ref: masked(namespaces[ref], value) for ref, value in values.items()}


def namespaces_of(refs: Sequence[UUID]) -> dict[UUID, str]:
    """Return the namespace each reference stands in, as far as the vault knows it."""
    return dict(VaultEntry.objects.filter(ref__in=list(refs)).values_list("ref", "namespace"))
