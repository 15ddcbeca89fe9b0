"""Small things to begin a test with."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from mainstem.governance import operations
from mainstem.governance.contracts import ConsentGiven, ConsentState, IssuedToken, Person, Purpose
from mainstem.kernel.scope import Scope

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
PASSWORD = "three blind mice"


def a_person(*roles: str, scope: Scope | None = None, password: str | None = None, email: str | None = None) -> Person:
    person = operations.create_account(
        email=email or f"{uuid4().hex}@company.example", name="Ann Lee", password=password, now=NOW
    )
    for role in roles:
        where = scope or (Scope(locations=frozenset({"1"})) if role == "store_manager" else Scope())
        operations.grant_role(account_id=person.id, role=role, scope=where, now=NOW)
    return person


def a_token(person: Person, **changes: Any) -> IssuedToken:
    return operations.issue_token(**{"account_id": person.id, "name": "test", "now": NOW, **changes})


def a_consent(
    subject_ref: UUID | None = None,
    state: ConsentState = ConsentState.GRANTED,
    *,
    days: int = -1,
    purpose: Purpose = Purpose.MARKETING,
    channel: str = "email",
    **changes: Any,
) -> ConsentGiven:
    return ConsentGiven(
        **{
            "subject_ref": subject_ref or uuid4(),
            "purpose": purpose,
            "channel": channel,
            "state": state,
            "at": NOW + timedelta(days=days),
            "source": "test",
            "external_id": uuid4().hex,
            **changes,
        }
    )
