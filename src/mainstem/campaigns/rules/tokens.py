"""
The tokens in our links: which message, which link, signed.

A token is base64url of: one byte of kind, 16 bytes of decision id, the link's number in as few bytes as it needs, and
96 bits of HMAC over all of it. It says nothing about the person and cannot be made up.
"""

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from mainstem.campaigns.contracts import BadToken
from mainstem.kernel.home import secret

SIGNATURE_BYTES = 12
LONGEST = 64


class TokenKind(IntEnum):
    LINK = 1
    OPEN = 2
    UNSUBSCRIBE = 3


@dataclass(frozen=True, slots=True)
class Token:
    """What a token says."""

    kind: TokenKind
    decision_id: UUID
    link_id: int = 0


def write_token(token: Token) -> str:
    """
    Sign a token.

    >>> len(write_token(Token(TokenKind.OPEN, UUID(int=7))))
    39
    """
    number = token.link_id.to_bytes((token.link_id.bit_length() + 7) // 8, "big")
    body = bytes((token.kind,)) + token.decision_id.bytes + number
    return base64.urlsafe_b64encode(body + _signature(body)).decode("ascii").rstrip("=")


def read_token(text: str, kind: TokenKind) -> Token:
    """
    Read a token of a kind.

    :raises BadToken: if it is not one of ours, or of another kind
    """
    if len(text) > LONGEST:
        raise BadToken("This link is incomplete or not ours.")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error) as error:
        raise BadToken("This link is incomplete or not ours.") from error
    body, signature = raw[:-SIGNATURE_BYTES], raw[-SIGNATURE_BYTES:]
    if len(body) < 17 or not hmac.compare_digest(signature, _signature(body)) or body[0] != kind:
        raise BadToken("This link is incomplete or not ours.")
    return Token(kind, UUID(bytes=body[1:17]), int.from_bytes(body[17:], "big"))


def _signature(body: bytes) -> bytes:
    return hmac.digest(secret("tracking"), body, hashlib.sha256)[:SIGNATURE_BYTES]
