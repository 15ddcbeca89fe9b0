"""Payloads of the quarantine: sealed each under a key of its own, recognised when they come again."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from uuid import UUID

import msgspec

from mainstem.events.rules.messages import Refusal
from mainstem.events.rules.samples import sample
from mainstem.kernel import crypto
from mainstem.kernel.home import secret
from mainstem.kernel.ids import new_id

SAMPLE_LIMIT = 64 * 1024


@dataclass(frozen=True, slots=True)
class SealedRefusal:
    """One row for the quarantine."""

    id: UUID
    source_id: int
    reason: str
    detail: str
    payload_hash: UUID
    count: int
    message_id: str | None
    subject_ref: UUID | None
    sent_at: datetime | None
    sample: str
    wrapped_key: bytes
    sealed: bytes


def payload_hash(raw: bytes) -> UUID:
    """Return what an equal payload is recognised by. It is keyed: a payload cannot be guessed from it."""
    return UUID(bytes=blake2b(raw, key=secret("pepper"), digest_size=16).digest())


def seal(source_id: int, refusal: Refusal, count: int = 1) -> SealedRefusal:
    """Seal one refused event."""
    row_id = new_id()
    key = crypto.new_key()
    return SealedRefusal(
        id=row_id,
        source_id=source_id,
        reason=refusal.reason,
        detail=refusal.detail[:500],
        payload_hash=payload_hash(refusal.raw),
        count=count,
        message_id=_storable(refusal.message_id),
        subject_ref=refusal.subject_ref,
        sent_at=refusal.sent_at,
        sample=_sample(refusal.raw),
        wrapped_key=crypto.wrap_key(key, row_id.bytes),
        sealed=crypto.seal(key, refusal.raw, row_id.bytes),
    )


def opened(row_id: UUID, wrapped_key: bytes, sealed: bytes) -> bytes:
    """Return the payload as it was received."""
    return crypto.open_sealed(crypto.unwrap_key(wrapped_key, row_id.bytes), sealed, row_id.bytes)


def _sample(raw: bytes) -> str:
    shape: object = f"{len(raw)} bytes"
    if len(raw) <= SAMPLE_LIMIT:
        try:
            shape = sample(msgspec.json.decode(raw))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            shape = f"{len(raw)} bytes that are not valid JSON"
    return msgspec.json.encode(shape).decode().replace("\\u0000", "")


def _storable(text: str | None) -> str | None:
    # A message id may be an address: in the open it stands only where it looks like an id.
    if text is None or "@" in text or "\0" in text:
        return None
    return text
