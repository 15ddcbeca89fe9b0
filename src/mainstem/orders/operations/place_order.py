"""Taking one order, live."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from mainstem.catalog.contracts import STOCKED_KINDS, Product
from mainstem.catalog.queries import products_by_sku
from mainstem.customers import operations as customers
from mainstem.events.operations import announce
from mainstem.inventory.contracts import Want
from mainstem.inventory.operations import reserve
from mainstem.kernel import sql, vault
from mainstem.kernel.identifiers import normalised, reference
from mainstem.orders import rules
from mainstem.orders.contracts import Basket, BasketRefused, OrderDiffers, OrderState, PlacedOrder
from mainstem.orders.facts import OrderPlaced
from mainstem.orders.models import Order, OrderLine


@transaction.atomic
def place_order(*, basket: Basket, now: datetime) -> PlacedOrder:
    """
    Place one order: the order, its lines, its stock holds and its announcement commit together.

    Placing the same channel order twice returns the first order, so a channel may safely retry.

    :param now: the moment of purchase, timezone-aware, decided by the caller
    :raises BasketRefused: if it is empty, or names a product or a customer that cannot be
    :raises OrderDiffers: if the channel sends the same number with other content
    :raises OutOfStock: if any line cannot be held at `basket.fulfil_from`
    """
    rules.check_basket(basket)
    customer = _customer(basket)
    fingerprint = _fingerprint(basket, customer)
    products = products_by_sku(sorted({line.sku for line in basket.lines}))
    missing = sorted({line.sku for line in basket.lines} - products.keys())
    if missing:
        raise BasketRefused(f"There is no product {missing[0]}.", sku=missing[0])
    value = rules.basket_value(basket)
    order, is_new = Order.objects.get_or_create(
        source_code=basket.channel_code,
        external_id=basket.external_id,
        version=1,
        defaults={
            "number": f"{basket.channel_code}-{basket.external_id}",
            "state": OrderState.PLACED,
            "channel_code": basket.channel_code,
            "channel_order_id": basket.external_id,
            "location_code": basket.fulfil_from,
            "brand_code": basket.brand_code,
            "customer_ref": customer,
            "placed_at": now,
            "currency": basket.currency,
            "line_count": len(basket.lines),
            "value": value,
            "shelf_discount": Decimal(0),
            "coupon_discount": Decimal(0),
            "coupon_match_discount": Decimal(0),
            "is_generated": basket.is_generated,
            "fingerprint": fingerprint,
        },
    )
    if not is_new and order.fingerprint != fingerprint:
        raise OrderDiffers(
            f"The order {order.number} is known with other content.", number=order.number, order_id=order.id
        )
    if is_new:
        _write_lines(order, basket, products)
        wants = [Want(line.sku, line.quantity) for line in basket.lines if products[line.sku].kind in STOCKED_KINDS]
        if wants:
            reserve(order_number=order.number, location_code=basket.fulfil_from, wants=wants, now=now)
        if customer is not None and basket.customer_namespace is not None:
            seen = customers.Sighting(customer, basket.customer_namespace, basket.channel_code, now)
            customers.note_sightings([seen], now=now)
        announce(_placed(order), user_ref=customer, occurred_at=now)
    return PlacedOrder(order.id, order.number, order.value, order.currency, order.placed_at, is_new)


def _write_lines(order: Order, basket: Basket, products: Mapping[str, Product]) -> None:
    OrderLine.objects.bulk_create(
        OrderLine(
            order_id=order.id,
            line_no=number,
            sku=line.sku,
            kind=products[line.sku].kind,
            quantity=line.quantity,
            unit_of_measure=products[line.sku].unit_of_measure,
            unit_price=line.unit_price,
            value=line.unit_price * line.quantity,
            shelf_discount=Decimal(0),
            coupon_discount=Decimal(0),
            coupon_match_discount=Decimal(0),
        )
        for number, line in enumerate(basket.lines, start=1)
    )


def _customer(basket: Basket) -> UUID | None:
    """Return the reference of the basket's customer; contact values go into the vault under it."""
    if basket.customer_value is None or basket.customer_namespace is None:
        return None
    value = normalised(basket.customer_namespace, basket.customer_value)
    if value is None:
        raise BasketRefused(
            f"The customer's {basket.customer_namespace} is not a valid one.", namespace=basket.customer_namespace
        )
    ref = reference(basket.customer_namespace, value)
    if basket.customer_namespace.partition(":")[0] not in ("user", "anonymous", "marketplace"):
        with sql.cursor() as cur:
            vault.put(cur, [vault.Contact(ref, basket.customer_namespace, value)])
    return ref


def _fingerprint(basket: Basket, customer: UUID | None) -> UUID:
    lines = sorted((line.sku, line.quantity, str(line.unit_price.normalize())) for line in basket.lines)
    head = (basket.currency, basket.fulfil_from, basket.brand_code or "", str(customer or ""))
    return UUID(bytes=hashlib.sha256(repr((head, lines)).encode()).digest()[:16])


def _placed(order: Order) -> OrderPlaced:
    return OrderPlaced(
        order_id=order.id,
        order_number=order.number,
        source_code=order.source_code,
        channel_code=order.channel_code,
        location_code=order.location_code,
        customer_ref=order.customer_ref,
        value=order.value,
        currency=order.currency,
        placed_at=order.placed_at,
    )
