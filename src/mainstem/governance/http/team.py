"""The doors of the team: its people as a list and one by one. Roles and accounts are changed next door."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema

from mainstem.governance import queries
from mainstem.governance.contracts import Role, TeamMember, TeamWanted
from mainstem.governance.http.scopes import ScopeOut, scope_out
from mainstem.kernel import clock
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["governance"])

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]


class TeamFilter(Schema):
    """Which people."""

    search: str | None = Field(None, min_length=1, max_length=200, description="Part of a name or address")
    role: Role | None = None
    is_active: bool | None = None


class HeldRoleOut(Schema):
    """A role held, where, since when and by whose grant."""

    role: Role
    scope: ScopeOut
    granted_at: datetime
    granted_by: str
    granted_by_name: str | None


class TeamMemberOut(Schema):
    """A person of the team."""

    id: int
    email: str
    name: str
    is_active: bool
    created_at: datetime
    roles: list[HeldRoleOut]
    last_sign_in_at: datetime | None
    last_used_at: datetime | None = Field(description="When a token of theirs was last used, to the hour")
    usable_tokens: int
    has_second_factor: bool


@router.get("/team", response=Page[TeamMemberOut])
@needs("accounts.read")
def list_team(request: HttpRequest, paging: Query[Paging], wanted: Query[TeamFilter]) -> Slice[dict[str, Any]]:
    """List the team by address."""
    page = queries.list_team(paging, TeamWanted(wanted.search, wanted.role, wanted.is_active), now=clock.now())
    names = _granters(list(page.items))
    return page.map(lambda member: _shown(member, names))


@router.get("/team/{account_id}", response=TeamMemberOut)
@needs("accounts.read")
def get_team_member(request: HttpRequest, account_id: Id) -> dict[str, Any]:
    """Show one person of the team."""
    member = queries.get_team_member(account_id, now=clock.now())
    return _shown(member, _granters([member]))


def _granters(members: list[TeamMember]) -> dict[str, str]:
    return queries.names_of({granted.granted_by for member in members for granted in member.person.roles})


def _shown(member: TeamMember, names: dict[str, str]) -> dict[str, Any]:
    person = member.person
    return {
        "id": person.id,
        "email": person.email,
        "name": person.name,
        "is_active": person.is_active,
        "created_at": person.created_at,
        "roles": [
            {
                "role": granted.role,
                "scope": scope_out(granted.scope),
                "granted_at": granted.granted_at,
                "granted_by": granted.granted_by,
                "granted_by_name": names.get(granted.granted_by),
            }
            for granted in person.roles
        ],
        "last_sign_in_at": member.last_sign_in_at,
        "last_used_at": member.last_used_at,
        "usable_tokens": member.usable_tokens,
        "has_second_factor": member.has_second_factor,
    }
