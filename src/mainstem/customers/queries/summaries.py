"""The list of customers: filtered, sorted, paged and added up by the database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from mainstem.customers.contracts import CustomerRow, CustomerTotals, SummaryState
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged_rows
from mainstem.kernel.scope import EVERYTHING, Scope

PACKAGE = "mainstem.customers"


class CustomerSort(StrEnum):
    """What the list can be sorted by; each has an index."""

    SPEND = "spend"
    ORDERS = "orders"
    LAST_ORDER = "last_order_at"
    LAST_SEEN = "last_seen"
    FIRST_SEEN = "first_seen"


_COLUMNS: Mapping[CustomerSort, str] = {CustomerSort.SPEND: "spend_units"}
"""Where it is not the column of the same name."""
_KINDS: Mapping[CustomerSort, type] = {
    CustomerSort.SPEND: int,
    CustomerSort.ORDERS: int,
    CustomerSort.LAST_ORDER: datetime,
    CustomerSort.LAST_SEEN: datetime,
    CustomerSort.FIRST_SEEN: datetime,
}
# A page looks for the channel in an index, which serves a rare one as well; whoever adds up reads everybody anyway. It
# stands alone: PostgreSQL joins what is asked for by AND, and walks through everybody for an OR.
_THROUGH_CHANNELS = """
AND EXISTS (SELECT FROM customers_summary_part AS part
             WHERE part.person_id = customer.person_id AND part.channel_code = ANY (%(channels)s::text[]))
"""


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """Which customers; what is left out does not narrow."""

    spend_min: Decimal | None = None
    spend_max: Decimal | None = None
    orders_min: int | None = None
    orders_max: int | None = None
    ordered_since: datetime | None = None
    not_ordered_since: datetime | None = None
    seen_since: datetime | None = None
    known_since: datetime | None = None
    channels: tuple[str, ...] | None = None
    can_email: bool | None = None
    was_merged: bool | None = None
    has_refusal: bool | None = None


def list_customers(
    paging: Paging,
    wanted: CustomerFilter,
    *,
    sort: CustomerSort,
    descending: bool,
    scope: Scope = EVERYTHING,
) -> Slice[CustomerRow]:
    """
    Return a page of customers. Who sees only some places gets those who bought there, with what they bought there.
    """
    after = paging.after(_KINDS[sort], UUID)
    column = _COLUMNS.get(sort, sort.value)
    text = _filled("customer_page" if scope == EVERYTHING else "customer_page_in_scope", scope, wanted)
    text = text.replace("/*sort*/", column).replace("/*direction*/", "DESC" if descending else "ASC")
    compare = "<" if descending else ">"
    begin = f"AND ({column}, person_id) {compare} (%(after)s, %(after_id)s::uuid)" if after else ""
    with sql.cursor() as cur:
        cur.execute(
            text.replace("/*after*/", begin).encode(),
            {
                **_params(wanted),
                **_scoped(scope),
                "limit": paging.fetch,
                "after": after[0] if after else None,
                "after_id": after[1] if after else None,
            },
        )
        rows = cur.fetchall()
    page = paged_rows(rows, paging, key=lambda row: (row[column], row["person_id"]))
    return page.map(_row)


def total_customers(wanted: CustomerFilter, *, scope: Scope = EVERYTHING) -> CustomerTotals:
    """Return how many customers there are in the whole list, and what they add up to."""
    with sql.cursor() as cur:
        cur.execute(_filled("customer_totals", scope, wanted).encode(), {**_params(wanted), **_scoped(scope)})
        row = cur.fetchone()
    return CustomerTotals(**row) if row else CustomerTotals(0, 0, Decimal(0), 0)


def find_customer_row(person_id: UUID, *, scope: Scope = EVERYTHING) -> CustomerRow | None:
    """Return one person's line of the list, or None: not summed up yet, or outside the scope."""
    with sql.cursor() as cur:
        cur.execute(_filled("customer_of_list", scope).encode(), {"person_id": person_id, **_scoped(scope)})
        row = cur.fetchone()
    return None if row is None else CustomerRow(**row)


def find_summary_state() -> SummaryState | None:
    """Return as of when the list is true, or None if it was never worked out."""
    row = sql.one_row(PACKAGE, "summary_state")
    return None if row is None else SummaryState(**row)


def identities_version() -> str:
    """Return a text that changes whenever identities change."""
    row = sql.one_row(PACKAGE, "summary_version")
    return str(row["version"]) if row else ""


def find_persons_by_code(digits: str) -> list[UUID]:
    """Return the persons whose id ends in these ten hexadecimal digits: what a customer's short code stands for."""
    return [row["person_id"] for row in sql.all_rows(PACKAGE, "persons_by_code", digits=digits)]


def _row(row: sql.Row) -> CustomerRow:
    return CustomerRow(**{name: value for name, value in row.items() if name != "spend_units"})


def _filled(name: str, scope: Scope, wanted: CustomerFilter | None = None) -> str:
    by_channel = wanted is not None and wanted.channels is not None
    conditions = sql.text(PACKAGE, "customer_conditions")
    if by_channel and scope == EVERYTHING:
        conditions += "AND channels && %(channels)s::text[]" if name == "customer_totals" else _THROUGH_CHANNELS
    text = sql.text(PACKAGE, name).replace("/*source*/", _source(scope, by_channel=by_channel))
    if "/*line*/" in text:
        text = text.replace("/*line*/", _source(scope, by_channel=False, person="page.person_id"))
    return text.replace("/*conditions*/", conditions)


def _source(scope: Scope, *, by_channel: bool, person: str | None = None) -> str:
    if scope == EVERYTHING:
        return "customers_summary"
    narrowed = "".join(f" AND {column} = ANY (%(scope_{column})s::text[])" for column in _places(scope))
    if person is not None:
        narrowed += f" AND person_id = {person}"
    having = "HAVING bool_or(channel_code = ANY (%(channels)s::text[]))" if by_channel else ""
    text = sql.text(PACKAGE, "customers_in_scope").replace("/*scope*/", narrowed).replace("/*having*/", having)
    return f"(\n{text}) "


def _places(scope: Scope) -> dict[str, list[str]]:
    """Return the codes a scope names, by the column they stand in."""
    named = {"location_code": scope.locations, "channel_code": scope.channels, "brand_code": scope.brands}
    return {column: sorted(codes) for column, codes in named.items() if codes is not None}


def _scoped(scope: Scope) -> dict[str, Any]:
    return {f"scope_{column}": codes for column, codes in _places(scope).items()}


def _params(wanted: CustomerFilter) -> dict[str, Any]:
    return {
        "spend_min": wanted.spend_min,
        "spend_max": wanted.spend_max,
        "orders_min": wanted.orders_min,
        "orders_max": wanted.orders_max,
        "ordered_since": wanted.ordered_since,
        "not_ordered_since": wanted.not_ordered_since,
        "seen_since": wanted.seen_since,
        "known_since": wanted.known_since,
        "channels": None if wanted.channels is None else list(wanted.channels),
        "can_email": wanted.can_email,
        "was_merged": wanted.was_merged,
        "has_refusal": wanted.has_refusal,
    }
