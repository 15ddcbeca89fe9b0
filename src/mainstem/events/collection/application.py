"""
The ASGI application: reads, prepares, waits for the commit, answers.

Success is exactly 200 with a JSON body; every other answer is `{"code", "message"}`. Bad events never make a bad
answer: they are quarantined, because SDKs throw a whole batch away on a 400 and repeat it for hours on a 5xx.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import structlog

from mainstem.events.collection import metrics
from mainstem.events.collection.browsers import (
    Headers,
    cross_origin_headers,
    preflight_headers,
    rudder_source_config,
    segment_settings,
)
from mainstem.events.collection.refusals import NotTaken, malformed, unknown_key
from mainstem.events.collection.requests import Head, Receive, key_in_query, key_of, read_body, read_head
from mainstem.events.collection.settings import Settings
from mainstem.events.collection.sources import KnownSource, Sources, check_rate
from mainstem.events.collection.writer import Writers, moment
from mainstem.events.rules.dialects import (
    Reading,
    Unreadable,
    read_posthog,
    read_track_batch,
    read_track_message,
)
from mainstem.events.rules.messages import (
    Prepared,
    Preparer,
    without_nul,
)

Scope = dict[str, Any]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Reader = Callable[[bytes], Reading]

log = structlog.get_logger("mainstem.collect")

_KINDS = ("track", "identify", "page", "screen", "group", "alias")
_ROUTES: dict[str, tuple[Reader, str | None]] = {
    **dict.fromkeys(("/v1/batch", "/v1/import", "/batch/track"), (read_track_batch, None)),
    **{f"/v1/{kind}": (read_track_message, kind) for kind in _KINDS},
    **{f"/v1/{kind[0]}": (read_track_message, kind) for kind in _KINDS},
    **{f"/api/s/s2s/{kind}": (read_track_message, kind) for kind in _KINDS},
    **{f"/api/s/{kind}": (read_track_message, kind) for kind in _KINDS},
    "/api/s/s2s/event": (read_track_message, None),
    **dict.fromkeys(("/batch", "/capture", "/e", "/i/v0/e", "/track"), (read_posthog, None)),
}
_JSON = (b"content-type", b"application/json")
_TAKEN = b'{"success":true,"ok":true,"status":1}'
_SWEEP_SECONDS = 0.5


class Application:
    """One collection process."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._writers: Writers | None = None
        self._sources: Sources | None = None
        self._sweeper: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or follow the server's start and stop."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def start(self) -> None:
        """Start the writers."""
        settings = self._settings = self._settings or Settings()
        self._sources = Sources(settings)
        self._writers = Writers(settings, asyncio.get_running_loop())
        self._writers.start()
        self._sweeper = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """Commit what was taken in, then let go of everything."""
        if self._sweeper is not None:
            self._sweeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sweeper
        if self._writers is not None:
            await self._writers.stop()
        if self._sources is not None:
            self._sources.close()

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await self.start()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(_SWEEP_SECONDS)
            self._the_writers.sweep()

    @property
    def _the_writers(self) -> Writers:
        if self._writers is None:
            raise RuntimeError("the application was not started: its server speaks no lifespan")
        return self._writers

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        head = read_head(scope["headers"])
        headers: Headers = [_JSON]
        status = 200
        try:
            body, extra = await self._handle(scope, head, receive)
            headers = extra if extra is not None else headers
            status = 204 if body is None else 200
        except NotTaken as refusal:
            status, body = refusal.status, msgspec.json.encode({"code": refusal.code, "message": refusal.message})
            if refusal.retry_after is not None:
                headers.append((b"retry-after", b"%d" % refusal.retry_after))
        except Exception as fault:
            log.error("request_fault", fault=type(fault).__name__, place=_place(fault))  # noqa: TRY400 - no data in logs
            status, body = 500, b'{"code":"fault","message":"The request could not be handled; the fault is logged."}'
        if head.origin and scope["method"] != "OPTIONS":
            headers = headers + cross_origin_headers(head.origin)
        body = body or b""
        headers = [*headers, (b"content-length", b"%d" % len(body))] if status != 204 else headers
        metrics.answered(status)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _handle(self, scope: Scope, head: Head, receive: Receive) -> tuple[bytes | None, Headers | None]:
        method, path = scope["method"], scope["path"]
        if method == "POST":
            route = _ROUTES.get(path) or _ROUTES.get(path.rstrip("/"))
            if route is None:
                raise NotTaken(404, "not_found", "There is nothing at this address.")
            return await self._take(scope, head, receive, *route), None
        if method == "OPTIONS":
            return None, preflight_headers(head.origin, head.asked_headers)
        if method in {"GET", "HEAD"}:
            return await self._read(path.rstrip("/") or "/", scope, head)
        raise NotTaken(405, "method_not_allowed", "Events are sent by POST.")

    async def _take(self, scope: Scope, head: Head, receive: Receive, reader: Reader, kind: str | None) -> bytes:
        settings, sources, writers = self._parts()
        body = await read_body(receive, head, settings.body_bytes)
        key = key_of(head, scope["query_string"])
        known = await sources.of_key(key) if key else None
        nul_removed = b"\\u0000" in body
        if nul_removed:
            body = without_nul(body)
        try:
            reading = reader(body)
        except Unreadable as error:
            if error.code == "too_many_events_in_request":
                raise NotTaken(413, error.code, str(error)) from error
            raise malformed(error.code, str(error)) from error
        if known is None:
            if not reading.write_key:
                raise unknown_key()
            known = await sources.of_key(reading.write_key)
        _check_origin(known, head)
        count = len(reading.messages) + len(reading.unread)
        if not count:
            return _TAKEN
        check_rate(known, count)
        prepared = prepare(known, reading, kind, nul_removed=nul_removed)
        await writers.commit(prepared, len(body))
        if not prepared.refusals:
            return _TAKEN
        return msgspec.json.encode(
            {
                "success": True,
                "ok": True,
                "status": 1,
                "quarantined": len(prepared.refusals),
                "reasons": sorted({refusal.reason for refusal in prepared.refusals}),
            }
        )

    async def _read(self, path: str, scope: Scope, head: Head) -> tuple[bytes, Headers | None]:
        _, sources, writers = self._parts()
        if path == "/livez":
            return b'{"status":"alive"}', None
        if path == "/readyz":
            if writers.is_failing:
                raise NotTaken(503, "database_unavailable", "PostgreSQL does not take events.", retry_after=2)
            await sources.check()
            return b'{"status":"ready"}', None
        if path == "/metrics":
            return metrics.exposition(writers.queued_rows), [(b"content-type", b"text/plain; version=0.0.4")]
        if path.startswith("/v1/projects/") and path.endswith("/settings"):
            key = path.removeprefix("/v1/projects/").removesuffix("/settings")
            _check_origin(await sources.of_key(key), head)
            return msgspec.json.encode(segment_settings(key, head.host.decode("latin-1"))), None
        if path == "/sourceConfig":
            given = key_in_query(scope["query_string"]) or key_of(head, scope["query_string"])
            if not given:
                raise unknown_key()
            known = await sources.of_key(given)
            _check_origin(known, head)
            return msgspec.json.encode(rudder_source_config(given, known.origin.source_code)), None
        if path in _ROUTES:
            raise NotTaken(405, "method_not_allowed", "Events are sent by POST.")
        raise NotTaken(404, "not_found", "There is nothing at this address.")

    def _parts(self) -> tuple[Settings, Sources, Writers]:
        writers = self._the_writers
        if self._settings is None or self._sources is None:
            raise RuntimeError("the application was not started")
        return self._settings, self._sources, writers


def prepare(known: KnownSource, reading: Reading, kind: str | None, *, nul_removed: bool) -> Prepared:
    """Prepare everything one request holds."""
    preparer = Preparer(
        known.origin,
        received_at=moment(),
        sent_at=reading.sent_at,
        count=len(reading.messages),
        nul_removed=nul_removed,
    )
    if reading.raws is None:
        for message in reading.messages:
            preparer.add(message, kind)
    else:
        for message, raw in zip(reading.messages, reading.raws, strict=True):
            preparer.add(message, kind, raw)
    for unread in reading.unread:
        preparer.refuse(unread.raw, unread.reason, unread.detail)
    return preparer.out


def _check_origin(known: KnownSource, head: Head) -> None:
    if head.origin and not known.allows(head.origin.decode("latin-1")):
        raise NotTaken(403, "origin_not_allowed", "Pages of this origin may not send with this write key.")


def _place(fault: BaseException) -> str:
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}"


app = Application()
