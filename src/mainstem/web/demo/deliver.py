"""
Sends the prepared events to the collection API, as a shop's own SDK would: batches over a few kept connections.

Every acknowledged batch leaves a receipt, so a delivery that was cut short goes on where it stood. A batch whose
acknowledgement was lost is sent again: the message ids make that harmless.
"""

import base64
import http.client
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pyarrow.compute as pc
import pyarrow.parquet as pq

from mainstem.kernel import clock
from mainstem.kernel.errors import Refused

CONNECTIONS = 3
# A machine that is busy, or asleep for a while, is no reason to begin the demo again.
PATIENCE_SECONDS = 180.0
LONGEST_PAUSE_SECONDS = 5.0
TIMEOUT_SECONDS = 60.0
OK = 200
PLEASE_WAIT = frozenset({429, 500, 502, 503, 504})
Progress = Callable[[int, int], None]


class NotDelivered(Refused):
    """The collection API did not take a batch."""

    code = "events_not_delivered"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One batch on its way: its name on the receipt, and the events as JSON texts."""

    source_code: str
    number: int
    copy: int
    events: tuple[str, ...]

    @property
    def receipt(self) -> str:
        return f"{self.source_code} {self.number} {self.copy}"


@dataclass(frozen=True)
class Delivered:
    """What a delivery did; `sent_before` events had their receipt from an earlier one."""

    events: int
    batches: int
    sent_before: int
    seconds: float


def deliver(
    events_file: Path,
    *,
    address: str,
    write_keys: Mapping[str, str],
    receipts: Path,
    connections: int = CONNECTIONS,
    now: Callable[[], datetime] = clock.now,
    progress: Progress | None = None,
) -> Delivered:
    """
    Send every prepared event that has no receipt yet and return how many those were.

    A batch marked so goes out twice, the second time after the first was acknowledged. Waits and tries again where the
    collection API asks for time or is being restarted.

    :param address: the collection API, such as http://127.0.0.1:8801
    :param write_keys: source code -> write key
    :raises NotDelivered: if the API refuses a batch, or does not answer for longer than a restart takes
    """
    started = time.monotonic()
    known = set(receipts.read_text(encoding="utf-8").splitlines()) if receipts.exists() else set()
    total = _count(events_file)
    post = _Post(address, write_keys, receipts, now)
    sent_before = 0
    waiting: queue.Queue[tuple[Parcel, ...] | None] = queue.Queue(maxsize=4 * connections)
    couriers = [threading.Thread(target=post.carry, args=(waiting,), daemon=True) for _ in range(connections)]
    for courier in couriers:
        courier.start()
    try:
        for copies in _parcels(events_file):
            fresh = tuple(parcel for parcel in copies if parcel.receipt not in known)
            sent_before += sum(len(parcel.events) for parcel in copies) - sum(len(parcel.events) for parcel in fresh)
            if not fresh:
                continue
            if not _hand_over(waiting, fresh, post):
                break
            if progress is not None:
                progress(sent_before + post.events, total)
    finally:
        for _ in couriers:
            _hand_over(waiting, None, post)
        for courier in couriers:
            courier.join()
    if post.failure is not None:
        raise post.failure
    if progress is not None:
        progress(total, total)
    return Delivered(post.events, post.batches, sent_before, time.monotonic() - started)


class _Post:
    """What the couriers share: where to, the receipts, and the first failure, at which all of them stop."""

    def __init__(
        self, address: str, write_keys: Mapping[str, str], receipts: Path, now: Callable[[], datetime]
    ) -> None:
        parts = urlsplit(address)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._headers = {
            source: {
                "Content-Type": "application/json",
                "Authorization": "Basic " + base64.b64encode(f"{key}:".encode()).decode(),
            }
            for source, key in write_keys.items()
        }
        self._receipts = receipts
        self._now = now
        self._lock = threading.Lock()
        self.events = 0
        self.batches = 0
        self.failure: Exception | None = None

    def carry(self, waiting: "queue.Queue[tuple[Parcel, ...] | None]") -> None:
        """Take parcels from the queue and deliver them until there are no more."""
        connection = http.client.HTTPConnection(self._host, self._port, timeout=TIMEOUT_SECONDS)
        try:
            while self.failure is None:
                try:
                    parcels = waiting.get(timeout=0.2)
                except queue.Empty:
                    continue
                if parcels is None:
                    return
                for parcel in parcels:
                    self._deliver(connection, parcel)
                    self._sign(parcel)
        except Exception as error:
            with self._lock:
                self.failure = self.failure or error
        finally:
            connection.close()

    def _deliver(self, connection: http.client.HTTPConnection, parcel: Parcel) -> None:
        headers = self._headers[parcel.source_code]
        pause = 0.1
        trouble = "no answer"
        given_up_at = time.monotonic() + PATIENCE_SECONDS
        while True:
            sent_at = self._now().astimezone(UTC).isoformat().encode()
            body = b'{"sentAt":"%b","batch":[%b]}' % (sent_at, ",".join(parcel.events).encode())
            try:
                connection.request("POST", "/v1/batch", body, headers)
                answer = connection.getresponse()
                text = answer.read()
            except (OSError, http.client.HTTPException) as error:
                connection.close()
                trouble = type(error).__name__
            else:
                if answer.status == OK:
                    return
                trouble = f"{answer.status} {_reason(text)}"
                if answer.status not in PLEASE_WAIT:
                    break
                pause = max(pause, _asked_pause(answer.headers.get("Retry-After")))
            if time.monotonic() > given_up_at:
                break
            time.sleep(min(pause, LONGEST_PAUSE_SECONDS))
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
        raise NotDelivered(
            f"The collection API did not take a batch of {parcel.source_code}: {trouble}.",
            source=parcel.source_code,
            batch=parcel.number,
        )

    def _sign(self, parcel: Parcel) -> None:
        with self._lock:
            with self._receipts.open("a", encoding="utf-8") as book:
                book.write(parcel.receipt + "\n")
            self.events += len(parcel.events)
            self.batches += 1


def _hand_over(
    waiting: "queue.Queue[tuple[Parcel, ...] | None]", parcels: tuple[Parcel, ...] | None, post: _Post
) -> bool:
    while post.failure is None:
        try:
            waiting.put(parcels, timeout=0.5)
        except queue.Full:
            continue
        return True
    return False


def _parcels(events_file: Path) -> Iterator[tuple[Parcel, ...]]:
    """Give every batch of the file in its order, twice where it is marked so."""
    begun: tuple[str, int, bool] | None = None
    bodies: list[str] = []
    for piece in pq.ParquetFile(events_file).iter_batches(
        batch_size=8_192, columns=["source_code", "batch_number", "is_sent_twice", "body"]
    ):
        columns = (column.to_pylist() for column in piece.columns)
        for source_code, number, is_sent_twice, body in zip(*columns, strict=True):
            batch = (source_code, number, is_sent_twice)
            if batch != begun and begun is not None:
                yield _copies(*begun, tuple(bodies))
                bodies = []
            begun = batch
            bodies.append(body)
    if begun is not None:
        yield _copies(*begun, tuple(bodies))


def _copies(source_code: str, number: int, is_sent_twice: bool, events: tuple[str, ...]) -> tuple[Parcel, ...]:
    return tuple(Parcel(source_code, number, copy, events) for copy in range(2 if is_sent_twice else 1))


def _count(events_file: Path) -> int:
    twice = pq.read_table(events_file, columns=["is_sent_twice"]).column(0)
    return len(twice) + (pc.sum(twice.cast("int64")).as_py() or 0)


def _reason(text: bytes) -> str:
    try:
        answer = msgspec.json.decode(text)
    except msgspec.DecodeError:
        return ""
    return str(answer.get("message", answer.get("code", ""))) if isinstance(answer, dict) else ""


def _asked_pause(retry_after: str | None) -> float:
    try:
        return max(0.0, float(retry_after or 0))
    except ValueError:
        return 0.0
