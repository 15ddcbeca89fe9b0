"""The shape of an event without its values: what people see of the quarantine."""

import re
from typing import Any

_SHOWN = frozenset({"type", "event", "timestamp", "sentAt", "originalTimestamp", "sent_at"})
_HARMLESS = re.compile(r"(?!.*\d{7})[\w $.:/+\-]{1,80}")
_TIME = re.compile(r"[\dTZ:.+\- ]{8,35}")
MAX_MEMBERS = 40
MAX_DEPTH = 5


def sample(value: Any, depth: int = 0, key: str = "") -> Any:
    """
    Return a value's shape: keys stay (masked where they could be data themselves), values become their kind.

    >>> sample({"type": "track", "userId": "ann@example.com", "n": 3})
    {'type': 'track', 'userId': 'text of 15', 'n': 'number'}
    """
    if isinstance(value, dict):
        if depth >= MAX_DEPTH:
            return f"object of {len(value)}"
        return {
            name if _HARMLESS.fullmatch(name) else f"key of {len(name)}": sample(item, depth + 1, name)
            for name, item in list(value.items())[:MAX_MEMBERS]
        }
    if isinstance(value, list):
        if depth >= MAX_DEPTH:
            return f"list of {len(value)}"
        return [sample(item, depth + 1) for item in value[:3]]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return "number"
    text = str(value)
    if key in _SHOWN and (_TIME.fullmatch(text) or _HARMLESS.fullmatch(text)):
        return text
    return f"text of {len(text)}"
