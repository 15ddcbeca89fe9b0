"""Questions to the stock. Each takes the caller's scope: the first wall, before row-level security."""

from collections.abc import Collection, Sequence

from mainstem.inventory.contracts import (
    Location,
    MoveKind,
    NoSuchLocation,
    StockBalance,
    StockDrift,
    StockMove,
    UncoveredHolds,
)
from mainstem.inventory.models import Location as LocationRow
from mainstem.inventory.models import StockBalance as BalanceRow
from mainstem.inventory.models import StockMove as MoveRow
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged
from mainstem.kernel.scope import EVERYTHING, Scope

PACKAGE = "mainstem.inventory"


def list_locations(paging: Paging, *, scope: Scope = EVERYTHING) -> Slice[Location]:
    """Return one page of locations by code."""
    rows = LocationRow.objects.all()
    if scope.locations is not None:
        rows = rows.filter(code__in=scope.locations)
    return paged(rows, paging, order=("code",)).map(lambda row: Location(row.code, row.name, row.kind, row.brand_code))


def list_all_locations(*, most: int) -> list[Location]:
    """Return the locations that row-level security leaves, by code, at most so many: for choosing among them."""
    rows = LocationRow.objects.order_by("code")[:most]
    return [Location(row.code, row.name, row.kind, row.brand_code) for row in rows]


def count_locations() -> int:
    """Return how many locations row-level security leaves."""
    return LocationRow.objects.count()


def get_location(code: str, *, scope: Scope = EVERYTHING) -> Location:
    """
    Return one location.

    :raises NoSuchLocation: if there is none, or it lies outside the scope
    """
    row = LocationRow.objects.filter(code=code).first()
    if row is None or (scope.locations is not None and code not in scope.locations):
        raise NoSuchLocation(f"There is no location {code}.", location_code=code)
    return Location(row.code, row.name, row.kind, row.brand_code)


def names_of_locations(codes: Collection[str]) -> dict[str, str]:
    """Return the names of locations; unknown ones are absent."""
    return dict(LocationRow.objects.filter(code__in=list(codes)).values_list("code", "name"))


def locations_by_code(codes: Sequence[str]) -> dict[str, Location]:
    """Return the known ones of some locations."""
    rows = LocationRow.objects.filter(code__in=list(codes))
    return {row.code: Location(row.code, row.name, row.kind, row.brand_code) for row in rows}


def list_balances(
    paging: Paging, *, location_code: str | None = None, sku: str | None = None, scope: Scope = EVERYTHING
) -> Slice[StockBalance]:
    """Return one page of balances by location and SKU."""
    rows = BalanceRow.objects.all()
    if scope.locations is not None:
        rows = rows.filter(location_code__in=scope.locations)
    if location_code:
        rows = rows.filter(location_code=location_code)
    if sku:
        rows = rows.filter(sku=sku)
    return paged(rows, paging, order=("location_code", "sku")).map(
        lambda row: StockBalance(row.location_code, row.sku, row.on_hand, row.reserved)
    )


def find_balance(*, location_code: str, sku: str) -> StockBalance | None:
    """Return one balance, or None if nothing ever moved."""
    row = BalanceRow.objects.filter(location_code=location_code, sku=sku).first()
    return StockBalance(row.location_code, row.sku, row.on_hand, row.reserved) if row else None


def list_moves(paging: Paging, *, location_code: str, sku: str, scope: Scope = EVERYTHING) -> Slice[StockMove]:
    """Return one page of the ledger of one product at one location, latest entry first."""
    rows = MoveRow.objects.filter(location_code=location_code, sku=sku)
    if scope.locations is not None:
        rows = rows.filter(location_code__in=scope.locations)
    return paged(rows, paging, order=("-id",)).map(read_move)


def stock_drift() -> StockDrift:
    """Compare every balance with the sum of its ledger. All differences are zero, always."""
    row = sql.one_row(PACKAGE, "stock_drift")
    return StockDrift(**row) if row else StockDrift(0, 0, 0, 0, 0)


def lowest_running_balance() -> int | None:
    """Return the lowest balance the ledger ever ran through in the order of time, or None without moves."""
    row = sql.one_row(PACKAGE, "lowest_running_balance")
    return row["lowest"] if row else None


def available(location_code: str, skus: Sequence[str]) -> dict[str, int]:
    """Return the free units of some products at one location; what never moved there is absent."""
    rows = BalanceRow.objects.filter(location_code=location_code, sku__in=skus)
    return {row.sku: row.on_hand - row.reserved for row in rows}


def read_move(row: MoveRow) -> StockMove:
    """Return a row of the ledger as it crosses the border."""
    return StockMove(
        id=row.id,
        location_code=row.location_code,
        sku=row.sku,
        quantity=row.quantity,
        kind=MoveKind(row.kind),
        cause=row.cause,
        occurred_at=row.occurred_at,
        is_derived=row.is_derived,
        import_id=row.import_id,
    )


def uncovered_holds() -> UncoveredHolds:
    """Return how many holds of orders are not covered by what lies at their location."""
    row = sql.one_row(PACKAGE, "uncovered_holds")
    return UncoveredHolds(**row) if row else UncoveredHolds(0, None)
