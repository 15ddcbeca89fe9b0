"""
How anything that points at a person is written down: normalised, then turned into a reference.

A reference is the first 128 bits of HMAC-SHA256 over namespace and value with a secret pepper, kept as a UUID. Nothing
outside the vault holds the value itself; equal values give equal references, so they can be found and joined.
"""

import hashlib
import hmac
import re
from functools import lru_cache
from uuid import UUID

import phonenumbers

from mainstem.kernel.home import secret

DEFAULT_PHONE_REGION = "CN"
# A marketplace's stand-in for the receiver's number: it expires and is given to somebody else.
_PRIVACY_NUMBER = re.compile(r"1\d{10}-\d{1,6}")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")


def normalised(namespace: str, value: str) -> str | None:
    """
    Bring a value to the form in which equal things are equal, or return None where it cannot be one.

    Phones become E.164, e-mails lower case; everything else is stripped. The namespace's part before the first colon
    is its kind: `phone`, `email`, `openid:<app>`, `unionid:<platform>`, `user:<space>`, `anonymous:<source>`,
    `member_card:<programme>`, `marketplace:<shop>`, …

    >>> normalised("email", " Ann@Example.COM ")
    'ann@example.com'
    >>> normalised("phone", "138 0013 8000")
    '+8613800138000'
    >>> normalised("phone", "12") is None
    True
    >>> normalised("phone", "17012345678-1") is None
    True
    """
    text = value.strip()
    kind = namespace.partition(":")[0]
    if not text or len(text) > 200:
        return None
    if kind == "email":
        return text.lower() if _EMAIL.fullmatch(text) else None
    if kind == "phone":
        return _phone(text)
    return text


@lru_cache(maxsize=65_536)
def reference(namespace: str, value: str) -> UUID:
    """Return the reference of an already normalised value."""
    digest = hmac.digest(secret("pepper"), f"{namespace}\0{value}".encode(), hashlib.sha256)
    return UUID(bytes=digest[:16])


def _phone(text: str) -> str | None:
    if _PRIVACY_NUMBER.fullmatch(text):
        return None
    try:
        number = phonenumbers.parse(text, DEFAULT_PHONE_REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
