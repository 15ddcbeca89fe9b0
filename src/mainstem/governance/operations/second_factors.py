"""Take a person's second factors away, for whoever lost them all."""

from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db import transaction

from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.accounts import get_account

COMMAND_LINE = "command-line"


@transaction.atomic
def forget_second_factors(*, account_id: int, now: datetime, actor: str = COMMAND_LINE) -> int:
    """
    Remove every second factor of an account, and return how many there were: the password alone signs in then.

    :raises NotFound: if there is no such account
    """
    get_account(account_id)
    kinds = sorted(Authenticator.objects.filter(user_id=account_id).values_list("type", flat=True))
    Authenticator.objects.filter(user_id=account_id).delete()
    if kinds:
        append_audit(
            actor=actor,
            action="account.second_factors_forgotten",
            subject=f"account:{account_id}",
            now=now,
            detail={"kinds": kinds},
        )
    return len(kinds)
