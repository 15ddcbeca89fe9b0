"""Contact data: masked for most, opened with a reason, erased for good."""

from uuid import UUID, uuid4

import pytest
from django.db import connection
from tests.governance.builders import NOW

from mainstem.governance import operations, queries
from mainstem.kernel import sql, vault
from mainstem.kernel.errors import Malformed, NotAllowed
from mainstem.kernel.http import Principal
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db
AGENT = Principal(actor="account:7", account_id=7, scopes={"contacts.reveal": Scope()})


def a_stored(value: str = "linqing@qq.com", namespace: str = "email", subject: UUID | None = None) -> vault.Contact:
    contact = vault.Contact(subject or uuid4(), namespace, value)
    with sql.cursor() as cursor:
        vault.put(cursor, [contact])
    return contact


def reveal(*contacts: vault.Contact, reason: str = "customer called about order 4711") -> list:
    return operations.reveal_contact(
        principal=AGENT, refs=[contact.ref for contact in contacts], reason=reason, now=NOW
    )


def test_values_are_shown_masked() -> None:
    mail, phone = a_stored(), a_stored("+8613800136027", "phone")

    shown = queries.masked_contacts([mail.ref, phone.ref, uuid4()])

    assert shown == {mail.ref: "lin***@qq.com", phone.ref: "138 **** 6027"}


def test_a_revealed_value_is_in_the_answer_and_its_reference_in_the_chain() -> None:
    mail, unknown = a_stored(), vault.Contact(uuid4(), "email", "nobody@qq.com")

    revealed = reveal(mail, unknown)

    assert [(each.namespace, each.value) for each in revealed] == [("email", "linqing@qq.com"), (None, None)]
    [entry] = queries.list_audit(Paging(), action="contact.revealed").items
    assert (entry.actor, entry.detail["refs"]) == ("account:7", [str(mail.ref), str(unknown.ref)])
    assert entry.detail["opened"] == 1


def test_the_chain_never_holds_contact_data_even_if_it_was_typed_into_the_reason() -> None:
    mail = a_stored()

    reveal(mail, reason="called from 138 0013 6027, wrote as linqing@qq.com")

    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(t::text, ' ') FROM governance_audit_entry AS t")
        everything = cursor.fetchone()[0]
    assert "linqing" not in everything
    assert "6027" not in everything


def test_without_the_permission_nothing_is_opened() -> None:
    with pytest.raises(NotAllowed):
        operations.reveal_contact(
            principal=Principal(actor="account:8", account_id=8), refs=[uuid4()], reason="curious", now=NOW
        )


@pytest.mark.parametrize(("count", "reason"), [(0, "a good reason"), (21, "a good reason"), (1, "    x    ")])
def test_too_many_at_once_or_without_a_reason_is_refused(count: int, reason: str) -> None:
    contacts = [vault.Contact(uuid4(), "email", f"{number}@qq.com") for number in range(count)]

    with pytest.raises(Malformed):
        reveal(*contacts, reason=reason)


def test_an_erased_subject_is_gone_for_masks_and_reveals_alike() -> None:
    mail = a_stored()

    first = operations.erase_subject(subject_refs=[mail.subject_ref], actor="account:1", reason="asked for it", now=NOW)
    again = operations.erase_subject(subject_refs=[mail.subject_ref], actor="account:1", reason="asked for it", now=NOW)

    assert (first, again) == (1, 0)
    assert queries.masked_contacts([mail.ref]) == {}
    assert [each.value for each in reveal(mail)] == [None]
    assert len(queries.list_audit(Paging(), action="subject.erased").items) == 1


def test_erasing_one_profile_leaves_the_same_value_of_another() -> None:
    one, other = a_stored(), a_stored()

    operations.erase_subject(subject_refs=[one.subject_ref], actor="account:1", reason="asked for it", now=NOW)

    assert queries.masked_contacts([other.ref]) == {other.ref: "lin***@qq.com"}


def test_a_subject_without_any_value_is_erased_announced_and_audited_all_the_same() -> None:
    subject = uuid4()

    erased = operations.erase_subject(subject_refs=[subject], actor="account:1", reason="asked for it", now=NOW)

    assert erased == 1
    assert len(queries.list_audit(Paging(), action="subject.erased").items) == 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM events_event WHERE name = 'SubjectErased'")
        assert cursor.fetchone() == (1,)
