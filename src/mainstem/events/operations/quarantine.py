"""What could not be stored: replayed when it can be, emptied in time, forgotten with its subject."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from django.db import connection, transaction
from psycopg import Connection, DataError

from mainstem.events.contracts import Replayed
from mainstem.events.operations.partitions import ensure_partition
from mainstem.events.rules.dialects import read_any
from mainstem.events.rules.messages import Origin, Prepared, Preparer, Refusal, explain, without_nul
from mainstem.events.sealing import opened
from mainstem.events.writing import ReplayedRow, replay_rows
from mainstem.kernel import sql

PACKAGE = "mainstem.events"
ROWS_PER_TRANSACTION = 500
PAYLOAD_RETENTION = timedelta(days=90)
_FIRST = UUID(int=0)


def replay(*, reason: str | None = None, source: str | None = None, ids: Sequence[UUID] | None = None) -> Replayed:
    """
    Try quarantined events again: what is readable by now is stored, the rest stays with the reason of today.

    An event that came several times is stored once and counted as deduplicated otherwise, as if it had been readable
    from the start; the account of its source agrees before and after. Safe to run twice and at the same time.
    """
    total = Replayed()
    after = _FIRST
    while True:
        with transaction.atomic():
            rows = sql.all_rows(
                PACKAGE,
                "take_from_quarantine",
                after=after,
                reason=reason,
                source=source,
                ids=None if ids is None else list(ids),
                size=ROWS_PER_TRANSACTION,
            )
            if not rows:
                return total
            total += _replay_rows(rows)
        after = rows[-1]["id"]


@transaction.atomic
def empty_quarantine(*, now: datetime) -> int:
    """Take out payloads older than 90 days; the rows stay, for the account. Return how many payloads went."""
    return sql.run(PACKAGE, "empty_quarantine", before=now - PAYLOAD_RETENTION)


@transaction.atomic
def forget_quarantined(*, subject_refs: Iterable[UUID]) -> int:
    """Take out the payloads of erased accounts and cookies. Return how many went."""
    return sql.run(PACKAGE, "forget_quarantined", subjects=list(subject_refs))


def _replay_rows(rows: Sequence[sql.Row]) -> Replayed:
    try:
        with transaction.atomic():
            return _replay_together(rows)
    except DataError as error:
        if len(rows) == 1:
            refusal = Refusal("not_storable", f"PostgreSQL cannot hold it ({error.sqlstate}).", b"")
            _keep([(rows[0]["id"], refusal)])
            return Replayed(refused=rows[0]["count"])
    total = Replayed()
    for row in rows:
        total += _replay_rows([row])
    return total


def _replay_together(rows: Sequence[sql.Row]) -> Replayed:
    readable: list[ReplayedRow] = []
    refused: list[tuple[UUID, Refusal]] = []
    for row in rows:
        prepared = _prepared(row)
        if prepared.refusals:
            refused.append((row["id"], prepared.refusals[0]))
        else:
            readable.append(ReplayedRow(row["id"], row["count"], prepared))
        ensure_partition(row["first_seen_at"])
    _keep(refused)
    done = replay_rows(_raw_connection(), readable)
    kept = {row_id for row_id, _ in refused}
    return done + Replayed(refused=sum(row["count"] for row in rows if row["id"] in kept))


def _prepared(row: sql.Row) -> Prepared:
    raw = opened(row["id"], bytes(row["wrapped_key"]), bytes(row["sealed"]))
    clean = without_nul(raw)
    seen_at: datetime = row["first_seen_at"]
    preparer = Preparer(
        Origin(row["source_id"], row["source_code"], row["identity_space"], row["app_id"]),
        received_at=seen_at.replace(microsecond=seen_at.microsecond // 1000 * 1000),
        sent_at=row["sent_at"],
        nul_removed=clean != raw,
    )
    try:
        message = read_any(clean)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        preparer.refuse(raw, *explain(error))
    else:
        preparer.add(message, raw=raw)
    return preparer.out


def _keep(refused: Sequence[tuple[UUID, Refusal]]) -> None:
    if refused:
        sql.run(
            PACKAGE,
            "keep_refused",
            ids=[row_id for row_id, _ in refused],
            reasons=[refusal.reason for _, refusal in refused],
            details=[refusal.detail[:500] for _, refusal in refused],
        )


def _raw_connection() -> Connection[Any]:
    connection.ensure_connection()
    raw: Connection[Any] = connection.connection
    return raw
