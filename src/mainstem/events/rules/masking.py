"""Events as people see them: contact values show as their kind, references in short."""

import re
from typing import Any
from uuid import UUID

from mainstem.kernel.vault import parse_token

_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+(?:@|%40)[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,}")
_PHONE = re.compile(r"(?:\+|%2[Bb])[1-9](?:[ \-]?\d){7,14}\b")


def masked(value: Any) -> Any:
    """
    Replace vault tokens by the kind of value they stand for.

    >>> masked({"email": "vault:email|0189c2a0-0000-7000-8000-000000000000", "n": 1})
    {'email': '<email>', 'n': 1}
    >>> masked("write to ann@example.com")
    'write to <email>'
    """
    if isinstance(value, dict):
        return {key: masked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [masked(item) for item in value]
    token = parse_token(value)
    if token is not None:
        return f"<{token[0].partition(':')[0]}>"
    return _without_hidden_contacts(value) if isinstance(value, str) else value


def _without_hidden_contacts(text: str) -> str:
    # Senders hide addresses in free text and links, where the collection does not look.
    if "@" in text or "%40" in text:
        text = _EMAIL.sub("<email>", text)
    return _PHONE.sub("<phone>", text) if "+" in text or "%2B" in text or "%2b" in text else text


def short(ref: UUID | None) -> str | None:
    """Return enough of a reference to tell two apart on a screen, not enough to search with."""
    return None if ref is None else ref.hex[:8]
