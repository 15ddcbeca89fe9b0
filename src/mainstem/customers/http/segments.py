"""Segments: their rules, members, sizes, and why somebody is in one."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import operations, queries
from mainstem.customers.contracts import RuleAnswer, SegmentView
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router()

CODE = r"^[a-z0-9][a-z0-9_-]{0,63}$"
LANGUAGE = Query("en", pattern="^(en|zh-CN)$", description="en or zh-CN")  # type: ignore[type-arg]  # a call, not a type

SAMPLE = Query(10, ge=1, le=50)  # type: ignore[type-arg]  # a call, not a type


class SegmentIn(Schema):
    """A segment as it is to be made."""

    code: str = Field(pattern=CODE)
    name: str = Field(min_length=1, max_length=200)
    rule: dict[str, Any] = Field(description="A rule tree in react-querybuilder's shape")
    owner: str = Field("", max_length=200)


class SegmentChangeIn(Schema):
    """What is to change about a segment; what is left out stays."""

    name: str | None = Field(None, min_length=1, max_length=200)
    rule: dict[str, Any] | None = None
    known_version: int | None = Field(
        None, description="The version the change was made on; refused if it is not the present one"
    )


class RuleIn(Schema):
    """A rule tree to try."""

    rule: dict[str, Any]
    sample: int = Field(10, ge=0, le=50)


class SegmentOut(Schema):
    """A segment, its rule also as a sentence."""

    code: str
    name: str
    rule: dict[str, Any]
    sentence: str
    version: int
    owner: str
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None
    refreshed_at: datetime | None
    refreshed_version: int | None
    size: int | None
    next_change_at: datetime | None


class SegmentSizeOut(Schema):
    """What one refresh found."""

    at: datetime
    version: int
    size: int
    entered: int
    left: int
    engine: str
    seconds: float


class SegmentMemberOut(Schema):
    """One member of a segment."""

    person_id: UUID
    since: datetime
    earliest_change_at: datetime | None
    namespaces: list[str]
    masked: list[str]


class SegmentSampleOut(Schema):
    """Somebody a rule holds for, without or with masked contact data."""

    person_id: UUID
    namespaces: list[str]
    masked: list[str]


class RulePreviewOut(Schema):
    """What a rule would give now."""

    count: int
    sentence: str
    sample: list[SegmentSampleOut]


class SegmentFilterColumnOut(Schema):
    """A column that may narrow the rows a field looks at."""

    code: str
    type: str
    label: dict[str, str]
    operators: list[str]
    value_labels: dict[str, dict[str, str]]


class SegmentFieldOut(Schema):
    """A field a rule may ask."""

    code: str
    table: str
    type: str
    label: dict[str, str]
    operators: list[str]
    is_prefix: bool
    takes_event: bool
    takes_window: bool
    filters: list[str]
    takes_properties: bool
    suggested: list[str]
    table_label: dict[str, str]
    unit: dict[str, str]
    value_labels: dict[str, dict[str, str]]
    relative_code: str | None = Field(
        description="The field of the same moment as days since, for `in the last N days`"
    )
    filter_columns: list[SegmentFilterColumnOut]


class RuleAnswerOut(Schema):
    """How one rule or group came out for one person."""

    path: str
    holds: bool
    field: str | None
    value: Any
    sentence: str
    rules: list["RuleAnswerOut"]


@router.get("/segment-fields", response=list[SegmentFieldOut], summary="What a segment may ask")
@needs("segments.read")
def list_segment_fields(request: HttpRequest) -> Any:
    return queries.list_fields()


@router.post("/segment-rules/preview", response=RulePreviewOut, summary="Count a rule and show some it holds for")
@needs("segments.read")
@reads
def preview_rule(request: HttpRequest, body: RuleIn, language: str = LANGUAGE) -> RulePreviewOut:
    now = clock.now()
    people = queries.sample_rule(body.rule, now=now, limit=body.sample) if body.sample else []
    return RulePreviewOut(
        count=queries.count_rule(body.rule, now=now),
        sentence=queries.describe_rule(body.rule, language=language),
        sample=sample_out(request, people),
    )


@router.get("/segments", response=Page[SegmentOut], summary="List segments")
@needs("segments.read")
def list_segments(
    request: HttpRequest, paging: Query[Paging], language: str = LANGUAGE, with_archived: bool = False
) -> Slice[SegmentOut]:
    return queries.list_segments(paging, with_archived=with_archived).map(lambda view: _segment(view, language))


@router.post("/segments", response={201: SegmentOut}, summary="Make a segment and work out its members")
@needs("segments.write")
def create_segment(request: HttpRequest, body: SegmentIn, language: str = LANGUAGE) -> tuple[int, SegmentOut]:
    now = clock.now()
    operations.create_segment(
        code=body.code,
        name=body.name,
        rule=body.rule,
        by=principal_of(request).actor,
        owner=body.owner,
        now=now,
    )
    operations.refresh_segment(code=body.code, now=now)
    return 201, _segment(queries.get_segment(body.code), language)


@router.get("/segments/{code}", response=SegmentOut, summary="One segment")
@needs("segments.read")
def get_segment(request: HttpRequest, code: str, language: str = LANGUAGE) -> SegmentOut:
    return _segment(queries.get_segment(code), language)


@router.patch("/segments/{code}", response=SegmentOut, summary="Change a segment's name or rule")
@needs("segments.write")
def update_segment(request: HttpRequest, code: str, body: SegmentChangeIn, language: str = LANGUAGE) -> SegmentOut:
    """A new rule is a new version, worked out at once."""
    now = clock.now()
    changed = operations.update_segment(
        code=code,
        name=body.name,
        rule=body.rule,
        by=principal_of(request).actor,
        now=now,
        known_version=body.known_version,
    )
    if changed.version != changed.refreshed_version:
        operations.refresh_segment(code=code, now=now)
    return _segment(queries.get_segment(code), language)


@router.post("/segments/{code}/archive", response=SegmentOut, summary="Take a segment out of use")
@needs("segments.write")
def archive_segment(request: HttpRequest, code: str, language: str = LANGUAGE) -> SegmentOut:
    return _segment(operations.archive_segment(code=code, now=clock.now()), language)


@router.post("/segments/{code}/refresh", response=SegmentSizeOut, summary="Work out a segment's members now")
@needs("segments.write")
def refresh_segment(request: HttpRequest, code: str) -> Any:
    return operations.refresh_segment(code=code, now=clock.now())


@router.get("/segments/{code}/sizes", response=list[SegmentSizeOut], summary="What the latest refreshes found")
@needs("segments.read")
def list_segment_sizes(request: HttpRequest, code: str) -> Any:
    return queries.list_segment_sizes(code)


@router.get("/segments/{code}/members", response=Page[SegmentMemberOut], summary="List a segment's members")
@needs("segments.read")
def list_segment_members(request: HttpRequest, code: str, paging: Query[Paging]) -> Slice[SegmentMemberOut]:
    page = queries.list_segment_members(code, paging)
    named = {one.person_id: one for one in sample_out(request, [member.person_id for member in page.items])}
    return page.map(
        lambda member: SegmentMemberOut(
            person_id=member.person_id,
            since=member.since,
            earliest_change_at=member.earliest_change_at,
            namespaces=named[member.person_id].namespaces,
            masked=named[member.person_id].masked,
        )
    )


@router.get("/segments/{code}/sample", response=list[SegmentSampleOut], summary="Some of whom a segment holds for now")
@needs("segments.read")
def sample_segment(request: HttpRequest, code: str, limit: int = SAMPLE) -> Any:
    people = queries.sample_rule(queries.get_segment(code).rule, now=clock.now(), limit=limit)
    return sample_out(request, people)


@router.get(
    "/segments/{code}/explain/{person_id}", response=RuleAnswerOut, summary="Why somebody is in a segment or not"
)
@needs("segments.read")
def explain_segment(request: HttpRequest, code: str, person_id: UUID, language: str = LANGUAGE) -> Mapping[str, Any]:
    return answer_out(queries.explain(person_id=person_id, code=code, now=clock.now(), language=language))


@router.post("/segments/{code}/restore", response=SegmentOut, summary="Take an archived segment into use again")
@needs("segments.write")
def restore_segment(request: HttpRequest, code: str, language: str = LANGUAGE) -> SegmentOut:
    """Its members are worked out anew, because nobody kept them up while it was archived."""
    now = clock.now()
    operations.restore_segment(code=code, now=now)
    operations.refresh_segment(code=code, now=now)
    return _segment(queries.get_segment(code), language)


def sample_out(request: HttpRequest, person_ids: Sequence[UUID]) -> list[SegmentSampleOut]:
    """Name people as the caller may see them."""
    lines = queries.name_people(person_ids, with_masks=principal_of(request).may("contacts.read"))
    return [
        SegmentSampleOut(
            person_id=person_id, namespaces=list(lines[person_id].namespaces), masked=list(lines[person_id].masked)
        )
        for person_id in person_ids
    ]


def _segment(view: SegmentView, language: str) -> SegmentOut:
    return SegmentOut(
        code=view.code,
        name=view.name,
        rule=dict(view.rule),
        sentence=queries.describe_rule(view.rule, language=language),
        version=view.version,
        owner=view.owner,
        created_at=view.created_at,
        updated_at=view.updated_at,
        archived_at=view.archived_at,
        refreshed_at=view.refreshed_at,
        refreshed_version=view.refreshed_version,
        size=view.size,
        next_change_at=view.next_change_at,
    )


def answer_out(answer: RuleAnswer) -> Mapping[str, Any]:
    value = answer.value
    return {
        "path": answer.path,
        "holds": answer.holds,
        "field": answer.field,
        "value": value.isoformat() if isinstance(value, datetime) else value,
        "sentence": answer.sentence,
        "rules": [answer_out(inside) for inside in answer.rules],
    }
