"""The accounts of sources stay small."""

from datetime import datetime, timedelta

from django.db import transaction

from mainstem.kernel import sql

PACKAGE = "mainstem.events"
KEPT_APART = timedelta(hours=1)


@transaction.atomic
def compact_accounts(*, now: datetime) -> int:
    """
    Add up the rows of finished hours, one per source and hour. Return how many sums were made.

    Rows younger than an hour stay apart: a writer that lost its connection still asks for its batch there.
    """
    return sql.run(PACKAGE, "compact_tally", before=now - KEPT_APART)
