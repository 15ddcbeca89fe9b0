"""Make the first admin of a deployment that has nobody yet."""

from datetime import datetime

from django.db import transaction

from mainstem.governance.contracts import AlreadySetUp, Person, Role
from mainstem.governance.models import Account
from mainstem.governance.operations.accounts import create_account
from mainstem.governance.operations.roles import grant_role
from mainstem.governance.queries.accounts import get_account
from mainstem.kernel import sql

PACKAGE = "mainstem.governance"
ACTOR = "first-run"


@transaction.atomic
def make_first_admin(*, email: str, name: str, password: str, now: datetime) -> Person:
    """
    Make the account of whoever sets this deployment up, and make them its admin.

    Two who try at the same moment wait for each other: one is made, the other refused.

    :raises AlreadySetUp: if there is any account
    :raises Malformed: if the address is none, the name is empty or the password is too weak
    """
    sql.run(PACKAGE, "lock_accounts")
    if Account.objects.exists():
        raise AlreadySetUp("This deployment has an account already: sign in, or ask its admin for an invitation.")
    person = create_account(email=email, name=name, password=password, now=now, actor=ACTOR)
    grant_role(account_id=person.id, role=Role.ADMIN, now=now, actor=ACTOR)
    return get_account(person.id)
