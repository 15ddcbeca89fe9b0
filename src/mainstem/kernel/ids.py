"""Ids that sort by time, made outside the database (RFC 9562, UUID version 7)."""

import os
import time
from uuid import UUID


def new_id(unix_ms: int | None = None) -> UUID:
    """
    Return a fresh UUIDv7: 48 bits of Unix milliseconds, then 74 random bits.

    :param unix_ms: the moment to encode; the present one if left out

    >>> new_id(0x0123456789AB).hex[:13]
    '0123456789ab7'
    """
    moment = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    random = int.from_bytes(os.urandom(10), "big")
    value = (moment & 0xFFFF_FFFF_FFFF) << 80
    value |= 0x7 << 76
    value |= ((random >> 62) & 0xFFF) << 64
    value |= 0b10 << 62
    value |= random & 0x3FFF_FFFF_FFFF_FFFF
    return UUID(int=value)
