"""When something happened, told from clocks that are not ours."""

from datetime import UTC, datetime, timedelta

FUTURE_AFTER = timedelta(minutes=5)
VERY_OLD_AFTER = timedelta(days=730)
NOTICEABLE_SKEW = timedelta(seconds=60)
EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)

BAD_TIMESTAMP = "bad_timestamp"
CLOCK_CORRECTED = "clock_corrected"
FUTURE = "future"
VERY_OLD = "very_old"


def read_moment(value: object) -> datetime | None:
    """
    Read an ISO 8601 text or Unix milliseconds (seconds where it is small). None: it is neither, or absurd.

    >>> read_moment("2026-02-03T04:05:06Z")
    datetime.datetime(2026, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc)
    >>> read_moment(1_000_000_000_000) == read_moment(1_000_000_000)
    True
    >>> read_moment("yesterday") is None
    True
    """
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            moment = datetime.fromtimestamp(value / 1000 if abs(value) > 1e11 else value, UTC)
        else:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        elif moment.tzinfo is not UTC:
            moment = moment.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if EARLIEST <= moment <= LATEST else None


def occurred_at(timestamp: object, sent_at: datetime | None, received_at: datetime) -> tuple[datetime, tuple[str, ...]]:
    """
    Return when an event happened by our clock, with flags for what is odd about it.

    The device's delay between happening and sending is trusted, its clock is not:
    `received_at - (sent_at - timestamp)`. Without `sent_at` the timestamp stands as it is.
    """
    if timestamp is None:
        return received_at, ()
    moment = read_moment(timestamp)
    if moment is None:
        return received_at, (BAD_TIMESTAMP,)
    flags: tuple[str, ...] = ()
    if sent_at is not None:
        skew = received_at - sent_at
        moment += skew
        if abs(skew) > NOTICEABLE_SKEW:
            flags = (CLOCK_CORRECTED,)
        if not EARLIEST <= moment <= LATEST:
            return received_at, (BAD_TIMESTAMP,)
    if moment > received_at + FUTURE_AFTER:
        flags += (FUTURE,)
    elif moment < received_at - VERY_OLD_AFTER:
        flags += (VERY_OLD,)
    return moment, flags
