"""
The audit chain's arithmetic: each entry's hash covers its own content and the hash before it.

Anybody can check an exported chain with these few lines: SHA-256 over the previous hash (32 bytes) followed by the
entry as JSON with sorted keys, no spaces, UTF-8, and the moment in UTC with microseconds.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

GENESIS = bytes(32)


def canonical(
    *, sequence: int, at: datetime, actor: str, action: str, subject: str, detail: Mapping[str, Any]
) -> bytes:
    """
    Return the one way to write an entry down.

    :raises TypeError: if `detail` holds anything but text, whole numbers, booleans, null, lists and objects, because
        only those come back from the database exactly as they went in
    """
    _check(detail)
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    entry = {
        "sequence": sequence,
        "at": moment,
        "actor": actor,
        "action": action,
        "subject": subject,
        "detail": detail,
    }
    return json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def link(previous: bytes, content: bytes) -> bytes:
    """
    Return the hash of an entry that follows `previous`.

    >>> link(GENESIS, b"{}").hex()[:16]
    'fb1634c4e6cd4b1f'
    """
    return hashlib.sha256(previous + content).digest()


def _check(value: Any) -> None:
    if value is None or isinstance(value, str | bool | int):
        return
    if isinstance(value, Mapping):
        for key, each in value.items():
            if not isinstance(key, str):
                raise TypeError("Keys of an audit detail are text.")
            _check(each)
        return
    if isinstance(value, list | tuple):
        for each in value:
            _check(each)
        return
    raise TypeError(f"An audit detail cannot hold a {type(value).__name__}.")
