"""The index of returns, and what a return would give back."""

from datetime import datetime
from decimal import Decimal
from typing import Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import AwareDatetime

from mainstem.inventory.queries import locations_by_code
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs
from mainstem.orders import queries
from mainstem.orders.contracts import ReturnReason
from mainstem.web.console.trade.customers import shown_customers
from mainstem.web.console.trade.shapes import Code, Codes, ListTotalsOut, ShownCustomerOut, codes_in, totals_out

router = Router()


class ReturnRowOut(Schema):
    """One line of the index of returns; `value` is negative, `order_number` absent where no order was found."""

    id: int
    number: str
    order_number: str | None
    channel_code: str
    location_code: str | None
    location_name: str | None
    has_customer: bool
    customer: ShownCustomerOut | None
    units: int
    value: Decimal
    currency: str
    reason: str | None
    returned_at: datetime
    import_id: UUID | None


class ReturnFilterIn(Schema):
    """Which returns. `search` is the beginning of a number; `returned_before` itself is not included."""

    search: Code | None = None
    channel: Codes | None = None
    location: Code | None = None
    linked: Literal["yes", "no"] | None = None
    reason: ReturnReason | None = None
    returned_from: AwareDatetime | None = None
    returned_before: AwareDatetime | None = None

    def read(self) -> queries.ReturnFilter:
        """Return it as the orders understand it."""
        return queries.ReturnFilter(
            search=self.search,
            channel_codes=codes_in(self.channel),
            location_code=self.location,
            is_linked=None if self.linked is None else self.linked == "yes",
            reason=self.reason,
            returned_from=self.returned_from,
            returned_before=self.returned_before,
        )


@router.get("/returns", response=Page[ReturnRowOut])
@needs("orders.read")
def find_returns(request: HttpRequest, paging: Query[Paging], which: Query[ReturnFilterIn]) -> Slice[ReturnRowOut]:
    """Find returns, latest first."""
    principal = principal_of(request)
    page = queries.find_returns(paging, which.read(), scope=principal.scope)
    places = locations_by_code(sorted({row.location_code for row in page.items if row.location_code}))
    customers = shown_customers((row.customer_ref for row in page.items), principal)
    rows = []
    for row in page.items:
        place = places.get(row.location_code or "")
        person = customers.get(row.customer_ref) if row.customer_ref else None
        rows.append(
            ReturnRowOut(
                id=row.id,
                number=row.number,
                order_number=row.order_number,
                channel_code=row.channel_code,
                location_code=row.location_code,
                location_name=place.name if place else None,
                has_customer=row.customer_ref is not None,
                customer=ShownCustomerOut(id=person.id, name=person.name) if person else None,
                units=row.units,
                value=row.value,
                currency=row.currency,
                reason=row.reason,
                returned_at=row.returned_at,
                import_id=row.import_id,
            )
        )
    return Slice(rows, page.next_cursor)


@router.get("/returns/totals", response=ListTotalsOut)
@needs("orders.read")
def count_returns(request: HttpRequest, which: Query[ReturnFilterIn]) -> ListTotalsOut:
    """Count the returns that match, up to 10,000, and add them up."""
    return totals_out(queries.count_returns(which.read(), scope=principal_of(request).scope))
