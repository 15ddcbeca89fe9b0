"""
What an Idempotency-Key of a client turns into.

Two values are derived from it: one finds the kept answer, the other seals it. The table holds neither the key nor
anything that opens a body, so an answer with a secret in it (a fresh token) is readable only to who asked for it.
"""

import hashlib
import hmac
import re

from mainstem.governance.contracts import Key, KeyMalformed, KeyMissing
from mainstem.kernel.crypto import open_sealed, seal
from mainstem.kernel.home import secret

_KEY = re.compile(r"[\x21-\x7e]{1,200}")
MAX_KEPT_BYTES = 1024 * 1024


def read_key(text: str | None, *, actor: str) -> Key:
    """
    Read an Idempotency-Key. Keys of different callers never meet.

    :raises KeyMissing: if there is none
    :raises KeyMalformed: if it is not 1 to 200 visible ASCII characters
    """
    if not text:
        raise KeyMissing("A write needs an Idempotency-Key header: any fresh text, a UUID for example.")
    if not _KEY.fullmatch(text):
        raise KeyMalformed("An Idempotency-Key has 1 to 200 visible ASCII characters.")
    material = f"{actor}\0{text}".encode()
    return Key(digest=_derived(b"find", material), sealing=_derived(b"seal", material))


def request_digest(key: Key, *, method: str, path: str, content_type: str, body: bytes) -> bytes:
    """Return what tells two requests apart; without the key it says nothing about the body."""
    parts = (method.encode(), path.encode(), content_type.encode(), body)
    content = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    return hmac.digest(key.sealing, content, hashlib.sha256)


def sealed(key: Key, body: bytes) -> bytes:
    """Seal an answer so that only the client's key opens it."""
    return seal(key.sealing, body, key.digest)


def opened(key: Key, body: bytes) -> bytes:
    """Open a kept answer."""
    return open_sealed(key.sealing, body, key.digest)


def _derived(use: bytes, material: bytes) -> bytes:
    return hmac.digest(secret("idempotency"), use + b"\0" + material, hashlib.sha256)
