"""From logged events to persons, traits and consents."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from mainstem.customers import queries
from mainstem.customers.models import Identifier, Trait
from mainstem.customers.operations import resolve_events
from mainstem.events.contracts import EventKind, LogBatch, LoggedEvent, LogPosition, Source
from mainstem.events.operations import register_source
from mainstem.governance.contracts import Purpose
from mainstem.governance.queries import may
from tests.customers.builders import NOW, Known, cookie, email, phone, user

pytestmark = pytest.mark.django_db


def a_source(code: str = "web", space: str = "shop") -> Source:
    return register_source(code=code, name=code, kind="web", identity_space=space)


def an_event(
    source: Source,
    *,
    kind: EventKind = EventKind.TRACK,
    account: Known | None = None,
    visitor: Known | None = None,
    body: Mapping[str, Any] | None = None,
    at: datetime = NOW,
) -> LoggedEvent:
    return LoggedEvent(
        LogPosition(1, 1),
        uuid4(),
        source.id,
        uuid4().hex,
        kind,
        "Page Viewed",
        account.ref if account else None,
        visitor.ref if visitor else None,
        at,
        at,
        body or {},
    )


def a_batch(*events: LoggedEvent) -> LogBatch:
    return LogBatch("identity", LogPosition(), LogPosition(1, 1), events)


def token(known: Known) -> str:
    return f"vault:{known.namespace}|{known.ref}"


def person_of(known: Known) -> UUID | None:
    return queries.persons_of([known.ref]).get(known.ref)


def test_an_account_its_visitor_and_its_contacts_are_one_person() -> None:
    source = a_source()
    traits = {"email": token(email("ann@shop.test")), "phone": token(phone("+8613912345678")), "plan": "gold"}

    done = resolve_events(
        a_batch(
            an_event(
                source, kind=EventKind.IDENTIFY, account=user("ann"), visitor=cookie("v1"), body={"traits": traits}
            )
        ),
        now=NOW,
    )

    assert done.resolution.added == 3
    assert len({person_of(one) for one in (user("ann"), cookie("v1"), email("ann@shop.test"))}) == 1
    assert Trait.objects.get().value == "gold"


def test_every_visitor_is_a_person_without_a_history() -> None:
    source = a_source()

    resolve_events(a_batch(an_event(source, visitor=cookie("v1")), an_event(source, visitor=cookie("v2"))), now=NOW)

    assert person_of(cookie("v1")) not in (None, person_of(cookie("v2")))


def test_the_receiver_of_a_parcel_is_not_the_buyer() -> None:
    source = a_source()
    receiver = token(phone("+8613912345678"))
    body = {"properties": {"receiver_phone": receiver}, "identifiers": [receiver]}

    resolve_events(a_batch(an_event(source, account=user("ann"), body=body)), now=NOW)

    assert person_of(phone("+8613912345678")) is None


def test_an_alias_joins_the_former_visitor() -> None:
    source = a_source()
    previous = {"user_ref": str(user("v1").ref), "anonymous_ref": str(cookie("v1").ref)}
    resolve_events(a_batch(an_event(source, visitor=cookie("v1"))), now=NOW)

    resolve_events(
        a_batch(an_event(source, kind=EventKind.ALIAS, account=user("ann"), body={"previous": previous})), now=NOW
    )

    assert person_of(user("ann")) == person_of(cookie("v1"))
    assert not Identifier.objects.filter(ref=user("v1").ref).exists()


def test_an_alias_of_a_known_account_is_refused_and_visible() -> None:
    source = a_source()
    previous = {"user_ref": str(user("old").ref), "anonymous_ref": str(cookie("old").ref)}
    resolve_events(a_batch(an_event(source, account=user("old"))), now=NOW)

    done = resolve_events(
        a_batch(an_event(source, kind=EventKind.ALIAS, account=user("ann"), body={"previous": previous})), now=NOW
    )

    assert done.resolution.refused == 1
    assert person_of(user("ann")) != person_of(user("old"))


def test_the_traits_of_a_group_are_not_its_members() -> None:
    source = a_source()
    body = {"traits": {"email": token(email("office@firm.test")), "industry": "steel"}}

    resolve_events(a_batch(an_event(source, kind=EventKind.GROUP, account=user("ann"), body=body)), now=NOW)

    assert person_of(email("office@firm.test")) is None
    assert not Trait.objects.exists()


def test_the_most_recent_word_counts_whatever_arrives_last() -> None:
    source = a_source()
    for days, value in ((0, "new"), (-2, "old"), (-1, "middle")):
        event = an_event(
            source,
            kind=EventKind.IDENTIFY,
            account=user("ann"),
            body={"traits": {"city": value}},
            at=NOW + timedelta(days=days),
        )
        resolve_events(a_batch(event), now=NOW)

    person = person_of(user("ann"))

    assert person is not None
    assert [trait.value for trait in queries.get_person(person).traits] == ["new"]


def test_a_repeated_trait_is_kept_once() -> None:
    source = a_source()
    for minute in range(3):
        event = an_event(
            source,
            kind=EventKind.IDENTIFY,
            account=user("ann"),
            body={"traits": {"city": "A"}},
            at=NOW + timedelta(minutes=minute),
        )
        resolve_events(a_batch(event), now=NOW)

    assert Trait.objects.count() == 1


def test_consents_in_traits_reach_the_ledger_and_unreadable_ones_are_counted() -> None:
    source = a_source()
    traits = {"consents": {"email": True, "sms": "perhaps"}}

    done = resolve_events(
        a_batch(an_event(source, kind=EventKind.IDENTIFY, account=user("ann"), body={"traits": traits})), now=NOW
    )

    assert done.consents == 1
    assert done.set_aside == {"unreadable_consent": 1}
    assert may(subject_refs=[user("ann").ref], purpose=Purpose.MARKETING, channel="email", at=NOW).allowed


def test_the_same_batch_again_changes_nothing() -> None:
    source = a_source()
    batch = a_batch(an_event(source, account=user("ann"), visitor=cookie("v1")))
    resolve_events(batch, now=NOW)

    again = resolve_events(batch, now=NOW)

    assert (again.resolution.added, again.identifiers_founded, again.traits) == (0, 0, 0)
