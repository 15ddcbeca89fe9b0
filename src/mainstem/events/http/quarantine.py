"""The doors to the quarantine: what could not be stored and why, and trying it again."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.events import operations, queries
from mainstem.events.contracts import QuarantinedEvent, QuarantineReason, Replayed
from mainstem.events.http.sources import CODE_PATTERN
from mainstem.kernel.errors import Malformed
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["events"])


class QuarantinedOut(Schema):
    """Events that could not be stored. `sample` shows the shape, not the values."""

    id: UUID
    source: str
    reason: str
    detail: str
    count: int
    first_seen_at: datetime
    last_seen_at: datetime
    message_id: str | None
    sample: Any
    can_be_replayed: bool


class ReasonOut(Schema):
    """How much lies in quarantine for one reason; `detail` is the sentence of the last one."""

    reason: str
    rows: int
    events: int
    replayable_rows: int
    replayable_events: int
    sources: int
    first_seen_at: datetime
    last_seen_at: datetime
    detail: str


class ReasonFilter(Schema):
    """Of which source."""

    source: str | None = Field(None, pattern=CODE_PATTERN)


class QuarantineFilter(Schema):
    """What to narrow the list to."""

    source: str | None = Field(None, pattern=CODE_PATTERN)
    reason: str | None = Field(None, max_length=100)


class ReplayIn(Schema):
    """Which quarantined events to try again; at least one of the three."""

    source: str | None = Field(None, pattern=CODE_PATTERN)
    reason: str | None = Field(None, min_length=1, max_length=100)
    ids: list[UUID] | None = Field(None, min_length=1, max_length=10_000)


class ReplayedOut(Schema):
    """What the replay did, counted in received events."""

    stored: int
    deduplicated: int
    refused: int


@router.get("/quarantine", response=Page[QuarantinedOut])
@needs("events.read")
def list_quarantined(
    request: HttpRequest, paging: Query[Paging], only: Query[QuarantineFilter]
) -> Slice[QuarantinedEvent]:
    """List what could not be stored and why, last seen first."""
    return queries.list_quarantined(paging, source=only.source, reason=only.reason)


@router.get("/quarantine/reasons", response=list[ReasonOut])
@needs("events.read")
def list_reasons(request: HttpRequest, only: Query[ReasonFilter]) -> list[QuarantineReason]:
    """List how much lies in quarantine for each reason, the most events first."""
    return queries.list_quarantine_reasons(source=only.source)


@router.get("/quarantine/{uuid:quarantined_id}", response=QuarantinedOut)
@needs("events.read")
def get_quarantined(request: HttpRequest, quarantined_id: UUID) -> QuarantinedEvent:
    """Show one row of the quarantine: why, how often, and the shape of it without its values."""
    return queries.get_quarantined(quarantined_id)


@router.post("/quarantine/replay", response=ReplayedOut)
@needs("events.run")
def replay(request: HttpRequest, body: ReplayIn) -> Replayed:
    """Try quarantined events again: what can be read by now is stored, the rest stays."""
    if body.source is None and body.reason is None and body.ids is None:
        raise Malformed("Say which events to try again: by source, by reason or by ids.")
    if body.source is not None:
        queries.get_source(body.source)
    return operations.replay(source=body.source, reason=body.reason, ids=body.ids)
