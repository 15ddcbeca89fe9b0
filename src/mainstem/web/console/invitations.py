"""Invitations: an admin makes, lists and withdraws them; whoever holds the link looks it up and accepts."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status

from mainstem.governance import operations, queries
from mainstem.governance.contracts import Invitation, LinkEnded, LinkState, Role
from mainstem.kernel import clock
from mainstem.kernel.http import answers_afresh, principal_of, reads, require
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import PUBLIC, needs
from mainstem.kernel.scope import Scope
from mainstem.web.console.deployment import name_of_deployment
from mainstem.web.console.first_run import MadeAccountOut
from mainstem.web.console.link_mail import INVITATION, send_link

router = Router(tags=["console"])

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]
Code = Annotated[str, Field(min_length=1, max_length=100)]


class InvitationScope(Schema):
    """Where: a list of codes in a dimension, or null for everything."""

    brands: list[Code] | None = Field(None, max_length=500)
    locations: list[Code] | None = Field(None, max_length=500)
    channels: list[Code] | None = Field(None, max_length=500)


class InvitedScope(Schema):
    """Where somebody is invited to: codes in a dimension, or null for everything."""

    brands: list[str] | None
    locations: list[str] | None
    channels: list[str] | None


class InvitationIn(Schema):
    """Whom to invite, and for what."""

    email: str = Field(min_length=3, max_length=254)
    role: Role
    scope: InvitationScope = Field(default_factory=lambda: InvitationScope(brands=None, locations=None, channels=None))


class InvitationOut(Schema):
    """An invitation and what became of it."""

    id: int
    email: str
    role: Role
    scope: InvitedScope
    state: LinkState
    created_at: datetime
    created_by: str
    expires_at: datetime
    accepted_at: datetime | None
    account_id: int | None


class IssuedInvitationOut(InvitationOut):
    """A fresh invitation. `url` is shown this once; `mailed` says whether a mail server took it."""

    url: str
    mailed: bool


class SecretIn(Schema):
    """What stands at the end of the link."""

    secret: str = Field(min_length=1, max_length=100)


class OpenInvitationOut(Schema):
    """What an open link is for."""

    email: str
    role: Role
    scope: InvitedScope
    expires_at: datetime
    deployment: str


class AcceptIn(SecretIn):
    """Who accepts."""

    name: str = Field(min_length=1, max_length=200)
    password: str = Field(min_length=10, max_length=200)


@router.get("/invitations", response=Page[InvitationOut])
@needs("accounts.read")
def list_invitations(request: HttpRequest, paging: Query[Paging]) -> Slice[dict[str, Any]]:
    """List the invitations, newest first."""
    return queries.list_invitations(paging, now=clock.now()).map(_shown)


@router.post("/invitations", response={201: IssuedInvitationOut})
@needs("accounts.write")
@answers_afresh
def invite(request: HttpRequest, body: InvitationIn) -> Status[dict[str, Any]]:
    """Invite somebody for a job: answers the link, and mails it where mail can be sent. Ends a former link."""
    principal, now = require(request, "roles.write"), clock.now()
    issued = operations.invite(
        email=body.email, role=body.role, scope=_scope(body.scope), now=now, actor=principal.actor
    )
    url = f"{settings.PUBLIC_URL}/invitation/{issued.secret}"
    mailed = send_link(INVITATION, to=issued.invitation.email, url=url, name=name_of_deployment(), now=now)
    return Status(201, {**_shown(issued.invitation), "url": url, "mailed": mailed})


@router.delete("/invitations/{int:invitation_id}", response={204: None})
@needs("accounts.write")
def withdraw_invitation(request: HttpRequest, invitation_id: Id) -> Status[None]:
    """Take an invitation back: its link ends."""
    operations.withdraw_invitation(invitation_id=invitation_id, now=clock.now(), actor=principal_of(request).actor)
    return Status(204, None)


@router.post("/invitations/look-up", response=OpenInvitationOut)
@needs(PUBLIC)
@reads
def look_up_invitation(request: HttpRequest, body: SecretIn) -> dict[str, Any]:
    """Tell the holder of a link what it is for."""
    invitation = queries.find_open_invitation(body.secret, now=clock.now())
    if invitation is None:
        raise LinkEnded("This link has ended. Ask an admin for a new one.")
    return {**_shown(invitation), "deployment": name_of_deployment()}


@router.post("/invitations/accept", response={201: MadeAccountOut})
@needs(PUBLIC)
@answers_afresh
def accept_invitation(request: HttpRequest, body: AcceptIn) -> Status[dict[str, Any]]:
    """Make the account an invitation stands for; it signs in with the password given here."""
    person = operations.accept_invitation(secret=body.secret, name=body.name, password=body.password, now=clock.now())
    return Status(201, {"account_id": person.id, "email": person.email})


def _scope(given: InvitationScope) -> Scope:
    dimensions = (given.brands, given.locations, given.channels)
    return Scope(*(None if codes is None else frozenset(codes) for codes in dimensions))


def _shown(invitation: Invitation) -> dict[str, Any]:
    scope = invitation.scope
    return {
        "id": invitation.id,
        "email": invitation.email,
        "role": invitation.role,
        "scope": {
            "brands": None if scope.brands is None else sorted(scope.brands),
            "locations": None if scope.locations is None else sorted(scope.locations),
            "channels": None if scope.channels is None else sorted(scope.channels),
        },
        "state": invitation.state,
        "created_at": invitation.created_at,
        "created_by": invitation.created_by,
        "expires_at": invitation.expires_at,
        "accepted_at": invitation.accepted_at,
        "account_id": invitation.account_id,
    }
