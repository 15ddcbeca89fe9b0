"""Accounts, their roles, their passwords."""

from datetime import timedelta

import pyotp
import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import encrypt
from axes.models import AccessAttempt
from django.utils import timezone
from tests.governance.builders import NOW, PASSWORD, a_person, a_token

from mainstem.governance import operations, queries
from mainstem.governance.contracts import (
    AccountExists,
    GrantsOneself,
    LastAdmin,
    ScopesDoNotCombine,
    SecondFactorNeeded,
    TooManyAttempts,
    UnknownCode,
    WrongCode,
    WrongCredentials,
)
from mainstem.governance.models import Account
from mainstem.kernel.errors import Malformed, NotFound
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import NOTHING, Scope

pytestmark = pytest.mark.django_db
DESK = "192.0.2.1"
STORE_1 = Scope(locations=frozenset({"1"}))
STORE_2 = Scope(locations=frozenset({"2"}))


def test_a_fresh_account_may_do_nothing() -> None:
    person = a_person()

    assert queries.permissions_of(person.id) == frozenset()
    assert queries.scope_of(person.id, "orders.read") == NOTHING


def test_an_address_has_one_account_however_it_is_written() -> None:
    a_person(email="Ann@Company.example")

    with pytest.raises(AccountExists):
        a_person(email=" ann@company.EXAMPLE ")
    assert queries.find_account("ANN@company.example") is not None


@pytest.mark.parametrize(
    "changes", [{"email": "nobody"}, {"name": "  "}, {"password": "password1234"}, {"password": "short"}]
)
def test_an_account_that_cannot_be_is_refused(changes: dict) -> None:
    with pytest.raises(Malformed):
        operations.create_account(
            **{"email": "a@company.example", "name": "A", "password": PASSWORD, "now": NOW, **changes}
        )


def test_the_password_is_not_kept() -> None:
    person = a_person(password=PASSWORD)

    stored = Account.objects.get(pk=person.id).password

    assert PASSWORD not in stored
    assert stored.startswith("scrypt$")


def test_each_permission_holds_where_its_roles_hold() -> None:
    person = a_person("analyst")
    operations.grant_role(account_id=person.id, role="store_manager", scope=STORE_1, now=NOW)

    assert queries.scope_of(person.id, "stock.write") == STORE_1
    assert queries.scope_of(person.id, "stock.read") == Scope()
    assert queries.scope_of(person.id, "contacts.reveal") == NOTHING


def test_granting_a_role_again_replaces_its_scope() -> None:
    person = a_person("store_manager", scope=STORE_1)

    same = operations.grant_role(account_id=person.id, role="store_manager", scope=STORE_1, now=NOW)
    other = operations.grant_role(account_id=person.id, role="store_manager", scope=STORE_2, now=NOW)

    assert [grant.id for grant in queries.list_grants(person.id)] == [other.id]
    assert same.id != other.id
    assert queries.scope_of(person.id, "orders.write") == STORE_2


def test_a_store_manager_is_granted_for_named_stores() -> None:
    with pytest.raises(Malformed):
        operations.grant_role(account_id=a_person().id, role="store_manager", now=NOW)


def test_scopes_that_would_allow_more_together_are_refused() -> None:
    person = a_person()
    brand_in_store = Scope(brands=frozenset({"A"}), locations=frozenset({"1"}))
    other_in_other = Scope(brands=frozenset({"B"}), locations=frozenset({"2"}))
    operations.grant_role(account_id=person.id, role="store_manager", scope=brand_in_store, now=NOW)

    with pytest.raises(ScopesDoNotCombine):
        operations.grant_role(account_id=person.id, role="operator", scope=other_in_other, now=NOW)


def test_nobody_grants_a_role_to_themselves() -> None:
    admin = a_person("admin")

    with pytest.raises(GrantsOneself):
        operations.grant_role(account_id=admin.id, role="agent", now=NOW, actor=f"account:{admin.id}")


def test_a_role_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnknownCode):
        operations.grant_role(account_id=a_person().id, role="emperor", now=NOW)
    with pytest.raises(NotFound):
        operations.grant_role(account_id=10**9, role="admin", now=NOW)


def test_a_revoked_role_is_gone_and_revoking_again_changes_nothing() -> None:
    person = a_person("agent")

    operations.revoke_role(account_id=person.id, role="agent", now=NOW)
    operations.revoke_role(account_id=person.id, role="agent", now=NOW)

    assert queries.permissions_of(person.id) == frozenset()


def test_the_last_admin_stays() -> None:
    one, other = a_person("admin"), a_person("admin")
    operations.revoke_role(account_id=one.id, role="admin", now=NOW)

    with pytest.raises(LastAdmin):
        operations.revoke_role(account_id=other.id, role="admin", now=NOW)
    with pytest.raises(LastAdmin):
        operations.deactivate_account(account_id=other.id, now=NOW)


def test_a_switched_off_account_loses_its_tokens_and_may_do_nothing() -> None:
    person = a_person("agent", password=PASSWORD)
    token = a_token(person)

    operations.deactivate_account(account_id=person.id, now=NOW)

    assert queries.find_principal(token.secret, now=NOW) is None
    assert queries.permissions_of(person.id) == frozenset()
    with pytest.raises(WrongCredentials):
        operations.authenticate(email=person.email, password=PASSWORD, now=NOW)
    operations.activate_account(account_id=person.id, now=NOW)
    assert queries.find_principal(token.secret, now=NOW) is None
    assert queries.permissions_of(person.id) != frozenset()


def test_accounts_are_listed_with_their_roles_page_by_page() -> None:
    people = [a_person("agent"), a_person(), a_person("analyst", "steward")]

    first = queries.list_accounts(Paging(limit=2))
    second = queries.list_accounts(Paging(limit=2, cursor=first.next_cursor))

    listed = [*first.items, *second.items]
    assert [person.id for person in listed] == [person.id for person in people]
    assert [[str(grant.role) for grant in person.roles] for person in listed] == [["agent"], [], ["analyst", "steward"]]


# signing in


def test_the_right_password_signs_in() -> None:
    person = a_person(email="ann@company.example", password=PASSWORD)

    assert operations.authenticate(email="ANN@company.example", password=PASSWORD, now=NOW).id == person.id


@pytest.mark.parametrize(
    ("email", "password"), [("ann@company.example", "wrong"), ("bob@company.example", PASSWORD), ("", "")]
)
def test_wrong_credentials_are_refused_alike(email: str, password: str) -> None:
    a_person(email="ann@company.example", password=PASSWORD)

    with pytest.raises(WrongCredentials) as refused:
        operations.authenticate(email=email, password=password, now=NOW)

    assert refused.value.message == "E-mail address and password do not belong together."


def test_an_account_without_a_password_cannot_sign_in() -> None:
    person = a_person()

    with pytest.raises(WrongCredentials):
        operations.authenticate(email=person.email, password="", now=NOW)


def test_ten_wrong_passwords_lock_the_account_for_a_while() -> None:
    person = a_person(password=PASSWORD)
    for _ in range(9):
        with pytest.raises(WrongCredentials):
            operations.authenticate(email=person.email, password="wrong", now=NOW, address=DESK)
    with pytest.raises(TooManyAttempts):
        operations.authenticate(email=person.email, password="wrong", now=NOW, address=DESK)

    with pytest.raises(TooManyAttempts) as refused:
        operations.authenticate(email=person.email, password=PASSWORD, now=NOW, address=DESK)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    later = operations.authenticate(email=person.email, password=PASSWORD, now=NOW, address=DESK)

    assert 800 < refused.value.details["retry_after_seconds"] <= 900
    assert later.id == person.id


def test_guessing_from_elsewhere_does_not_lock_the_owner_out() -> None:
    person = a_person(password=PASSWORD)
    for _ in range(12):
        with pytest.raises((WrongCredentials, TooManyAttempts)):
            operations.authenticate(email=person.email, password="wrong", now=NOW, address="203.0.113.7")

    assert operations.authenticate(email=person.email, password=PASSWORD, now=NOW, address=DESK).id == person.id


def test_the_right_password_ends_the_count() -> None:
    person = a_person(password=PASSWORD)
    for _ in range(3):
        for _ in range(9):
            with pytest.raises(WrongCredentials):
                operations.authenticate(email=person.email, password="wrong", now=NOW, address=DESK)
        operations.authenticate(email=person.email, password=PASSWORD, now=NOW, address=DESK)


def test_wrong_tries_stand_in_the_audit_chain_and_made_up_addresses_do_not() -> None:
    person = a_person(password=PASSWORD)
    for email in (person.email, "nobody@company.example"):
        with pytest.raises(WrongCredentials):
            operations.authenticate(email=email, password="wrong", now=NOW, address=DESK)

    entries = [entry for entry in queries.list_audit(Paging(limit=50)).items if entry.action == "sign_in.refused"]

    assert [(entry.subject, dict(entry.detail)) for entry in entries] == [
        (f"account:{person.id}", {"address": DESK, "why": "wrong_password"})
    ]


def test_a_protected_account_needs_its_code_besides_the_password() -> None:
    person = a_person(password=PASSWORD)
    secret = protected(person.id)
    given = {"email": person.email, "password": PASSWORD, "now": NOW, "address": DESK}

    with pytest.raises(SecondFactorNeeded):
        operations.authenticate(**given)
    with pytest.raises(WrongCode):
        operations.authenticate(**given, code="000000")
    signed_in = operations.authenticate(**given, code=pyotp.TOTP(secret).now())

    assert signed_in.id == person.id


def test_wrong_codes_lock_like_wrong_passwords() -> None:
    person = a_person(password=PASSWORD)
    secret = protected(person.id)
    given = {"email": person.email, "password": PASSWORD, "now": NOW, "address": DESK}
    for _ in range(10):
        with pytest.raises((WrongCode, TooManyAttempts)):
            operations.authenticate(**given, code="000000")

    with pytest.raises(TooManyAttempts):
        operations.authenticate(**given, code=pyotp.TOTP(secret).now())


def test_an_admin_takes_lost_second_factors_away() -> None:
    person = a_person(password=PASSWORD)
    protected(person.id)

    assert operations.forget_second_factors(account_id=person.id, now=NOW) == 1
    assert operations.authenticate(email=person.email, password=PASSWORD, now=NOW).id == person.id


def protected(account_id: int) -> str:
    secret = pyotp.random_base32()
    Authenticator.objects.create(user_id=account_id, type="totp", data={"secret": encrypt(secret)})
    return secret


def test_a_new_password_ends_every_token() -> None:
    person = a_person("agent", password=PASSWORD)
    token = a_token(person)

    operations.set_password(account_id=person.id, password="another good one", now=NOW)

    assert queries.find_principal(token.secret, now=NOW) is None
    assert operations.authenticate(email=person.email, password="another good one", now=NOW).id == person.id
