"""The doors to the log: what arrived last, where one event is, how far its readers are."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.events import queries
from mainstem.events.contracts import ConsumerProgress, EventKind, EventPath, LogPosition, Whereabouts
from mainstem.events.http.quarantine import QuarantinedOut
from mainstem.events.http.sources import CODE_PATTERN
from mainstem.kernel.paging import Page, Paging, Slice, paged_rows
from mainstem.kernel.permissions import needs

router = Router(tags=["events"])

BEGINNING = LogPosition()


class EventOut(Schema):
    """An event of the log. Contact values show as their kind, references in short."""

    id: UUID
    xid: int
    position: int
    source_id: int
    source: str
    message_id: str
    kind: EventKind
    name: str | None
    user: str | None
    anonymous: str | None
    occurred_at: datetime
    received_at: datetime
    flags: list[str]
    body: Any


class PathOut(Schema):
    """Where an event is: in the log (with the consumers that have passed it or not), in quarantine, or unknown."""

    where: Whereabouts
    event: EventOut | None
    passed_by: list[str]
    awaited_by: list[str]
    quarantined: QuarantinedOut | None


class ProgressOut(Schema):
    """How far a consumer has read."""

    consumer: str
    xid: int
    position: int
    moved_at: datetime
    failures: int
    failed_at: datetime | None
    last_error: str | None


class TailFilter(Schema):
    """What to narrow the tail to."""

    source: str | None = Field(None, pattern=CODE_PATTERN)
    kind: EventKind | None = None
    name: str | None = Field(None, min_length=1, max_length=200, description="Exactly this name")


class MessageFilter(Schema):
    """The id a sender gave to a message."""

    source: str = Field(pattern=CODE_PATTERN)
    message_id: str = Field(min_length=1, max_length=200)


@router.get("/log", response=Page[EventOut])
@needs("events.read")
def list_latest(request: HttpRequest, paging: Query[Paging], only: Query[TailFilter]) -> Slice[dict[str, Any]]:
    """
    List what arrived last, newest first, without contact values.

    A filter looks through so many events at a time: fewer items than asked for, with a cursor, mean that one may go on.
    """
    key = paging.after(int, int)
    tail = queries.list_latest(
        limit=paging.fetch,
        source=only.source,
        kind=only.kind,
        name=only.name,
        before=None if key is None else LogPosition(*key),
    )
    resume = None if tail.upto == BEGINNING else (tail.upto.xid, tail.upto.position)
    found = paged_rows(tail.events, paging, key=lambda event: (event.at.xid, event.at.position), resume=resume)
    codes = queries.source_codes()
    return found.map(lambda event: queries.shown_event(event, codes))


@router.get("/log/{event_id}", response=PathOut)
@needs("events.read")
def where_is(request: HttpRequest, event_id: UUID) -> dict[str, Any]:
    """Answer "where is it?" for an event's id."""
    return _path(queries.where_is(event_id))


@router.get("/messages", response=PathOut)
@needs("events.read")
def where_is_message(request: HttpRequest, asked: Query[MessageFilter]) -> dict[str, Any]:
    """Answer "where is it?" for the id a sender gave to a message."""
    queries.get_source(asked.source)
    return _path(queries.where_is_message(source=asked.source, message_id=asked.message_id))


@router.get("/consumers", response=list[ProgressOut])
@needs("events.read")
def list_consumers(request: HttpRequest) -> list[dict[str, Any]]:
    """List how far every consumer has read, and which is stuck."""
    return [_progress(reader) for reader in queries.list_progress()]


def _path(path: EventPath) -> dict[str, Any]:
    return {
        "where": path.where,
        "event": None if path.event is None else queries.shown_event(path.event, queries.source_codes()),
        "passed_by": path.passed_by,
        "awaited_by": path.awaited_by,
        "quarantined": path.quarantined,
    }


def _progress(reader: ConsumerProgress) -> dict[str, Any]:
    return {
        "consumer": reader.consumer,
        "xid": reader.at.xid,
        "position": reader.at.position,
        "moved_at": reader.moved_at,
        "failures": reader.failures,
        "failed_at": reader.failed_at,
        "last_error": reader.last_error,
    }
