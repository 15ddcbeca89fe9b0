"""
Find out who signs in: password, second factor, and the one lock-out that both count towards.

django-axes keeps the count by account and network address. It is asked and told here and nowhere else, by the API's
sign-in as by the console's.
"""

import math
from datetime import datetime
from typing import Any

from allauth.mfa.models import Authenticator
from axes.conf import settings as axes_settings
from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.contrib.auth import authenticate as django_authenticate
from django.contrib.auth.signals import user_login_failed
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from mainstem.governance.contracts import (
    Person,
    SecondFactorNeeded,
    TooManyAttempts,
    WrongCode,
    WrongCredentials,
)
from mainstem.governance.models import Account
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.accounts import get_account
from mainstem.kernel.http import UNKNOWN_ADDRESS

LONGEST_PASSWORD = 200
SECOND_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
CODES = (Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES)


def authenticate(
    *, email: str, password: str, now: datetime, address: str = UNKNOWN_ADDRESS, code: str | None = None
) -> Person:
    """
    Return whose credentials these are, second factor included.

    Not to be called inside a transaction that a refusal rolls back: what was tried is counted and audited.

    :param address: the network address that calls; wrong tries count for it and the account together
    :param code: of the authenticator app, or a recovery code, for accounts that are protected by a second factor
    :raises WrongCredentials: if they do not belong together, or the account is switched off
    :raises SecondFactorNeeded: if a code is missing, or the only second factor is a passkey
    :raises WrongCode: if the code is not right
    :raises TooManyAttempts: if the account is locked for this address
    """
    person = check_password(email=email, password=password, now=now, address=address)
    if Authenticator.objects.filter(user_id=person.id, type__in=SECOND_FACTORS).exists():
        _check_code(person, code, now, address)
    AxesProxyHandler.reset_attempts(ip_address=address, username=person.email)
    Account.objects.filter(pk=person.id).update(last_login=now)
    return person


def check_password(*, email: str, password: str, now: datetime, address: str = UNKNOWN_ADDRESS) -> Person:
    """
    Return whose address and password these are: the first of two factors where there are two.

    An unknown address takes as long as a wrong password. The tenth wrong try locks the account for this network
    address for a quarter of an hour, for the right password too. Not to be called inside a transaction that a refusal
    rolls back.

    :raises WrongCredentials: if they do not belong together, or the account is switched off
    :raises TooManyAttempts: if the account is locked for this address
    """
    known_as = email.strip().lower()
    refuse_while_locked(email=known_as, address=address)
    attempt = _attempt(address)
    given = password if len(password) <= LONGEST_PASSWORD else ""
    found = django_authenticate(attempt, email=known_as, password=given)
    if found is None:
        _note_refusal(known_as, "wrong_password", attempt, now, address)
        refuse_while_locked(email=known_as, address=address)
        raise WrongCredentials("E-mail address and password do not belong together.")
    return get_account(found.pk)


def count_wrong_try(*, account_id: int, now: datetime, address: str = UNKNOWN_ADDRESS, why: str = "wrong_code") -> None:
    """
    Count a wrong code of a second factor, or a wrong password of who is in already: they lock as others do.

    :raises NotFound: if there is no such account
    """
    person, attempt = get_account(account_id), _attempt(address)
    user_login_failed.send(sender=__name__, credentials={"email": person.email}, request=attempt)
    _note_refusal(person.email, why, attempt, now, address)


def refuse_while_locked(*, email: str, address: str = UNKNOWN_ADDRESS) -> None:
    """
    :raises TooManyAttempts: if the account is locked for this address
    """
    if AxesProxyHandler.is_allowed(_attempt(address), {"email": email}):
        return
    last = AccessAttempt.objects.filter(username=email, ip_address=address).order_by("-attempt_time").first()
    left = (
        0.0 if last is None else (last.attempt_time + axes_settings.AXES_COOLOFF_TIME - timezone.now()).total_seconds()
    )
    raise TooManyAttempts(
        "Too many wrong passwords or codes. Try again later.", retry_after_seconds=max(1, math.ceil(left))
    )


def _check_code(person: Person, code: str | None, now: datetime, address: str) -> None:
    if not code:
        raise SecondFactorNeeded("This account is protected by a second factor: send its code as well.", field="code")
    for authenticator in Authenticator.objects.filter(user_id=person.id, type__in=CODES):
        if authenticator.wrap().validate_code(code):
            authenticator.record_usage()
            return
    count_wrong_try(account_id=person.id, now=now, address=address)
    refuse_while_locked(email=person.email, address=address)
    raise WrongCode("The code is not right, or no longer.", field="code")


@transaction.atomic
def _note_refusal(email: str, why: str, attempt: HttpRequest, now: datetime, address: str) -> None:
    """Only tries at accounts there are: whoever makes addresses up must not be able to fill the chain."""
    account = Account.objects.filter(email=email).first()
    if account is None:
        return
    subject, detail = f"account:{account.pk}", {"address": address, "why": why}
    append_audit(actor="anonymous", action="sign_in.refused", subject=subject, now=now, detail=detail)
    if getattr(attempt, "axes_locked_out", False):
        append_audit(actor="anonymous", action="account.locked", subject=subject, now=now, detail={"address": address})


def _attempt(address: str) -> Any:
    """Return a request as django-axes knows them: it carries an address and nothing else."""
    request = HttpRequest()
    request.META = {"REMOTE_ADDR": address, "HTTP_USER_AGENT": "-", "PATH_INFO": "-"}
    return request
