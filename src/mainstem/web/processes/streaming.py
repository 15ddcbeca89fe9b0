"""Gives every registered consumer what is new in the log, in turns, and waits longer where one fails."""

import threading
import time
from dataclasses import dataclass, field

import psycopg
import structlog
from django.db import Error as DjangoDatabaseError
from django.db import close_old_connections, connection

from mainstem.events import operations, queries
from mainstem.events.contracts import Consumer, LogPosition
from mainstem.kernel import clock

QUICKEST_SECONDS = 0.02
SLOWEST_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 60.0
# Named SQL raises psycopg's own kinds, the ORM raises Django's.
DATABASE_FAULTS = (DjangoDatabaseError, psycopg.Error)

log = structlog.get_logger("mainstem.stream")


@dataclass
class Reader:
    """One consumer and how it fares. After a failure its batches get smaller, so that the event at fault is found."""

    consumer: Consumer
    limit: int
    pause_seconds: float = 0.0
    resume_at: float = 0.0
    caught_up_at: LogPosition | None = field(default=None)

    def succeeded(self) -> None:
        """Trust it with larger batches again."""
        self.pause_seconds = 0.0
        self.limit = min(self.limit * 2, self.consumer.batch_size)

    def failed(self, now: float) -> None:
        """Wait longer each time, and halve the batch."""
        self.pause_seconds = min(max(self.pause_seconds * 2, 0.5), LONGEST_PAUSE_SECONDS)
        self.resume_at = now + self.pause_seconds
        self.limit = max(self.limit // 2, 1)


def run(stopping: threading.Event) -> None:
    """Read on until told to stop. Looks every 20 ms while there is work, every half second when there is none."""
    readers = [Reader(consumer, consumer.batch_size) for consumer in operations.registered_consumers()]
    log.info("streaming", consumers=[reader.consumer.code for reader in readers])
    pause = QUICKEST_SECONDS
    while not stopping.is_set():
        passed = _round(readers)
        pause = 0.0 if passed else min(max(pause * 1.5, QUICKEST_SECONDS), SLOWEST_SECONDS)
        if pause:
            stopping.wait(pause)


def _round(readers: list[Reader]) -> int:
    """Give every consumer that is behind its next batch. Return how many rows of the log were passed."""
    try:
        close_old_connections()
        head = queries.find_log_head()
    except DATABASE_FAULTS as error:
        log.warning("database_unreachable", fault=type(error).__name__)
        connection.close()
        time.sleep(SLOWEST_SECONDS)
        return 0
    return sum(_read(reader, head) for reader in readers)


def _read(reader: Reader, head: LogPosition | None) -> int:
    now = time.monotonic()
    if head is None or head == reader.caught_up_at or now < reader.resume_at:
        return 0
    try:
        passed = operations.process_next(reader.consumer, limit=reader.limit)
    except Exception as error:
        reader.failed(now)
        log.exception("consumer_failed", consumer=reader.consumer.code, limit=reader.limit)
        try:
            operations.note_failure(reader.consumer, error=error, now=clock.now())
        except DATABASE_FAULTS:
            connection.close()
        return 0
    reader.succeeded()
    if passed == 0 and _has_read(reader.consumer, head):
        reader.caught_up_at = head
    return passed


def _has_read(consumer: Consumer, head: LogPosition) -> bool:
    # Nothing passed may also mean that the cursor is in other hands: those of a process that was killed and whose
    # transaction the server has yet to end. Then this one must ask again, although nothing new arrives.
    try:
        return any(reader.consumer == consumer.code and reader.at >= head for reader in queries.list_progress())
    except DATABASE_FAULTS:
        connection.close()
        return False
