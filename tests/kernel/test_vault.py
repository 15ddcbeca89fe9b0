"""The vault keeps contact values per subject, and forgets for good."""

from uuid import uuid4

import pytest
from django.db import connection

from mainstem.kernel import clock, sql, vault
from mainstem.kernel.vault import Contact, parse_token

pytestmark = pytest.mark.django_db


def a_contact(value: str = "lin@example.com", **changes: object) -> Contact:
    return Contact(**{"subject_ref": uuid4(), "namespace": "email", "value": value, **changes})  # type: ignore[arg-type]


def put(*contacts: Contact) -> int:
    with sql.cursor() as cursor:
        return vault.put(cursor, contacts)


def get(*contacts: Contact) -> dict:
    with sql.cursor() as cursor:
        return vault.get(cursor, [contact.ref for contact in contacts])


def erase(contact: Contact) -> int:
    with sql.cursor() as cursor:
        return vault.destroy(cursor, [contact.subject_ref], clock.now())


def test_a_value_comes_back_by_its_reference() -> None:
    contact = a_contact("林@例子.中国")

    refused = put(contact, contact)

    assert refused == 0
    assert get(contact) == {contact.ref: "林@例子.中国"}


def test_no_table_holds_the_value_itself() -> None:
    put(a_contact("very.distinct@example.com"))

    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(t::text, ' ') FROM kernel_vault_entry AS t")
        everything = cursor.fetchone()[0]

    assert "distinct" not in everything
    assert b"very.distinct".hex() not in everything


def test_an_erased_subject_is_unreadable_and_takes_nothing_new() -> None:
    contact = a_contact()
    put(contact)

    first, second = erase(contact), erase(contact)
    refused = put(a_contact("other@example.com", subject_ref=contact.subject_ref))

    assert (first, second, refused) == (1, 0, 1)
    assert get(contact) == {}


def test_erasing_one_of_two_subjects_leaves_the_value_to_the_other() -> None:
    one, other = a_contact(), a_contact()
    put(one, other)

    erase(one)

    assert get(one) == {other.ref: "lin@example.com"}


def test_a_token_is_read_back_and_nothing_else_is_one() -> None:
    contact = a_contact(namespace="openid:wx1")

    assert parse_token(contact.token) == ("openid:wx1", contact.ref)
    assert parse_token("vault:email|nonsense") is None
    assert parse_token("vault:email") is None
    assert parse_token(None) is None


def test_a_subject_erased_before_it_held_anything_takes_nothing_later() -> None:
    contact = a_contact()

    erased, again = erase(contact), erase(contact)
    refused = put(contact)

    assert (erased, again, refused) == (1, 0, 1)
    assert get(contact) == {}
