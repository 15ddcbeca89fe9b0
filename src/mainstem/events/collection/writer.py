"""
Writer threads: requests of many connections are committed together; an answer goes out only after the commit.

If PostgreSQL goes away a writer keeps its batch, reconnects and tries the very same batch again: the row of the batch
in the tally tells whether the first try was committed, and the dedupe makes a doubtful one harmless.
"""

import asyncio
import queue
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import psycopg
import structlog
from psycopg import errors

from mainstem.events.collection import metrics
from mainstem.events.collection.refusals import busy, unavailable
from mainstem.events.collection.settings import Settings
from mainstem.events.rules.messages import Prepared
from mainstem.events.writing import (
    Batch,
    KnownContacts,
    ensure_month,
    is_committed,
    prepare_connection,
    write,
)
from mainstem.kernel import clock

log = structlog.get_logger("mainstem.collect")

_WORTH_ANOTHER_TRY = (
    psycopg.OperationalError,
    psycopg.InterfaceError,
    errors.DeadlockDetected,
    errors.SerializationFailure,
    errors.UniqueViolation,  # our own first try, committed after its connection was lost
)
_FIRST_PAUSE = 0.05
_LONGEST_PAUSE = 1.0


@dataclass(slots=True)
class Waiting:
    """One request that waits for its commit."""

    prepared: Prepared
    rows: int
    size: int
    deadline: float
    done: "asyncio.Future[None]"


@dataclass
class Writers:
    """The queue before the writers, as the event loop sees it, and the threads behind it."""

    settings: Settings
    loop: asyncio.AbstractEventLoop
    _queue: "queue.SimpleQueue[Waiting | None]" = field(default_factory=queue.SimpleQueue)
    _pending: deque[Waiting] = field(default_factory=deque)
    _rows: int = 0
    _bytes: int = 0
    _threads: list[threading.Thread] = field(default_factory=list)
    _known: KnownContacts = field(default_factory=KnownContacts)
    _stopping: bool = False
    _failing_since: float | None = None

    def start(self) -> None:
        """Start the threads."""
        for number in range(self.settings.writers):
            thread = threading.Thread(target=self._work, name=f"writer-{number}", daemon=True)
            thread.start()
            self._threads.append(thread)

    async def stop(self) -> None:
        """Commit what is queued, then end the threads; what PostgreSQL does not take in time is answered with 503."""
        deadline = time.monotonic() + self.settings.answer_within_seconds
        while self._rows and time.monotonic() < deadline:
            await asyncio.sleep(0.02)
        self._stopping = True
        for _ in self._threads:
            self._queue.put(None)
        await asyncio.to_thread(self._join)
        self.sweep(everything=True)

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(timeout=2.0)

    @property
    def queued_rows(self) -> int:
        """How many events wait for their commit."""
        return self._rows

    @property
    def is_failing(self) -> bool:
        """Whether PostgreSQL has not taken a batch for as long as an answer may take, and one still waits."""
        since = self._failing_since
        return since is not None and self._rows > 0 and time.monotonic() - since > self.settings.answer_within_seconds

    async def commit(self, prepared: Prepared, size: int) -> None:
        """
        Wait until the events of one request are committed.

        :raises NotTaken: 429 where too much is queued, 503 where the database does not take them in time
        """
        if self._rows >= self.settings.queued_rows or self._bytes >= self.settings.queued_bytes:
            raise unavailable() if self._failing_since is not None else busy(1)
        if self.is_failing:
            raise unavailable()
        waiting = Waiting(
            prepared,
            max(prepared.received, 1),
            size,
            time.monotonic() + self.settings.answer_within_seconds,
            self.loop.create_future(),
        )
        self._rows += waiting.rows
        self._bytes += size
        self._pending.append(waiting)
        self._queue.put(waiting)
        await waiting.done

    def sweep(self, *, everything: bool = False) -> None:
        """Answer requests that have waited too long. Their events may still be stored: sending them again is safe."""
        now = time.monotonic()
        while self._pending and (self._pending[0].done.done() or everything or self._pending[0].deadline <= now):
            waiting = self._pending.popleft()
            if not waiting.done.done():
                waiting.done.set_exception(unavailable())

    def _settle(self, batch: Sequence[Waiting], error: Exception | None) -> None:
        for waiting in batch:
            self._rows -= waiting.rows
            self._bytes -= waiting.size
            if not waiting.done.done():
                if error is None:
                    waiting.done.set_result(None)
                else:
                    waiting.done.set_exception(unavailable())
        while self._pending and self._pending[0].done.done():
            self._pending.popleft()

    def _gather(self) -> list[Waiting] | None:
        first = self._queue.get()
        if first is None:
            return None
        batch = [first]
        rows = first.rows
        while rows < self.settings.rows_per_commit:
            try:
                following = self._queue.get_nowait()
            except queue.Empty:
                break
            if following is None:
                self._queue.put(None)
                break
            batch.append(following)
            rows += following.rows
        return batch

    def _work(self) -> None:
        connection: psycopg.Connection[Any] | None = None
        while (batch := self._gather()) is not None:
            error: Exception | None = None
            try:
                connection = self._write_until_done(connection, Batch([waiting.prepared for waiting in batch]))
            except Exception as fault:
                _close(connection)
                connection = None
                error = fault
                if len(batch) > 1 and not self._stopping:
                    connection = self._one_by_one(batch)
                    continue
                _log_fault(fault, sum(waiting.rows for waiting in batch))
            self.loop.call_soon_threadsafe(self._settle, batch, error)
        _close(connection)

    def _one_by_one(self, batch: Sequence[Waiting]) -> psycopg.Connection[Any] | None:
        """Something in a batch cannot be written for a reason we did not foresee: the others must not suffer."""
        connection: psycopg.Connection[Any] | None = None
        for waiting in batch:
            error: Exception | None = None
            try:
                connection = self._write_until_done(connection, Batch([waiting.prepared]))
            except Exception as fault:
                _close(connection)
                connection = None
                error = fault
                _log_fault(fault, waiting.rows)
            self.loop.call_soon_threadsafe(self._settle, [waiting], error)
        return connection

    def _write_until_done(self, connection: psycopg.Connection[Any] | None, batch: Batch) -> psycopg.Connection[Any]:
        pause = _FIRST_PAUSE
        doubtful = False
        while True:
            try:
                if connection is None:
                    connection = self._connect()
                if doubtful and is_committed(connection, batch):
                    break
                started = time.monotonic()
                now = clock.now()
                ensure_month(connection, now)
                written = write(connection, batch, self._known, now)
                metrics.committed(written, time.monotonic() - started)
                break
            except _WORTH_ANOTHER_TRY as error:
                doubtful = True
                _close(connection)
                connection = None
                if self._stopping:
                    raise
                if self._failing_since is None:
                    self._failing_since = time.monotonic()
                metrics.retried(error)
                log.warning("commit_retried", fault=type(error).__name__, sqlstate=error.sqlstate)
                time.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        self._failing_since = None
        return connection

    def _connect(self) -> psycopg.Connection[Any]:
        connection: psycopg.Connection[Any] = psycopg.connect(
            self.settings.database_url,
            connect_timeout=3,
            application_name="mainstem-collect",
            options="-c synchronous_commit=on -c lock_timeout=20s -c jit=off",
        )
        connection.prepare_threshold = 1
        prepare_connection(connection)
        return connection


def _close(connection: psycopg.Connection[Any] | None) -> None:
    if connection is not None:
        connection.close()


def _log_fault(fault: Exception, events: int) -> None:
    # PostgreSQL quotes rows in its messages, so neither text nor traceback is logged.
    state = fault.sqlstate if isinstance(fault, psycopg.Error) else None
    log.error("batch_not_written", fault=type(fault).__name__, sqlstate=state, events=events)


def moment() -> datetime:
    """Return the present moment with milliseconds: the precision of the ids made from it."""
    now = clock.now()
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
