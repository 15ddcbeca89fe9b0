"""The doors of the log: sources and their accounts, what arrives now, where an event is, the quarantine."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status

from mainstem.events import operations, queries
from mainstem.events.contracts import (
    Account,
    ConsumerProgress,
    Drift,
    EventKind,
    EventPath,
    LoggedEvent,
    LogPosition,
    QuarantinedEvent,
    Replayed,
    Source,
    SourceKey,
    Whereabouts,
)
from mainstem.events.rules.masking import masked, short
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import answers_afresh
from mainstem.kernel.paging import Page, Paging, Slice, paged_rows
from mainstem.kernel.permissions import needs

router = Router(tags=["events"])

Code = Annotated[str, Path(min_length=1, max_length=64)]
CODE_PATTERN = r"^[a-z0-9][a-z0-9_.-]{0,63}$"
Origins = Annotated[list[Annotated[str, Field(max_length=200)]], Field(max_length=200)]
MAX_RATE = 1_000_000


class SourceIn(Schema):
    """A source to make."""

    code: str = Field(pattern=CODE_PATTERN)
    name: str | None = Field(None, min_length=1, max_length=200)
    kind: str = Field("server", min_length=1, max_length=50)
    identity_space: str | None = Field(
        None, max_length=64, description="The world of its user ids; its own if left out"
    )
    app_id: str = Field("", max_length=64)
    allowed_origins: Origins | None = Field(None, description="Web origins that may send; any if left out")
    events_per_second: int | None = Field(None, ge=1, le=MAX_RATE)


class SourceChange(Schema):
    """What to change of a source; what is left out stays."""

    name: str | None = Field(None, min_length=1, max_length=200)
    is_enabled: bool | None = None
    allowed_origins: Origins | None = None
    any_origin: bool = False
    events_per_second: int | None = Field(None, ge=1, le=MAX_RATE)
    no_limit: bool = False


class SourceOut(Schema):
    """Where events come from."""

    id: int
    code: str
    name: str
    kind: str
    identity_space: str
    app_id: str
    write_key_hint: str
    allowed_origins: list[str] | None
    events_per_second: int | None
    is_enabled: bool


class SourceKeyOut(Schema):
    """A source with its write key, which is shown this once."""

    source: SourceOut
    write_key: str


class AccountOut(Schema):
    """What became of everything a source sent."""

    source: str
    received: int
    stored: int
    deduplicated: int
    quarantined: int


class DriftOut(Schema):
    """One place where an account and its rows disagree."""

    source: str
    what: str
    counted: int
    found: int


class EventOut(Schema):
    """An event of the log. Contact values show as their kind, references in short."""

    id: UUID
    xid: int
    position: int
    source_id: int
    message_id: str
    kind: EventKind
    name: str | None
    user: str | None
    anonymous: str | None
    occurred_at: datetime
    received_at: datetime
    flags: list[str]
    body: Any


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


class MessageFilter(Schema):
    """The id a sender gave to a message."""

    source: str = Field(pattern=CODE_PATTERN)
    message_id: str = Field(min_length=1, max_length=200)


@router.get("/sources", response=list[SourceOut])
@needs("sources.read")
def list_sources(request: HttpRequest) -> list[Source]:
    """List all sources."""
    return queries.list_sources()


@router.post("/sources", response={201: SourceKeyOut})
@needs("sources.write")
@answers_afresh
def create_source(request: HttpRequest, body: SourceIn) -> Status[SourceKey]:
    """Make a source. The answer holds its write key, which is shown this once."""
    values = body.dict(exclude={"allowed_origins"})
    return Status(201, operations.create_source(**values, allowed_origins=_tuple(body.allowed_origins)))


@router.patch("/sources/{code}", response=SourceOut)
@needs("sources.write")
def change_source(request: HttpRequest, code: Code, body: SourceChange) -> Source:
    """Change a source; the collection notices within seconds."""
    values = body.dict(exclude={"allowed_origins"})
    return operations.change_source(code=code, **values, allowed_origins=_tuple(body.allowed_origins))


@router.post("/sources/{code}/write-key", response=SourceKeyOut)
@needs("sources.write")
@answers_afresh
def rotate_write_key(request: HttpRequest, code: Code) -> SourceKey:
    """Give a source a new write key; the old one stops working within seconds."""
    return operations.rotate_write_key(code=code)


@router.get("/accounts", response=list[AccountOut])
@needs("sources.read")
def list_accounts(request: HttpRequest) -> list[Account]:
    """List what became of everything each source sent: received = stored + deduplicated + quarantined."""
    return queries.list_accounts()


@router.get("/sources/{code}/account", response=AccountOut)
@needs("sources.read")
def get_account(request: HttpRequest, code: Code) -> Account:
    """Return what became of everything one source sent."""
    queries.get_source(code)
    return queries.accounting(code)[0]


@router.get("/accounts/drift", response=list[DriftOut])
@needs("events.read")
def list_drift(request: HttpRequest) -> list[Drift]:
    """Recompute every account from the rows; an empty list means that everything agrees."""
    return queries.check_accounts()


@router.get("/log", response=Page[EventOut])
@needs("events.read")
def list_latest(request: HttpRequest, paging: Query[Paging], only: Query[TailFilter]) -> Slice[dict[str, Any]]:
    """List what arrived last, newest first, without contact values."""
    key = paging.after(int, int)
    events = queries.list_latest(
        limit=paging.fetch, source=only.source, before=None if key is None else LogPosition(*key)
    )
    return paged_rows(events, paging, key=lambda event: (event.at.xid, event.at.position)).map(_event)


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


@router.get("/quarantine", response=Page[QuarantinedOut])
@needs("events.read")
def list_quarantined(
    request: HttpRequest, paging: Query[Paging], only: Query[QuarantineFilter]
) -> Slice[QuarantinedEvent]:
    """List what could not be stored and why, last seen first."""
    return queries.list_quarantined(paging, source=only.source, reason=only.reason)


@router.post("/quarantine/replay", response=ReplayedOut)
@needs("events.run")
def replay(request: HttpRequest, body: ReplayIn) -> Replayed:
    """Try quarantined events again: what can be read by now is stored, the rest stays."""
    if body.source is None and body.reason is None and body.ids is None:
        raise Malformed("Say which events to try again: by source, by reason or by ids.")
    if body.source is not None:
        queries.get_source(body.source)
    return operations.replay(source=body.source, reason=body.reason, ids=body.ids)


def _event(event: LoggedEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "xid": event.at.xid,
        "position": event.at.position,
        "source_id": event.source_id,
        "message_id": event.message_id,
        "kind": event.kind,
        "name": event.name,
        "user": short(event.user_ref),
        "anonymous": short(event.anonymous_ref),
        "occurred_at": event.occurred_at,
        "received_at": event.received_at,
        "flags": list(event.flags),
        "body": masked(event.body),
    }


def _path(path: EventPath) -> dict[str, Any]:
    return {
        "where": path.where,
        "event": None if path.event is None else _event(path.event),
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


def _tuple(items: list[str] | None) -> tuple[str, ...] | None:
    return None if items is None else tuple(items)
