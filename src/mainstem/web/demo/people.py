"""The people of the demo: one account per role, with a password and a token to try things out."""

import secrets
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from mainstem.governance import operations as governance
from mainstem.governance import queries as people_known
from mainstem.governance.contracts import Role
from mainstem.kernel.scope import EVERYTHING, Scope
from mainstem.web.demo.credentials import DemoPerson, list_people, read_people, write_people

TOKEN_LIVES = timedelta(days=90)
NAMES = {
    Role.MARKETER: "Mei Marketer",
    Role.MERCHANDISER: "Ming Merchandiser",
    Role.OPERATOR: "Ou Operator",
    Role.STORE_MANAGER: "Shu Store Manager",
    Role.AGENT: "An Agent",
    Role.ANALYST: "Ana Analyst",
    Role.STEWARD: "Shan Steward",
    Role.ADMIN: "Ai Admin",
}


def make_people(folder: Path, *, store: str, now: datetime) -> list[dict[str, Any]]:
    """
    Make an account for every role, with a password and a token, and write them into the demo's folder.

    People made before stay as they are; one whose making was cut short gets a new password.

    :param store: the location the store manager manages
    """
    known = {person.role: person for person in read_people(folder)}
    for role, name in NAMES.items():
        if role.value not in known:
            known[role.value] = _make(role, name, store, now)
            write_people(folder, list(known.values()))
    return list_people(folder.parent)


def _make(role: Role, name: str, store: str, now: datetime) -> DemoPerson:
    email = f"{role.value.replace('_', '.')}@demo.example"
    password = secrets.token_urlsafe(12)
    account = people_known.find_account(email)
    if account is None:
        account = governance.create_account(email=email, name=name, password=password, now=now)
    else:
        governance.set_password(account_id=account.id, password=password, now=now)
    scope = Scope(locations=frozenset({store})) if role is Role.STORE_MANAGER else EVERYTHING
    governance.grant_role(account_id=account.id, role=role.value, scope=scope, now=now)
    issued = governance.issue_token(account_id=account.id, name="demo", now=now, expires_at=now + TOKEN_LIVES)
    return DemoPerson(role.value, email, password, issued.secret, issued.token.expires_at.date().isoformat())
