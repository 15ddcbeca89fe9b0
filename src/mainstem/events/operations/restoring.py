"""A restored log speaks of transaction ids of the server it came from; here it learns those of its new one."""

from collections.abc import Mapping

from django.db import transaction

from mainstem.events.contracts import LogPosition, Rebased
from mainstem.kernel import sql

PACKAGE = "mainstem.events"


@transaction.atomic
def rebase_after_restore(*, elsewhere: Mapping[str, LogPosition] | None = None) -> Rebased:
    """
    Renumber the log after a logical restore into another server, and translate every cursor.

    The order of events stays; all of them get one transaction id that is older than any of this server, so new events
    come after them and consumers go on exactly where they were. On the server the log was written on, nothing is done:
    its transaction ids still hold. No process may write or read meanwhile (the tables are locked).

    :param elsewhere: cursors kept outside the database, such as the lake's, to be translated as well
    """
    given = dict(elsewhere or {})
    row = sql.one_row(
        PACKAGE,
        "rebase_after_restore",
        xids=[at.xid for at in given.values()],
        positions=[at.position for at in given.values()],
    )
    if row is None:
        raise RuntimeError("the rebase gave no answer")
    moved = zip(given, row["xids"], row["positions"], strict=True)
    return Rebased(row["renumbered"], {name: LogPosition(xid, position) for name, xid, position in moved})
