"""
What moves while one looks: `GET /api/console/live?topics=work,tasks`.

Topics: `log` (new events), `accounts` (what became of everything each source sent), `quarantine` (how much by reason),
`imports` (imports under way), `work` (open work by page), `tasks` (long work). Each is asked for under its own
permission and scope. A tick asks the database one question at most: the one that has waited longest.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated, Any

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Field, Query, Router, Schema

from mainstem.events import queries as events
from mainstem.events.contracts import EventKind, LogPosition
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed, NotAllowed
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.permissions import SIGNED_IN, needs
from mainstem.kernel.scope import within
from mainstem.web.console import work
from mainstem.web.console.streams import Message, stream_response

router = Router(tags=["console"])

MOST_EVENTS = 100
FIRST_EVENTS = 50
Word = Annotated[str, Field(max_length=200)]


class LiveFilter(Schema):
    """What to hear of, and of which events."""

    topics: str = Field(max_length=100, description="log, accounts, quarantine, imports, work, tasks; by comma")
    source: list[Word] = Field([], max_length=50)
    kind: list[EventKind] = Field([], max_length=10)
    name: str | None = Field(None, min_length=1, max_length=200)
    after: str | None = Field(None, max_length=60, description="Where an earlier stream of the log stood")


@dataclass
class Part:
    """One question of a stream, and how often it is asked. What has not changed is not said again."""

    topic: str
    permission: str
    every_seconds: float
    ask: Callable[[Principal], Iterator[Message]]
    due_at: float = 0.0
    said: Any = field(default=None, repr=False)


@router.get("/live", response={200: str}, openapi_extra={"responses": {"200": {"content": {"text/event-stream": {}}}}})
@needs(SIGNED_IN)
def live(request: HttpRequest, asked: Query[LiveFilter]) -> StreamingHttpResponse:
    """Send what moves, as server-sent events. Without a place left it answers 503 `streams_full`: poll instead."""
    principal = principal_of(request)
    topics = [topic for topic in dict.fromkeys(asked.topics.split(",")) if topic]
    unknown = sorted(set(topics) - TOPICS.keys())
    if unknown or not topics:
        raise Malformed(f"Topics are {', '.join(TOPICS)}.", topics=unknown)
    position = _position(request.headers.get("Last-Event-ID") or asked.after)
    parts = [part for topic in topics for part in TOPICS[topic](principal, asked, position)]
    return stream_response(principal.actor, _steps(parts, principal))


def _steps(parts: Sequence[Part], principal: Principal) -> Callable[[], Iterator[Message]]:
    def step() -> Iterator[Message]:
        now = time.monotonic()
        due = [part for part in parts if part.due_at <= now]
        if not due:
            return
        part = min(due, key=lambda each: each.due_at)
        part.due_at = now + part.every_seconds
        with within(principal.scope if part.permission == SIGNED_IN else principal.scopes[part.permission]):
            messages = list(part.ask(principal))
        yield from messages

    return step


def _need(principal: Principal, permission: str) -> None:
    if not principal.may(permission):
        raise NotAllowed(f"This needs the permission {permission}.", permission=permission)


def _log(principal: Principal, asked: LiveFilter, position: LogPosition | None) -> Iterator[Part]:
    _need(principal, "events.read")
    yield Part("log", "events.read", 1.0, _Watcher(asked, position))


class _Watcher:
    """Follows the log from the end of what a reader has seen; a fresh reader begins with the last few events."""

    def __init__(self, asked: LiveFilter, position: LogPosition | None) -> None:
        self._asked = asked
        self._at = position
        self._codes: dict[int, str] = {}

    def __call__(self, _principal: Principal) -> Iterator[Message]:
        is_first = self._at is None
        tail = events.list_fresh(
            after=self._at or LogPosition(),
            limit=FIRST_EVENTS if is_first else MOST_EVENTS,
            sources=self._asked.source,
            kinds=self._asked.kind,
            name=self._asked.name,
        )
        if tail.upto == self._at:
            return
        self._at = tail.upto
        if any(event.source_id not in self._codes for event in tail.events):
            self._codes = events.source_codes()
        yield Message(
            "log",
            {
                "events": [events.shown_event(event, self._codes) for event in tail.events],
                "is_whole": not is_first and tail.scanned < events.SCAN_OF_WATCHERS,
            },
            id=f"{tail.upto.xid}-{tail.upto.position}",
        )


def _changing(topic: str, permission: str, every_seconds: float, ask: Callable[[Principal], Any]) -> Part:
    part = Part(topic, permission, every_seconds, lambda _principal: iter(()))

    def say(principal: Principal) -> Iterator[Message]:
        found = ask(principal)
        if found != part.said:
            part.said = found
            yield Message(topic, found)

    part.ask = say
    return part


def _accounts(principal: Principal, _asked: LiveFilter, _position: LogPosition | None) -> Iterator[Part]:
    _need(principal, "sources.read")

    def ask(_principal: Principal) -> list[dict[str, Any]]:
        return [
            {
                "source": each.source.code,
                "received": each.account.received,
                "stored": each.account.stored,
                "deduplicated": each.account.deduplicated,
                "quarantined": each.account.quarantined,
                "adds_up": each.adds_up,
                "received_last_hour": each.received_last_hour,
                "last_received_at": each.last_received_at,
            }
            for each in events.list_source_accounts(now=clock.now())
        ]

    yield _changing("accounts", "sources.read", 3.0, ask)


def _quarantine(principal: Principal, _asked: LiveFilter, _position: LogPosition | None) -> Iterator[Part]:
    _need(principal, "events.read")
    yield _changing(
        "quarantine",
        "events.read",
        5.0,
        lambda _: [{"reason": each.reason, "rows": each.rows} for each in events.list_quarantine_reasons()],
    )


def _imports(principal: Principal, _asked: LiveFilter, _position: LogPosition | None) -> Iterator[Part]:
    _need(principal, "imports.read")
    yield from _reporters(principal, kinds=("imports",), topic="imports")


def _tasks(principal: Principal, _asked: LiveFilter, _position: LogPosition | None) -> Iterator[Part]:
    yield from _reporters(principal, kinds=None, topic="tasks")


def _reporters(principal: Principal, *, kinds: Sequence[str] | None, topic: str) -> Iterator[Part]:
    for reporter in work.REPORTERS:
        if principal.may(reporter.permission) and (kinds is None or reporter.kind in kinds):
            yield _changing(topic, reporter.permission, 2.0, partial(_told_by, reporter))


def _told_by(reporter: work.Reporter, principal: Principal) -> dict[str, Any]:
    return {"kind": reporter.kind, "tasks": reporter.report(principal, clock.now())}


def _work(principal: Principal, _asked: LiveFilter, _position: LogPosition | None) -> Iterator[Part]:
    for counter in work.COUNTERS:
        if principal.may(counter.permission):
            yield _changing("work", counter.permission, 5.0, partial(_counted_by, counter))


def _counted_by(counter: work.Counter, _principal: Principal) -> dict[str, int]:
    return {counter.page: counter.count()}


def _position(text: str | None) -> LogPosition | None:
    xid, _, place = (text or "").partition("-")
    is_one = xid.isdecimal() and place.isdecimal() and len(xid) < 19 and len(place) < 19
    return LogPosition(int(xid), int(place)) if is_one else None


TOPICS: dict[str, Callable[[Principal, LiveFilter, LogPosition | None], Iterator[Part]]] = {
    "log": _log,
    "accounts": _accounts,
    "quarantine": _quarantine,
    "imports": _imports,
    "work": _work,
    "tasks": _tasks,
}
