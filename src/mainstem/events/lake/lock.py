"""One writer at a time: everything that writes to the lake holds an advisory lock of PostgreSQL for as long."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection, transaction

from mainstem.events.lake.contracts import LakeBusy, LakeNeedsEverything

_NUMBER = 5_317_001


@contextmanager
def writing_alone(*, wait_seconds: int) -> Iterator[None]:
    """
    Hold the lake's lock during a block; a process that dies gives it up with its connection.

    :raises LakeBusy: if another process holds it for longer than `wait_seconds`
    :raises LakeNeedsEverything: if the connection sees only a part of the rows
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT mainstem_sees_all('brands') AND mainstem_sees_all('locations') AND mainstem_sees_all('channels')"
        )
        if not cursor.fetchone()[0]:
            raise LakeNeedsEverything(
                "The lake is filled by processes that see every row; this connection's scope is limited, and what it "
                "does not see would be missing for ever."
            )
        try:
            with transaction.atomic():
                cursor.execute("SELECT set_config('lock_timeout', %s, true)", [f"{max(wait_seconds, 1)}s"])
                cursor.execute("SELECT pg_advisory_lock(%s)", [_NUMBER])
        except OperationalError as error:
            raise LakeBusy(
                f"Another process has been writing to the lake for more than {wait_seconds} s. Try again later."
            ) from error
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_NUMBER])
