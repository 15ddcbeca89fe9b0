"""Moving stock, many moves at a time."""

from uuid import UUID

from django.db import transaction

from mainstem.inventory.contracts import MissingStock, PostedMoves, StockWouldGoNegative
from mainstem.kernel import sql

PACKAGE = "mainstem.inventory"


class TooFewUnits(Exception):
    """Some balance is missing or too low for the staged moves in their worst order."""


def open_moves_stage() -> None:
    """Make the empty temporary table `MOVES_STAGE`, to be filled by the caller in the same transaction."""
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "open_moves_stage").encode())


@transaction.atomic
def post_moves(*, cause: str, missing: MissingStock, import_id: UUID | None = None) -> PostedMoves:
    """
    Write the staged moves into the ledger and change the balances with them, all in the caller's transaction.

    Balances are locked in the order of (location, SKU). Where one would fall below zero on the way, `missing` decides:
    the units are presumed to have been there (a derived move under `cause`), or nothing is moved at all.

    :raises StockWouldGoNegative: with `MissingStock.REFUSE`, if too few units are there
    """
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "sum_moves_by_pair").encode())
    presumed = {"moves": 0, "units": 0}
    # The quick ways first: most sets find every balance there and high enough, or only lack the rows of new pairs.
    if not _has_changed_balances() and not (sql.run(PACKAGE, "add_missing_balances") and _has_changed_balances()):
        presumed = _supply_what_is_missing(cause, missing)
        change_balances()
    moves = sql.run(PACKAGE, "write_moves", import_id=import_id)
    return PostedMoves(moves, presumed["moves"], presumed["units"])


def change_balances() -> None:
    """
    Add the totals of `stock_pair_stage` to the balances: all of them in one guarded statement, or none.

    :raises TooFewUnits: if one would fall below zero
    """
    pairs = sql.one_row(PACKAGE, "count_pairs") or {"pairs": 0}
    with sql.cursor() as cur:
        # A hash join would change, and so lock, the balances in no order at all.
        cur.execute("SET LOCAL enable_hashjoin = off")
        cur.execute(sql.text(PACKAGE, "change_balances").encode())
        changed = cur.rowcount
        cur.execute("SET LOCAL enable_hashjoin = on")
    if changed < pairs["pairs"]:
        raise TooFewUnits


def _has_changed_balances() -> bool:
    try:
        with transaction.atomic():
            change_balances()
    except TooFewUnits:
        return False
    return True


def _supply_what_is_missing(cause: str, missing: MissingStock) -> dict[str, int]:
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "walk_moves_by_pair").encode())
    short = [row for row in sql.all_rows(PACKAGE, "find_missing_stock") if row["missing"]]
    if short and missing is MissingStock.REFUSE:
        first = short[0]
        raise StockWouldGoNegative(
            f"{first['missing']} units of {first['sku']} are missing at {first['location_code']}, and {len(short) - 1}"
            " other balances would fall below zero. Import the stock that arrived before these documents.",
            sku=first["sku"],
            location_code=first["location_code"],
            missing=first["missing"],
            balances=len(short),
        )
    if not short:
        return {"moves": 0, "units": 0}
    return sql.one_row(PACKAGE, "presume_missing_stock", cause=cause) or {"moves": 0, "units": 0}
