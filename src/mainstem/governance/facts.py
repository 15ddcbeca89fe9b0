"""What governance announces."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class ConsentGranted:
    """Somebody said yes to one purpose on one channel (`*`: on every one)."""

    subject_ref: UUID
    purpose: str
    channel: str
    at: datetime
    source: str


@dataclass(frozen=True)
class ConsentWithdrawn:
    """Somebody said no to one purpose on one channel (`*`: on every one)."""

    subject_ref: UUID
    purpose: str
    channel: str
    at: datetime
    source: str


@dataclass(frozen=True)
class ConsentsRecorded:
    """A batch of consents arrived at once (an import); it is not announced one by one."""

    count: int


@dataclass(frozen=True)
class SubjectErased:
    """The contact data of subjects (profiles at a source) can no longer be read by anybody."""

    subject_refs: tuple[UUID, ...]
    at: datetime
