"""When somebody may be written to: not at night."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo


def due_at(now: datetime, quiet_from: time | None, quiet_until: time | None, time_zone: str) -> datetime:
    """
    Return the first moment from `now` on that is outside the quiet hours of a time zone.

    The quiet hours may span midnight. The same moment as both ends means no quiet hours.

    >>> from datetime import UTC
    >>> night = time(22), time(8), "Asia/Shanghai"
    >>> due_at(datetime(2026, 3, 2, 15, 0, tzinfo=UTC), *night).isoformat()
    '2026-03-03T00:00:00+00:00'
    >>> due_at(datetime(2026, 3, 2, 6, 0, tzinfo=UTC), *night).isoformat()
    '2026-03-02T06:00:00+00:00'
    """
    if quiet_from is None or quiet_until is None or quiet_from == quiet_until:
        return now
    local = now.astimezone(ZoneInfo(time_zone))
    moment = local.time()
    if quiet_from < quiet_until:
        is_quiet, ends_tomorrow = quiet_from <= moment < quiet_until, False
    else:
        is_quiet, ends_tomorrow = moment >= quiet_from or moment < quiet_until, moment >= quiet_from
    if not is_quiet:
        return now
    day = local.date() + timedelta(days=1 if ends_tomorrow else 0)
    return datetime.combine(day, quiet_until, tzinfo=ZoneInfo(time_zone)).astimezone(now.tzinfo)
