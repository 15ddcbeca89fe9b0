"""One-time links: their secrets, how they are found, and what became of them."""

import hashlib
import hmac
import re
import secrets
from datetime import datetime, timedelta

from mainstem.governance.contracts import LinkState
from mainstem.kernel.home import secret

LIVES = timedelta(hours=72)
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


def new_secret() -> str:
    """Return what makes a link: 256 bits that nobody guesses."""
    return secrets.token_urlsafe(32)


def digest_of(text: str) -> bytes | None:
    """Return what a secret is stored and found by; None for what cannot be one."""
    if not _SECRET.fullmatch(text):
        return None
    return hmac.digest(secret("links"), text.encode(), hashlib.sha256)


def state_of(
    *, used_at: datetime | None, withdrawn_at: datetime | None, expires_at: datetime, now: datetime
) -> LinkState:
    """
    Return what became of a link.

    >>> from datetime import UTC
    >>> noon = datetime(2026, 6, 1, 12, tzinfo=UTC)
    >>> str(state_of(used_at=None, withdrawn_at=None, expires_at=noon, now=noon))
    'expired'
    """
    if used_at is not None:
        return LinkState.USED
    if withdrawn_at is not None:
        return LinkState.WITHDRAWN
    return LinkState.OPEN if now < expires_at else LinkState.EXPIRED
