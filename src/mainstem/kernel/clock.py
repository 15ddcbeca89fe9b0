"""The one place that reads the wall clock. Doors call it; operations and rules take `now` as an argument."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the present moment, timezone-aware, in UTC."""
    return datetime.now(UTC)
