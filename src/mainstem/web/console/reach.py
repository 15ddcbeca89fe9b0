"""
What could this person see? Answered by looking with their eyes: each count runs under their own scope, so that
row-level security decides and not this file.
"""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Router, Schema

from mainstem.customers import queries as customers_known
from mainstem.governance import queries as people_known
from mainstem.inventory import queries as stock_known
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import EVERYTHING, Scope, within
from mainstem.orders import queries as orders_known

router = Router(tags=["console"])

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]


class ReachScope(Schema):
    """Where: a list of codes in a dimension, or null for everything."""

    brands: list[str] | None
    locations: list[str] | None
    channels: list[str] | None


class PermissionOut(Schema):
    """A permission held, and where."""

    permission: str
    scope: ReachScope


class SeenOut(Schema):
    """How many of something a person can see, of how many there are."""

    seen: int | None = Field(description="null where the permission is missing")
    of: int
    permission: str


class ReachOut(Schema):
    """What an account may do, where, and how much of the business that shows it."""

    is_active: bool
    permissions: list[PermissionOut]
    orders: SeenOut
    locations: SeenOut
    customers: SeenOut


@router.get("/accounts/{account_id}/reach", response=ReachOut)
@needs("accounts.read")
def get_reach(request: HttpRequest, account_id: Id) -> dict[str, Any]:
    """What could this person see?"""
    person = people_known.get_account(account_id)
    scopes = people_known.scopes_of(account_id)
    return {
        "is_active": person.is_active,
        "permissions": [
            {"permission": permission, "scope": _shown(scope)} for permission, scope in sorted(scopes.items())
        ],
        "orders": _seen(scopes, "orders.read", lambda _: orders_known.count_all_orders()),
        "locations": _seen(scopes, "stock.read", lambda _: stock_known.count_locations()),
        "customers": _seen(scopes, "customers.read", _count_customers),
    }


def _seen(scopes: Mapping[str, Scope], permission: str, count: Callable[[Scope], int]) -> dict[str, Any]:
    with within(EVERYTHING):
        of = count(EVERYTHING)
    scope = scopes.get(permission)
    if scope is None:
        return {"seen": None, "of": of, "permission": permission}
    if scope == EVERYTHING:
        return {"seen": of, "of": of, "permission": permission}
    with within(scope):
        return {"seen": count(scope), "of": of, "permission": permission}


def _count_customers(scope: Scope) -> int:
    """Everybody, or who bought at the places of the scope."""
    if scope == EVERYTHING:
        return customers_known.counts().persons
    buyers, persons = f"buyers_{new_id().hex}", f"persons_{new_id().hex}"
    orders_known.stage_buyers(stage=buyers)
    customers_known.stage_persons_of(refs_stage=buyers, stage=persons)
    with sql.cursor() as cursor:
        cursor.execute(f"SELECT count(DISTINCT person_id) AS persons FROM {persons}".encode())
        [row] = cursor.fetchall()
    return int(row["persons"])


def _shown(scope: Scope) -> dict[str, list[str] | None]:
    return {
        name: None if (codes := getattr(scope, name)) is None else sorted(codes)
        for name in ("brands", "locations", "channels")
    }
