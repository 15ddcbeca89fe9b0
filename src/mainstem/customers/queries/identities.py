"""What the page of one customer asks beyond the person: history by moment, segments, refusals, a second person."""

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from mainstem.customers.contracts import IdentityMoment, MergeCheck, RefusalView, SegmentOfPerson
from mainstem.customers.queries.persons import get_person
from mainstem.customers.rules.classes import DO_NOT_MERGE, IdentifierClass
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"


def list_moments(person_id: UUID, *, before_at: datetime, before_id: UUID, limit: int) -> list[IdentityMoment]:
    """Return a person's identity history before a place in it, newest first."""
    rows = sql.all_rows(
        PACKAGE, "moments_of_person", person_id=person_id, before_at=before_at, before_id=before_id, limit=limit
    )
    return [IdentityMoment(**{**row, "detail": json.loads(row["detail"])}) for row in rows]


def list_segments_of(person_id: UUID) -> list[SegmentOfPerson]:
    """Return the segments in use that a person is in."""
    return [SegmentOfPerson(**row) for row in sql.all_rows(PACKAGE, "segments_of_person", person_id=person_id)]


def list_refusals_of(person_id: UUID) -> list[RefusalView]:
    """Return what stands against joining this person's identifiers with others, newest first."""
    return [RefusalView(**row) for row in sql.all_rows(PACKAGE, "refusals_of_person", person_id=person_id)]


def check_merge(person_id: UUID, other_id: UUID) -> MergeCheck:
    """
    Say what merging two persons would put together and what speaks against it. Nothing is written.

    :raises NoSuchPerson: if one of them is unknown
    """
    one, other = get_person(person_id), get_person(other_id)
    counts = sql.one_row(PACKAGE, "kept_apart", one=one.id, other=other.id) or {"kept_apart": 0, "refused": 0}
    spaces = [
        {each.namespace for each in person.identifiers if IdentifierClass(each.kind) in DO_NOT_MERGE}
        for person in (one, other)
    ]
    conflicts: Sequence[str] = sorted(spaces[0] & spaces[1])
    return MergeCheck(
        person_id=one.id,
        other_id=other.id,
        staying_id=min(one.id, other.id),
        conflicts=conflicts,
        kept_apart=counts["kept_apart"],
        refused=counts["refused"],
        can_be_merged=one.id != other.id
        and all(any(each.status == "live" for each in person.identifiers) for person in (one, other)),
    )
