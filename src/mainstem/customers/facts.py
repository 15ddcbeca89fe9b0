"""What this context announces."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class PersonsRegrouped:
    """
    Identifiers moved between persons: a merge, its undoing, or a new division. `kind` is the identity operation's.

    Orders and events carry references, so nothing has to be rewritten; whoever keeps person ids looks them up again.
    """

    operation_id: UUID
    kind: str
    persons_before: tuple[UUID, ...]
    persons_after: tuple[UUID, ...]


@dataclass(frozen=True)
class SegmentChanged:
    """A segment was made or its rule changed."""

    segment_code: str
    version: int


@dataclass(frozen=True)
class SegmentRefreshed:
    """The members of a segment were worked out anew."""

    segment_code: str
    version: int
    size: int
    entered: int
    left: int
    refreshed_at: datetime
