"""Merging by hand, and taking merges back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from uuid import UUID

from django.db import transaction

from mainstem.customers.contracts import NoSuchOperation, NoSuchPerson, NotMergeable, NotSeparable
from mainstem.customers.operations.refresh_segments import refresh_persons
from mainstem.customers.operations.regroup import Cause, lock_persons_of, node_of, regroup_around
from mainstem.customers.rules.classes import MANUAL_WEIGHT, RULE_VERSION, STRENGTH, Status
from mainstem.customers.rules.partition import Node
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.customers"
PAIRS_KEPT_APART_AT_MOST = 1_000_000


@transaction.atomic
def merge(*, person_id: UUID, other_id: UUID, by: str, reason: str, now: datetime) -> UUID:
    """
    Declare two persons one. Return the identity operation, which `unmerge` takes back.
    It is evidence like any other, only heavier than all: it stands above limits and account numbers, and lifts
    whatever kept these identifiers apart. The older person's id stays.
    :raises NotMergeable: if they are one already, or one of them has no identifier that may join
    """
    if person_id == other_id:
        raise NotMergeable("These are the same person already.", person_id=str(person_id))
    sides = [_members(person_id), _members(other_id)]
    lock_persons_of([node.ref for side in sides for node in side])
    sides = [_members(person_id), _members(other_id)]
    operation_id = new_id(int(now.timestamp() * 1000))
    live = [[node for node in side if node.status == Status.LIVE] for side in sides]
    if not all(live):
        raise NotMergeable("Every identifier of one of these persons is blocked or quarantined.")
    everyone = [node.ref for side in sides for node in side]
    sql.run(PACKAGE, "lift_cannot_links", refs=everyone, operation_id=operation_id, now=now)
    anchor = min((node for side in live for node in side), key=lambda node: (-STRENGTH[node.kind], node.ref)).ref
    others = sorted(node.ref for side in live for node in side if node.ref != anchor)
    sql.all_rows(
        PACKAGE,
        "add_evidence",
        a_refs=[min(anchor, ref) for ref in others],
        b_refs=[max(anchor, ref) for ref in others],
        kinds=["manual"] * len(others),
        sources=[_manual_source(operation_id)] * len(others),
        events=[None] * len(others),
        causes=[None] * len(others),
        weights=[MANUAL_WEIGHT] * len(others),
        observed=[now] * len(others),
        now=now,
    )
    cause = Cause(by=by, detail={"reason": reason}, kind="manual_merge", operation_id=operation_id)
    regroup_around(everyone, now=now, cause=cause)
    refresh_persons([person_id, other_id], now=now)
    return operation_id


@transaction.atomic
def unmerge(*, operation_id: UUID, by: str, reason: str, now: datetime) -> UUID:
    """
    Take one merge back: the evidence between its sides is retracted, only the part around it is worked out anew, and
    everybody has the person id of before. The sides stay apart whatever is replayed, until a merge by hand.
    Return the new identity operation.
    :raises NotSeparable: if the operation is no merge, or was taken back before
    """
    row = sql.one_row(PACKAGE, "get_identity_op", operation_id=operation_id)
    if row is None:
        raise NoSuchOperation(f"There is no identity operation {operation_id}.")
    if row["kind"] not in {"merge", "manual_merge"}:
        raise NotSeparable("Only a merge can be taken back.", kind=row["kind"])
    if row["reversed_by"] is not None:
        raise NotSeparable("This merge was taken back before.", reversed_by=str(row["reversed_by"]))
    sides = [[UUID(ref) for ref in refs] for refs in json.loads(row["before"]).values()]
    return _separate(
        sides,
        now=now,
        cause=Cause(by=by, detail={"reason": reason}, kind="unmerge", reverses=operation_id),
        manual_source=_manual_source(operation_id),
    )


@transaction.atomic
def split_off(*, person_id: UUID, refs: Sequence[UUID], by: str, reason: str, now: datetime) -> UUID:
    """
    Take identifiers out of a person and keep them apart from the rest. Return the identity operation.
    :raises NotSeparable: if they are not part of the person, or are all of it
    """
    members = [node.ref for node in _members(person_id)]
    leaving = set(refs)
    if not leaving or not leaving < set(members):
        raise NotSeparable("Name some of the person's identifiers, not none, not all and no one else's.")
    staying = [ref for ref in members if ref not in leaving]
    return _separate(
        [sorted(leaving), staying],
        now=now,
        cause=Cause(by=by, detail={"reason": reason, "person_id": str(person_id)}, kind="unmerge"),
        manual_source=None,
    )


def _separate(sides: Sequence[Sequence[UUID]], *, now: datetime, cause: Cause, manual_source: str | None) -> UUID:
    pairs = sum(len(one) * len(other) for one, other in combinations(sides, 2))
    if pairs > PAIRS_KEPT_APART_AT_MOST:
        raise NotSeparable("These persons are too large to be taken apart in one go.", pairs=pairs)
    operation_id = new_id(int(now.timestamp() * 1000))
    everyone = [ref for side in sides for ref in side]
    lock_persons_of(everyone)
    before = _persons_of(everyone)
    places = {
        "refs": everyone,
        "sides": [number for number, side in enumerate(sides) for _ in side],
        "operation_id": operation_id,
        "now": now,
    }
    sql.run(PACKAGE, "retract_between_sides", manual_source=manual_source, **places)
    sql.run(PACKAGE, "keep_sides_apart", **places)
    done = regroup_around(everyone, now=now, cause=replace(cause, operation_id=operation_id), reconsidered=everyone)
    if not done.operation_ids:
        _write_operation_without_moves(operation_id, before, cause, now)
    refresh_persons([*before.values(), *_persons_of(everyone).values()], now=now)
    return operation_id


def _write_operation_without_moves(
    operation_id: UUID, person_of: Mapping[UUID, UUID], cause: Cause, now: datetime
) -> None:
    """The sides had come apart before: nothing moves, but the cannot-links need the operation they belong to."""
    groups: dict[str, list[str]] = {}
    for ref, person in person_of.items():
        groups.setdefault(str(person), []).append(str(ref))
    sql.run(
        PACKAGE,
        "add_identity_ops",
        ids=[operation_id],
        kinds=[cause.kind],
        befores=[json.dumps(groups)],
        afters=[json.dumps(groups)],
        cause=json.dumps(dict(cause.detail)),
        by=cause.by,
        reverses=cause.reverses,
        rule_version=RULE_VERSION,
        now=now,
    )
    persons = sorted(set(person_of.values()))
    sql.run(PACKAGE, "add_identity_op_persons", persons=persons, operations=[operation_id] * len(persons))


def _members(person_id: UUID) -> list[Node]:
    rows = sql.all_rows(PACKAGE, "nodes_of_persons", persons=[person_id])
    if not rows:
        raise NoSuchPerson(f"There is no person {person_id}, or it was merged into another.", person_id=str(person_id))
    return [node_of(row) for row in rows]


def _persons_of(refs: Sequence[UUID]) -> dict[UUID, UUID]:
    return {row["ref"]: row["person_id"] for row in sql.all_rows(PACKAGE, "persons_of_refs", refs=list(refs))}


def _manual_source(operation_id: UUID) -> str:
    return f"merge:{operation_id}"
