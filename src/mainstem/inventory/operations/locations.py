"""Locations that documents name."""

from collections.abc import Sequence
from uuid import UUID

from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"


def note_locations(*, codes: Sequence[str], kind: str, import_id: UUID | None = None) -> int:
    """Add the locations that are unknown, in the caller's transaction, and return how many were."""
    return sql.run(PACKAGE, "add_locations", codes=list(codes), kind=kind, import_id=import_id) if codes else 0
