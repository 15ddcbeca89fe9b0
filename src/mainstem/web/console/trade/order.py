"""One order, whole: lines with their products, money, what moved in stock, what came back, and where it came from."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema

from mainstem.catalog.contracts import Product
from mainstem.catalog.queries import products_by_sku
from mainstem.events.imports.contracts import NoSuchImport
from mainstem.events.imports.queries import get_import
from mainstem.inventory.contracts import StockMove
from mainstem.inventory.queries import locations_by_code, moves_of_documents
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.permissions import needs
from mainstem.orders import queries
from mainstem.orders.contracts import RETURNABLE_KINDS, Order, Return
from mainstem.web.console.trade.orders import OrderRowOut, order_rows
from mainstem.web.console.trade.shapes import Code

router = Router()


class ShownLineOut(Schema):
    """One line of an order with its product's name, what came back of it and what was given back for it."""

    line_no: int
    sku: str
    name: str | None
    is_in_catalog: bool
    kind: str
    quantity: int
    unit_of_measure: str
    unit_price: Decimal | None
    shelf_value: Decimal
    shelf_discount: Decimal
    coupon_match_discount: Decimal
    coupon_discount: Decimal
    value: Decimal
    paid: Decimal
    returned: int
    given_back: Decimal
    can_return: int


class ShownMoneyOut(Schema):
    """
    The order's money. shelf_value - shelf_discount - coupon_match_discount = value; value - coupon_discount = paid;
    paid - given_back = kept. `agrees`: the lines add up to the same.
    """

    shelf_value: Decimal
    shelf_discount: Decimal
    coupon_match_discount: Decimal
    value: Decimal
    coupon_discount: Decimal
    paid: Decimal
    given_back: Decimal
    kept: Decimal
    agrees: bool


class ShownMoveOut(Schema):
    """One row of the stock ledger that this order or one of its returns caused."""

    id: int
    location_code: str
    location_name: str | None
    sku: str
    name: str | None
    quantity: int
    kind: str
    cause: str
    occurred_at: datetime
    is_derived: bool


class ShownReturnLineOut(Schema):
    """One line of a return, and the line of the order it undoes."""

    line_no: int
    sku: str
    name: str | None
    quantity: int
    unit_of_measure: str
    value: Decimal
    order_line_no: int | None
    is_written_off: bool | None


class ShownReturnOut(Schema):
    """One return of this order; `value` is negative."""

    number: str
    returned_at: datetime
    location_code: str | None
    reason: str | None
    value: Decimal
    units: int
    import_id: UUID | None
    lines: list[ShownReturnLineOut]


class ShownImportOut(Schema):
    """The import that brought the order."""

    id: UUID
    name: str
    finished_at: datetime | None


class ShownOrderOut(OrderRowOut):
    """One order, whole."""

    source_code: str
    channel_order_id: str | None
    import_id: UUID | None
    brought_by: ShownImportOut | None
    lines: list[ShownLineOut]
    money: ShownMoneyOut
    returns: list[ShownReturnOut]
    moves: list[ShownMoveOut]


class NumberIn(Schema):
    """An order by its number."""

    number: Code


@router.get("/order", response=ShownOrderOut)
@needs("orders.read")
def show_order(request: HttpRequest, which: Query[NumberIn]) -> ShownOrderOut:
    """Show one order by its number, with everything that belongs to it."""
    principal = principal_of(request)
    order = queries.get_order_by_number(which.number, scope=principal.scope)
    returns = queries.returns_of_order(order.id, scope=principal.scope)
    moves = _moves(order, returns, principal)
    skus = {line.sku for line in order.lines} | {line.sku for back in returns for line in back.lines}
    products = products_by_sku(sorted(skus))
    lines = _lines(order, returns, products)
    return ShownOrderOut(
        **order_rows([order], principal)[0].dict(),
        source_code=order.source_code,
        channel_order_id=order.channel_order_id,
        import_id=order.import_id,
        brought_by=_import_of(order, principal),
        lines=lines,
        money=_money(order, lines),
        returns=[_return(back, products) for back in returns],
        moves=_shown_moves(moves, products),
    )


def _lines(order: Order, returns: Sequence[Return], products: Mapping[str, Product]) -> list[ShownLineOut]:
    returned: dict[int, int] = {}
    given: dict[int, Decimal] = {}
    for line in (line for back in returns for line in back.lines):
        if line.order_id == order.id and line.order_line_no is not None:
            returned[line.order_line_no] = returned.get(line.order_line_no, 0) + line.quantity
            given[line.order_line_no] = given.get(line.order_line_no, Decimal(0)) - line.value
    return [
        ShownLineOut(
            line_no=line.line_no,
            sku=line.sku,
            name=products[line.sku].name if line.sku in products else line.description,
            is_in_catalog=line.sku in products,
            kind=line.kind,
            quantity=line.quantity,
            unit_of_measure=line.unit_of_measure,
            unit_price=line.unit_price,
            shelf_value=line.value + line.shelf_discount + line.coupon_match_discount,
            shelf_discount=line.shelf_discount,
            coupon_match_discount=line.coupon_match_discount,
            coupon_discount=line.coupon_discount,
            value=line.value,
            paid=line.value - line.coupon_discount,
            returned=returned.get(line.line_no, 0),
            given_back=given.get(line.line_no, Decimal(0)),
            can_return=max(0, line.quantity - returned.get(line.line_no, 0)) if line.kind in RETURNABLE_KINDS else 0,
        )
        for line in order.lines
    ]


def _money(order: Order, lines: Sequence[ShownLineOut]) -> ShownMoneyOut:
    given_back = sum((line.given_back for line in lines), Decimal(0))
    of_lines = (
        sum((line.value for line in lines), Decimal(0)),
        sum((line.shelf_discount for line in lines), Decimal(0)),
        sum((line.coupon_discount for line in lines), Decimal(0)),
        sum((line.coupon_match_discount for line in lines), Decimal(0)),
    )
    of_order = (order.value, order.shelf_discount, order.coupon_discount, order.coupon_match_discount)
    return ShownMoneyOut(
        shelf_value=order.shelf_value,
        shelf_discount=order.shelf_discount,
        coupon_match_discount=order.coupon_match_discount,
        value=order.value,
        coupon_discount=order.coupon_discount,
        paid=order.paid,
        given_back=given_back,
        kept=order.paid - given_back,
        agrees=of_lines == of_order,
    )


def _moves(order: Order, returns: Sequence[Return], principal: Principal) -> Sequence[StockMove]:
    if not principal.may("stock.read"):
        return []
    places = {order.location_code, *(back.location_code for back in returns)}
    skus = {line.sku for line in order.lines} | {line.sku for back in returns for line in back.lines}
    return moves_of_documents(
        location_codes=sorted(place for place in places if place),
        skus=sorted(skus),
        causes=[order.number, *(back.number for back in returns)],
        scope=principal.scope,
    )


def _shown_moves(moves: Sequence[StockMove], products: Mapping[str, Product]) -> list[ShownMoveOut]:
    places = locations_by_code(sorted({move.location_code for move in moves}))
    return [
        ShownMoveOut(
            id=move.id,
            location_code=move.location_code,
            location_name=places[move.location_code].name if move.location_code in places else None,
            sku=move.sku,
            name=products[move.sku].name if move.sku in products else None,
            quantity=move.quantity,
            kind=move.kind,
            cause=move.cause,
            occurred_at=move.occurred_at,
            is_derived=move.is_derived,
        )
        for move in moves
    ]


def _return(back: Return, products: Mapping[str, Product]) -> ShownReturnOut:
    return ShownReturnOut(
        number=back.number,
        returned_at=back.returned_at,
        location_code=back.location_code,
        reason=back.reason,
        value=back.value,
        units=back.units,
        import_id=back.import_id,
        lines=[
            ShownReturnLineOut(
                line_no=line.line_no,
                sku=line.sku,
                name=products[line.sku].name if line.sku in products else line.description,
                quantity=line.quantity,
                unit_of_measure=line.unit_of_measure,
                value=line.value,
                order_line_no=line.order_line_no,
                is_written_off=line.is_written_off,
            )
            for line in back.lines
        ],
    )


def _import_of(order: Order, principal: Principal) -> ShownImportOut | None:
    if order.import_id is None or not principal.may("imports.read"):
        return None
    try:
        found = get_import(order.import_id)
    except NoSuchImport:
        return None
    return ShownImportOut(id=found.import_id, name=found.file_name, finished_at=found.finished_at)
