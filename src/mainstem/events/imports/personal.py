"""What of an uploaded file may be shown: values that look like contact data show their last two characters only."""

import re
from typing import Any

from mainstem.events.contracts import ImportKind
from mainstem.events.rules.contact_fields import Where, contact_field

_EMAIL = re.compile(r"[^@\s]+(@|%40)[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+[1-9][\d \-()]{7,17}|(86)?1[3-9]\d{9}|1[3-9]\d[ \-]\d{4}[ \-]\d{4}")
_LONG = 80


def is_personal_column(name: str, kind: ImportKind) -> bool:
    """Tell whether a column's name says that it holds contact data. A product has a name too: its is shown."""
    found = contact_field(name)
    if found is None:
        return False
    return found.where is Where.ANYWHERE or kind.subject_field is not None


def shown(value: Any, *, personal: bool = False) -> Any:
    """
    Return a cell as people may see it.

    >>> shown("ann@example.com")
    '•••om'
    >>> shown("85123A")
    '85123A'
    """
    if value is None or isinstance(value, int | bool):
        return value
    text = str(value)
    if personal or _EMAIL.search(text) or _PHONE.fullmatch(text.strip()):
        return f"•••{text.strip()[-2:]}"
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"
