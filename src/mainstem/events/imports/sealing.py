"""Contact values of an import on their way into the vault, and which of them the import was the first to bring."""

from collections.abc import Sequence
from uuid import UUID

from mainstem.kernel import sql, vault

PACKAGE = "mainstem.events.imports"


def seal_contacts(import_id: UUID, contacts: Sequence[vault.Contact]) -> int:
    """
    Seal contact values inside the caller's transaction and note the new ones under the import.

    Return how many were refused because their subject was erased: erasure outlives every import.
    """
    wanted = {(contact.subject_ref, contact.ref): contact for contact in contacts}
    subjects, refs = [pair[0] for pair in wanted], [pair[1] for pair in wanted]
    known = {
        (row["subject_ref"], row["ref"])
        for row in sql.all_rows(vault.PACKAGE, "known_vault_entries", subjects=subjects, refs=refs)
    }
    fresh = {pair: contact for pair, contact in sorted(wanted.items()) if pair not in known}
    if not fresh:
        return 0
    with sql.cursor() as cur:
        refused = vault.put(cur, list(fresh.values()))
    sql.run(
        PACKAGE,
        "note_sealed",
        import_id=import_id,
        subjects=[subject for subject, _ in fresh],
        refs=[ref for _, ref in fresh],
    )
    return refused
