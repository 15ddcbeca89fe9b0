"""Events that come in sets, from a file rather than from the collection."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from mainstem.events.contracts import Source
from mainstem.events.operations.partitions import ensure_partition
from mainstem.events.rules.messages import message_hash
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.events"


@dataclass(frozen=True)
class Appended:
    """What became of a set of staged events."""

    stored: int
    deduplicated: int


@transaction.atomic
def append_staged(*, source: Source, now: datetime) -> Appended:
    """
    Write the events of the temporary table `event_row_stage` into the log, in the caller's transaction: kind `track`,
    each (source, message id) once for ever, counted in the source's account.

    The table has the columns `place bigint, message_id text, name text, user_ref uuid, anonymous_ref uuid, occurred_at
    timestamptz, body jsonb`; `place` numbers its rows and gives their order.
    """
    received_at = now.replace(microsecond=now.microsecond // 1000 * 1000)
    ensure_partition(received_at)
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "make_stage").encode())
        cur.execute(sql.text(PACKAGE, "make_event_keys").encode())
        cur.execute("SELECT place, message_id FROM event_row_stage ORDER BY place")
        staged = [(row["place"], row["message_id"]) for row in cur.fetchall()]
    sql.copy_rows("event_key_stage", ("place", "id", "message_hash"), _keys(staged, received_at))
    sql.run(PACKAGE, "stage_event_rows", source_id=source.id, received_at=received_at)
    row = sql.one_row(
        PACKAGE, "store_stage", batch_id=new_id(), source_ids=[source.id], received=[len(staged)], quarantined=[0]
    )
    # Emptied by commit only; another set may follow in the same transaction.
    sql.run(PACKAGE, "empty_stage")
    return Appended(row["stored"], row["deduplicated"]) if row else Appended(0, 0)


def _keys(staged: list[tuple[int, str]], received_at: datetime) -> Iterator[tuple[Any, ...]]:
    moment = int(received_at.timestamp() * 1000)
    for place, message_id in staged:
        yield place, new_id(moment), message_hash(message_id)
