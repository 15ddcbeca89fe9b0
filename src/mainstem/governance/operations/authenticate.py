"""Sign in with an e-mail address and a password."""

from datetime import datetime, timedelta

from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.db.models import F

from mainstem.governance.contracts import Person, TooManyAttempts, WrongCredentials
from mainstem.governance.models import Account
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.accounts import get_account

WRONG_PASSWORDS_ALLOWED = 10
LOCKED_FOR = timedelta(minutes=15)


def authenticate(*, email: str, password: str, now: datetime) -> Person:
    """
    Return whose credentials these are.

    Wrong passwords are counted, also when the caller's request is refused: after ten in a row the account is locked
    for a quarter of an hour, for the right password too. An unknown address takes as long as a wrong password. Not to
    be called inside a transaction that a refusal rolls back.

    :raises WrongCredentials: if they do not belong together, or the account is switched off
    :raises TooManyAttempts: if the account is locked
    """
    account = Account.objects.filter(email=email.strip().lower()).first()
    if account is None:
        make_password(password)  # takes the time a check would
        raise WrongCredentials("E-mail address and password do not belong together.")
    if account.locked_until is not None and account.locked_until > now:
        wait_seconds = int((account.locked_until - now).total_seconds()) + 1
        raise TooManyAttempts("Too many wrong passwords. Try again later.", retry_after_seconds=wait_seconds)
    if not check_password(password, account.password) or not account.is_active:
        _count_wrong_password(account.pk, now)
        raise WrongCredentials("E-mail address and password do not belong together.")
    Account.objects.filter(pk=account.pk).update(wrong_passwords=0, locked_until=None, last_login=now)
    return get_account(account.pk)


@transaction.atomic
def _count_wrong_password(account_id: int, now: datetime) -> None:
    Account.objects.filter(pk=account_id).update(wrong_passwords=F("wrong_passwords") + 1)
    locked = Account.objects.filter(pk=account_id, wrong_passwords__gte=WRONG_PASSWORDS_ALLOWED).update(
        wrong_passwords=0, locked_until=now + LOCKED_FOR
    )
    if locked:
        append_audit(actor="anonymous", action="account.locked", subject=f"account:{account_id}", now=now)
