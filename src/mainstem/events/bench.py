"""
How fast the collection is, and how near that is to the bare limit of the database, measured in the same run.

The collection process is the real one, in a process of its own; the load comes over keep-alive connections with
bodies made beforehand. The bare limit takes the very rows the collection would write and puts them into the very
same tables: COPY into the temporary table, deduplicated insert, commit; no HTTP, no JSON, no Python in between.
"""

import asyncio
import os
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import msgspec
import psycopg

from mainstem.events.collection import Settings
from mainstem.events.rules.dialects import read_track_batch
from mainstem.events.rules.messages import Origin, Preparer
from mainstem.events.rules.write_keys import write_key_hash
from mainstem.events.writing import COPY_STAGE, ensure_month, prepare_connection, statement
from mainstem.kernel import clock

CONNECTIONS = {1: 32, 100: 8}
USERS = 5_000
IDENTIFY_SHARE = 50  # one message in 50 is an identify with contact data
WARM_UP_SHARE = 0.2
ROUNDS = 2


@dataclass
class Load:
    """One measurement under way: requests still to be sent, latencies so far."""

    requests: Iterator[bytes]
    batch: int
    until: float
    counted_from: float
    pace_seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    faults: int = 0
    finished_at: float = 0.0


class Client(asyncio.Protocol):
    """One keep-alive connection that sends a request as soon as the one before is answered (or as its pace allows)."""

    def __init__(self, load: Load, done: "asyncio.Future[None]", offset: float) -> None:
        self._load = load
        self._offset = offset
        self._done = done
        self._buffer = b""
        self._sent_at = 0.0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send the first request; paced connections begin one after the other, not all at once."""
        self._transport = transport  # type: ignore[assignment]  # TCP gives a full transport
        if self._load.pace_seconds:
            asyncio.get_running_loop().call_later(self._offset * self._load.pace_seconds, self._send)
        else:
            self._send()

    def data_received(self, data: bytes) -> None:
        """Note the answer and send the next request."""
        self._buffer += data
        head_end = self._buffer.find(b"\r\n\r\n")
        if head_end < 0 or not self._buffer.endswith(b"}"):
            return
        now = time.perf_counter()
        if not self._buffer.startswith(b"HTTP/1.1 200"):
            self._load.faults += 1
        elif self._load.counted_from <= now < self._load.until:
            self._load.latencies.append(now - self._sent_at)
        self._buffer = b""
        wait = self._sent_at + self._load.pace_seconds - now
        if wait > 0:
            asyncio.get_running_loop().call_later(wait, self._send)
        else:
            self._send()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio calls it so
        """A connection that falls away in the middle is a fault."""
        if not self._done.done():
            self._load.faults += 1
            self._done.set_result(None)

    def _send(self) -> None:
        transport = self._transport
        if transport is None or self._done.done():
            return
        request = next(self._load.requests, None)
        if request is None or time.perf_counter() >= self._load.until:
            self._load.finished_at = time.perf_counter()
            self._done.set_result(None)
            transport.close()
            return
        self._sent_at = time.perf_counter()
        transport.write(request)


def run(*, seconds: float = 5.0, database_url: str | None = None) -> dict[str, Any]:
    """
    Measure and return `batch_1`, `batch_100`, `half_load_100`, `bare_100`, `ratio_100` and what was measured how.

    The rows stay in the log of the given database: measure in one made for it.
    """
    settings = Settings() if database_url is None else Settings(database_url=database_url)
    key = secrets.token_hex(20)
    source_code = f"bench-{secrets.token_hex(4)}"
    with psycopg.connect(settings.database_url) as connection:
        row = connection.execute(
            statement("add_bench_source"), {"code": source_code, "write_key_hash": write_key_hash(key)}
        ).fetchone()
    if row is None:
        raise RuntimeError("PostgreSQL gave the new source no id")
    origin = Origin(row[0], source_code, source_code)
    result: dict[str, Any] = {}
    with _collector(settings) as port:
        result["batch_1"] = _figures([_measured(port, key, 1, seconds)])
        # In turns, so that whatever else the machine does weighs on both.
        loads, bare = [], []
        for _ in range(ROUNDS):
            loads.append(_measured(port, key, 100, seconds / ROUNDS))
            bare.append(_bare(settings, origin, seconds / ROUNDS))
        result["batch_100"] = _figures(loads)
        half = result["batch_100"]["events_per_s"] / 2
        result["half_load_100"] = _figures([_measured(port, key, 100, seconds, events_per_s=half)])
    result["bare_100"] = {"events_per_s": round(sum(bare) / ROUNDS), "connections": settings.writers}
    result["ratio_100"] = round(result["batch_100"]["events_per_s"] / result["bare_100"]["events_per_s"], 3)
    result["measured"] = {
        "seconds_each": seconds,
        "client_connections": {str(batch): count for batch, count in CONNECTIONS.items()},
        "bare": f"{settings.writers} connections, commits of 100 rows: COPY, deduplicated insert, nothing else",
        "load": "tracks with e-commerce properties; one message in 50 is an identify with e-mail and phone",
    }
    return result


def _measured(port: int, key: str, batch: int, seconds: float, events_per_s: float | None = None) -> Load:
    connections = CONNECTIONS[batch]
    expected = int((events_per_s or {1: 8_000, 100: 40_000}[batch]) * seconds * 1.2 / batch)
    requests = [_request(key, batch, number) for number in range(max(expected, connections))]
    pace = 0.0 if events_per_s is None else connections * batch / events_per_s
    start = time.perf_counter()
    load = Load(iter(requests), batch, start + seconds, start + seconds * WARM_UP_SHARE, pace)
    asyncio.run(_drive(load, port, connections))
    if load.faults or not load.latencies:
        raise RuntimeError(f"{load.faults} of the requests were not answered with 200")
    return load


def _figures(loads: Sequence[Load]) -> dict[str, Any]:
    counted = sum(min(load.finished_at, load.until) - load.counted_from for load in loads)
    ordered = sorted(latency for load in loads for latency in load.latencies)
    return {
        "events_per_s": round(len(ordered) * loads[0].batch / counted),
        "ack_ms_p50": round(ordered[len(ordered) // 2] * 1000, 2),
        "ack_ms_p99": round(ordered[int(len(ordered) * 0.99)] * 1000, 2),
    }


async def _drive(load: Load, port: int, connections: int) -> None:
    loop = asyncio.get_running_loop()
    done = [loop.create_future() for _ in range(connections)]
    for number, future in enumerate(done):
        await loop.create_connection(partial(Client, load, future, number / connections), "127.0.0.1", port)
    await asyncio.gather(*done)


def _bare(settings: Settings, origin: Origin, seconds: float) -> float:
    """Write the same rows with nothing around the database, on as many connections as the collection has writers."""
    per_connection = [_copy_texts(origin, int(20_000 * seconds / 100)) for _ in range(settings.writers)]
    written = [0] * settings.writers
    ready = threading.Barrier(settings.writers + 1)
    stop_at = [0.0]

    def work(number: int) -> None:
        with psycopg.connect(settings.database_url, options="-c synchronous_commit=on -c jit=off") as connection:
            connection.prepare_threshold = 1
            prepare_connection(connection)
            ensure_month(connection, clock.now())
            ready.wait()
            for rows in per_connection[number]:
                if time.perf_counter() >= stop_at[0]:
                    break
                with connection.transaction(), connection.cursor() as cursor:
                    with cursor.copy(COPY_STAGE) as copy:
                        copy.write(rows)
                    cursor.execute(statement("bare_store_stage"))
                written[number] += 100

    threads = [threading.Thread(target=work, args=(number,)) for number in range(settings.writers)]
    for thread in threads:
        thread.start()
    started = time.perf_counter()
    stop_at[0] = started + seconds
    ready.wait()
    for thread in threads:
        thread.join()
    return sum(written) / (time.perf_counter() - started)


def _copy_texts(origin: Origin, batches: int) -> list[bytes]:
    made = []
    for number in range(batches):
        body = _body("", 100, number)
        reading = read_track_batch(body)
        preparer = Preparer(origin, received_at=clock.now(), sent_at=reading.sent_at, count=100)
        for message in reading.messages:
            preparer.add(message)
        made.append(b"\n".join(preparer.out.lines) + b"\n")
    return made


def _request(key: str, batch: int, number: int) -> bytes:
    body = _body(key, batch, number)
    return (
        b"POST /v1/batch HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        % len(body)
        + body
    )


def _body(key: str, batch: int, number: int) -> bytes:
    return _encode({"batch": [_event(number * batch + i) for i in range(batch)], "sentAt": _now(), "writeKey": key})


_encode = msgspec.json.Encoder().encode


def _now() -> str:
    return clock.now().isoformat()


def _event(number: int) -> dict[str, Any]:
    user = number * 7919 % USERS
    common = {
        "messageId": f"bench-{secrets.token_hex(12)}",
        "userId": f"member-{user}",
        "anonymousId": f"cookie-{user}",
        "timestamp": _now(),
        "context": {
            "library": {"name": "bench", "version": "1.0"},
            "locale": "zh-CN",
            "page": {"url": f"https://shop.example/p/{number % 900}", "title": "Product", "referrer": ""},
            "userAgent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0",
        },
    }
    if number % IDENTIFY_SHARE == 0:
        return common | {
            "type": "identify",
            "traits": {"email": f"member{user}@example.com", "phone": f"+86138{user:08d}", "tier": "gold"},
        }
    return common | {
        "type": "track",
        "event": "Product Added",
        "properties": {
            "product_id": f"p-{number % 900}",
            "sku": f"SKU-{number % 900:05d}",
            "category": "shoes",
            "brand": "Mainstem",
            "price": 199.9,
            "quantity": 1 + number % 3,
            "currency": "CNY",
            "cart_id": f"cart-{user}",
            "position": number % 20,
        },
    }


@contextmanager
def _collector(settings: Settings) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    environ = os.environ | {
        "MAINSTEM_APP_DATABASE_URL": settings.database_url,
        "MAINSTEM_HOST": "127.0.0.1",
        "MAINSTEM_COLLECT_PORT": str(port),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "mainstem.web.processes.collect"],
        env=environ,
        stdout=sys.stderr,  # standard output is the report's alone
    )
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(30)


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the collection process did not come up")


__all__: Sequence[str] = ["run"]
