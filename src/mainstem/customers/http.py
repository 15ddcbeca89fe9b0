"""The doors of customers: persons, their identity, and segments."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import operations, queries
from mainstem.customers.contracts import NoSuchPerson, RuleAnswer, SegmentView
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["customers"])

NAMESPACE = r"^[a-z0-9][a-z0-9_.:-]{0,99}$"
CODE = r"^[a-z0-9][a-z0-9_-]{0,63}$"
LANGUAGE = Query("en", pattern="^(en|zh-CN)$", description="en or zh-CN")  # type: ignore[type-arg]  # a call, not a type

SAMPLE = Query(10, ge=1, le=50)  # type: ignore[type-arg]  # a call, not a type


class IdentifierIn(Schema):
    """An identifier by its value; it never stands in an address."""

    namespace: str = Field(pattern=NAMESPACE, examples=["phone", "email", "user:shop"])
    value: str = Field(min_length=1, max_length=200)


class BlockIn(IdentifierIn):
    """A value that must join nobody."""

    reason: str = Field(min_length=1, max_length=200)


class CustomerSummaryOut(Schema):
    """One line of the list of persons."""

    id: UUID
    first_seen: datetime
    last_seen: datetime
    identifiers: int
    namespaces: list[str]
    created_at: datetime


class CustomerIdentifierOut(Schema):
    """One identifier of a person; `masked` only for those who may know that contact data is there."""

    ref: UUID
    namespace: str
    kind: str
    status: str
    status_reason: str | None
    source_code: str
    first_seen: datetime
    last_seen: datetime
    since: datetime
    masked: str | None


class CustomerTraitOut(Schema):
    """The present value of a trait and where it comes from."""

    name: str
    value: Any
    observed_at: datetime
    source_code: str
    standing: int


class CustomerOut(Schema):
    """What is known of one person; `merged_ids` are former persons that are this one now."""

    id: UUID
    created_at: datetime
    first_seen: datetime
    last_seen: datetime
    identifiers: list[CustomerIdentifierOut]
    traits: list[CustomerTraitOut]
    merged_ids: list[UUID]


class CustomerEvidenceOut(Schema):
    """One piece of evidence; `refused` holds the reason where it joins nobody."""

    a_ref: UUID
    b_ref: UUID
    kind: str
    source_code: str
    weight: int
    observed_at: datetime
    event_id: UUID | None
    retracted_at: datetime | None
    refused: str | None
    refused_detail: str | None


class IdentityOperationOut(Schema):
    """One change of who is who: persons with their identifiers before and after, and the cause."""

    id: UUID
    kind: str
    at: datetime
    by: str
    before: dict[str, list[str]]
    after: dict[str, list[str]]
    cause: dict[str, Any]
    rule_version: int
    reverses: UUID | None
    reversed_by: UUID | None


class CustomerMomentOut(Schema):
    """One moment of a person's own history."""

    at: datetime
    kind: str
    detail: dict[str, Any]


class CustomerCountsOut(Schema):
    """How many there are of everything."""

    persons: int
    identifiers: int
    merges: int
    refusals: int
    quarantined: int
    blocked: int


class MergeIn(Schema):
    """Two persons that are one."""

    person_id: UUID
    other_id: UUID
    reason: str = Field(min_length=1, max_length=500)


class ReasonIn(Schema):
    """Why something is done."""

    reason: str = Field(min_length=1, max_length=500)


class SplitIn(ReasonIn):
    """Which identifiers leave a person."""

    refs: list[UUID] = Field(min_length=1, max_length=1000)


class OperationIdOut(Schema):
    """The identity operation that was written."""

    operation_id: UUID


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


class RuleAnswerOut(Schema):
    """How one rule or group came out for one person."""

    path: str
    holds: bool
    field: str | None
    value: Any
    sentence: str
    rules: list["RuleAnswerOut"]


@router.get("/counts", response=CustomerCountsOut, summary="How many persons, identifiers, merges and refusals")
@needs("customers.read")
def get_counts(request: HttpRequest) -> Any:
    return queries.counts()


@router.get("/persons", response=Page[CustomerSummaryOut], summary="List persons, the latest first")
@needs("customers.read")
def list_persons(request: HttpRequest, paging: Query[Paging]) -> Slice[Any]:
    return queries.list_persons(paging)


@router.post("/persons/search", response=CustomerOut, summary="Find a person by one exact identifier")
@needs("customers.read")
@reads
def search_person(request: HttpRequest, body: IdentifierIn) -> CustomerOut:
    """The value stands in the body, because addresses are written into logs."""
    person_id = queries.find_person(namespace=body.namespace, value=body.value)
    if person_id is None:
        raise NoSuchPerson("Nobody is known by this identifier.", namespace=body.namespace)
    return _customer(request, person_id)


@router.get("/persons/{person_id}", response=CustomerOut, summary="One person")
@needs("customers.read")
def get_person(request: HttpRequest, person_id: UUID) -> CustomerOut:
    """The id of a person that was merged into another gives the other."""
    return _customer(request, person_id)


@router.get("/persons/{person_id}/evidence", response=list[CustomerEvidenceOut], summary="Why this is one person")
@needs("customers.read")
def list_evidence(request: HttpRequest, person_id: UUID) -> Any:
    return queries.list_evidence(queries.get_person(person_id).id)


@router.get("/persons/{person_id}/history", response=list[IdentityOperationOut], summary="Merges and their undoing")
@needs("customers.read")
def list_history(request: HttpRequest, person_id: UUID) -> Any:
    queries.get_person(person_id)
    return queries.list_history(person_id)


@router.get("/persons/{person_id}/timeline", response=Page[CustomerMomentOut], summary="A person's own history")
@needs("customers.read")
def get_timeline(request: HttpRequest, person_id: UUID, paging: Query[Paging]) -> Slice[Any]:
    return queries.timeline(queries.get_person(person_id).id, paging)


@router.post("/merges", response={201: OperationIdOut}, summary="Declare two persons one")
@needs("customers.merge")
def merge_persons(request: HttpRequest, body: MergeIn) -> tuple[int, OperationIdOut]:
    operation_id = operations.merge(
        person_id=body.person_id,
        other_id=body.other_id,
        by=principal_of(request).actor,
        reason=body.reason,
        now=clock.now(),
    )
    return 201, OperationIdOut(operation_id=operation_id)


@router.post("/persons/{person_id}/split", response={201: OperationIdOut}, summary="Take identifiers out of a person")
@needs("customers.merge")
def split_person(request: HttpRequest, person_id: UUID, body: SplitIn) -> tuple[int, OperationIdOut]:
    operation_id = operations.split_off(
        person_id=person_id, refs=body.refs, by=principal_of(request).actor, reason=body.reason, now=clock.now()
    )
    return 201, OperationIdOut(operation_id=operation_id)


@router.post("/identity-operations/{operation_id}/unmerge", response={201: OperationIdOut}, summary="Take a merge back")
@needs("customers.merge")
def unmerge_persons(request: HttpRequest, operation_id: UUID, body: ReasonIn) -> tuple[int, OperationIdOut]:
    undone = operations.unmerge(
        operation_id=operation_id, by=principal_of(request).actor, reason=body.reason, now=clock.now()
    )
    return 201, OperationIdOut(operation_id=undone)


@router.post("/identifiers/block", response={204: None}, summary="Let a value join nobody")
@needs("customers.write")
def block_identifier(request: HttpRequest, body: BlockIn) -> tuple[int, None]:
    operations.block_identifier(
        ref=_ref(body),
        namespace=body.namespace,
        reason=body.reason,
        by=principal_of(request).actor,
        now=clock.now(),
    )
    return 204, None


@router.post("/identifiers/unblock", response={204: None}, summary="Let a value join again")
@needs("customers.write")
def unblock_identifier(request: HttpRequest, body: IdentifierIn) -> tuple[int, None]:
    operations.unblock_identifier(ref=_ref(body), by=principal_of(request).actor, now=clock.now())
    return 204, None


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
        sample=[_sample(request, person_id) for person_id in people],
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
        code=code, name=body.name, rule=body.rule, by=principal_of(request).actor, now=now
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
def list_segment_members(request: HttpRequest, code: str, paging: Query[Paging]) -> Slice[Any]:
    return queries.list_segment_members(code, paging)


@router.get("/segments/{code}/sample", response=list[SegmentSampleOut], summary="Some of whom a segment holds for now")
@needs("segments.read")
def sample_segment(request: HttpRequest, code: str, limit: int = SAMPLE) -> Any:
    people = queries.sample_rule(queries.get_segment(code).rule, now=clock.now(), limit=limit)
    return [_sample(request, person_id) for person_id in people]


@router.get(
    "/segments/{code}/explain/{person_id}", response=RuleAnswerOut, summary="Why somebody is in a segment or not"
)
@needs("segments.read")
def explain_segment(request: HttpRequest, code: str, person_id: UUID) -> Mapping[str, Any]:
    return _answer(queries.explain(person_id=person_id, code=code, now=clock.now()))


def _customer(request: HttpRequest, person_id: UUID) -> CustomerOut:
    with_masks = principal_of(request).may("contacts.read")
    return CustomerOut.from_orm(queries.get_person(person_id, with_masks=with_masks))


def _sample(request: HttpRequest, person_id: UUID) -> SegmentSampleOut:
    person = queries.get_person(person_id, with_masks=principal_of(request).may("contacts.read"))
    return SegmentSampleOut(
        person_id=person.id,
        namespaces=sorted({identifier.namespace for identifier in person.identifiers}),
        masked=[identifier.masked for identifier in person.identifiers if identifier.masked is not None],
    )


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


def _answer(answer: RuleAnswer) -> Mapping[str, Any]:
    value = answer.value
    return {
        "path": answer.path,
        "holds": answer.holds,
        "field": answer.field,
        "value": value.isoformat() if isinstance(value, datetime) else value,
        "sentence": answer.sentence,
        "rules": [_answer(inside) for inside in answer.rules],
    }


def _ref(body: IdentifierIn) -> UUID:
    plain = normalised(body.namespace, body.value)
    if plain is None:
        raise Malformed(f"This cannot be an identifier of {body.namespace}.", namespace=body.namespace)
    return reference(body.namespace, plain)
