"""Was it a person, or a machine that opens mail before people do?"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

_MACHINES = re.compile(
    r"bot\b|crawl|spider|slurp|scan|preview|prefetch|monitor|curl|wget|python-|okhttp|java/|go-http|headless|phantom"
    r"|GoogleImageProxy|YahooMailProxy|Barracuda|Proofpoint|Mimecast|Symantec|Trend ?Micro|safelinks"
    r"|facebookexternalhit|WhatsApp|Slack|TelegramBot|Discordbot|LinkedInBot|MicroMessenger/.*Prefetch",
    re.IGNORECASE,
)
TOO_SOON = timedelta(seconds=1)
"""A link followed this soon after the message left was followed by a scanner on the way."""


def is_automatic(headers: Mapping[str, str], *, method: str, sent_at: datetime | None, now: datetime) -> bool:
    """
    Judge one request to a tracking address by what it says of itself and when it comes.

    >>> is_automatic({"User-Agent": "Mozilla/5.0 (iPhone)"}, method="GET", sent_at=None, now=datetime.min)
    False
    >>> is_automatic({"User-Agent": "Googlebot/2.1"}, method="GET", sent_at=None, now=datetime.min)
    True
    """
    agent = headers.get("User-Agent", "")
    if method != "GET" or not agent or _MACHINES.search(agent):
        return True
    hints = " ".join(headers.get(name, "") for name in ("Purpose", "Sec-Purpose", "X-Purpose", "X-Moz")).lower()
    if "prefetch" in hints or "preview" in hints:
        return True
    return sent_at is not None and now - sent_at < TOO_SOON
