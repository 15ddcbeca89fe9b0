"""The list of customers: filtered, sorted, added up, and found by an exact identifier."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import queries
from mainstem.customers.contracts import CustomerRow
from mainstem.customers.queries import CustomerFilter, CustomerSort
from mainstem.kernel import clock
from mainstem.kernel.http import Principal, principal_of, reads
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.paging import Paging
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import EVERYTHING
from mainstem.web.console.customer_faces import faces_of, in_fixed_order, kinds_of_channels

router = Router()

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOST_FOUND = 5
SORT = r"^-?(spend|orders|last_order_at|last_seen|first_seen)$"
CHANNELS = r"^[a-z0-9][a-z0-9_.,-]{0,499}$"


class CustomersIn(Schema):
    """Which customers. Days count back from now; what is left out does not narrow."""

    spend_min: Decimal | None = Field(None, ge=-(10**12), le=10**12)
    spend_max: Decimal | None = Field(None, ge=-(10**12), le=10**12)
    orders_min: int | None = Field(None, ge=0, le=10**6)
    orders_max: int | None = Field(None, ge=0, le=10**6)
    last_order_days_min: int | None = Field(None, ge=0, le=36_500, description="Last ordered at least so long ago")
    last_order_days_max: int | None = Field(None, ge=0, le=36_500)
    last_seen_days_max: int | None = Field(None, ge=0, le=36_500)
    first_seen_days_max: int | None = Field(None, ge=0, le=36_500)
    channel: str | None = Field(None, pattern=CHANNELS, description="Codes, separated by commas: any of them")
    email: bool | None = Field(None, description="May be written to by e-mail")
    merged: bool | None = None
    refused: bool | None = None

    def as_filter(self, now: datetime) -> CustomerFilter:
        """Return it as the query takes it."""
        return CustomerFilter(
            spend_min=self.spend_min,
            spend_max=self.spend_max,
            orders_min=self.orders_min,
            orders_max=self.orders_max,
            ordered_since=_ago(now, self.last_order_days_max),
            not_ordered_since=_ago(now, self.last_order_days_min),
            seen_since=_ago(now, self.last_seen_days_max),
            known_since=_ago(now, self.first_seen_days_max),
            channels=tuple(filter(None, self.channel.split(","))) if self.channel else None,
            can_email=self.email,
            was_merged=self.merged,
            has_refusal=self.refused,
        )


class SortIn(Schema):
    """How to sort; `-` for descending."""

    sort: str = Field("-spend", pattern=SORT)


class CustomerLineOut(Schema):
    """
    One line of the list. Name and contact are masked, and null for who may not know of them. Money is net of returns;
    `generated` of the orders are not real. The scores, 1 to 5, compare with all customers.
    """

    id: UUID
    code: str
    name: str | None
    contact: str | None
    spend: Decimal
    orders: int
    generated: int
    last_order_at: datetime | None
    first_seen: datetime
    last_seen: datetime
    last_source: str
    channels: list[str]
    identifiers: int
    namespaces: list[str]
    can_email: bool
    was_merged: bool
    has_refusal: bool
    recency: int | None
    frequency: int | None
    monetary: int | None


class CustomerListOut(Schema):
    """A page of customers, and as of when it is true. `is_scoped`: only what was bought in the caller's places."""

    items: list[CustomerLineOut]
    next_cursor: str | None
    as_of: datetime | None
    currency: str
    high_value_from: Decimal | None
    is_scoped: bool


class CustomerTotalsOut(Schema):
    """What the whole list adds up to."""

    persons: int
    orders: int
    spend: Decimal
    identifiers: int


class FindIn(Schema):
    """A customer's code, or an identifier by its exact value, whatever kind it is; it never stands in an address."""

    text: str = Field(min_length=1, max_length=200)


@router.get("/customers", response=CustomerListOut)
@needs("customers.read")
def list_customers(
    request: HttpRequest, paging: Query[Paging], wanted: Query[CustomersIn], order: Query[SortIn]
) -> CustomerListOut:
    """List customers with what they bought. Who sees only some places gets those who bought there."""
    principal = principal_of(request)
    page = queries.list_customers(
        paging,
        wanted.as_filter(clock.now()),
        sort=CustomerSort(order.sort.lstrip("-")),
        descending=order.sort.startswith("-"),
        scope=principal.scope,
    )
    state = queries.find_summary_state()
    sees_all = principal.scope == EVERYTHING
    return CustomerListOut(
        items=lines_of(page.items, principal),
        next_cursor=page.next_cursor,
        as_of=state.as_of if state else None,
        currency=state.currency if state else "",
        high_value_from=state.high_value_from if state and sees_all else None,
        is_scoped=not sees_all,
    )


@router.get("/customers/totals", response=CustomerTotalsOut)
@needs("customers.read")
def total_customers(request: HttpRequest, wanted: Query[CustomersIn]) -> CustomerTotalsOut:
    """Add up the whole list."""
    found = queries.total_customers(wanted.as_filter(clock.now()), scope=principal_of(request).scope)
    return CustomerTotalsOut.from_orm(found)


@router.post("/customers/find", response=list[CustomerLineOut])
@needs("customers.read")
@reads
def find_customers(request: HttpRequest, body: FindIn) -> list[CustomerLineOut]:
    """
    Find customers by an exact identifier or their code. The value stands in the body, because addresses are logged.

    An identifier finds its person wherever they bought; what is shown of their trade stays within the caller's places.
    """
    principal = principal_of(request)
    return lines_of([_row(person_id, principal) for person_id in _found(body.text)[:MOST_FOUND]], principal)


def lines_of(rows: Sequence[CustomerRow], principal: Principal) -> list[CustomerLineOut]:
    """Return lines as this caller may see them."""
    faces = faces_of([row.person_id for row in rows], principal)
    kinds = kinds_of_channels()
    return [
        CustomerLineOut(
            id=row.person_id,
            code=faces[row.person_id].code,
            name=faces[row.person_id].name,
            contact=faces[row.person_id].contact,
            spend=row.spend,
            orders=row.orders,
            generated=row.generated,
            last_order_at=None if row.last_order_at <= EPOCH else row.last_order_at,
            first_seen=row.first_seen,
            last_seen=row.last_seen,
            last_source=row.last_source,
            channels=in_fixed_order({kinds[code] for code in row.channels if code in kinds}),
            identifiers=row.identifiers,
            namespaces=list(row.namespaces),
            can_email=row.can_email,
            was_merged=row.was_merged,
            has_refusal=row.has_refusal,
            recency=row.recency,
            frequency=row.frequency,
            monetary=row.monetary,
        )
        for row in rows
    ]


def _row(person_id: UUID, principal: Principal) -> CustomerRow:
    """Return a line of the list, or of what is known where the person bought nothing that the caller may see."""
    row = queries.find_customer_row(person_id, scope=principal.scope)
    if row is not None:
        return row
    person = queries.get_person(person_id)
    return CustomerRow(
        person_id=person.id,
        first_seen=person.first_seen,
        last_seen=person.last_seen,
        last_source="",
        identifiers=len(person.identifiers),
        namespaces=sorted({each.namespace for each in person.identifiers}),
        can_email=False,
        was_merged=bool(person.merged_ids),
        has_refusal=False,
        orders=0,
        generated=0,
        spend=Decimal(0),
        last_order_at=EPOCH,
        channels=(),
        recency=None,
        frequency=None,
        monetary=None,
    )


def _found(text: str) -> list[UUID]:
    digits = queries.read_customer_code(text)
    by_code = queries.find_persons_by_code(digits) if digits else []
    state = queries.find_summary_state()
    refs = []
    for namespace in {"phone", "email", *(state.namespaces if state else ())}:
        plain = normalised(namespace, text)
        if plain is not None:
            refs.append(reference(namespace, plain))
    return list(dict.fromkeys([*by_code, *queries.persons_of(refs).values()]))


def _ago(now: datetime, days: int | None) -> datetime | None:
    return None if days is None else now - timedelta(days=days)
