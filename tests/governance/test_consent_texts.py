"""Consent texts: versions that are only ever added, one of them in force, counted by what was consented under them."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from tests.governance.builders import NOW, a_consent

from mainstem.governance import operations, queries
from mainstem.governance.contracts import (
    ConsentState,
    ConsentText,
    Purpose,
    TextChangedMeanwhile,
    TextLanguage,
    TextPlace,
    TextUnchanged,
)
from mainstem.kernel.errors import Malformed, NotFound
from mainstem.kernel.paging import Paging

pytestmark = pytest.mark.django_db
PLACE = TextPlace(Purpose.MARKETING, "email", TextLanguage.ENGLISH)


def a_text(body: str, *, based_on: int = 0, place: TextPlace = PLACE, **changes: object) -> ConsentText:
    given = {"title": "News", "note": "", "now": NOW, "actor": "account:1", **changes}
    return operations.save_consent_text(place=place, body=body, based_on=based_on, **given)  # type: ignore[arg-type]


def test_a_version_is_named_by_its_place_and_number() -> None:
    first = a_text("May we write to you?")
    second = a_text("May we write to you once a week?", based_on=1)

    assert (first.code, second.code) == ("marketing.email.en.1", "marketing.email.en.2")
    assert [text.version for text in queries.list_text_versions(Paging(), place=PLACE).items] == [2, 1]


def test_who_began_from_an_older_version_learns_of_the_newer_one() -> None:
    a_text("May we write to you?")

    with pytest.raises(TextChangedMeanwhile):
        a_text("Quite another question", based_on=0)


def test_the_same_words_again_are_no_new_version() -> None:
    a_text("May we write to you?")

    with pytest.raises(TextUnchanged):
        a_text("  May we write to you?  ", based_on=1)


def test_the_version_in_force_is_the_latest_that_has_begun() -> None:
    a_text("May we write to you?")
    a_text("May we write to you weekly?", based_on=1, valid_from=NOW + timedelta(days=7))

    [today] = queries.list_text_lines(now=NOW)
    [in_a_week] = queries.list_text_lines(now=NOW + timedelta(days=8))

    assert (today.in_force.version, today.coming.version, today.versions) == (1, 2, 2)
    assert (in_a_week.in_force.version, in_a_week.coming) == (2, None)


def test_each_version_counts_what_was_given_and_taken_back_under_it() -> None:
    text = a_text("May we write to you?")
    operations.record_consents(
        entries=[
            a_consent(text_version=text.code),
            a_consent(text_version=text.code),
            a_consent(text_version=text.code, state=ConsentState.WITHDRAWN),
            a_consent(text_version="form-2019"),
        ],
        now=NOW,
    )

    counted = queries.get_consent_text(text.code)
    others = queries.list_other_text_versions()

    assert (counted.granted, counted.withdrawn) == (2, 1)
    assert [(other.text_version, other.granted) for other in others] == [("form-2019", 1)]


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("title", {"title": " "}),
        ("body", {"body": "x" * 20_001}),
        ("channel", {"place": TextPlace(Purpose.MARKETING, "E mail", TextLanguage.ENGLISH)}),
        ("valid_from", {"valid_from": NOW - timedelta(seconds=1)}),
    ],
)
def test_refuses_what_cannot_be_shown(field: str, changes: dict[str, object]) -> None:
    with pytest.raises(Malformed) as refused:
        a_text(**{"body": "May we?", **changes})  # type: ignore[arg-type]

    assert refused.value.details["field"] == field


def test_a_version_stays_as_it_is() -> None:
    a_text("May we write to you?")

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE governance_consent_text SET body = 'We may.'")


def test_an_unknown_version_is_not_found() -> None:
    with pytest.raises(NotFound):
        queries.get_consent_text("marketing.email.en.9")
