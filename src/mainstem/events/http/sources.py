"""The doors to sources: making and changing them, their keys, their accounts and what they sent over time."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status

from mainstem.events import operations, queries
from mainstem.events.contracts import Account, Course, Drift, Source, SourceAccount, SourceKey
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import answers_afresh
from mainstem.kernel.permissions import needs

router = Router(tags=["events"])

Code = Annotated[str, Path(min_length=1, max_length=64)]
CODE_PATTERN = r"^[a-z0-9][a-z0-9_.-]{0,63}$"
Origins = Annotated[list[Annotated[str, Field(max_length=200)]], Field(max_length=200)]
MAX_RATE = 1_000_000
MOST_HOURS = 31 * 24


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


class SourceAccountOut(Schema):
    """A source with its account. `adds_up`: received = stored + deduplicated + quarantined, as computed just now."""

    source: SourceOut
    account: AccountOut
    adds_up: bool
    received_last_hour: int
    last_received_at: datetime | None
    created_at: datetime


class CourseFilter(Schema):
    """From when on, in which steps, and whose hours and days."""

    step: Literal["hour", "day"] = "day"
    hours: int = Field(14 * 24, ge=1, le=366 * 24, description="How far back")
    time_zone: str = Field("UTC", max_length=64)


class CourseOut(Schema):
    """What a source sent within one hour or day."""

    at: datetime
    received: int
    stored: int
    deduplicated: int
    quarantined: int


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


@router.get("/overview", response=list[SourceAccountOut])
@needs("sources.read")
def list_source_accounts(request: HttpRequest) -> list[SourceAccount]:
    """List every source with its account, its rate and when it last sent anything."""
    return queries.list_source_accounts(now=clock.now())


@router.get("/sources/{code}/overview", response=SourceAccountOut)
@needs("sources.read")
def get_source_account(request: HttpRequest, code: Code) -> SourceAccount:
    """Show one source with its account, its rate and when it last sent anything."""
    return queries.get_source_account(code, now=clock.now())


@router.get("/sources/{code}/course", response=list[CourseOut])
@needs("sources.read")
def get_course(request: HttpRequest, code: Code, asked: Query[CourseFilter]) -> list[Course]:
    """Show what a source sent over time, by hour or day; steps without events are absent."""
    if asked.step == "hour" and asked.hours > MOST_HOURS:
        raise Malformed(f"By the hour at most {MOST_HOURS} hours can be shown.", field="hours")
    try:
        ZoneInfo(asked.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Malformed(f"There is no time zone {asked.time_zone}.", field="time_zone") from error
    since = clock.now() - timedelta(hours=asked.hours)
    return queries.course_of_source(code, since=since, step=asked.step, time_zone=asked.time_zone)


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


def _tuple(items: list[str] | None) -> tuple[str, ...] | None:
    return None if items is None else tuple(items)
