"""
Find the events of a batch whose JSON a strict reader refuses, so that one bad event does not take the others with it.

A lone surrogate, a NaN or a nesting without end spoils the whole text for a strict reader. Here only strings and
brackets are followed: that is enough to know where each event begins and ends.
"""

import re

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},:]', re.DOTALL)
_BATCH_DEPTH = 2
_PARTNER = {b"}": b"{", b"]": b"["}


class TooManyEvents(Exception):
    """A batch holds more events than a request may have."""


def split_batch(  # noqa: PLR0912 - one state machine
    body: bytes, limit: int
) -> tuple[dict[bytes, bytes], list[bytes]] | None:
    """
    Return the other members of the outer object, as raw text, and the raw text of each event in its `batch`.

    None: the brackets do not even close, or there is no `batch` array.

    :raises TooManyEvents: above `limit`
    """
    opened: list[bytes] = []
    members: dict[bytes, bytes] = {}
    events: list[bytes] = []
    key: bytes | None = None
    last_string: bytes | None = None
    start = 0
    in_batch = False
    found_batch = False
    closed = False
    for match in _TOKEN.finditer(body):
        token = match.group()
        if closed:
            return None
        if token[:1] == b'"':
            if len(opened) == 1:
                last_string = token[1:-1]
        elif token in (b"{", b"["):
            if not opened and token == b"[":
                return None
            opened.append(token)
            if len(opened) == 1:
                start = match.end()
            elif len(opened) == _BATCH_DEPTH and key == b"batch" and token == b"[":
                in_batch = found_batch = True
                start = match.end()
        elif token in (b"}", b"]"):
            if not opened or opened.pop() != _PARTNER[token]:
                return None
            if in_batch and len(opened) == 1:
                _keep(events, body[start : match.start()])
                in_batch = False
                key = None
            elif not opened:
                if key is not None:
                    members[key] = body[start : match.start()].strip()
                closed = True
        elif token == b":" and len(opened) == 1:
            key, start = last_string, match.end()
        elif token == b",":
            if in_batch and len(opened) == _BATCH_DEPTH:
                _keep(events, body[start : match.start()])
                start = match.end()
                if len(events) > limit:
                    raise TooManyEvents
            elif len(opened) == 1:
                if key is not None:
                    members[key] = body[start : match.start()].strip()
                key = None
    return (members, events) if closed and found_batch else None


def is_closed_object(body: bytes) -> bool:
    """Tell whether text is one object whose brackets close, whatever stands between them."""
    text = body.strip()
    if text[:1] != b"{" or text[-1:] != b"}":
        return False
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in (b"{", b"["):
            depth += 1
        elif token in (b"}", b"]"):
            depth -= 1
            if depth == 0 and match.end() != len(text):
                return False
    return depth == 0


def _keep(events: list[bytes], text: bytes) -> None:
    text = text.strip()
    if text:
        events.append(text)
