"""Which write keys are good: a short-lived copy of the sources, so that a revoked key stops working within seconds."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import psycopg

from mainstem.events.collection.refusals import NotTaken, unavailable, unknown_key
from mainstem.events.collection.settings import Settings
from mainstem.events.rules.messages import Origin
from mainstem.events.rules.write_keys import write_key_hash
from mainstem.events.writing import statement

MAX_KEY_CHARS = 200


@dataclass(slots=True)
class Bucket:
    """The allowance of a source with a limit of events per second: it saves up one second's worth."""

    per_second: int
    tokens: float
    filled_at: float

    def take(self, count: int, now: float) -> float:
        """Take `count` events out. Return 0, or for how many seconds the sender should wait."""
        self.tokens = min(float(self.per_second), self.tokens + (now - self.filled_at) * self.per_second)
        self.filled_at = now
        if self.tokens < min(count, self.per_second):
            return (min(count, self.per_second) - self.tokens) / self.per_second
        self.tokens -= count
        return 0.0


@dataclass(slots=True)
class KnownSource:
    """A source as the collection needs it."""

    origin: Origin
    allowed_origins: frozenset[str] | None
    bucket: Bucket | None

    def allows(self, web_origin: str) -> bool:
        """Tell whether pages of this web origin may send with the key."""
        return self.allowed_origins is None or web_origin in self.allowed_origins


@dataclass
class Sources:
    """The enabled sources by the hash of their key."""

    settings: Settings
    _by_hash: dict[bytes, KnownSource] = field(default_factory=dict)
    _by_key: dict[str, KnownSource] = field(default_factory=dict)
    _read_at: float = float("-inf")
    _failed_at: float = float("-inf")
    _connection: psycopg.Connection[Any] | None = None
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _thread: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=1, thread_name_prefix="sources")
    )

    async def of_key(self, key: str) -> KnownSource:
        """
        Return the source a write key belongs to.

        :raises NotTaken: 401 for a key nobody has, 503 where the database cannot be asked
        """
        now = time.monotonic()
        if now - self._read_at < self.settings.sources_fresh_seconds:
            known = self._by_key.get(key)
            if known is not None:
                return known
        if not key or len(key) > MAX_KEY_CHARS:
            raise unknown_key()
        await self._refresh(not_before=now - self.settings.sources_fresh_seconds)
        known = self._by_hash.get(write_key_hash(key))
        if known is None and self._read_at < now:  # it may have been made a moment ago
            await asyncio.sleep(self._read_at + self.settings.unknown_key_pause_seconds - time.monotonic())
            await self._refresh(not_before=now)
            known = self._by_hash.get(write_key_hash(key))
        if known is None:
            raise unknown_key()
        self._by_key[key] = known
        return known

    async def check(self) -> None:
        """
        Make sure that the database answers.

        :raises NotTaken: 503 if it does not
        """
        await self._refresh(not_before=time.monotonic() - self.settings.unknown_key_pause_seconds)

    async def _refresh(self, *, not_before: float) -> None:
        """
        Read the sources anew unless that was begun at or after a moment. Whoever guesses keys waits in line here.

        Whoever waited while the database could not be asked is told so at once: were each to try for itself, the line
        would grow by every timeout.
        """
        asked_at = time.monotonic()
        async with self._lock:
            if self._read_at >= not_before:
                return
            if self._failed_at >= asked_at:
                raise unavailable()
            begun_at = time.monotonic()
            try:
                rows = await asyncio.get_running_loop().run_in_executor(self._thread, self._read)
            except psycopg.Error as error:
                self._failed_at = time.monotonic()
                raise unavailable() from error
            buckets = {known.origin.source_id: known.bucket for known in self._by_hash.values()}
            self._by_hash = {
                bytes(row[0]): _known(row, buckets.get(row[1])) for row in rows if row[7]
            }  # disabled ones are as good as unknown
            self._by_key = {}
            self._read_at = begun_at

    def _read(self) -> list[tuple[Any, ...]]:
        for attempt in (1, 2):
            if self._connection is None or self._connection.closed:
                self._connection = psycopg.connect(
                    self.settings.database_url,
                    autocommit=True,
                    connect_timeout=3,
                    application_name="mainstem-collect-sources",
                )
            try:
                return self._connection.execute(statement("sources_with_keys")).fetchall()
            except psycopg.OperationalError:
                self._connection.close()
                if attempt == 2:
                    raise
        return []

    def close(self) -> None:
        """Let go of thread and connection."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._connection is not None:
            self._connection.close()


def check_rate(known: KnownSource, count: int) -> None:
    """
    Take events out of the source's allowance.

    :raises NotTaken: 429 where it is used up
    """
    if known.bucket is not None:
        wait = known.bucket.take(count, time.monotonic())
        if wait:
            raise NotTaken(
                429,
                "rate_limited",
                f"This source may send {known.bucket.per_second} events per second.",
                retry_after=int(wait) + 1,
            )


def _known(row: tuple[Any, ...], bucket: Bucket | None) -> KnownSource:
    limit = row[6]
    if limit is None:
        bucket = None
    elif bucket is None or bucket.per_second != limit:
        bucket = Bucket(limit, float(limit), time.monotonic())
    return KnownSource(
        origin=Origin(source_id=row[1], source_code=row[2], identity_space=row[3], app_id=row[4]),
        allowed_origins=None if row[5] is None else frozenset(row[5]),
        bucket=bucket,
    )
