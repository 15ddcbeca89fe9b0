"""Reading a request: its body within limits, unpacked, and the write key wherever the client put it."""

import base64
import binascii
import zlib
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from mainstem.events.collection.refusals import NotTaken, malformed, too_large

Receive = Callable[[], Awaitable[dict[str, Any]]]
_GZIP_MAGIC = b"\x1f\x8b"
_KEY_PARAMETERS = frozenset({"writeKey", "writekey", "write_key", "key", "api_key", "token"})
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


@dataclass(slots=True)
class Head:
    """The headers that matter."""

    encoding: bytes = b""
    length: int = 0
    authorization: bytes = b""
    write_key: bytes = b""
    origin: bytes = b""
    asked_headers: bytes = b""
    host: bytes = b""


def read_head(headers: Iterable[tuple[bytes, bytes]]) -> Head:
    """Pick the headers that matter."""
    head = Head()
    for name, value in headers:
        match name:
            case b"content-encoding":
                head.encoding = value.strip().lower()
            case b"content-length":
                head.length = int(value) if value.isdigit() and len(value) < 16 else 0
            case b"authorization":
                head.authorization = value
            case b"x-write-key":
                head.write_key = value
            case b"origin":
                head.origin = value
            case b"access-control-request-headers":
                head.asked_headers = value
            case b"host":
                head.host = value
    return head


async def read_body(receive: Receive, head: Head, limit: int) -> bytes:
    """
    Return the whole body, unpacked.

    :raises NotTaken: 413 above the limit (packed or unpacked), 415 for an encoding we cannot read, 400 if it is broken
    """
    if head.length > limit:
        raise too_large(limit)
    message = await receive()
    body: bytes = message.get("body", b"")
    if message.get("more_body"):
        chunks = [body]
        size = len(body)
        while message.get("more_body"):
            message = await receive()
            if message["type"] == "http.disconnect":
                raise malformed("incomplete_body", "The connection ended before the body did.")
            chunk = message.get("body", b"")
            size += len(chunk)
            if size > limit:
                raise too_large(limit)
            chunks.append(chunk)
        body = b"".join(chunks)
    if len(body) > limit:
        raise too_large(limit)
    if head.encoding in {b"gzip", b"x-gzip", b"deflate"} or body[:2] == _GZIP_MAGIC:
        return inflated(body, limit)
    if head.encoding not in {b"", b"identity"}:
        raise NotTaken(415, "unsupported_encoding", "The body may be sent plain, as gzip or as deflate.")
    return body


def inflated(packed: bytes, limit: int) -> bytes:
    """
    Unpack gzip (or zlib), never to more than `limit` bytes.

    :raises NotTaken: 413 if it would be larger, 400 if it is broken or cut off
    """
    unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        plain = unpacker.decompress(packed, limit + 1)
    except zlib.error as error:
        raise malformed("bad_compression", "The compressed body is broken.") from error
    if len(plain) > limit:
        raise too_large(limit)
    if not unpacker.eof:
        raise malformed("bad_compression", "The compressed body is cut off.")
    return plain


def key_of(head: Head, query: bytes) -> str | None:
    """Return the write key from Basic authorization, a bearer token, the X-Write-Key header or the query."""
    scheme, _, given = head.authorization.partition(b" ")
    given = given.strip()
    if scheme.lower() == b"basic" and given:
        try:
            user = base64.b64decode(given, validate=True).partition(b":")[0]
        except (binascii.Error, ValueError):
            user = b""
        if user:
            return user.decode("utf-8", "replace")
    elif scheme.lower() == b"bearer" and given:
        return _key_part(given)
    if head.write_key:
        return _key_part(head.write_key)
    return key_in_query(query)


def key_in_query(query: bytes) -> str | None:
    """Return the write key from the query, as `sendBeacon` has to send it."""
    if not query:
        return None
    try:
        pairs = parse_qsl(query.decode("latin-1"), max_num_fields=50)
    except ValueError:
        return None
    return next((value for name, value in pairs if name in _KEY_PARAMETERS and value), None)


def _key_part(text: bytes) -> str:
    return text.strip().partition(b":")[0].decode("utf-8", "replace")
