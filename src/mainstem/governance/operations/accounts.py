"""Make an account, change its password, switch it off and on."""

from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from mainstem.governance.contracts import AccountExists, Person
from mainstem.governance.models import Account, Grant, PasswordLink, Token
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.operations.roles import refuse_to_lose_the_last_admin
from mainstem.governance.queries.accounts import get_account
from mainstem.kernel.errors import Malformed, NotFound

COMMAND_LINE = "command-line"
MAX_NAME = 200


@transaction.atomic
def create_account(*, email: str, name: str, password: str | None, now: datetime, actor: str = COMMAND_LINE) -> Person:
    """
    Make an account for a person of the company. It can do nothing until it is granted a role.

    :param password: None makes an account that can only be used through tokens
    :raises AccountExists: if the address has one already
    :raises Malformed: if the address is none, the name is empty or the password is too weak
    """
    address = checked_address(email)
    if not name.strip() or len(name) > MAX_NAME:
        raise Malformed(f"A name has 1 to {MAX_NAME} characters.", field="name")
    if Account.objects.filter(email=address).exists():
        raise AccountExists("There is an account with this address already.", field="email")
    account = Account(email=address, name=name.strip(), password=_hashed(password))
    account.save()
    append_audit(actor=actor, action="account.created", subject=f"account:{account.pk}", now=now)
    return get_account(account.pk)


@transaction.atomic
def set_password(*, account_id: int, password: str, now: datetime, actor: str = COMMAND_LINE) -> None:
    """
    Give an account a new password: its sessions, its tokens and its open password links end with the old one.

    :raises NotFound: if there is no such account
    :raises Malformed: if the password is too weak
    """
    changed = Account.objects.filter(pk=account_id).update(password=_hashed(password))
    if not changed:
        raise NotFound("There is no such account.")
    Token.objects.filter(account_id=account_id, revoked_at__isnull=True).update(revoked_at=now)
    PasswordLink.objects.filter(account_id=account_id, used_at__isnull=True).update(withdrawn_at=now)
    append_audit(actor=actor, action="account.password_changed", subject=f"account:{account_id}", now=now)


@transaction.atomic
def deactivate_account(*, account_id: int, now: datetime, actor: str = COMMAND_LINE) -> Person:
    """
    Switch an account off: its tokens end, its grants stay for the record. Repeating it changes nothing.

    :raises NotFound: if there is no such account
    :raises LastAdmin: if nobody could manage the team any more
    """
    person = get_account(account_id)
    if not person.is_active:
        return person
    if Grant.objects.filter(account_id=account_id, role="admin", revoked_at__isnull=True).exists():
        refuse_to_lose_the_last_admin(but=account_id)
    Account.objects.filter(pk=account_id).update(is_active=False)
    Token.objects.filter(account_id=account_id, revoked_at__isnull=True).update(revoked_at=now)
    append_audit(actor=actor, action="account.deactivated", subject=f"account:{account_id}", now=now)
    return get_account(account_id)


@transaction.atomic
def activate_account(*, account_id: int, now: datetime, actor: str = COMMAND_LINE) -> Person:
    """
    Switch an account on again; its former tokens stay ended. Repeating it changes nothing.

    :raises NotFound: if there is no such account
    """
    person = get_account(account_id)
    if person.is_active:
        return person
    Account.objects.filter(pk=account_id).update(is_active=True)
    append_audit(actor=actor, action="account.activated", subject=f"account:{account_id}", now=now)
    return get_account(account_id)


def checked_address(email: str) -> str:
    """
    Return an e-mail address as accounts keep it.

    :raises Malformed: if it is none
    """
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError as error:
        raise Malformed("This is not an e-mail address.", field="email") from error
    if len(address) > 254:
        raise Malformed("An e-mail address has at most 254 characters.", field="email")
    return address


def _hashed(password: str | None) -> str:
    if password is None:
        return make_password(None)
    if len(password) > 200:
        raise Malformed("A password has at most 200 characters.", field="password")
    try:
        validate_password(password)
    except ValidationError as error:
        raise Malformed(" ".join(error.messages), field="password") from error
    return make_password(password)
