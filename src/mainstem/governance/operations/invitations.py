"""Invite a colleague, take the invitation back, accept it."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from mainstem.governance.contracts import AccountExists, IssuedInvitation, LinkEnded, Person
from mainstem.governance.models import Account, Invitation
from mainstem.governance.operations.accounts import checked_address, create_account
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.operations.roles import checked_grant, grant_role
from mainstem.governance.queries.accounts import get_account, permissions_of
from mainstem.governance.queries.links import as_invitation
from mainstem.governance.rules import links
from mainstem.kernel.errors import NotFound
from mainstem.kernel.scope import Scope

COMMAND_LINE = "command-line"


@transaction.atomic
def invite(
    *, email: str, role: str, now: datetime, scope: Scope | None = None, actor: str = COMMAND_LINE
) -> IssuedInvitation:
    """
    Ask somebody to join, for a job and a scope. The link lives for 72 hours.

    Inviting the same address again ends the former link.

    :raises AccountExists: if the address has an account
    :raises UnknownCode: if there is no such role
    :raises Malformed: if the address is none, or a store manager would be invited without locations
    """
    address = checked_address(email)
    wanted, where = checked_grant(role, scope or Scope())
    if Account.objects.filter(email=address).exists():
        raise AccountExists("There is an account with this address already.", field="email")
    _open(email=address).update(withdrawn_at=now)
    secret = links.new_secret()
    invitation = Invitation.objects.create(
        email=address,
        role=str(wanted),
        brands=_listed(where.brands),
        locations=_listed(where.locations),
        channels=_listed(where.channels),
        digest=links.digest_of(secret),
        created_at=now,
        created_by=actor,
        expires_at=now + links.LIVES,
    )
    append_audit(
        actor=actor,
        action="account.invited",
        subject=f"invitation:{invitation.pk}",
        now=now,
        detail={"role": str(wanted), **where.settings()},
    )
    return IssuedInvitation(invitation=as_invitation(invitation, now), secret=secret)


@transaction.atomic
def withdraw_invitation(*, invitation_id: int, now: datetime, actor: str = COMMAND_LINE) -> None:
    """
    Take an invitation back: its link ends. Repeating it, or withdrawing an accepted one, changes nothing.

    :raises NotFound: if there is no such invitation
    """
    if not Invitation.objects.filter(pk=invitation_id).exists():
        raise NotFound("There is no such invitation.")
    if _open(pk=invitation_id).update(withdrawn_at=now):
        subject = f"invitation:{invitation_id}"
        append_audit(actor=actor, action="account.invitation_withdrawn", subject=subject, now=now)


@transaction.atomic
def accept_invitation(*, secret: str, name: str, password: str, now: datetime) -> Person:
    """
    Make the account an invitation stands for, and grant its role. A link is good for one account.

    :raises LinkEnded: if the link is none, used, withdrawn or too old, or who sent it may not grant roles any more
    :raises Malformed: if the name is empty or the password is too weak
    :raises AccountExists: if the address got an account in the meantime
    """
    invitation = _open(digest=links.digest_of(secret), expires_at__gt=now).select_for_update().first()
    if invitation is None or not _may_still_invite(invitation.created_by):
        raise LinkEnded("This link has ended. Ask an admin for a new one.")
    actor = f"invitation:{invitation.pk}"
    person = create_account(email=invitation.email, name=name, password=password, now=now, actor=actor)
    scope = as_invitation(invitation, now).scope
    grant_role(account_id=person.id, role=invitation.role, scope=scope, now=now, actor=invitation.created_by)
    Invitation.objects.filter(pk=invitation.pk).update(accepted_at=now, account_id=person.id)
    append_audit(actor=f"account:{person.id}", action="account.invitation_accepted", subject=actor, now=now)
    return get_account(person.id)


def _open(**wanted: Any) -> QuerySet[Invitation]:
    return Invitation.objects.filter(accepted_at__isnull=True, withdrawn_at__isnull=True, **wanted)


def _may_still_invite(actor: str) -> bool:
    kind, _, key = actor.partition(":")
    return kind != "account" or "roles.write" in permissions_of(int(key))


def _listed(codes: frozenset[str] | None) -> list[str] | None:
    return None if codes is None else sorted(codes)
