"""Let a person set a new password by a one-time link that an admin hands to them."""

from datetime import datetime

from django.db import transaction

from mainstem.governance.contracts import IssuedPasswordLink, LinkEnded, Person
from mainstem.governance.models import PasswordLink
from mainstem.governance.operations.accounts import set_password
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.accounts import get_account
from mainstem.governance.rules import links
from mainstem.kernel.errors import NotFound

COMMAND_LINE = "command-line"


@transaction.atomic
def issue_password_link(*, account_id: int, now: datetime, actor: str = COMMAND_LINE) -> IssuedPasswordLink:
    """
    Make a link under which a person sets a new password. It lives for 72 hours and ends the one before it.

    The old password stays good until the link is used.

    :raises NotFound: if there is no such active account
    """
    if not get_account(account_id).is_active:
        raise NotFound("There is no such active account.")
    PasswordLink.objects.filter(account_id=account_id, used_at__isnull=True, withdrawn_at__isnull=True).update(
        withdrawn_at=now
    )
    secret = links.new_secret()
    link = PasswordLink.objects.create(
        account_id=account_id,
        digest=links.digest_of(secret),
        created_at=now,
        created_by=actor,
        expires_at=now + links.LIVES,
    )
    append_audit(actor=actor, action="account.password_link_issued", subject=f"account:{account_id}", now=now)
    return IssuedPasswordLink(account_id=account_id, expires_at=link.expires_at, secret=secret)


@transaction.atomic
def use_password_link(*, secret: str, password: str, now: datetime) -> Person:
    """
    Set the password a link was made for. A link is good for one password.

    :raises LinkEnded: if the link is none, used, ended or too old, or the account is switched off
    :raises Malformed: if the password is too weak
    """
    link = (
        PasswordLink.objects.filter(
            digest=links.digest_of(secret),
            used_at__isnull=True,
            withdrawn_at__isnull=True,
            expires_at__gt=now,
            account__is_active=True,
        )
        .select_for_update(of=("self",))
        .first()
    )
    if link is None:
        raise LinkEnded("This link has ended. Ask an admin for a new one.")
    PasswordLink.objects.filter(pk=link.pk).update(used_at=now)
    set_password(account_id=link.account_id, password=password, now=now, actor=f"account:{link.account_id}")
    return get_account(link.account_id)
