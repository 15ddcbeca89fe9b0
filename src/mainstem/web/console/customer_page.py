"""The page of one customer: who it is, what was bought where, what is allowed, and everything that happened."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID
from zoneinfo import available_timezones

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import queries
from mainstem.customers.contracts import PersonView
from mainstem.events.queries import event_days_of, list_sources
from mainstem.governance.queries import list_contacts_of
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.paging import Paging
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import EVERYTHING, within
from mainstem.orders.contracts import ChannelTrade
from mainstem.orders.queries import order_days_of, trade_of, units_of
from mainstem.web.console.customer_faces import faces_of, kinds_of_channels
from mainstem.web.console.timeline import Whose, timeline_of

router = Router()

WEEKS_SHOWN = 26
CONTACT_KINDS = ("name", "phone", "email", "address", "birthday")
Group = Literal["all", "trade", "messages", "behaviour", "identity", "consents"]


class ContactOut(Schema):
    """A contact value, masked; `ref` opens it."""

    ref: UUID
    kind: str
    masked: str


class ChannelTradeOut(Schema):
    """What was bought through one channel, net of returns; `channel` is its kind."""

    channel: str
    currency: str
    orders: int
    generated: int
    net: Decimal


class SegmentOfCustomerOut(Schema):
    """A segment the customer is in."""

    code: str
    name: str
    since: datetime


class RefusalOut(Schema):
    """Evidence that joins nobody. `other_id` is whom the other identifier belongs to."""

    own_ref: UUID
    own_namespace: str
    other_ref: UUID
    other_namespace: str
    other_status: str
    other_id: UUID | None
    other_code: str | None
    reason: str
    detail: str
    refused_at: datetime


class CustomerPageOut(Schema):
    """
    The head and facts of one customer. Trade is what the caller's places saw (`is_scoped` says if that is not all);
    lists are null where the caller lacks the right. Scores compare with all customers, as of `scored_at`.
    """

    id: UUID
    code: str
    name: str | None
    known_since: datetime
    last_seen: datetime
    last_source: str | None
    currency: str
    orders: int
    net: Decimal
    returned: Decimal
    returns: int
    other_currencies: int
    units_sold: int
    units_returned: int
    first_order_at: datetime | None
    last_order_at: datetime | None
    is_scoped: bool
    recency: int | None
    frequency: int | None
    monetary: int | None
    scored_at: datetime | None
    contacts: list[ContactOut] | None
    profile_refs: list[UUID]
    has_generated_contacts: bool
    trade: list[ChannelTradeOut]
    segments: list[SegmentOfCustomerOut] | None
    refusals: list[RefusalOut]
    merged: list[str]


class MomentOut(Schema):
    """One thing that happened. `truth` says if it is generated or simulated rather than observed."""

    id: str
    at: datetime
    kind: str
    channel: str | None
    source: str | None
    truth: str | None
    detail: dict[str, Any]


class TimelineOut(Schema):
    """A page of the timeline, and the rights the caller lacks to see all of it."""

    items: list[MomentOut]
    next_cursor: str | None
    withheld: list[str]


class TimelineIn(Schema):
    """What of the timeline."""

    group: Group = "all"


class ActivityIn(Schema):
    """In whose days."""

    zone: str = Field("UTC", max_length=60)


class DayOut(Schema):
    """How much happened on a day."""

    day: str
    orders: int
    events: int


class ActivityOut(Schema):
    """Activity by day; `with_events` is false where the caller may see orders alone."""

    days: list[DayOut]
    since: datetime
    with_events: bool
    with_orders: bool


class MergeSideOut(Schema):
    """One side of a merge."""

    id: UUID
    code: str
    name: str | None
    contacts: list[ContactOut]
    identifiers: int
    namespaces: dict[str, int]
    orders: int
    net: Decimal
    currency: str
    known_since: datetime
    last_seen: datetime
    last_order_at: datetime | None


class MergeCheckOut(Schema):
    """What merging would do, and what speaks against it. The person of `staying_id` keeps its id."""

    one: MergeSideOut
    other: MergeSideOut
    staying_id: UUID
    conflicts: list[str]
    kept_apart: int
    refused: int
    can_be_merged: bool


@router.get("/customers/{uuid:person_id}", response=CustomerPageOut)
@needs("customers.read")
def get_customer_page(request: HttpRequest, person_id: UUID) -> CustomerPageOut:
    """Show one customer; the id of one merged into another gives the other."""
    principal = principal_of(request)
    person = queries.get_person(person_id)
    refs = [each.ref for each in person.identifiers]
    face = faces_of([person.id], principal)[person.id]
    state = queries.find_summary_state()
    row = queries.find_customer_row(person.id, scope=principal.scope)
    trade = trade_of(refs)
    currency = _currency_of(trade, state.currency if state else "")
    own = [each for each in trade if each.currency == currency]
    sold, returned = units_of(refs)
    moments = [each for each in (_first_order(own), _last_order(own)) if each is not None]
    return CustomerPageOut(
        id=person.id,
        code=face.code,
        name=face.name,
        known_since=person.first_seen,
        last_seen=person.last_seen,
        last_source=_last_source(person),
        currency=currency,
        orders=sum(each.orders for each in own),
        net=sum((each.net for each in own), Decimal(0)),
        returned=sum((each.returned for each in own), Decimal(0)),
        returns=sum(each.returns for each in own),
        other_currencies=sum(each.orders for each in trade) - sum(each.orders for each in own),
        units_sold=sold,
        units_returned=returned,
        first_order_at=min(moments, default=None),
        last_order_at=max(moments, default=None),
        is_scoped=principal.scope != EVERYTHING,
        recency=row.recency if row else None,
        frequency=row.frequency if row else None,
        monetary=row.monetary if row else None,
        scored_at=state.as_of if state else None,
        contacts=_contacts(refs) if principal.may("contacts.read") else None,
        profile_refs=refs,
        has_generated_contacts=any(
            trait.name == "has_generated_contacts" and trait.value is True for trait in person.traits
        ),
        trade=_by_kind(own),
        segments=[SegmentOfCustomerOut.from_orm(each) for each in queries.list_segments_of(person.id)]
        if principal.may("segments.read")
        else None,
        refusals=_refusals(person.id),
        merged=[queries.customer_code(each) for each in person.merged_ids],
    )


@router.get("/customers/{person_id}/timeline", response=TimelineOut)
@needs("customers.read")
def get_customer_timeline(
    request: HttpRequest, person_id: UUID, paging: Query[Paging], wanted: Query[TimelineIn]
) -> TimelineOut:
    """Show what happened with one customer over all channels, newest first."""
    person = queries.get_person(person_id)
    whose = Whose(person.id, person.merged_ids, [each.ref for each in person.identifiers])
    page, withheld = timeline_of(whose, paging, group=wanted.group, principal=principal_of(request))
    return TimelineOut(
        items=[
            MomentOut(
                id=f"{moment.rank}:{moment.id}",
                at=moment.at,
                kind=moment.kind,
                channel=moment.channel,
                source=moment.source,
                truth=moment.truth,
                detail=dict(moment.detail),
            )
            for moment in page.items
        ],
        next_cursor=page.next_cursor,
        withheld=withheld,
    )


@router.get("/customers/{person_id}/activity", response=ActivityOut)
@needs("customers.read")
def get_customer_activity(request: HttpRequest, person_id: UUID, wanted: Query[ActivityIn]) -> ActivityOut:
    """Count orders and events by day over the last 26 weeks."""
    if wanted.zone not in available_timezones():
        raise Malformed(f"{wanted.zone} is no time zone.", field="zone")
    principal = principal_of(request)
    refs = [each.ref for each in queries.get_person(person_id).identifiers]
    since = clock.now() - timedelta(weeks=WEEKS_SHOWN)
    orders: Mapping[Any, int] = {}
    events: Mapping[Any, int] = {}
    if principal.may("orders.read"):
        with within(principal.scopes["orders.read"]):
            orders = order_days_of(refs, zone=wanted.zone, since=since)
    if principal.may("events.read"):
        events = event_days_of(refs, zone=wanted.zone, since=since)
    return ActivityOut(
        days=[
            DayOut(day=day.isoformat(), orders=orders.get(day, 0), events=events.get(day, 0))
            for day in sorted({*orders, *events})
        ],
        since=since,
        with_events=principal.may("events.read"),
        with_orders=principal.may("orders.read"),
    )


@router.get("/customers/{person_id}/merge-check/{other_id}", response=MergeCheckOut)
@needs("customers.merge")
def check_merge(request: HttpRequest, person_id: UUID, other_id: UUID) -> MergeCheckOut:
    """Put two customers side by side before they are merged. Nothing is written."""
    principal = principal_of(request)
    found = queries.check_merge(person_id, other_id)
    return MergeCheckOut(
        one=_side(found.person_id, principal),
        other=_side(found.other_id, principal),
        staying_id=found.staying_id,
        conflicts=list(found.conflicts),
        kept_apart=found.kept_apart,
        refused=found.refused,
        can_be_merged=found.can_be_merged,
    )


def _side(person_id: UUID, principal: Principal) -> MergeSideOut:
    person = queries.get_person(person_id)
    refs = [each.ref for each in person.identifiers]
    face = faces_of([person.id], principal)[person.id]
    trade = trade_of(refs)
    currency = _currency_of(trade, "")
    own = [each for each in trade if each.currency == currency]
    namespaces: dict[str, int] = {}
    for each in person.identifiers:
        namespaces[each.namespace] = namespaces.get(each.namespace, 0) + 1
    return MergeSideOut(
        id=person.id,
        code=face.code,
        name=face.name,
        contacts=_contacts(refs) if principal.may("contacts.read") else [],
        identifiers=len(refs),
        namespaces=namespaces,
        orders=sum(each.orders for each in own),
        net=sum((each.net for each in own), Decimal(0)),
        currency=currency,
        known_since=person.first_seen,
        last_seen=person.last_seen,
        last_order_at=_last_order(own),
    )


def _contacts(refs: Sequence[UUID]) -> list[ContactOut]:
    """Return each value once, however many profiles hold it, in the order in which people look for them."""
    held = {each.ref: each for each in list_contacts_of(refs) if each.namespace in CONTACT_KINDS}
    return [
        ContactOut(ref=each.ref, kind=each.namespace, masked=each.masked)
        for each in sorted(held.values(), key=lambda each: (CONTACT_KINDS.index(each.namespace), str(each.ref)))
    ]


def _refusals(person_id: UUID) -> list[RefusalOut]:
    return [
        RefusalOut(
            own_ref=each.own_ref,
            own_namespace=each.own_namespace,
            other_ref=each.other_ref,
            other_namespace=each.other_namespace,
            other_status=each.other_status,
            other_id=each.other_person,
            other_code=queries.customer_code(each.other_person) if each.other_person else None,
            reason=each.reason,
            detail=each.detail,
            refused_at=each.refused_at,
        )
        for each in queries.list_refusals_of(person_id)
    ]


def _by_kind(trade: Sequence[ChannelTrade]) -> list[ChannelTradeOut]:
    """Add up the channels of a kind: a screen draws kinds, and two shops on marketplaces look alike."""
    kinds = kinds_of_channels()
    summed: dict[str, ChannelTradeOut] = {}
    for each in trade:
        kind = kinds.get(each.channel_code, "partner")
        known = summed.get(kind)
        summed[kind] = ChannelTradeOut(
            channel=kind,
            currency=each.currency,
            orders=each.orders + (known.orders if known else 0),
            generated=each.generated + (known.generated if known else 0),
            net=each.net + (known.net if known else Decimal(0)),
        )
    return sorted(summed.values(), key=lambda each: -each.net)


def _currency_of(trade: Sequence[ChannelTrade], main: str) -> str:
    """Return the main currency if the customer pays in it at all, else the one they pay most orders in."""
    if not trade or any(each.currency == main for each in trade):
        return main
    orders: dict[str, int] = {}
    for each in trade:
        orders[each.currency] = orders.get(each.currency, 0) + each.orders
    return max(sorted(orders), key=lambda currency: orders[currency])


def _first_order(trade: Sequence[ChannelTrade]) -> datetime | None:
    return min((each.first_order_at for each in trade if each.first_order_at), default=None)


def _last_order(trade: Sequence[ChannelTrade]) -> datetime | None:
    return max((each.last_order_at for each in trade if each.last_order_at), default=None)


def _last_source(person: PersonView) -> str | None:
    latest = max(person.identifiers, key=lambda each: (each.last_seen, str(each.ref)), default=None)
    if latest is None:
        return None
    return next((each.name for each in list_sources() if each.code == latest.source_code), latest.source_code)
