"""Up to which id an append-only table is settled: no row with a smaller id can still appear."""

import time

from mainstem.kernel import sql

_PACKAGE = "mainstem.events.lake"
_PAUSE_SECONDS = 0.02


def settled_id(table: str, *, wait_seconds: float = 5.0) -> int | None:
    """
    Return an id below and at which every row of `table` that will ever be is committed and visible from now on.

    Ids come from a sequence, so they are given out before their rows are committed: a reader that takes the highest
    id it sees loses the rows of slower transactions. Here the last id given out is read first, then the transactions
    that took ids and still run; once these have ended, everything up to that id is decided. None where one of them
    outlasts `wait_seconds`, or is the caller's own: try again later.

    `table` has an identity or serial column `id`, and takes its ids from nowhere else.
    """
    row = sql.one_row(_PACKAGE, "last_id_given_out", table=table)
    last = row["last_id"] if row is not None else None
    if last is None:
        return 0
    deadline = time.monotonic() + wait_seconds
    waiting_for: set[str] | None = None
    while True:
        running = sql.all_rows(_PACKAGE, "transactions_taking_ids", table=table)
        if any(row["is_own"] for row in running):
            return None
        names = {str(row["virtualtransaction"]) for row in running}
        waiting_for = names if waiting_for is None else waiting_for & names
        if not waiting_for:
            return int(last)
        if time.monotonic() > deadline:
            return None
        time.sleep(_PAUSE_SECONDS)
