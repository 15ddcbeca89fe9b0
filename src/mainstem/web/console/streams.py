"""
Server-sent events from a process with few threads: a stream is a thread, so they are counted, bounded and short.

A stream ends by itself after a few minutes and the browser opens another one; a caller who has gone is noticed at the
next heartbeat. Whoever finds no room is refused with a code and polls instead.
"""

import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.http import StreamingHttpResponse

from mainstem.kernel.errors import Refused

TICK_SECONDS = 1.0
HEARTBEAT_SECONDS = 10.0
LONGEST_SECONDS = 240.0
RETRY_MS = 3_000
STREAMS_PER_CALLER = 4


class StreamsFull(Refused):
    """Every thread that may serve a stream does so already."""

    code = "streams_full"
    status = 503


class TooManyStreams(Refused):
    """The caller has as many streams open as one may."""

    code = "too_many_streams"
    status = 429


class Places:
    """The places for streams in this process: so many in all, and so many for each caller."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken: Counter[str] = Counter()

    @property
    def taken(self) -> int:
        """How many streams are open now."""
        with self._lock:
            return self._taken.total()

    def take(self, caller: str) -> None:
        """
        Take a place.

        :raises StreamsFull: if there is none left
        :raises TooManyStreams: if the caller has enough of them
        """
        with self._lock:
            if self._taken[caller] >= STREAMS_PER_CALLER:
                raise TooManyStreams("You have enough live views open. This one asks now and then instead.")
            if self._taken.total() >= settings.WEB_STREAMS:
                raise StreamsFull("All live streams of this server are taken. Ask now and then instead.")
            self._taken[caller] += 1

    def give_back(self, caller: str) -> None:
        """Give a place back."""
        with self._lock:
            self._taken[caller] -= 1
            if self._taken[caller] <= 0:
                del self._taken[caller]


PLACES = Places()


class Message:
    """One message of a stream: its name, what it carries, and where the reader stands after it."""

    __slots__ = ("data", "event", "id")

    def __init__(self, event: str, data: Any, *, id: str | None = None) -> None:  # noqa: A002 - the field's own name
        self.event, self.data, self.id = event, data, id

    def encoded(self) -> bytes:
        """Return the message as it goes over the wire."""
        lines = [] if self.id is None else [f"id: {self.id}"]
        text = json.dumps(self.data, cls=_Encoder, ensure_ascii=False, separators=(",", ":"))
        return "\n".join([*lines, f"event: {self.event}", f"data: {text}", "", ""]).encode()


class Stream:
    """
    The body of one stream. `step` is called once a tick and gives what there is to say, often nothing.

    Its place is given back exactly once, also when the body is never begun or its reader goes away in between.
    """

    def __init__(self, caller: str, step: Callable[[], Iterator[Message]]) -> None:
        PLACES.take(caller)
        self._caller = caller
        self._step = step
        self._began = time.monotonic()
        self._said = self._began
        self._is_open = True
        self._is_first = True

    def __iter__(self) -> "Stream":
        return self

    def __next__(self) -> bytes:
        try:
            return self._next()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the place back."""
        if self._is_open:
            self._is_open = False
            PLACES.give_back(self._caller)

    def _next(self) -> bytes:
        if self._is_first:
            self._is_first = False
            return f"retry: {RETRY_MS}\n\n".encode()
        while self._is_open:
            now = time.monotonic()
            if now - self._began > LONGEST_SECONDS:
                break
            said = b"".join(message.encoded() for message in self._step())
            if not said and now - self._said >= HEARTBEAT_SECONDS:
                said = b": still here\n\n"
            if said:
                self._said = now
                return said
            time.sleep(TICK_SECONDS)
        raise StopIteration


def stream_response(caller: str, step: Callable[[], Iterator[Message]]) -> StreamingHttpResponse:
    """
    Return a stream, if there is a place for it.

    :raises StreamsFull: if every place is taken
    :raises TooManyStreams: if the caller has enough of them
    """
    answer = StreamingHttpResponse(Stream(caller, step), content_type="text/event-stream; charset=utf-8")
    answer["Cache-Control"] = "no-store"
    # A proxy that gathers what it hands on would keep every message back.
    answer["X-Accel-Buffering"] = "no"
    return answer


class _Encoder(DjangoJSONEncoder):
    def default(self, o: Any) -> Any:
        return sorted(o, key=str) if isinstance(o, set | frozenset) else super().default(o)
