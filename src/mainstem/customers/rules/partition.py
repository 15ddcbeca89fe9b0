"""
Who belongs together, as a function of the evidence alone.

Evidence is taken in one canonical order (manual first, then by weight, first observation and references) and joins two
groups unless the joined group would break a rule. The order in which evidence *arrived* appears nowhere, so shuffled
or replayed input ends in the same groups. A group of evidence that is not connected to another cannot influence it:
that is why a change recomputes only the connected part it lies in.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from mainstem.customers.rules.classes import (
    DO_NOT_MERGE,
    EXCLUSIVE,
    FAN_OUT_LIMIT,
    HUB_LIMIT,
    LIMITS,
    WEAK,
    IdentifierClass,
    Status,
)

Pair = tuple[UUID, UUID]


class RefusalReason(StrEnum):
    """Why evidence joins nobody."""

    BLOCKED = "blocked"
    QUARANTINED = "quarantined"
    CANNOT_LINK = "cannot_link"
    DIFFERENT_ACCOUNTS = "different_accounts"
    TOO_MANY = "too_many_of_a_class"


class QuarantineReason(StrEnum):
    """Why an identifier is set aside."""

    TOO_MANY_PEOPLE = "touches_too_many_people"
    TOO_MANY_IDENTIFIERS = "touches_too_many_identifiers"


@dataclass(frozen=True, slots=True)
class Node:
    """One identifier. `since` is the first observation of any evidence about it: cookie windows are counted by it."""

    ref: UUID
    namespace: str
    kind: IdentifierClass
    status: Status
    since: datetime


@dataclass(frozen=True, slots=True)
class Edge:
    """All living evidence about one pair: the heaviest weight, the earliest observation."""

    a: UUID
    b: UUID
    weight: int
    observed_at: datetime
    is_manual: bool = False

    @property
    def pair(self) -> Pair:
        """The two references, in order."""
        return (self.a, self.b)


@dataclass(frozen=True, slots=True)
class RefusedPair:
    """One pair that stays apart, why, and what stood in the way (a namespace or class)."""

    reason: RefusalReason
    detail: str


@dataclass(slots=True)
class Partition:
    """The outcome for a connected part: who belongs together, what was refused, what is set aside."""

    groups: list[frozenset[UUID]]
    refusals: dict[Pair, RefusedPair]
    quarantined: dict[UUID, QuarantineReason]


@dataclass(slots=True)
class _Group:
    members: list[UUID]
    exclusive: dict[str, int] = field(default_factory=dict)
    counted: dict[IdentifierClass, list[datetime]] = field(default_factory=dict)
    forbidden: set[UUID] = field(default_factory=set)


def partition(nodes: Mapping[UUID, Node], edges: Iterable[Edge], cannot_links: Iterable[Pair] = ()) -> Partition:
    """
    Divide identifiers into persons.

    `nodes` must hold every end of every edge; `edges` must be all living evidence of the part they lie in. Nodes whose
    status is not live are put aside first, then those that the fan-out guard sets aside; their evidence is refused.
    """
    merged_edges = sorted(_one_per_pair(edges), key=_canonical)
    quarantined = overreaching(nodes, merged_edges)
    groups = {ref: _group_of(node) for ref, node in nodes.items()}
    for a, b in cannot_links:
        if a in groups and b in groups:
            groups[a].forbidden.add(b)
            groups[b].forbidden.add(a)
    refusals: dict[Pair, RefusedPair] = {}
    for edge in merged_edges:
        aside = _set_aside(edge, nodes, quarantined)
        if aside is not None:
            refusals[edge.pair] = aside
            continue
        one, other = groups[edge.a], groups[edge.b]
        if one is other:
            continue
        objection = _objection(one, other, is_manual=edge.is_manual)
        if objection is not None:
            refusals[edge.pair] = objection
            continue
        joined = _joined(one, other)
        for ref in joined.members:
            groups[ref] = joined
    # A pair refused early may have come together on another way since.
    standing = {pair: refused for pair, refused in refusals.items() if groups[pair[0]] is not groups[pair[1]]}
    distinct = {id(group): group for group in groups.values()}
    return Partition([frozenset(group.members) for group in distinct.values()], standing, quarantined)


def has_conflict(nodes: Iterable[Node]) -> bool:
    """
    Tell whether these identifiers could not all be one person without breaking a limit.

    Where the answer is no, and neither a cannot-link nor an earlier refusal is about, all evidence among them holds in
    any order, so joining them at once gives what `partition` would give.
    """
    group = _Group([])
    size = 0
    for node in nodes:
        size += 1
        if node.status != Status.LIVE:
            return True
        _count(group, node)
    if size > HUB_LIMIT or any(count > 1 for count in group.exclusive.values()):
        return True
    return any(_most_at_once(kind, moments) > LIMITS[kind].count for kind, moments in group.counted.items())


def overreaching(nodes: Mapping[UUID, Node], edges: Iterable[Edge]) -> dict[UUID, QuarantineReason]:
    """
    Return the identifiers that touch too many people to be anybody's own.

    People are counted as different accounts (cards, openids, …) of one namespace that share evidence with it directly;
    accounts that a person joined by hand count once.
    """
    edges = list(edges)
    same = _ManualGroups(edges)
    neighbours: dict[UUID, set[UUID]] = defaultdict(set)
    for edge in edges:
        if nodes[edge.a].status != Status.BLOCKED and nodes[edge.b].status != Status.BLOCKED:
            neighbours[edge.a].add(edge.b)
            neighbours[edge.b].add(edge.a)
    found: dict[UUID, QuarantineReason] = {}
    for ref, others in neighbours.items():
        if len(others) > HUB_LIMIT:
            found[ref] = QuarantineReason.TOO_MANY_IDENTIFIERS
        elif nodes[ref].kind in WEAK and len(others) > FAN_OUT_LIMIT:
            people: dict[str, set[UUID]] = defaultdict(set)
            for other in others:
                if nodes[other].kind in EXCLUSIVE:
                    people[nodes[other].namespace].add(same.head(other))
            if any(len(heads) > FAN_OUT_LIMIT for heads in people.values()):
                found[ref] = QuarantineReason.TOO_MANY_PEOPLE
    return found


class _ManualGroups:
    """Union-find over the evidence that a person gave by hand."""

    def __init__(self, edges: Iterable[Edge]) -> None:
        self._parent: dict[UUID, UUID] = {}
        for edge in edges:
            if edge.is_manual:
                one, other = self.head(edge.a), self.head(edge.b)
                self._parent[max(one, other)] = min(one, other)

    def head(self, ref: UUID) -> UUID:
        while (parent := self._parent.get(ref, ref)) != ref:
            ref = parent
        return ref


def _one_per_pair(edges: Iterable[Edge]) -> Iterable[Edge]:
    best: dict[Pair, Edge] = {}
    for edge in edges:
        known = best.get(edge.pair)
        if known is not None:
            edge = Edge(  # noqa: PLW2901 - the two are one piece of evidence from here on
                edge.a,
                edge.b,
                max(edge.weight, known.weight),
                min(edge.observed_at, known.observed_at),
                edge.is_manual or known.is_manual,
            )
        best[edge.pair] = edge
    return best.values()


def _canonical(edge: Edge) -> tuple[bool, int, datetime, UUID, UUID]:
    return (not edge.is_manual, -edge.weight, edge.observed_at, edge.a, edge.b)


def _set_aside(
    edge: Edge, nodes: Mapping[UUID, Node], quarantined: Mapping[UUID, QuarantineReason]
) -> RefusedPair | None:
    for ref in edge.pair:
        if nodes[ref].status == Status.BLOCKED:
            return RefusedPair(RefusalReason.BLOCKED, nodes[ref].namespace)
    for ref in edge.pair:
        if ref in quarantined or nodes[ref].status == Status.QUARANTINED:
            return RefusedPair(RefusalReason.QUARANTINED, nodes[ref].namespace)
    return None


def _objection(one: _Group, other: _Group, *, is_manual: bool) -> RefusedPair | None:
    small, large = (one, other) if len(one.members) <= len(other.members) else (other, one)
    if any(ref in large.forbidden for ref in small.members):
        return RefusedPair(RefusalReason.CANNOT_LINK, "")
    if is_manual:
        return None
    for namespace in sorted(small.exclusive.keys() & large.exclusive.keys()):
        kind = namespace.partition("|")[0]
        reason = RefusalReason.DIFFERENT_ACCOUNTS if kind in DO_NOT_MERGE else RefusalReason.TOO_MANY
        return RefusedPair(reason, namespace.partition("|")[2])
    for kind in sorted(small.counted.keys() & large.counted.keys()):
        before = max(_most_at_once(kind, small.counted[kind]), _most_at_once(kind, large.counted[kind]))
        after = _most_at_once(kind, small.counted[kind] + large.counted[kind])
        if after > max(LIMITS[kind].count, before):
            return RefusedPair(RefusalReason.TOO_MANY, kind)
    return None


def _group_of(node: Node) -> _Group:
    group = _Group([node.ref])
    _count(group, node)
    return group


def _count(group: _Group, node: Node) -> None:
    if node.kind in EXCLUSIVE:
        key = f"{node.kind}|{node.namespace}"
        group.exclusive[key] = group.exclusive.get(key, 0) + 1
    if node.kind in LIMITS:
        group.counted.setdefault(node.kind, []).append(node.since)


def _joined(one: _Group, other: _Group) -> _Group:
    small, large = (one, other) if len(one.members) <= len(other.members) else (other, one)
    large.members.extend(small.members)
    for namespace, count in small.exclusive.items():
        large.exclusive[namespace] = large.exclusive.get(namespace, 0) + count
    for kind, moments in small.counted.items():
        large.counted.setdefault(kind, []).extend(moments)
    large.forbidden |= small.forbidden
    return large


def _most_at_once(kind: IdentifierClass, moments: list[datetime]) -> int:
    days = LIMITS[kind].window_days
    if days is None:
        return len(moments)
    window = timedelta(days=days)
    ordered = sorted(moments)
    most = start = 0
    for end, moment in enumerate(ordered):
        while moment - ordered[start] >= window:
            start += 1
        most = max(most, end - start + 1)
    return most
