"""Events as people see them: contact values show as their kind, references in short."""

from typing import Any
from uuid import UUID

from mainstem.kernel.vault import parse_token


def masked(value: Any) -> Any:
    """
    Replace vault tokens by the kind of value they stand for.

    >>> masked({"email": "vault:email|0189c2a0-0000-7000-8000-000000000000", "n": 1})
    {'email': '<email>', 'n': 1}
    """
    if isinstance(value, dict):
        return {key: masked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [masked(item) for item in value]
    token = parse_token(value)
    return value if token is None else f"<{token[0].partition(':')[0]}>"


def short(ref: UUID | None) -> str | None:
    """Return enough of a reference to tell two apart on a screen, not enough to search with."""
    return None if ref is None else ref.hex[:8]
