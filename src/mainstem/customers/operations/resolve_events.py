"""From a batch of the log to persons, traits and consents."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.customers.contracts import Resolution
from mainstem.customers.models import Identifier
from mainstem.customers.operations.note import Sighting, note_sightings
from mainstem.customers.operations.resolve import resolve
from mainstem.customers.operations.traits import note_traits
from mainstem.customers.rules.sightings import Said, said_by
from mainstem.events.contracts import EventKind, LogBatch, LoggedEvent, Source
from mainstem.events.queries import list_sources
from mainstem.governance.contracts import ConsentGiven, ConsentState, Purpose
from mainstem.governance.operations import record_consents

PURPOSES = frozenset(purpose.value for purpose in Purpose)


@dataclass(frozen=True, slots=True)
class EventsResolved:
    """What a batch of events did; `set_aside` counts what could not be read, by reason."""

    events: int
    resolution: Resolution
    identifiers_founded: int
    traits: int
    consents: int
    set_aside: Mapping[str, int] = field(default_factory=dict)


@transaction.atomic
def resolve_events(batch: LogBatch, *, now: datetime) -> EventsResolved:
    """
    Take in what a batch of events says about who is who: identifiers seen together, traits, consents.
    One transaction, repeatable; events may come in any order. Facts of our own say nothing here.
    """
    sources = {source.id: source for source in list_sources()}
    known = _known_accounts(batch)
    read: list[tuple[LoggedEvent, Source, Said]] = []
    for event in batch.events:
        if event.kind == EventKind.FACT:
            continue
        source = sources[event.source_id]
        read.append((event, source, said_by(event, source, known)))
    resolution = resolve((pair for _, _, said in read for pair in said.pairs), now=now)
    founded = note_sightings(_sightings(read), now=now)
    traits = note_traits([trait for _, _, said in read for trait in said.traits])
    set_aside = Counter(reason.partition(":")[0] for _, _, said in read for reason in said.unreadable)
    consents = _record_consents(read, set_aside, now)
    return EventsResolved(len(read), resolution, len(founded), traits, consents, dict(set_aside))


def _known_accounts(batch: LogBatch) -> frozenset[UUID]:
    former = set()
    for event in batch.events:
        previous = event.body.get("previous") if event.kind == EventKind.ALIAS else None
        if isinstance(previous, Mapping) and isinstance(previous.get("user_ref"), str):
            former.add(previous["user_ref"])
    if not former:
        return frozenset()
    seen_here = {str(event.user_ref) for event in batch.events if event.user_ref is not None}
    known = {str(ref) for ref in Identifier.objects.filter(ref__in=former).values_list("ref", flat=True)}
    return frozenset(UUID(ref) for ref in former & (known | seen_here))


def _sightings(read: list[tuple[LoggedEvent, Source, Said]]) -> list[Sighting]:
    """Return the first and the last sighting of every identifier: what lies between says nothing new."""
    span: dict[UUID, tuple[Sighting, Sighting]] = {}
    for event, source, said in read:
        for namespace, ref in said.identifiers:
            seen = Sighting(ref, namespace, source.code, event.occurred_at)
            first, last = span.get(ref, (seen, seen))
            span[ref] = (
                seen if seen.seen_at < first.seen_at else first,
                seen if seen.seen_at > last.seen_at else last,
            )
    return [sighting for pair in span.values() for sighting in dict.fromkeys(pair)]


def _record_consents(read: list[tuple[LoggedEvent, Source, Said]], set_aside: Counter[str], now: datetime) -> int:
    entries: list[ConsentGiven] = []
    for event, source, said in read:
        for consent in said.consents:
            if consent.purpose not in PURPOSES:
                set_aside["unknown_purpose"] += 1
                continue
            entries.append(
                ConsentGiven(
                    subject_ref=consent.subject_ref,
                    purpose=Purpose(consent.purpose),
                    channel=consent.channel,
                    state=ConsentState.GRANTED if consent.is_granted else ConsentState.WITHDRAWN,
                    at=min(consent.at, now),
                    source=source.code,
                    external_id=f"event:{event.id}:{consent.number}",
                    evidence={"event_id": str(event.id), "kind": event.kind.value},
                )
            )
    if not entries:
        return 0
    return record_consents(entries=entries, now=now).recorded
