"""Resolving: new evidence in, persons out. The outcome depends on the evidence, never on the order of its arrival."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from uuid import UUID

from django.db import transaction

from mainstem.customers.contracts import EvidencePair, Resolution
from mainstem.customers.operations.forget_import import LIVE
from mainstem.customers.operations.note import Sighting, note_sightings
from mainstem.customers.operations.regroup import (
    Cause,
    Regrouping,
    lock_persons_of,
    node_of,
    regroup_around,
    write_groups,
)
from mainstem.customers.rules.classes import MANUAL_WEIGHT, RULE_VERSION, IdentifierClass, Status, class_of, weight_of
from mainstem.customers.rules.partition import Node, has_conflict
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"
EDGES_PER_BATCH = 500
PAIRS_PER_FILTER = 10_000
MANUAL = "manual"

Key = tuple[UUID, UUID, str, str]


@transaction.atomic
def resolve(pairs: Iterable[EvidencePair], *, now: datetime, by: str = "rules") -> Resolution:
    """
    Take in evidence that identifiers belong together, and regroup persons by it.
    One transaction, repeatable: what is known is skipped by one statement, the rest goes in batches of 500 pairs.
    What a rule stands against stays apart and is written down as a refusal. Any order and any division into calls
    ends in the same persons.
    """
    total = Resolution()
    stream = iter(pairs)
    while chunk := list(islice(stream, PAIRS_PER_FILTER)):
        news, ignored = _news(chunk)
        total = replace(total, given=total.given + len(chunk), ignored=total.ignored + ignored)
        for start in range(0, len(news), EDGES_PER_BATCH):
            part = news[start : start + EDGES_PER_BATCH]
            done = _take_in(part, now=now, by=by)
            total = replace(
                total,
                added=total.added + len(part),
                persons_founded=total.persons_founded + done.persons_founded,
                merges=total.merges + done.merges,
                splits=total.splits + done.splits,
                refused=total.refused + done.refused,
            )
    return total


def _news(pairs: Sequence[EvidencePair]) -> tuple[list[EvidencePair], int]:
    """Return what is new, once per statement and in a fixed order, and how many pairs can be no evidence at all."""
    earliest: dict[Key, EvidencePair] = {}
    ignored = 0
    for given in pairs:
        if given.a_ref == given.b_ref or not _can_join(given):
            ignored += 1
            continue
        pair = given if given.a_ref < given.b_ref else _turned(given)
        key = (pair.a_ref, pair.b_ref, pair.kind, pair.source_code)
        known = earliest.get(key)
        if known is None or pair.observed_at < known.observed_at:
            earliest[key] = pair
    distinct = list(earliest.values())
    if not distinct:
        return [], ignored
    sql.run(
        PACKAGE,
        "keep_restatements",
        a_refs=[pair.a_ref for pair in distinct],
        b_refs=[pair.b_ref for pair in distinct],
        kinds=[pair.kind for pair in distinct],
        sources=[pair.source_code for pair in distinct],
        events=[pair.event_id for pair in distinct],
        causes=[pair.import_id for pair in distinct],
        observed=[pair.observed_at for pair in distinct],
        live=LIVE,
    )
    rows = sql.all_rows(
        PACKAGE,
        "new_evidence",
        a_refs=[pair.a_ref for pair in distinct],
        b_refs=[pair.b_ref for pair in distinct],
        kinds=[pair.kind for pair in distinct],
        sources=[pair.source_code for pair in distinct],
        observed=[pair.observed_at for pair in distinct],
    )
    return [distinct[row["place"] - 1] for row in rows], ignored


def _can_join(pair: EvidencePair) -> bool:
    other = IdentifierClass.OTHER
    return class_of(pair.a_namespace) != other and class_of(pair.b_namespace) != other


def _turned(pair: EvidencePair) -> EvidencePair:
    return replace(pair, a_ref=pair.b_ref, a_namespace=pair.b_namespace, b_ref=pair.a_ref, b_namespace=pair.a_namespace)


def _take_in(pairs: Sequence[EvidencePair], *, now: datetime, by: str) -> Regrouping:
    _note_ends(pairs, now)
    refs = {ref for pair in pairs for ref in (pair.a_ref, pair.b_ref)}
    persons = lock_persons_of(refs)
    _add(pairs, now)
    nodes: dict[UUID, Node] = {}
    person_of: dict[UUID, UUID | None] = {}
    for row in [
        *sql.all_rows(PACKAGE, "nodes_of_persons", persons=list(persons)),
        *sql.all_rows(PACKAGE, "nodes_of_refs", refs=list(refs)),
    ]:
        nodes[row["ref"]] = node_of(row)
        person_of[row["ref"]] = row["person_id"]
    groups = _joined(pairs, person_of)
    known = list(nodes)
    troubled = {row["ref"] for row in sql.all_rows(PACKAGE, "refused_refs", refs=known)}
    for row in sql.all_rows(PACKAGE, "cannot_links_among", refs=known):
        troubled |= {row["a_ref"], row["b_ref"]}
    plain = [group for group in groups if group.isdisjoint(troubled) and not has_conflict(nodes[ref] for ref in group)]
    cause = Cause(by=by, detail=_cause_of(pairs))
    done = write_groups(plain, nodes=nodes, person_of=person_of, now=now, cause=cause)
    settled = {ref for group in plain for ref in group}
    open_refs = [ref for ref in nodes if ref not in settled and nodes[ref].status == Status.LIVE]
    if open_refs:
        more = regroup_around(open_refs, now=now, cause=cause)
        done.merges += more.merges
        done.splits += more.splits
        done.persons_founded += more.persons_founded
        done.refused += more.refused
        done.operation_ids += more.operation_ids
    _refuse_among_the_set_aside(pairs, nodes, now)
    # An identifier that was set aside from the start is a person of its own.
    alone = [ref for ref in refs if person_of.get(ref) is None and nodes[ref].status != Status.LIVE]
    if alone:
        done.persons_founded += sql.run(PACKAGE, "found_persons", refs=alone, now=now)
    return done


def _note_ends(pairs: Sequence[EvidencePair], now: datetime) -> None:
    by_cause: dict[UUID | None, list[Sighting]] = defaultdict(list)
    for pair in pairs:
        seen = by_cause[pair.import_id]
        seen.append(Sighting(pair.a_ref, pair.a_namespace, pair.source_code, pair.observed_at))
        seen.append(Sighting(pair.b_ref, pair.b_namespace, pair.source_code, pair.observed_at))
    for import_id, sightings in by_cause.items():
        note_sightings(sightings, now=now, import_id=import_id, found_persons=False)


def _add(pairs: Sequence[EvidencePair], now: datetime) -> None:
    sql.all_rows(
        PACKAGE,
        "add_evidence",
        a_refs=[pair.a_ref for pair in pairs],
        b_refs=[pair.b_ref for pair in pairs],
        kinds=[pair.kind for pair in pairs],
        sources=[pair.source_code for pair in pairs],
        events=[pair.event_id for pair in pairs],
        causes=[pair.import_id for pair in pairs],
        weights=[_weight(pair) for pair in pairs],
        observed=[pair.observed_at for pair in pairs],
        now=now,
    )
    earliest: dict[UUID, datetime] = {}
    for pair in pairs:
        for ref in (pair.a_ref, pair.b_ref):
            earliest[ref] = min(pair.observed_at, earliest.get(ref, pair.observed_at))
    sql.run(PACKAGE, "move_first_evidence", refs=list(earliest), moments=list(earliest.values()))


def _weight(pair: EvidencePair) -> int:
    return MANUAL_WEIGHT if pair.kind == MANUAL else weight_of(class_of(pair.a_namespace), class_of(pair.b_namespace))


def _joined(pairs: Sequence[EvidencePair], person_of: Mapping[UUID, UUID | None]) -> list[frozenset[UUID]]:
    """Join whole persons and new identifiers along the pairs, as if no rule stood against it."""
    heads: dict[UUID, UUID] = {}

    def head(key: UUID) -> UUID:
        top = key
        while (above := heads.get(top, top)) != top:
            top = above
        while key != top:
            heads[key], key = top, heads.get(key, key)
        return top

    for pair in pairs:
        one, other = head(person_of[pair.a_ref] or pair.a_ref), head(person_of[pair.b_ref] or pair.b_ref)
        if one != other:
            heads[max(one, other)] = min(one, other)
    groups: dict[UUID, set[UUID]] = defaultdict(set)
    for ref, person in person_of.items():
        groups[head(person or ref)].add(ref)
    return [frozenset(group) for group in groups.values()]


def _refuse_among_the_set_aside(pairs: Sequence[EvidencePair], nodes: Mapping[UUID, Node], now: datetime) -> None:
    """Evidence between two identifiers that are both set aside lies in no part that is worked out: refuse it here."""
    refused = [
        pair for pair in pairs if nodes[pair.a_ref].status != Status.LIVE and nodes[pair.b_ref].status != Status.LIVE
    ]
    if refused:
        sql.run(
            PACKAGE,
            "refuse_set_aside",
            a_refs=[pair.a_ref for pair in refused],
            b_refs=[pair.b_ref for pair in refused],
            rule_version=RULE_VERSION,
            now=now,
        )


def _cause_of(pairs: Sequence[EvidencePair]) -> dict[str, object]:
    events = sorted({str(pair.event_id) for pair in pairs if pair.event_id is not None})
    imports = sorted({str(pair.import_id) for pair in pairs if pair.import_id is not None})
    return {
        "evidence": sorted({pair.kind for pair in pairs}),
        "sources": sorted({pair.source_code for pair in pairs}),
        "imports": imports,
        "first_event": events[0] if events else None,
        "last_event": events[-1] if events else None,
    }
