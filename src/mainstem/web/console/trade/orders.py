"""The index of orders and its board."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema
from pydantic import AwareDatetime

from mainstem.campaigns.contracts import SIMULATED_PREFIX
from mainstem.inventory.queries import locations_by_code
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs
from mainstem.orders import queries
from mainstem.orders.contracts import Order
from mainstem.web.console.trade.customers import shown_customers
from mainstem.web.console.trade.shapes import (
    Code,
    Codes,
    ListTotalsOut,
    MoneyOut,
    ShownCustomerOut,
    codes_in,
    moneys,
    totals_out,
)

router = Router()

Amount = Annotated[Decimal, Field(ge=0, le=10**12, max_digits=18, decimal_places=4)]


class OrderRowOut(Schema):
    """One line of the index of orders, or a card of the board."""

    id: int
    number: str
    external_id: str
    channel_code: str
    location_code: str | None
    location_name: str | None
    standing: str
    has_customer: bool
    customer: ShownCustomerOut | None
    line_count: int
    pieces: int
    returned: int
    value: Decimal
    paid: Decimal
    currency: str
    placed_at: datetime
    is_generated: bool
    is_simulated: bool


class OrderFilterIn(Schema):
    """Which orders. `search` is the beginning of a number; `placed_before` itself is not included."""

    search: Code | None = None
    channel: Codes | None = None
    location: Code | None = None
    state: Literal["placed", "completed"] | None = None
    returns: Literal["yes", "no"] | None = None
    customer: Literal["known", "unknown"] | None = None
    sku: Code | None = None
    value_min: Amount | None = None
    value_max: Amount | None = None
    placed_from: AwareDatetime | None = None
    placed_before: AwareDatetime | None = None

    def read(self) -> queries.OrderFilter:
        """Return it as the orders understand it."""
        return queries.OrderFilter(
            search=self.search,
            channel_codes=codes_in(self.channel),
            location_code=self.location,
            state=self.state,
            has_returns=None if self.returns is None else self.returns == "yes",
            has_customer=None if self.customer is None else self.customer == "known",
            sku=self.sku,
            value_min=self.value_min,
            value_max=self.value_max,
            placed_from=self.placed_from,
            placed_before=self.placed_before,
        )


class OrderSortIn(Schema):
    """In which order; what is searched comes by its number."""

    sort: Literal["-placed_at", "placed_at", "-value", "value"] = "-placed_at"


class BoardIn(Schema):
    """What the board shows."""

    channel: Codes | None = None
    location: Code | None = None
    placed_from: AwareDatetime | None = None
    placed_before: AwareDatetime | None = None


class BoardColumnOut(Schema):
    """One column: how many stand here, their value, since when, and the first cards."""

    standing: str
    count: int
    is_whole: bool
    value: list[MoneyOut]
    oldest_at: datetime | None
    orders: list[OrderRowOut]


class BoardOut(Schema):
    """The board; at most `limit` open and as many completed orders are looked at."""

    limit: int
    columns: list[BoardColumnOut]


@router.get("/orders", response=Page[OrderRowOut])
@needs("orders.read")
def find_orders(
    request: HttpRequest, paging: Query[Paging], which: Query[OrderFilterIn], sorting: Query[OrderSortIn]
) -> Slice[OrderRowOut]:
    """Find orders, with the names of places and customers."""
    principal = principal_of(request)
    page = queries.find_orders(paging, which.read(), sort=sorting.sort, scope=principal.scope)
    return Slice(order_rows(page.items, principal), page.next_cursor)


@router.get("/orders/totals", response=ListTotalsOut)
@needs("orders.read")
def count_orders(request: HttpRequest, which: Query[OrderFilterIn]) -> ListTotalsOut:
    """Count the orders that match, up to 50,000 (10,000 by product or returns), and add them up."""
    return totals_out(queries.count_orders(which.read(), scope=principal_of(request).scope))


@router.get("/orders/board", response=BoardOut)
@needs("orders.read")
def show_board(request: HttpRequest, which: Query[BoardIn]) -> BoardOut:
    """Show orders by where they stand: open ones of any age, the others of the period."""
    principal = principal_of(request)
    wanted = queries.BoardFilter(
        channel_codes=codes_in(which.channel),
        location_code=which.location,
        placed_from=which.placed_from,
        placed_before=which.placed_before,
    )
    columns = queries.get_board(wanted, scope=principal.scope)
    rows = {row.id: row for row in order_rows([order for column in columns for order in column.orders], principal)}
    return BoardOut(
        limit=queries.BOARD_LIMIT,
        columns=[
            BoardColumnOut(
                standing=column.standing,
                count=column.count,
                is_whole=column.is_whole,
                value=moneys(column.value),
                oldest_at=column.oldest_at,
                orders=[rows[order.id] for order in column.orders],
            )
            for column in columns
        ],
    )


def order_rows(orders: Sequence[Order], principal: Principal) -> list[OrderRowOut]:
    """Put names, standing and units beside orders, in a fixed number of statements."""
    standings = queries.standing_of(orders)
    places = locations_by_code(sorted({order.location_code for order in orders if order.location_code}))
    customers = shown_customers((order.customer_ref for order in orders), principal)
    rows = []
    for order in orders:
        place = places.get(order.location_code or "")
        person = customers.get(order.customer_ref) if order.customer_ref else None
        standing = standings[order.id]
        rows.append(
            OrderRowOut(
                id=order.id,
                number=order.number,
                external_id=order.external_id,
                channel_code=order.channel_code,
                location_code=order.location_code,
                location_name=place.name if place else None,
                standing=standing.standing,
                has_customer=order.customer_ref is not None,
                customer=ShownCustomerOut(id=person.id, name=person.name) if person else None,
                line_count=order.line_count,
                pieces=standing.pieces,
                returned=standing.returned,
                value=order.value,
                paid=order.paid,
                currency=order.currency,
                placed_at=order.placed_at,
                is_generated=order.is_generated,
                is_simulated=order.external_id.startswith(SIMULATED_PREFIX),
            )
        )
    return rows
