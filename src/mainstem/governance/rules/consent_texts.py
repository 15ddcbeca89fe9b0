"""What a version of a consent text is called, and which one is in force."""

import re
from collections.abc import Sequence
from datetime import datetime

from mainstem.governance.contracts import ConsentText, TextPlace

CHANNEL = re.compile(r"\*|[a-z0-9][a-z0-9_-]{0,49}")
LONGEST_TITLE = 200
LONGEST_BODY = 20_000
LONGEST_NOTE = 500


def code_of(place: TextPlace, version: int) -> str:
    """
    Return the code that consents given under this version carry.

    >>> from mainstem.governance.contracts import Purpose, TextLanguage
    >>> code_of(TextPlace(Purpose.MARKETING, "*", TextLanguage.CHINESE), 3)
    'marketing.any.zh-CN.3'
    """
    channel = "any" if place.channel == "*" else place.channel
    return f"{place.purpose}.{channel}.{place.language}.{version}"


def in_force(versions: Sequence[ConsentText], at: datetime) -> ConsentText | None:
    """Return the version shown at a moment: the latest one that had begun by then."""
    begun = [text for text in versions if text.valid_from <= at]
    return max(begun, key=lambda text: text.version, default=None)


def coming(versions: Sequence[ConsentText], at: datetime) -> ConsentText | None:
    """Return the version that takes over next, or None."""
    now = in_force(versions, at)
    later = [text for text in versions if text.valid_from > at and (now is None or text.version > now.version)]
    return min(later, key=lambda text: (text.valid_from, -text.version), default=None)
