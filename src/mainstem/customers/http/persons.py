"""Persons: who is known, why they are one, and how that changed."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import operations, queries
from mainstem.customers.contracts import NoSuchPerson
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router()

NAMESPACE = r"^[a-z0-9][a-z0-9_.:-]{0,99}$"


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


def _customer(request: HttpRequest, person_id: UUID) -> CustomerOut:
    with_masks = principal_of(request).may("contacts.read")
    return CustomerOut.from_orm(queries.get_person(person_id, with_masks=with_masks))


def _ref(body: IdentifierIn) -> UUID:
    plain = normalised(body.namespace, body.value)
    if plain is None:
        raise Malformed(f"This cannot be an identifier of {body.namespace}.", namespace=body.namespace)
    return reference(body.namespace, plain)
