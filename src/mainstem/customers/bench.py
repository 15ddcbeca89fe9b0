"""How fast events become persons, beside the bare writing of the same rows. Everything is rolled back."""

import random
import time
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction

from mainstem.customers import operations, queries
from mainstem.events.contracts import EventKind, LogBatch, LoggedEvent, LogPosition, Source
from mainstem.events.operations import register_source
from mainstem.kernel import sql
from mainstem.kernel.identifiers import reference
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.customers"
EVENTS = 40_000
BATCH = 5_000
START = datetime(2026, 1, 1, tzinfo=UTC)
SEED = 7


def run(*, events: int = EVENTS) -> dict[str, Any]:
    """
    Resolve a fixed-seed stream of events in batches, merge and unmerge two persons of 200 identifiers, and write the
    same identifiers, evidence and memberships bare. Return events and rows per second.

    The stream: a third of the visitors log in, one in five leaves an e-mail address or phone, and some share theirs.
    """
    with transaction.atomic():
        source = register_source(code="bench-identity", name="Benchmark", kind="server")
        stream = _stream(source, events)
        before = queries.counts()
        started = time.perf_counter()
        merges = refused = 0
        for start in range(0, events, BATCH):
            batch = LogBatch("bench", LogPosition(), LogPosition(), stream[start : start + BATCH])
            done = operations.resolve_events(batch, now=START + timedelta(days=30))
            merges += done.resolution.merges
            refused += done.resolution.refused
        resolved_in = time.perf_counter() - started
        started = time.perf_counter()
        for start in range(0, events, BATCH):
            batch = LogBatch("bench", LogPosition(), LogPosition(), stream[start : start + BATCH])
            operations.resolve_events(batch, now=START + timedelta(days=30))
        known_in = time.perf_counter() - started
        after = queries.counts()
        merge_seconds, unmerge_seconds = _merge_and_unmerge(source)
        rows, bare_in = _bare()
        transaction.set_rollback(True)
    written = after.identifiers - before.identifiers
    return {
        "events": events,
        "batch": BATCH,
        "identifiers": written,
        "persons": after.persons - before.persons,
        "merges": merges,
        "refused": refused,
        "events_per_s": round(events / resolved_in),
        "known_events_per_s": round(events / known_in),
        "bare_rows": rows,
        "bare_rows_per_s": round(rows / bare_in) if bare_in else 0,
        "bare_events_per_s": round(events / bare_in) if bare_in else 0,
        "ratio": round(bare_in / resolved_in, 3),
        "merge_200_ms": round(merge_seconds * 1000, 1),
        "unmerge_200_ms": round(unmerge_seconds * 1000, 1),
    }


def _stream(source: Source, count: int) -> list[LoggedEvent]:
    rng = random.Random(SEED)  # noqa: S311 - a repeatable load, nothing secret
    visitors = max(count // 8, 1)
    found = []
    for number in range(count):
        visitor = rng.randrange(visitors)
        # A third of the visitors have an account, one or two visitors each; contacts are shared by a few accounts.
        account = visitor % (visitors // 4 + 1) if visitor % 3 == 0 else None
        body: dict[str, Any] = {"properties": {"path": f"/p/{number % 500}"}}
        kind = EventKind.PAGE
        if visitor % 5 == 0 and rng.random() < 0.2:
            kind = EventKind.IDENTIFY
            namespace = "email" if visitor % 2 == 0 else "phone"
            ref = reference(namespace, f"bench-{visitor % (visitors // 7 + 1)}")
            body = {"traits": {namespace: f"vault:{namespace}|{ref}", "plan": f"p{visitor % 3}"}}
        found.append(
            LoggedEvent(
                LogPosition(0, number),
                new_id(),
                source.id,
                f"m{number}",
                kind,
                None,
                None if account is None else reference(f"user:{source.identity_space}", f"bench-{account}"),
                reference(f"anonymous:{source.code}", f"bench-{visitor}"),
                START + timedelta(minutes=number % 40_000),
                START + timedelta(minutes=number % 40_000),
                body,
            )
        )
    return found


def _merge_and_unmerge(source: Source) -> tuple[float, float]:
    """Return the seconds it takes to merge two persons of 100 identifiers each, and to take it back."""
    now = START + timedelta(days=400)
    persons: list[UUID] = []
    for name in ("one", "other"):
        account = reference("user:bench", name)
        for number in range(99):
            at = START + timedelta(days=2 * number)
            visitor = reference("anonymous:bench", f"{name}-{number}")
            event = LoggedEvent(
                LogPosition(), new_id(), source.id, "m", EventKind.PAGE, None, account, visitor, at, at, {}
            )
            operations.resolve_events(LogBatch("bench", LogPosition(), LogPosition(), [event]), now=now)
        persons.append(queries.persons_of([account])[account])
    started = time.perf_counter()
    operation = operations.merge(person_id=persons[0], other_id=persons[1], by="bench", reason="bench", now=now)
    merged = time.perf_counter()
    operations.unmerge(operation_id=operation, by="bench", reason="bench", now=now)
    return merged - started, time.perf_counter() - merged


def _bare() -> tuple[int, float]:
    """Write copies of all rows into tables of the same shape, set-based, and return how many and how long it took."""
    tables = ("customers_identifier", "customers_person", "customers_membership", "customers_evidence")
    rows = 0
    with sql.cursor() as cur:
        for table in tables:
            cur.execute(f"CREATE TEMPORARY TABLE bare_{table} (LIKE {table} INCLUDING INDEXES) ON COMMIT DROP".encode())
        started = time.perf_counter()
        for table in tables:
            cur.execute(f"INSERT INTO bare_{table} SELECT * FROM {table}".encode())
            rows += cur.rowcount
        return rows, time.perf_counter() - started
