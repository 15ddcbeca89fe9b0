"""The doors of tokens: one's own, and everybody's for who answers for the team."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status
from pydantic import AwareDatetime

from mainstem.governance import operations, queries
from mainstem.governance.contracts import TokenFacts
from mainstem.governance.http.scopes import Code, ScopeIn, ScopeOut, scope_out
from mainstem.kernel import clock
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import SIGNED_IN, needs

router = Router(tags=["governance"])

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]


class TokenIn(Schema):
    """A token to issue for the caller. What is left out is everything the caller has."""

    name: str = Field(min_length=1, max_length=200)
    expires_at: AwareDatetime | None = Field(None, description="At most 366 days from now; in twelve hours if left out")
    permissions: list[Code] | None = Field(None, max_length=200)
    scope: ScopeIn = Field(default_factory=lambda: ScopeIn(brands=None, locations=None, channels=None))


class TokenOut(Schema):
    """A token without its secret."""

    id: int
    account_id: int
    account_name: str
    name: str
    prefix: str
    permissions: list[str] | None
    scope: ScopeOut
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None
    is_this_one: bool = Field(description="Whether this very request came with it")


class IssuedTokenOut(TokenOut):
    """A fresh token; `secret` is shown this once."""

    secret: str


class TokenFilter(Schema):
    """What to narrow the list to."""

    usable: bool | None = Field(None, description="Neither ended nor expired, or one of the two")


@router.get("/tokens", response=Page[TokenOut])
@needs(SIGNED_IN)
def list_tokens(request: HttpRequest, paging: Query[Paging], wanted: Query[TokenFilter]) -> Slice[dict[str, Any]]:
    """List my tokens."""
    page = queries.list_tokens(
        paging, account_id=principal_of(request).account_id, usable_at=clock.now(), usable=wanted.usable
    )
    return _shown(request, page)


@router.post("/tokens", response={201: IssuedTokenOut})
@needs(SIGNED_IN)
def issue_token(request: HttpRequest, body: TokenIn) -> Status[dict[str, Any]]:
    """Issue a token for me. It can do no more than the token that asks for it."""
    principal = principal_of(request)
    if principal.account_id is None:
        raise NotFound("There is no such account.")
    issued = operations.issue_token(
        account_id=principal.account_id,
        name=body.name,
        now=clock.now(),
        expires_at=body.expires_at,
        permissions=body.permissions,
        scope=body.scope.as_scope(),
        by=principal,
    )
    [shown] = _shown(request, Slice([issued.token])).items
    return Status(201, {**shown, "secret": issued.secret})


@router.delete("/tokens/{token_id}", response={204: None})
@needs(SIGNED_IN)
def revoke_token(request: HttpRequest, token_id: Id) -> Status[None]:
    """End one of my tokens."""
    principal = principal_of(request)
    operations.revoke_token(token_id=token_id, now=clock.now(), actor=principal.actor, owner_id=principal.account_id)
    return Status(204, None)


@router.get("/team-tokens", response=Page[TokenOut])
@needs("tokens.read")
def list_team_tokens(request: HttpRequest, paging: Query[Paging], wanted: Query[TokenFilter]) -> Slice[dict[str, Any]]:
    """List everybody's tokens."""
    return _shown(request, queries.list_tokens(paging, usable_at=clock.now(), usable=wanted.usable))


@router.delete("/team-tokens/{token_id}", response={204: None})
@needs("tokens.write")
def revoke_team_token(request: HttpRequest, token_id: Id) -> Status[None]:
    """End anybody's token."""
    operations.revoke_token(token_id=token_id, now=clock.now(), actor=principal_of(request).actor)
    return Status(204, None)


def _shown(request: HttpRequest, page: Slice[TokenFacts]) -> Slice[dict[str, Any]]:
    tokens: Sequence[TokenFacts] = page.items
    names = queries.names_of_accounts([token.account_id for token in tokens])
    this_one = principal_of(request).token_id
    return page.map(
        lambda token: {
            "id": token.id,
            "account_id": token.account_id,
            "account_name": names.get(token.account_id, ""),
            "name": token.name,
            "prefix": token.prefix,
            "permissions": None if token.permissions is None else sorted(token.permissions),
            "scope": scope_out(token.scope),
            "created_at": token.created_at,
            "expires_at": token.expires_at,
            "last_used_at": token.last_used_at,
            "revoked_at": token.revoked_at,
            "is_this_one": token.id == this_one,
        }
    )
