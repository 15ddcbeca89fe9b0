"""
Working out who belongs together around changed evidence, and writing the difference down.

This is the one place that moves identifiers between persons. Whoever moves them takes a turn first and then holds the
rows of all persons concerned, in the order of their ids: regrouping never waits in a circle, and readers never wait.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from mainstem.customers.facts import PersonsRegrouped
from mainstem.customers.rules.classes import RULE_VERSION, STRENGTH, IdentifierClass, Status
from mainstem.customers.rules.partition import Edge, Node, Pair, Partition, partition
from mainstem.events.operations import announce_many
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.customers"


@dataclass
class Around:
    """A connected part of the evidence: the identifiers inside it, those at its border, and who they are now."""

    inside: dict[UUID, Node] = field(default_factory=dict)
    border: dict[UUID, Node] = field(default_factory=dict)
    edges: dict[Pair, Edge] = field(default_factory=dict)
    person_of: dict[UUID, UUID | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Cause:
    """Who or what regroups, and why: it stands in the history."""

    by: str
    detail: Mapping[str, Any]
    kind: str | None = None
    reverses: UUID | None = None
    operation_id: UUID | None = None
    """Given: everything that moves is one operation of this id, instead of one per set of persons."""


@dataclass
class Regrouping:
    """Counts of what was written."""

    operation_ids: list[UUID] = field(default_factory=list)
    merges: int = 0
    splits: int = 0
    persons_founded: int = 0
    refused: int = 0


def node_of(row: sql.Row) -> Node:
    """Return the pure form of an identifier's row."""
    return Node(row["ref"], row["namespace"], IdentifierClass(row["class"]), Status(row["status"]), row["since"])


def lock_persons_of(refs: Iterable[UUID]) -> set[UUID]:
    """Take a turn and hold the persons of these identifiers; repeat until they are still theirs once held."""
    sql.all_rows(PACKAGE, "take_turn")
    wanted = list(refs)
    held: set[UUID] = set()
    while True:
        rows = sql.all_rows(PACKAGE, "persons_of_refs", refs=wanted)
        missing = {row["person_id"] for row in rows} - held
        if not missing:
            return held
        sql.all_rows(PACKAGE, "lock_persons", ids=list(missing))
        held |= missing


def regroup_around(
    refs: Iterable[UUID], *, now: datetime, cause: Cause, reconsidered: Iterable[UUID] = ()
) -> Regrouping:
    """
    Work out the whole connected part around identifiers from its evidence and write down what differs.

    `reconsidered` identifiers may leave quarantine; others that are in it stay at the border of the part.
    """
    start = list(refs)
    anew = frozenset(reconsidered)
    held = lock_persons_of(start)
    while True:
        around = _explore(start, anew)
        if {around.person_of[ref] for ref in around.inside} - {None} <= held:
            break
        held |= lock_persons_of(around.inside)
    outcome = _divide(around, anew)
    _write_statuses(around, outcome, anew)
    refused = _write_refusals(around, outcome, now)
    groups = [group for group in outcome.groups if not group.isdisjoint(around.inside)]
    done = write_groups(groups, nodes=around.inside, person_of=around.person_of, now=now, cause=cause)
    done.refused = refused
    return done


def write_groups(
    groups: Sequence[frozenset[UUID]],
    *,
    nodes: Mapping[UUID, Node],
    person_of: Mapping[UUID, UUID | None],
    now: datetime,
    cause: Cause,
) -> Regrouping:
    """Make persons of groups and memberships what they should be; one operation per connected change."""
    done = Regrouping()
    founded = _founded_by(groups)
    target_of: dict[UUID, UUID] = {}
    fresh: list[tuple[UUID, UUID]] = []
    unix_ms = int(now.timestamp() * 1000)
    for group in groups:
        persons = [founded[ref] for ref in group if ref in founded]
        if persons:
            target = min(persons)
        else:
            founder = min(group, key=lambda ref: (-STRENGTH[nodes[ref].kind], ref))
            target = new_id(unix_ms)
            fresh.append((target, founder))
        for ref in group:
            target_of[ref] = target
    if fresh:
        sql.run(PACKAGE, "add_persons", ids=[pair[0] for pair in fresh], founders=[pair[1] for pair in fresh], now=now)
    done.persons_founded = len(fresh)
    moved = [ref for ref, target in target_of.items() if person_of.get(ref) != target]
    if not moved:
        return done
    operation_of = _write_operations(target_of, person_of, now=now, cause=cause, done=done)
    leaving = [ref for ref in moved if person_of.get(ref) is not None]
    if leaving:
        sql.run(PACKAGE, "close_memberships", refs=leaving, now=now)
    sql.run(
        PACKAGE,
        "add_memberships",
        refs=moved,
        persons=[target_of[ref] for ref in moved],
        operations=[operation_of.get(target_of[ref]) for ref in moved],
        now=now,
    )
    if leaving:
        sql.run(PACKAGE, "point_merged_persons", refs=moved, now=now)
    return done


def _explore(start: Sequence[UUID], anew: frozenset[UUID]) -> Around:
    around = Around()
    frontier = set(start)
    while frontier:
        rows = sql.all_rows(PACKAGE, "nodes_of_refs", refs=list(frontier))
        expanded: list[UUID] = []
        for row in rows:
            node = node_of(row)
            around.person_of[node.ref] = row["person_id"]
            if node.status == Status.LIVE or node.ref in anew:
                around.inside[node.ref] = node
                expanded.append(node.ref)
            else:
                around.border[node.ref] = node
        frontier = set()
        if not expanded:
            break
        for row in sql.all_rows(PACKAGE, "evidence_around", refs=expanded):
            edge = Edge(row["a_ref"], row["b_ref"], row["weight"], row["observed_at"], row["is_manual"])
            around.edges[edge.pair] = edge
            frontier.update(ref for ref in edge.pair if ref not in around.person_of)
    return around


def _divide(around: Around, anew: frozenset[UUID]) -> Partition:
    earliest: dict[UUID, datetime] = {}
    for edge in around.edges.values():
        for ref in edge.pair:
            earliest[ref] = min(edge.observed_at, earliest.get(ref, edge.observed_at))
    nodes = dict(around.border)
    for ref, node in around.inside.items():
        status = Status.LIVE if node.status == Status.QUARANTINED and ref in anew else node.status
        nodes[ref] = Node(ref, node.namespace, node.kind, status, earliest.get(ref, node.since))
    if anew:
        known = list(around.inside)
        sql.run(PACKAGE, "set_first_evidence", refs=known, moments=[earliest.get(ref) for ref in known])
    apart = [
        (row["a_ref"], row["b_ref"]) for row in sql.all_rows(PACKAGE, "cannot_links_among", refs=list(around.inside))
    ]
    return partition(nodes, around.edges.values(), apart)


def _write_statuses(around: Around, outcome: Partition, anew: frozenset[UUID]) -> None:
    changes: list[tuple[UUID, str, str | None]] = []
    for ref, node in around.inside.items():
        reason = outcome.quarantined.get(ref)
        if reason is not None and node.status == Status.LIVE:
            changes.append((ref, Status.QUARANTINED.value, reason.value))
        elif reason is None and node.status == Status.QUARANTINED and ref in anew:
            changes.append((ref, Status.LIVE.value, None))
    if changes:
        sql.run(
            PACKAGE,
            "set_statuses",
            refs=[change[0] for change in changes],
            statuses=[change[1] for change in changes],
            reasons=[change[2] for change in changes],
        )


def _write_refusals(around: Around, outcome: Partition, now: datetime) -> int:
    standing = {
        (row["a_ref"], row["b_ref"]): row for row in sql.all_rows(PACKAGE, "refusals_around", refs=list(around.inside))
    }
    over = [
        row["id"]
        for pair, row in standing.items()
        if (now_refused := outcome.refusals.get(pair)) is None
        or (now_refused.reason.value, now_refused.detail) != (row["reason"], row["detail"])
    ]
    if over:
        sql.run(PACKAGE, "resolve_refusals", ids=over, now=now)
    gone = set(over)
    fresh = {
        pair: refused
        for pair, refused in outcome.refusals.items()
        if pair not in standing or standing[pair]["id"] in gone
    }
    if fresh:
        sql.run(
            PACKAGE,
            "add_refusals",
            a_refs=[pair[0] for pair in fresh],
            b_refs=[pair[1] for pair in fresh],
            reasons=[refused.reason.value for refused in fresh.values()],
            details=[refused.detail for refused in fresh.values()],
            rule_version=RULE_VERSION,
            now=now,
        )
    return len(fresh)


def _founded_by(groups: Sequence[frozenset[UUID]]) -> dict[UUID, UUID]:
    refs = [ref for group in groups for ref in group]
    return {row["founder_ref"]: row["id"] for row in sql.all_rows(PACKAGE, "founded_by", refs=refs)}


def _write_operations(
    target_of: Mapping[UUID, UUID],
    person_of: Mapping[UUID, UUID | None],
    *,
    now: datetime,
    cause: Cause,
    done: Regrouping,
) -> dict[UUID, UUID]:
    """Write one operation per set of persons that exchanged identifiers. Return target person -> operation."""
    before: dict[UUID, list[UUID]] = defaultdict(list)
    after: dict[UUID, list[UUID]] = defaultdict(list)
    heads: dict[UUID, UUID] = {}

    def head(person: UUID) -> UUID:
        while heads.setdefault(person, person) != person:
            person = heads[person]
        return person

    changed: set[UUID] = set()
    for ref, target in target_of.items():
        after[target].append(ref)
        was = person_of.get(ref)
        if was is None:
            continue
        before[was].append(ref)
        if was != target:
            changed |= {was, target}
            one, other = head(was), head(target)
            heads[max(one, other)] = min(one, other)
    together: dict[UUID, set[UUID]] = defaultdict(set)
    for person in changed:
        together[cause.operation_id or head(person)].add(person)
    operation_of: dict[UUID, UUID] = {}
    rows: list[tuple[UUID, str, str, str]] = []
    facts: list[PersonsRegrouped] = []
    for persons in together.values():
        was_groups = {person: before[person] for person in sorted(persons) if before.get(person)}
        now_groups = {person: after[person] for person in sorted(persons) if after.get(person)}
        kind = cause.kind or _kind(len(was_groups), len(now_groups))
        operation_id = cause.operation_id or new_id(int(now.timestamp() * 1000))
        done.operation_ids.append(operation_id)
        done.merges += max(0, len(was_groups) - len(now_groups))
        done.splits += max(0, len(now_groups) - len(was_groups))
        rows.append((operation_id, kind, _as_json(was_groups), _as_json(now_groups)))
        facts.append(PersonsRegrouped(operation_id, kind, tuple(was_groups), tuple(now_groups)))
        for person in now_groups:
            operation_of[person] = operation_id
    if rows:
        sql.run(
            PACKAGE,
            "add_identity_ops",
            ids=[row[0] for row in rows],
            kinds=[row[1] for row in rows],
            befores=[row[2] for row in rows],
            afters=[row[3] for row in rows],
            cause=json.dumps(dict(cause.detail), default=str),
            by=cause.by,
            reverses=cause.reverses,
            rule_version=RULE_VERSION,
            now=now,
        )
        pairs = [(person, row[0]) for row, persons in zip(rows, together.values(), strict=True) for person in persons]
        sql.run(
            PACKAGE,
            "add_identity_op_persons",
            persons=[pair[0] for pair in pairs],
            operations=[pair[1] for pair in pairs],
        )
        announce_many(facts)
    return operation_of


def _kind(persons_before: int, persons_after: int) -> str:
    if persons_after == 1:
        return "merge"
    return "split" if persons_before == 1 else "reshape"


def _as_json(groups: Mapping[UUID, Sequence[UUID]]) -> str:
    return json.dumps({str(person): sorted(map(str, refs)) for person, refs in groups.items()})
