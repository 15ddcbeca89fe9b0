"""Tokens: found by digest, limited by their owner, ended at once."""

from datetime import timedelta

import pytest
from django.db import connection
from tests.governance.builders import NOW, a_person, a_token

from mainstem.governance import operations, queries
from mainstem.governance.contracts import MoreThanOwned, UnknownCode
from mainstem.governance.models import Token
from mainstem.kernel.errors import Malformed, NotFound
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db
STORE_1 = Scope(locations=frozenset({"1"}))


def test_a_token_acts_for_its_owner() -> None:
    person = a_person("agent")

    principal = queries.find_principal(a_token(person).secret, now=NOW)

    assert principal is not None
    assert (principal.actor, principal.roles) == (f"account:{person.id}", {"agent"})
    assert principal.permissions == queries.permissions_of(person.id)


def test_the_secret_is_nowhere_in_the_table() -> None:
    issued = a_token(a_person("agent"))

    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(t::text, ' ') FROM governance_token AS t")
        everything = cursor.fetchone()[0]

    assert issued.secret[len("msk_") + 8 :] not in everything
    assert issued.secret.encode().hex() not in everything


@pytest.mark.parametrize("text", ["", "msk_", "msk_" + "A" * 43, "bearer x", "\0", "msk_" + "é" * 43])
def test_a_made_up_secret_belongs_to_nobody(text: str) -> None:
    a_token(a_person("admin"))

    assert queries.find_principal(text, now=NOW) is None


def test_a_token_ends_at_its_end_and_when_it_is_revoked() -> None:
    person = a_person("agent")
    short, revoked = a_token(person, expires_at=NOW + timedelta(hours=1)), a_token(person)

    operations.revoke_token(token_id=revoked.token.id, now=NOW, actor="test", owner_id=person.id)
    operations.revoke_token(token_id=revoked.token.id, now=NOW, actor="test")

    assert queries.find_principal(short.secret, now=NOW + timedelta(minutes=59)) is not None
    assert queries.find_principal(short.secret, now=NOW + timedelta(hours=1)) is None
    assert queries.find_principal(revoked.secret, now=NOW) is None


def test_nobody_ends_the_token_of_another_as_their_own() -> None:
    issued = a_token(a_person("agent"))

    with pytest.raises(NotFound):
        operations.revoke_token(token_id=issued.token.id, now=NOW, actor="x", owner_id=a_person().id)


def test_a_token_can_be_given_less_than_its_owner_has() -> None:
    person = a_person("operator")

    issued = a_token(person, permissions=["orders.read"], scope=STORE_1)
    principal = queries.find_principal(issued.secret, now=NOW)

    assert principal is not None
    assert dict(principal.scopes) == {"orders.read": STORE_1}


def test_a_token_loses_what_its_owner_loses() -> None:
    person = a_person("operator", "analyst")
    issued = a_token(person)

    operations.revoke_role(account_id=person.id, role="operator", now=NOW)
    principal = queries.find_principal(issued.secret, now=NOW)

    assert principal is not None
    assert "orders.write" not in principal.permissions


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"permissions": ["contacts.reveal"]}, MoreThanOwned),
        ({"permissions": ["nonsense"]}, UnknownCode),
        ({"scope": Scope(locations=frozenset({"2"}))}, MoreThanOwned),
        ({"expires_at": NOW}, Malformed),
        ({"expires_at": NOW + timedelta(days=367)}, Malformed),
        ({"name": " "}, Malformed),
        ({"account_id": 10**9}, NotFound),
    ],
)
def test_a_token_that_would_reach_too_far_is_refused(changes: dict, refusal: type[Exception]) -> None:
    person = a_person("store_manager", scope=STORE_1)

    with pytest.raises(refusal):
        a_token(person, **changes)

    assert Token.objects.count() == 0


def test_a_restricted_token_cannot_make_a_wider_one() -> None:
    person = a_person("operator")
    restricted = a_token(person, permissions=["orders.read"], scope=STORE_1)
    by = queries.find_principal(restricted.secret, now=NOW)

    child = queries.find_principal(a_token(person, by=by).secret, now=NOW)

    assert child is not None
    assert dict(child.scopes) == {"orders.read": STORE_1}
    with pytest.raises(MoreThanOwned):
        a_token(person, by=by, permissions=["orders.write"])
    with pytest.raises(MoreThanOwned):
        a_token(person, by=by, scope=Scope(locations=frozenset({"1", "2"})))


def test_use_is_noted_to_the_hour() -> None:
    issued = a_token(a_person("agent"))

    for minute in (1, 2, 59):
        operations.note_use(token_id=issued.token.id, now=NOW.replace(minute=minute))

    [listed] = queries.list_tokens(Paging()).items
    assert listed.last_used_at == NOW.replace(minute=0)
