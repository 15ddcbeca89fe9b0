"""What several of these doors take and answer."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from ninja import Field, Schema

from mainstem.orders.contracts import ListTotals

Code = Annotated[str, Field(min_length=1, max_length=200)]
Codes = Annotated[str, Field(min_length=1, max_length=200, description="Codes, separated by commas")]


class ShownCustomerOut(Schema):
    """A customer as the caller may see them; the name is masked, or not theirs to see."""

    id: UUID
    name: str | None


class MoneyOut(Schema):
    """An amount in one currency."""

    currency: str
    amount: Decimal


class ListTotalsOut(Schema):
    """What a list adds up to. Not `is_whole`: more than `count` match, and nothing was added up."""

    count: int
    is_whole: bool
    units: int | None
    value: list[MoneyOut]


def codes_in(text: str | None) -> tuple[str, ...]:
    """Read codes separated by commas."""
    return tuple(code for code in (text or "").split(",") if code)


def moneys(amounts: Mapping[str, Decimal] | None) -> list[MoneyOut]:
    """Return amounts by currency as a list."""
    return [MoneyOut(currency=currency, amount=amount) for currency, amount in (amounts or {}).items()]


def totals_out(totals: ListTotals) -> ListTotalsOut:
    """Return totals as the API answers them."""
    return ListTotalsOut(count=totals.count, is_whole=totals.is_whole, units=totals.units, value=moneys(totals.value))
