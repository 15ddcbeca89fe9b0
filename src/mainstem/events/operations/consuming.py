"""Consumers read the log in commit order; effect and cursor move in one transaction."""

from datetime import datetime

from django.db import transaction

from mainstem.events.contracts import Consumer, LogBatch, LogPosition
from mainstem.events.queries import read_log
from mainstem.kernel import sql

PACKAGE = "mainstem.events"

_consumers: dict[str, Consumer] = {}


def register_consumer(consumer: Consumer) -> Consumer:
    """Make a consumer known to the stream process. Registering its code again replaces it."""
    _consumers[consumer.code] = consumer
    return consumer


def registered_consumers() -> list[Consumer]:
    """Return every registered consumer, in order of registration."""
    return list(_consumers.values())


@transaction.atomic
def process_next(consumer: Consumer, *, limit: int | None = None) -> int:
    """
    Give a consumer its next batch and move its cursor, in one transaction. Return how many log rows were passed.

    0 means that there is nothing new, or that another process reads for this consumer right now. Two processes never
    give a consumer the same events; a crash or an exception in `handle` leaves cursor and effects where they were.
    """
    sql.run(PACKAGE, "add_cursor", consumer=consumer.code)
    cursor = sql.one_row(PACKAGE, "take_cursor", consumer=consumer.code)
    if cursor is None:
        return 0
    after = LogPosition(cursor["xid"], cursor["position"])
    batch, scanned = read_log(
        after=after,
        limit=min(limit or consumer.batch_size, consumer.batch_size),
        kinds=consumer.kinds,
        names=consumer.names,
        consumer=consumer.code,
    )
    if batch.upto == after:
        return 0
    if batch.events:
        consumer.handle(LogBatch(consumer.code, after, batch.upto, batch.events))
    sql.run(PACKAGE, "move_cursor", consumer=consumer.code, xid=batch.upto.xid, position=batch.upto.position)
    return scanned


def note_failure(consumer: Consumer, *, error: BaseException, now: datetime) -> None:
    """Write down what a consumer stumbled over. The text names the kind of fault, never the data."""
    sql.run(PACKAGE, "note_failure", consumer=consumer.code, error=_plain(error), now=now)


def _plain(error: BaseException) -> str:
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" at {place.tb_frame.f_code.co_name}:{place.tb_lineno}" if place else ""
    return f"{type(error).__module__}.{type(error).__qualname__}{where}"
