"""
The ways in which SDKs write their requests, all read into messages of the Track spec.

A reader never fails because of one bad event: what cannot be read as a message is handed on with its reason. It fails
only where the request as a whole says nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from mainstem.events.rules.messages import (
    Id,
    Message,
    as_json,
    batch_decoder,
    explain,
    message_decoder,
)
from mainstem.events.rules.splitting import TooManyEvents, is_closed_object, split_batch

Raw = msgspec.Raw
MAX_EVENTS = 5_000
_anything = msgspec.json.Decoder()
_READ_FAULTS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_BOM = b"\xef\xbb\xbf"


class Unreadable(Exception):
    """The request as a whole cannot be read: `code` is stable, the text a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Unread:
    """One event that is no message, and why."""

    raw: bytes
    reason: str
    detail: str


@dataclass(slots=True)
class Reading:
    """What a request holds. `raws` are the events' own texts where the reader had them apart, else None."""

    messages: Sequence[Message]
    raws: Sequence[bytes] | None = None
    unread: list[Unread] = field(default_factory=list)
    write_key: str | None = None
    sent_at: Id = None


def read_track_batch(body: bytes) -> Reading:
    """Read `{"batch": […], "sentAt": …, "writeKey": …}`."""
    try:
        whole = batch_decoder.decode(body)
    except _READ_FAULTS:
        return _read_apart(body.removeprefix(_BOM), read_message)
    if len(whole.batch) > MAX_EVENTS:
        raise _too_many()
    return Reading(whole.batch, write_key=whole.writeKey, sent_at=whole.sentAt)


def read_track_message(body: bytes) -> Reading:
    """Read a single message; its members `writeKey` and `sentAt` count for the request."""
    body = body.removeprefix(_BOM)
    try:
        message = read_message(body)
    except _READ_FAULTS as error:
        if not is_closed_object(body):
            raise _not_json() from error
        return Reading([], unread=[Unread(body, *explain(error))], write_key=_text_member(body, "writeKey"))
    return Reading([message], raws=[body], write_key=_text_member(body, "writeKey"), sent_at=message.sentAt)


class PosthogEvent(msgspec.Struct):
    """One event as PostHog's SDKs send it."""

    event: str
    distinct_id: Id = None
    properties: dict[str, Raw] | None = None
    timestamp: str | int | float | None = None
    uuid: Id = None
    set_: Raw = msgspec.field(default=Raw(b""), name="$set")
    set_once: Raw = msgspec.field(default=Raw(b""), name="$set_once")


_posthog_decoder = msgspec.json.Decoder(PosthogEvent)
_POSTHOG_TRAITS = ("$set_once", "$set")


def read_posthog(body: bytes) -> Reading:
    """Read PostHog's `{"api_key", "batch", "sent_at"}`, a list of events, or one event."""
    body = body.removeprefix(_BOM)
    if body[:1] == b"[":
        body = b'{"batch":' + body + b"}"
    try:
        members = msgspec.json.decode(body, type=dict[str, Raw])
    except _READ_FAULTS:
        return _read_apart(body, read_posthog_event)
    batch = members.get("batch")
    if batch is None:
        raws = [body]
    else:
        try:
            raws = [bytes(raw) for raw in msgspec.json.decode(bytes(batch), type=list[Raw])]
        except _READ_FAULTS as error:
            raise Unreadable("no_batch", "`batch` must be a list of events.") from error
    if len(raws) > MAX_EVENTS:
        raise _too_many()
    reading = _read_each(raws, read_posthog_event)
    reading.write_key = next(
        (key for name in ("api_key", "token") if (key := _text(members.get(name))) is not None), None
    )
    reading.sent_at = _text(members.get("sent_at"))
    return reading


def read_message(raw: bytes) -> Message:
    """Read one message of the Track spec."""
    return message_decoder.decode(raw)


def read_posthog_event(raw: bytes) -> Message:
    """
    Read one PostHog event as a message of the Track spec.

    `$identify`, `$create_alias`, `$groupidentify`, `$pageview`, `$screen` and `$set` have their equals; every other
    event is a track. The distinct id is a user id unless the event says that its person is not identified.
    """
    event = _posthog_decoder.decode(raw)
    properties = dict(event.properties or {})
    for name, value in (("$set", event.set_), ("$set_once", event.set_once)):
        if bytes(value):
            properties.setdefault(name, value)
    anonymous = _is(properties.get("$is_identified"), b"false") or _is(
        properties.get("$process_person_profile"), b"false"
    )
    message = Message(messageId=event.uuid, timestamp=event.timestamp)
    if anonymous:
        message.anonymousId = event.distinct_id
    else:
        message.userId = event.distinct_id
    match event.event:
        case "$identify":
            message.type = "identify"
            message.userId, message.anonymousId = event.distinct_id, _id(properties.pop("$anon_distinct_id", None))
            message.traits = _traits(properties)
        case "$set":
            message.type = "identify"
            message.traits = _traits(properties)
        case "$create_alias":
            message.type = "alias"
            message.previousId, message.userId = (
                event.distinct_id,
                _id(properties.pop("alias", None)) or event.distinct_id,
            )
            message.anonymousId = None
        case "$groupidentify":
            message.type = "group"
            message.groupId = _id(properties.pop("$group_key", None))
            message.traits = properties.pop("$group_set", Raw(b"{}"))
        case "$pageview" | "$screen":
            message.type = "page" if event.event == "$pageview" else "screen"
            message.name = _text(properties.get("$screen_name") or properties.get("title"))
        case name:
            message.type = "track"
            message.event = name
    message.properties = Raw(msgspec.json.encode(properties))
    return message


def read_any(raw: bytes) -> Message:
    """
    Read an event of which only its text is known, as a replay does.

    A member of its own named `distinct_id` is what tells PostHog's events; among the properties it may stand anywhere.
    """
    if b'"distinct_id"' in raw and _has_member(raw, "distinct_id"):
        try:
            return read_posthog_event(raw)
        except msgspec.ValidationError:
            pass
    return read_message(raw)


def _read_apart(body: bytes, read: Callable[[bytes], Message]) -> Reading:
    try:
        split = split_batch(body, MAX_EVENTS)
    except TooManyEvents as error:
        raise _too_many() from error
    if split is None:
        try:
            _anything.decode(body)
        except _READ_FAULTS as error:
            raise _not_json() from error
        raise Unreadable("no_batch", "The body must be an object whose `batch` is a list of events.")
    members, raws = split
    reading = _read_each(raws, read)
    reading.write_key = _first_text(members, (b"writeKey", b"api_key", b"token"))
    reading.sent_at = _first_text(members, (b"sentAt", b"sent_at"))
    return reading


def _read_each(raws: Sequence[bytes], read: Callable[[bytes], Message]) -> Reading:
    messages: list[Message] = []
    read_raws: list[bytes] = []
    unread: list[Unread] = []
    for raw in raws:
        try:
            messages.append(read(raw))
        except _READ_FAULTS as error:
            unread.append(Unread(raw, *explain(error)))
        else:
            read_raws.append(raw)
    return Reading(messages, raws=read_raws, unread=unread)


def _traits(properties: dict[str, Raw]) -> Raw:
    traits: dict[str, Any] = {}
    for name in _POSTHOG_TRAITS:
        value = properties.pop(name, None)
        if value is not None and bytes(value)[:1] == b"{":
            traits |= msgspec.json.decode(bytes(value), type=dict[str, Raw])
    return Raw(msgspec.json.encode(traits))


def _is(value: Raw | None, literal: bytes) -> bool:
    return value is not None and bytes(value).strip() == literal


def _text(value: Raw | None) -> str | None:
    if value is None:
        return None
    try:
        decoded = _anything.decode(bytes(value))
    except _READ_FAULTS:
        return None
    return decoded if isinstance(decoded, str) else None


def _id(value: Raw | None) -> Id:
    if value is None:
        return None
    decoded = _anything.decode(bytes(value))
    return decoded if isinstance(decoded, str | int | float) and not isinstance(decoded, bool) else None


def _text_member(body: bytes, name: str) -> str | None:
    if name.encode() not in body:
        return None
    try:
        return _text(msgspec.json.decode(body, type=dict[str, Raw]).get(name))
    except _READ_FAULTS:
        return None


def _has_member(raw: bytes, name: str) -> bool:
    try:
        return name in msgspec.json.decode(raw, type=dict[str, Raw])
    except msgspec.ValidationError:
        return False


def _first_text(members: Mapping[bytes, bytes], names: Sequence[bytes]) -> str | None:
    found = (_text(Raw(members[name])) for name in names if members.get(name))
    return next((text for text in found if text is not None), None)


def _not_json() -> Unreadable:
    return Unreadable("invalid_json", "The body is not valid JSON.")


def _too_many() -> Unreadable:
    return Unreadable("too_many_events_in_request", f"A request may have {MAX_EVENTS} events; send smaller batches.")


__all__ = [
    "MAX_EVENTS",
    "Reading",
    "Unread",
    "Unreadable",
    "as_json",
    "read_any",
    "read_message",
    "read_posthog",
    "read_posthog_event",
    "read_track_batch",
    "read_track_message",
]
