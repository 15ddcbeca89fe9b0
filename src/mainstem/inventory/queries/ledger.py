"""The ledger of one product at one location, and the moves of documents."""

from collections.abc import Sequence
from datetime import datetime

from mainstem.inventory.contracts import Hold, LedgerCheck, LedgerEntry, MoveKind, StockMove
from mainstem.inventory.models import Reservation
from mainstem.inventory.models import StockMove as MoveRow
from mainstem.inventory.queries.balances import read_move
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged_rows
from mainstem.kernel.scope import EVERYTHING, Scope

PACKAGE = "mainstem.inventory"
HOLDS_SHOWN = 20


def list_ledger(paging: Paging, *, location_code: str, sku: str, scope: Scope = EVERYTHING) -> Slice[LedgerEntry]:
    """Return one page of a ledger, latest first, each entry with the balance it left behind."""
    if scope.locations is not None and location_code not in scope.locations:
        return Slice([])
    after = paging.after(datetime, int, int)
    rows = sql.all_rows(
        PACKAGE,
        "ledger_page",
        location_code=location_code,
        sku=sku,
        after_at=after[0] if after else None,
        after_taken=after[1] if after else None,
        after_id=after[2] if after else None,
        limit=paging.fetch,
    )
    page = paged_rows(rows, paging, key=lambda row: (row["occurred_at"], -row["quantity"], row["id"]))
    return page.map(lambda row: LedgerEntry(**{**row, "kind": MoveKind(row["kind"])}))


def check_ledger(*, location_code: str, sku: str) -> LedgerCheck:
    """Add a ledger up and set it beside its balance."""
    row = sql.one_row(PACKAGE, "check_ledger", location_code=location_code, sku=sku)
    return LedgerCheck(**row) if row else LedgerCheck(0, 0, 0)


def list_holds(*, location_code: str, sku: str) -> Sequence[Hold]:
    """Return the latest holds on one balance."""
    rows = Reservation.objects.filter(location_code=location_code, sku=sku).order_by("-held_at", "-id")
    return [Hold(row.order_number, row.quantity, row.held_at) for row in rows[:HOLDS_SHOWN]]


def moves_of_documents(
    *, location_codes: Sequence[str], skus: Sequence[str], causes: Sequence[str], scope: Scope = EVERYTHING
) -> Sequence[StockMove]:
    """Return what some documents moved of some products at some locations, in the order in which it happened."""
    places = [code for code in location_codes if scope.locations is None or code in scope.locations]
    rows = MoveRow.objects.filter(location_code__in=places, sku__in=list(skus), cause__in=list(causes))
    return [read_move(row) for row in rows.order_by("occurred_at", "location_code", "sku", "id")]
