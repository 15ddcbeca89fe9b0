"""
From a message of the Track spec to a row of the log.

`prepare` is the hot path of the collection: it works on slices of the request's JSON and writes the row as a line for
COPY. Whatever cannot become a row is refused with a reason; nothing is dropped silently.
"""

import os
import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Any
from uuid import UUID

import msgspec

from mainstem.events.rules.clocks import occurred_at, read_moment
from mainstem.events.rules.contacts import (
    MAX_DEPTH,
    Findings,
    TooDeep,
    TooLarge,
    context_without_contacts,
    holds_contacts,
    without_contacts,
    without_forged_tokens,
)
from mainstem.kernel.identifiers import normalised, reference

MAX_EVENT_BYTES = 32 * 1024
MAX_ID_CHARS = 200
TOO_LARGE = "A number of the event is larger than a double can hold."
MAX_NAME_CHARS = 200
KINDS = frozenset({"track", "identify", "page", "screen", "group", "alias"})
COLUMNS = (
    "id, source_id, message_id, message_hash, kind, name,"
    " user_ref, anonymous_ref, occurred_at, received_at, flags, body"
)

_COPY_SPECIAL = re.compile(r"[\\\t\n\r]")
_NUL = re.compile(rb"(?<!\\)((?:\\\\)*)\\u0000")
_COPY_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
Raw = msgspec.Raw
_anything = msgspec.json.Decoder()
_object = msgspec.json.Decoder(dict[str, Any])
_raw_object = msgspec.json.Decoder(dict[str, Raw])
_encode = msgspec.json.Encoder().encode

Id = str | int | float | None
NOTHING = Raw(b"")


class Message(msgspec.Struct, omit_defaults=True):
    """One message as SDKs send it. Members that mean nothing to us (transport directives) are not read."""

    type: str | None = None
    messageId: Id = None  # noqa: N815 - the wire's names
    userId: Id = None  # noqa: N815
    anonymousId: Id = None  # noqa: N815
    groupId: Id = None  # noqa: N815
    previousId: Id = None  # noqa: N815
    event: str | None = None
    name: str | None = None
    category: str | None = None
    timestamp: str | int | float | None = None
    originalTimestamp: str | int | float | None = None  # noqa: N815
    sentAt: str | int | float | None = None  # noqa: N815
    properties: Raw = NOTHING
    traits: Raw = NOTHING
    context: Raw = NOTHING


class BatchBody(msgspec.Struct):
    """The body of a batch request."""

    batch: list[Message]
    sentAt: str | int | float | None = None  # noqa: N815
    writeKey: str | None = None  # noqa: N815


message_decoder = msgspec.json.Decoder(Message)
batch_decoder = msgspec.json.Decoder(BatchBody)


@dataclass(frozen=True, slots=True)
class Origin:
    """What has to be known of a source to prepare its messages."""

    source_id: int
    source_code: str
    identity_space: str
    app_id: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One event that is set aside: its raw text, and why."""

    reason: str
    detail: str
    raw: bytes
    message_id: str | None = None
    subject_ref: UUID | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class VaultValue:
    """A contact value on its way into the vault."""

    subject_ref: UUID
    namespace: str
    value: str
    ref: UUID


@dataclass(slots=True)
class Prepared:
    """What became of the messages of one request: lines for COPY, values for the vault, refusals."""

    origin: Origin
    received: int = 0
    lines: list[bytes] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    contacts: list[VaultValue] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(slots=True)
class _Content:
    """The parts of one event's body on their way into the log."""

    properties: bytes
    traits: bytes
    context: bytes
    flags: set[str] = field(default_factory=set)
    identifiers: list[str] = field(default_factory=list)


class BadMessage(Exception):
    """The message cannot become an event. `reason` is stable, `detail` a sentence without personal data."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Ids:
    """UUIDv7 texts of one moment, made in bulk."""

    __slots__ = ("_at", "_prefix", "_random")

    def __init__(self, received_at: datetime, count: int) -> None:
        stamp = f"{int(received_at.timestamp() * 1000):012x}"
        self._prefix = f"{stamp[:8]}-{stamp[8:]}-7"
        self._random = os.urandom(max(count, 1) * 9).hex()
        self._at = 0

    def next(self) -> str:
        """Return the next id."""
        start = self._at
        self._at = start + 18
        if self._at > len(self._random):
            self._random, start, self._at = os.urandom(90).hex(), 0, 18
        bits = self._random[start : start + 18]
        return f"{self._prefix}{bits[:3]}-{'89ab'[int(bits[3], 16) & 3]}{bits[4:7]}-{bits[6:18]}"


def message_hash(message_id: str) -> str:
    """Return the 128 bits by which a message id is known for ever, as hexadecimal digits."""
    return blake2b(message_id.encode(), digest_size=16).hexdigest()


def without_nul(text: bytes) -> bytes:
    """Replace escaped NUL characters, which no PostgreSQL text can hold, by the replacement character."""
    return _NUL.sub(rb"\1\\ufffd", text)


class Preparer:
    """
    Prepares the messages of one request.

    :param nul_removed: whether NUL characters were replaced in the request's text
    """

    __slots__ = ("_contexts", "_ids", "_nul_removed", "_received_text", "out", "received_at", "sent_at")

    def __init__(
        self,
        origin: Origin,
        *,
        received_at: datetime,
        sent_at: object = None,
        count: int = 1,
        nul_removed: bool = False,
    ) -> None:
        self.out = Prepared(origin)
        self.received_at = received_at
        self.sent_at = sent_at if isinstance(sent_at, datetime) else read_moment(sent_at)
        self._received_text = received_at.isoformat()
        self._ids = Ids(received_at, count)
        self._nul_removed = nul_removed
        self._contexts: set[bytes] = set()

    def add(self, message: Message, kind: str | None = None, raw: bytes | None = None) -> None:
        """Prepare one message, or set it aside. `kind` is what the address said, where it said something."""
        self.out.received += 1
        try:
            line = self._line(message, kind)
        except BadMessage as bad:
            self._set_aside(bad, message, kind, raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            self._set_aside(BadMessage(*explain(error)), message, kind, raw)
        else:
            self.out.lines.append(line)
            self.out.messages.append(message if message.type or not kind else with_kind(message, kind))

    def refuse(self, raw: bytes, reason: str, detail: str) -> None:
        """Set aside a text that could not even be read as a message."""
        self.out.received += 1
        self.out.refusals.append(Refusal(reason, detail, raw, sent_at=self.sent_at))

    def _set_aside(self, bad: BadMessage, message: Message, kind: str | None, raw: bytes | None) -> None:
        if kind and not message.type:
            message, raw = with_kind(message, kind), None
        out = self.out
        user, anonymous = self._refs(message)
        message_id = message.messageId if isinstance(message.messageId, str) else None
        out.refusals.append(
            Refusal(
                bad.reason,
                bad.detail,
                as_json(message) if raw is None else raw,
                message_id[:MAX_ID_CHARS] if message_id else None,
                user or anonymous,
                self.sent_at,
            )
        )

    def _refs(self, message: Message) -> tuple[UUID | None, UUID | None]:
        origin = self.out.origin
        try:
            user = id_text(message.userId, "userId")
            anonymous = id_text(message.anonymousId, "anonymousId")
        except BadMessage:
            return None, None
        return (
            reference(f"user:{origin.identity_space}", user) if user else None,
            reference(f"anonymous:{origin.source_code}", anonymous) if anonymous else None,
        )

    def _line(self, message: Message, hint: str | None) -> bytes:
        origin = self.out.origin
        kind = hint or message.type
        if kind not in KINDS:
            raise BadMessage(
                "unknown_type" if kind else "no_type", "`type` must be track, identify, page, screen, group or alias."
            )
        user = id_text(message.userId, "userId")
        anonymous = id_text(message.anonymousId, "anonymousId")
        if user is None and anonymous is None:
            raise BadMessage("no_identity", "An event needs a userId or an anonymousId.")
        user_ref = reference(f"user:{origin.identity_space}", user) if user else None
        anonymous_ref = reference(f"anonymous:{origin.source_code}", anonymous) if anonymous else None
        name = self._name(kind, message)
        content = self._content(kind, message, user, user_ref or anonymous_ref)

        event_id = self._ids.next()
        message_id = id_text(message.messageId, "messageId")
        timestamp = message.timestamp if message.originalTimestamp is None else message.originalTimestamp
        moment, flags = occurred_at(timestamp, self._sent_at_of(message), self.received_at)
        if message_id is None:
            message_id = event_id
            flags += ("no_message_id",)
        if self._nul_removed:
            flags += ("nul_removed",)
        if content.flags:
            flags += tuple(sorted(content.flags))
        return b"\t".join(
            (
                event_id.encode(),
                b"%d" % origin.source_id,
                copy_text(message_id),
                message_hash(message_id).encode(),
                kind.encode(),
                copy_text(name) if name else b"\\N",
                _ref_text(user_ref) if user_ref else b"\\N",
                _ref_text(anonymous_ref) if anonymous_ref else b"\\N",
                (self._received_text if moment is self.received_at else moment.isoformat()).encode(),
                self._received_text.encode(),
                b"{%s}" % ",".join(flags).encode() if flags else b"\\N",
                self._body(kind, message, content),
            )
        )

    def _content(self, kind: str, message: Message, user: str | None, subject: UUID | None) -> "_Content":
        """Return the parts of the body, checked and without contact values; those are noted for the vault."""
        content = _Content(bytes(message.properties), bytes(message.traits), bytes(message.context))
        if len(content.properties) + len(content.traits) + len(content.context) > MAX_EVENT_BYTES:
            raise BadMessage("event_too_large", f"An event may have {MAX_EVENT_BYTES} bytes.")
        theirs = kind != "group"  # the traits of a group are not a person's
        properties_hold = self._holds_contacts("properties", content, in_traits=False)
        traits_hold = self._holds_contacts("traits", content, in_traits=theirs)
        context_holds = content.context not in self._contexts and self._holds_contacts(
            "context", content, in_traits=False
        )
        if context_holds or traits_hold or properties_hold or (user is not None and "@" in user):
            findings = Findings(self.out.origin.identity_space, self._app_of(content.context), identifying=False)
            if properties_hold:
                content.properties = without_contacts(content.properties, findings, in_traits=False)
            findings.identifying = theirs
            if traits_hold:
                content.traits = without_contacts(content.traits, findings, in_traits=theirs)
            findings.identifying = True
            if context_holds:
                content.context = context_without_contacts(content.context, findings)
            self._note_findings(findings, user, subject)
            content.flags |= findings.flags
            content.identifiers = findings.identifiers
        elif content.context:
            self._contexts.add(content.context)  # most messages of a request share their context
        if message.category and len(message.category) > MAX_NAME_CHARS:
            content.flags.add("category_cut")
        if kind == "identify" and not content.traits and b'"traits"' in content.context:
            content.traits = bytes(_raw_object.decode(content.context).get("traits", NOTHING))
        return content

    def _sent_at_of(self, message: Message) -> datetime | None:
        if self.sent_at is not None:
            return self.sent_at
        return read_moment(message.sentAt) if message.sentAt is not None else None

    def _holds_contacts(self, label: str, content: "_Content", *, in_traits: bool) -> bool:
        """Decode a part of an event in full, which shows whatever is wrong with it, and look for contact fields."""
        text: bytes = getattr(content, label)
        if not text:
            return False
        if text == b"null":
            setattr(content, label, b"")
            return False
        try:
            found = holds_contacts(_object.decode(text), in_traits=in_traits)
        except TooDeep:
            raise BadMessage("too_deep", f"`{label}` is nested more than {MAX_DEPTH} levels deep.") from None
        except TooLarge:
            raise BadMessage("number_out_of_range", TOO_LARGE) from None
        except msgspec.ValidationError as error:
            if "out of range" in str(error):
                raise
            raise BadMessage("wrong_type", f"`{label}` must be an object.") from None
        clean = without_forged_tokens(text, content.flags)
        if clean is not text:
            setattr(content, label, clean)
        return found

    def _name(self, kind: str, message: Message) -> str | None:
        if kind == "track":
            name = message.event
            if not name or not name.strip():
                raise BadMessage("no_event_name", "A track event needs the name of what happened in `event`.")
        elif kind in ("page", "screen"):
            name = message.name or message.event or _name_in(bytes(message.properties))
        elif kind == "group":
            name = None
            if id_text(message.groupId, "groupId") is None:
                raise BadMessage("no_group_id", "A group event needs a `groupId`.")
        elif kind == "alias":
            name = None
            if id_text(message.previousId, "previousId") is None:
                raise BadMessage("no_previous_id", "An alias event needs a `previousId`.")
        else:
            name = None
        if name is not None and len(name) > MAX_NAME_CHARS:
            raise BadMessage("name_too_long", f"A name may have {MAX_NAME_CHARS} characters.")
        return name

    def _app_of(self, context: bytes) -> str:
        origin = self.out.origin
        fallback = origin.app_id or origin.source_code
        if b"app" not in context:
            return fallback
        members = _anything.decode(context)
        if not isinstance(members, dict):
            return fallback
        app = members.get("app")
        inside = (app.get("id"), app.get("namespace")) if isinstance(app, dict) else ()
        for found in (members.get("appid"), members.get("appId"), members.get("app_id"), *inside):
            if isinstance(found, str) and 0 < len(found) <= 64:
                return found
        return fallback

    def _note_findings(self, findings: Findings, user: str | None, subject: UUID | None) -> None:
        if user is not None and "@" in user:
            email = normalised("email", user)
            if email is not None:
                findings.token("email", email, identifies=True)
        if subject is not None:
            self.out.contacts += [VaultValue(subject, *contact) for contact in findings.contacts]

    def _body(self, kind: str, message: Message, content: "_Content") -> bytes:
        parts = []
        if content.properties:
            parts.append(b'"properties":' + content.properties)
        if content.traits:
            parts.append(b'"traits":' + content.traits)
        if content.context:
            parts.append(b'"context":' + content.context)
        if message.category:
            parts.append(b'"category":' + _encode(message.category[:MAX_NAME_CHARS]))
        if kind == "group":
            parts.append(b'"group_id":' + _encode(id_text(message.groupId, "groupId")))
        elif kind == "alias":
            parts.append(b'"previous":' + self._previous(message))
        if content.identifiers:
            parts.append(b'"identifiers":' + _encode(content.identifiers))
        body = b"{" + b",".join(parts) + b"}"
        if b"\\" in body:
            body = body.replace(b"\\", b"\\\\")
        if b"\n" in body or b"\t" in body or b"\r" in body:  # between tokens: inside strings they are escaped
            body = body.replace(b"\n", b" ").replace(b"\t", b" ").replace(b"\r", b" ")
        return body

    def _previous(self, message: Message) -> bytes:
        # A former id may be an account or a cookie: identity tries both.
        origin = self.out.origin
        previous = id_text(message.previousId, "previousId") or ""
        return _encode(
            {
                "user_ref": reference(f"user:{origin.identity_space}", previous),
                "anonymous_ref": reference(f"anonymous:{origin.source_code}", previous),
            }
        )


def id_text(value: Id, label: str) -> str | None:
    """Return an id as text; empty and null mean absent. Numbers are written without a fraction."""
    if value is None:
        return None
    if not isinstance(value, str):
        value = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    if len(value) > MAX_ID_CHARS:
        raise BadMessage("id_too_long", f"`{label}` may have {MAX_ID_CHARS} characters.")
    return value.strip() or None


def copy_text(text: str) -> bytes:
    """Write a text value for COPY."""
    if _COPY_SPECIAL.search(text):
        text = text.translate(_COPY_ESCAPES)
    return text.encode()


def explain(error: Exception) -> tuple[str, str]:
    """Return reason and detail for a text the reader refused. The detail never quotes the text."""
    if isinstance(error, RecursionError):
        return "too_deep", "The event is nested too deep."
    if isinstance(error, UnicodeDecodeError):
        return "invalid_utf8", "The event is not valid UTF-8."
    message = str(error)
    if "out of range" in message:
        return "number_out_of_range", TOO_LARGE
    if isinstance(error, msgspec.ValidationError):
        return "wrong_type", message
    if "truncated" in message or "surrogate" in message or "escape" in message:
        return "invalid_json", "The event is not valid JSON: a string holds a bad escape or half a surrogate pair."
    return "invalid_json", "The event is not valid JSON."


def with_kind(message: Message, kind: str) -> Message:
    """Return the message with the kind its address gave it, so that it can be read again without the address."""
    return msgspec.structs.replace(message, type=kind)


def as_json(message: Message) -> bytes:
    """Write a message down as JSON again."""
    members: dict[str, Any] = {}
    for name in message.__struct_fields__:
        value = getattr(message, name)
        if value is None or (isinstance(value, Raw) and not bytes(value)):
            continue
        members[name] = value
    return _encode(members)


def _name_in(properties: bytes) -> str | None:
    """Some SDKs give a page's name among its properties only."""
    if b'"name"' not in properties:
        return None
    name = _object.decode(properties).get("name")
    return name if isinstance(name, str) and 0 < len(name) <= MAX_NAME_CHARS else None


@lru_cache(maxsize=65_536)
def _ref_text(ref: UUID) -> bytes:
    return str(ref).encode()
