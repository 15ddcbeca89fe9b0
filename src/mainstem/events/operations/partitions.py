"""Months of the log exist before the first event of them arrives."""

from datetime import datetime, timedelta
from functools import partial

from django.db import transaction

from mainstem.kernel import sql

PACKAGE = "mainstem.events"
DAYS_AHEAD = 185
_known_months: set[tuple[int, int]] = set()


def make_partitions(*, now: datetime) -> int:
    """Make the partitions of the log that are missing from last month to half a year ahead. Return how many."""
    row = sql.one_row(
        PACKAGE,
        "make_partitions",
        first_day=(now - timedelta(days=31)).date(),
        last_day=(now + timedelta(days=DAYS_AHEAD)).date(),
    )
    return int(row["made"]) if row else 0


def ensure_partition(moment: datetime) -> None:
    """Make the partition a row received now goes into, where the job that works ahead has not run for long."""
    month = (moment.year, moment.month)
    if month not in _known_months:
        sql.one_row(PACKAGE, "make_partitions", first_day=moment.date(), last_day=moment.date())
        # A partition made in a transaction that is rolled back was never made.
        transaction.on_commit(partial(_known_months.add, month))
