"""
What watches over the kill test from inside the real processes: a consumer and a reaction whose effects are counted.

The consumer's table has no unique constraint: an effect that happened twice would show.
"""

from dataclasses import dataclass
from pathlib import Path

from django.apps import AppConfig
from django.db import connection

from mainstem.events.contracts import Consumer, EventKind, LogBatch

TABLES = """
CREATE TABLE witness_effect (event_id uuid NOT NULL);
CREATE TABLE witness_reaction (batch text PRIMARY KEY, tries int NOT NULL);
"""
CODE = "witness"


@dataclass(frozen=True)
class EventsWitnessed:
    """A batch was seen; announced in the transaction of its effects."""

    batch: str
    count: int


class WitnessConfig(AppConfig):
    name = "tests.kill.witness"
    label = "witness"
    path = str(Path(__file__).parent)

    def ready(self) -> None:
        from mainstem.events import operations

        operations.register_consumer(Consumer(CODE, witness, kinds=(EventKind.TRACK,), batch_size=200))
        operations.on(EventsWitnessed)(react)


def witness(batch: LogBatch) -> None:
    from mainstem.events import operations

    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO witness_effect (event_id) VALUES (%s)", [(event.id,) for event in batch.events])
    operations.announce(EventsWitnessed(f"{batch.upto.xid}/{batch.upto.position}", len(batch.events)))


def react(fact: EventsWitnessed) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO witness_reaction (batch, tries) VALUES (%s, 1)"
            " ON CONFLICT (batch) DO UPDATE SET tries = witness_reaction.tries + 1",
            [fact.batch],
        )
