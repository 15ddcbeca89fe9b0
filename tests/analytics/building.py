"""A small company: shops, customers with several identifiers, orders, returns, products, segments, campaigns."""

import json
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from django.db import connection, transaction
from django.utils import timezone

from mainstem.campaigns.models import Campaign, Decision, Tracking
from mainstem.catalog.models import Product
from mainstem.customers.models import Identifier, Membership, Person, Segment, SegmentMembership
from mainstem.events.lake.operations import fill_lake
from mainstem.orders.models import Order, OrderLine, Return, ReturnLine

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def a_person(identifiers: int = 1, *, at: datetime = NOON) -> list[UUID]:
    """Commit a person with identifiers and return their references."""
    refs = [uuid4() for _ in range(identifiers)]
    with transaction.atomic():
        known = [
            Identifier.objects.create(
                ref=ref, namespace="user:test", kind="user", source_code="test", first_seen=at, last_seen=at
            )
            for ref in refs
        ]
        person = Person.objects.create(id=uuid4(), founder=known[0], created_at=at)
        for identifier in known:
            Membership.objects.create(identifier=identifier, person=person, valid_from=at)
    return refs


def person_of(ref: UUID) -> UUID:
    return Membership.objects.get(identifier_id=ref, valid_to__isnull=True).person_id


def merge(first: UUID, second: UUID, *, at: datetime = NOON) -> None:
    """Let the second reference's person become part of the first one's."""
    with transaction.atomic():
        old, new = person_of(second), person_of(first)
        moving = list(Membership.objects.filter(person_id=old, valid_to__isnull=True))
        for membership in moving:
            Membership.objects.filter(id=membership.id).update(valid_to=at)
            Membership.objects.create(identifier_id=membership.identifier_id, person_id=new, valid_from=at)


def an_order(
    lines: Sequence[tuple[str, int, str]] = (("tea", 1, "10.00"),),
    *,
    channel: str = "store",
    location: str | None = "s1",
    source: str = "till",
    currency: str = "EUR",
    customer: UUID | None = None,
    placed_at: datetime = NOON,
    import_id: UUID | None = None,
    brand: str | None = None,
) -> int:
    """Commit an order with lines of (sku, quantity, value), and return its id."""
    number = uuid4().hex
    with transaction.atomic():
        order = Order.objects.create(
            number=number,
            source_code=source,
            external_id=number,
            state="completed",
            channel_code=channel,
            location_code=location,
            brand_code=brand,
            customer_ref=customer,
            placed_at=placed_at,
            currency=currency,
            line_count=len(lines),
            value=sum((Decimal(value) for _, _, value in lines), Decimal(0)),
            shelf_discount=0,
            coupon_discount=0,
            coupon_match_discount=0,
            fingerprint=uuid4(),
            import_id=import_id,
        )
        for line_no, (sku, quantity, value) in enumerate(lines, start=1):
            OrderLine.objects.create(
                order_id=order.id,
                line_no=line_no,
                sku=sku,
                kind="fuel" if sku == "diesel" else "fee" if sku == "fee" else "goods",
                quantity=quantity,
                unit_of_measure="litre" if sku == "diesel" else "piece",
                value=Decimal(value),
                shelf_discount=0,
                coupon_discount=0,
                coupon_match_discount=0,
            )
    return int(order.id)


def a_return(
    lines: Sequence[tuple[str, int, str]],
    *,
    channel: str = "store",
    location: str | None = "s1",
    source: str = "till",
    currency: str = "EUR",
    customer: UUID | None = None,
    returned_at: datetime = NOON,
) -> int:
    """Commit a return with lines of (sku, quantity, value given back), and return its id."""
    number = uuid4().hex
    with transaction.atomic():
        made = Return.objects.create(
            number=number,
            source_code=source,
            external_id=number,
            channel_code=channel,
            location_code=location,
            customer_ref=customer,
            returned_at=returned_at,
            currency=currency,
            line_count=len(lines),
            value=-sum((Decimal(value) for _, _, value in lines), Decimal(0)),
            fingerprint=uuid4(),
        )
        for line_no, (sku, quantity, value) in enumerate(lines, start=1):
            ReturnLine.objects.create(
                return_id=made.id,
                line_no=line_no,
                sku=sku,
                kind="goods",
                quantity=quantity,
                unit_of_measure="piece",
                value=-Decimal(value),
            )
    return int(made.id)


def products(**categories: str) -> None:
    """Commit products: sku=category."""
    for sku, category in categories.items():
        Product.objects.create(
            sku=sku,
            name=sku,
            kind="goods",
            department=category.split("/")[0],
            category=category,
            unit_of_measure="piece",
            source_code="test",
        )


def a_segment(code: str, refs: Sequence[UUID]) -> None:
    """Commit a refreshed segment of the persons behind these references."""
    with transaction.atomic():
        segment = Segment.objects.create(
            id=uuid4(), code=code, name=code, rule={}, created_at=NOON, updated_at=NOON, refreshed_at=timezone.now()
        )
        for person in {person_of(ref) for ref in refs}:
            SegmentMembership.objects.create(segment=segment, person_id=person, since=NOON)


def a_campaign(code: str, *, window_days: int = 14) -> Campaign:
    return Campaign.objects.create(
        id=uuid4(),
        code=code,
        name=code,
        state="sent",
        channel_code="email",
        template_code="t",
        template_version=1,
        segment_code="s",
        purpose="marketing",
        holdout_share=Decimal("0.1"),
        conversion_window_days=window_days,
        cap_days=7,
        time_zone="UTC",
        expires_after_hours=72,
        values={},
        is_simulated=False,
        audience=0,
        decided_at=NOON,
    )


def a_decision(
    campaign: Campaign, ref: UUID, *, arm: str | None = "treated", outcome: str = "sent", at: datetime = NOON
) -> Decision:
    sendable = outcome in {"sent", "unknown", "waiting"}
    return Decision.objects.create(
        id=uuid4(),
        campaign=campaign,
        person_id=person_of(ref),
        identifier_ref=ref,
        customer_ref=ref,
        send_key=uuid4() if sendable else None,
        outcome=outcome,
        reason_code=None if sendable else outcome,
        arm=arm,
        decided_at=at,
        settled_at=at,
    )


def followed(decision: Decision, kind: str, *, by_machine: bool = False) -> None:
    Tracking.objects.create(decision=decision, kind=kind, is_automatic=by_machine, first_at=NOON, last_at=NOON)


def redemptions(count: int, *, campaign_id: str, at: datetime = NOON) -> None:
    body = json.dumps({"properties": {"campaign_id": campaign_id, "coupon_upc": "1"}})
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM events_source WHERE code = 'mainstem'")
        source = cursor.fetchone()[0]
        cursor.executemany(
            "INSERT INTO events_event (id, source_id, message_id, kind, name, occurred_at, received_at, body)"
            " VALUES (%s, %s, %s, 'track', 'Coupon Redeemed', %s, %s, %s)",
            [(uuid4(), source, uuid4().hex, at, NOON, body) for _ in range(count)],
        )


def a_company(seed: int, orders: int = 160) -> None:
    """Commit a random company: the same seed gives the same trade."""
    rng = random.Random(seed)
    products(tea="drinks/tea", milk="drinks/milk", bread="bakery", diesel="fuel")
    people = [a_person(rng.choice((1, 1, 2, 3))) for _ in range(25)]
    for first, second in ((0, 1), (2, 3), (2, 4)):
        merge(people[first][0], people[second][0])
    a_segment("regulars", [refs[0] for refs in people[:10]])
    a_segment("others", [refs[0] for refs in people[8:20]])
    skus = ("tea", "milk", "bread", "diesel", "fee", "ghost")

    def some_lines(most: int) -> list[tuple[str, int, str]]:
        return [
            (rng.choice(skus), rng.randrange(0, 5), str(Decimal(rng.randrange(0, 90_000)) / 10_000))
            for _ in range(rng.randrange(1, most))
        ]

    def somebody() -> UUID | None:
        # Some references belong to nobody yet, and a quarter of the orders have no customer at all.
        chosen = rng.random()
        return None if chosen < 0.25 else uuid4() if chosen < 0.3 else rng.choice(rng.choice(people))

    for _ in range(orders):
        channel, location = rng.choice((("store", "s1"), ("store", "s2"), ("web", None), ("call", "s1")))
        an_order(
            some_lines(6),
            channel=channel,
            location=location,
            source=rng.choice(("till", "shop")),
            currency=rng.choice(("EUR", "EUR", "CNY")),
            customer=somebody(),
            placed_at=NOON + timedelta(minutes=rng.randrange(0, 60 * 24 * 50)),
        )
    for _ in range(orders // 6):
        a_return(
            some_lines(4),
            channel=rng.choice(("store", "web")),
            location=rng.choice(("s1", "s2", None)),
            customer=somebody(),
            currency=rng.choice(("EUR", "CNY")),
            returned_at=NOON + timedelta(minutes=rng.randrange(0, 60 * 24 * 60)),
        )


def fill() -> None:
    fill_lake(now=datetime.now(UTC))
