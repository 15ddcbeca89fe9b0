"""
Writing the log: one transaction for many requests, each row deduplicated for ever, every source's account beside it.

Works on a plain psycopg connection, so that the collection process needs no Django and a replay can use the same.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from psycopg import Connection, Cursor, DataError
from psycopg.rows import tuple_row

from mainstem.events.contracts import Replayed
from mainstem.events.rules.messages import COLUMNS, Prepared, Refusal, VaultValue, as_json, id_text
from mainstem.events.sealing import seal
from mainstem.kernel import sql, vault
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.events"
_COPY_LINE = re.compile(r"COPY events_stage, line (\d+)")
_MAX_KNOWN = 500_000
_known_months: set[tuple[int, int]] = set()
COPY_STAGE = f"COPY events_stage ({COLUMNS}) FROM STDIN"


def statement(name: str) -> LiteralString:
    """Return a named statement of this context for a plain cursor."""
    return sql.text(PACKAGE, name)


@dataclass(slots=True)
class Batch:
    """Prepared requests that are committed together. The id tells a second try whether the first one was committed."""

    parts: Sequence[Prepared]
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Written:
    """What one batch did."""

    stored: int = 0
    deduplicated: int = 0
    quarantined: int = 0


class KnownContacts:
    """Which (subject, reference) pairs the vault is known to hold, so that a repeated value costs nothing."""

    def __init__(self) -> None:
        self._known: set[tuple[UUID, UUID]] = set()

    def unknown(self, values: Sequence[VaultValue]) -> dict[tuple[UUID, UUID], VaultValue]:
        """Return the values not known to be held, once each."""
        known = self._known
        return {pair: value for value in values if (pair := (value.subject_ref, value.ref)) not in known}

    def remember(self, pairs: Sequence[tuple[UUID, UUID]]) -> None:
        """Note values after the commit that put them."""
        if len(self._known) + len(pairs) > _MAX_KNOWN:
            self._known.clear()
        self._known.update(pairs)


def prepare_connection(connection: Connection[Any]) -> None:
    """Give a connection its temporary table."""
    with connection.transaction(), connection.cursor() as cur:
        cur.execute(statement("make_stage"))


def ensure_month(connection: Connection[Any], moment: datetime) -> None:
    """Make the partition of a month where the job that works ahead has not run for long. Asked once per process."""
    month = (moment.year, moment.month)
    if month not in _known_months:
        with connection.transaction(), connection.cursor() as cur:
            cur.execute(statement("make_partitions"), {"first_day": moment.date(), "last_day": moment.date()})
        _known_months.add(month)


def write(connection: Connection[Any], batch: Batch, known: KnownContacts, now: datetime) -> Written:
    """
    Commit a batch: rows into the log, contact values into the vault, refusals into the quarantine, the account.

    Trying the same batch again after an unknown outcome changes nothing if the first try was committed. A row that
    PostgreSQL cannot hold is set aside with its reason and the rest is written.
    """
    while True:
        try:
            return _write_once(connection, batch, known, now)
        except DataError as error:
            _set_aside_what_cannot_be_stored(batch, error)


def is_committed(connection: Connection[Any], batch: Batch) -> bool:
    """Tell whether a batch whose outcome is unknown was committed."""
    with connection.transaction(), connection.cursor() as cur:
        cur.execute(statement("batch_is_known"), {"batch_id": batch.id})
        return cur.fetchone() is not None


def _write_once(connection: Connection[Any], batch: Batch, known: KnownContacts, now: datetime) -> Written:
    received: Counter[int] = Counter()
    refused: Counter[int] = Counter()
    contacts: list[VaultValue] = []
    refusals: list[tuple[int, Refusal]] = []
    lines: list[bytes] = []
    for part in batch.parts:
        source_id = part.origin.source_id
        received[source_id] += part.received
        lines += part.lines
        if part.contacts:
            contacts += part.contacts
        if part.refusals:
            refused[source_id] += len(part.refusals)
            refusals += [(source_id, refusal) for refusal in part.refusals]
    fresh = known.unknown(contacts) if contacts else {}
    with connection.transaction(), connection.cursor() as cur:
        if fresh:
            _put_contacts(cur, fresh)
        if lines:
            with cur.copy(COPY_STAGE) as copy:
                copy.write(b"\n".join(lines) + b"\n")
        if refusals:
            put_into_quarantine(cur, refusals, now)
        source_ids = sorted(received)
        cur.execute(
            statement("store_stage"),
            {
                "batch_id": batch.id,
                "source_ids": source_ids,
                "received": [received[source_id] for source_id in source_ids],
                "quarantined": [refused[source_id] for source_id in source_ids],
            },
        )
        rows = cur.fetchall()
    known.remember(list(fresh))
    return Written(
        stored=sum(row[1] for row in rows),
        deduplicated=sum(row[2] for row in rows),
        quarantined=len(refusals),
    )


def _put_contacts(cur: Cursor[Any], fresh: dict[tuple[UUID, UUID], VaultValue]) -> None:
    # In one order everywhere, so that two writers with the same new values never wait for each other in a circle.
    vault.put(
        cur,
        [vault.Contact(value.subject_ref, value.namespace, value.value) for _, value in sorted(fresh.items())],
    )


def put_into_quarantine(cur: Cursor[Any], refusals: Sequence[tuple[int, Refusal]], now: datetime) -> None:
    """Seal refused events and store them; equal ones of a source share a row."""
    counts: Counter[tuple[int, bytes]] = Counter((source_id, refusal.raw) for source_id, refusal in refusals)
    first = {(source_id, refusal.raw): refusal for source_id, refusal in reversed(refusals)}
    rows = sorted(
        (seal(key[0], first[key], count) for key, count in counts.items()),
        key=lambda row: (row.source_id, row.payload_hash),
    )
    cur.execute(
        statement("put_into_quarantine"),
        {
            "now": now,
            "ids": [row.id for row in rows],
            "source_ids": [row.source_id for row in rows],
            "reasons": [row.reason for row in rows],
            "details": [row.detail for row in rows],
            "hashes": [row.payload_hash for row in rows],
            "counts": [row.count for row in rows],
            "message_ids": [row.message_id for row in rows],
            "subject_refs": [row.subject_ref for row in rows],
            "sent": [row.sent_at for row in rows],
            "samples": [row.sample for row in rows],
            "wrapped_keys": [row.wrapped_key for row in rows],
            "sealed": [row.sealed for row in rows],
        },
    )


def _set_aside_what_cannot_be_stored(batch: Batch, error: DataError) -> None:
    """Move the row PostgreSQL named into the refusals; without a name nothing can be mended and the fault stands."""
    found = _COPY_LINE.search(error.diag.context or "")
    if found is None:
        raise error
    index = int(found.group(1)) - 1
    for part in batch.parts:
        if index < len(part.lines):
            message = part.messages.pop(index)
            part.lines.pop(index)
            part.refusals.append(
                Refusal(
                    "not_storable",
                    f"PostgreSQL cannot hold it ({error.sqlstate}).",
                    as_json(message),
                    id_text(message.messageId, "messageId"),
                )
            )
            return
        index -= len(part.lines)
    raise error


@dataclass(frozen=True, slots=True)
class ReplayedRow:
    """One row of the quarantine that can be stored by now. It stood for `count` received events."""

    quarantine_id: UUID
    count: int
    prepared: Prepared


def replay_rows(connection: Connection[Any], rows: Sequence[ReplayedRow]) -> Replayed:
    """
    Store what left the quarantine, inside the caller's transaction, and set the accounts right.

    Nothing is received anew: what was counted as quarantined is now stored (once) and deduplicated (the repeats).
    """
    if not rows:
        return Replayed()
    leaving: Counter[int] = Counter()
    contacts: list[VaultValue] = []
    for row in rows:
        leaving[row.prepared.origin.source_id] += row.count
        contacts += row.prepared.contacts
    with connection.cursor(row_factory=tuple_row) as cur:
        cur.execute(statement("make_stage"))
        if contacts:
            _put_contacts(cur, KnownContacts().unknown(contacts))
        with cur.copy(COPY_STAGE) as copy:
            copy.write(b"\n".join(line for row in rows for line in row.prepared.lines) + b"\n")
        source_ids = sorted(leaving)
        cur.execute(
            statement("store_stage"),
            {
                "batch_id": new_id(),
                "source_ids": source_ids,
                "received": [0] * len(source_ids),
                "quarantined": [-leaving[source_id] for source_id in source_ids],
            },
        )
        done = cur.fetchall()
        cur.execute(statement("empty_stage"))
        cur.execute(statement("settle_replayed"), {"ids": [row.quarantine_id for row in rows]})
    return Replayed(stored=sum(row[1] for row in done), deduplicated=sum(row[2] for row in done))
