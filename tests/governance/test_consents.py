"""The consent ledger only grows; its gate answers one question and a hundred thousand alike."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.governance.builders import NOW, a_consent

from mainstem.governance import operations, queries
from mainstem.governance.contracts import (
    ConsentConflict,
    ConsentGiven,
    ConsentQuestion,
    ConsentReason,
    ConsentState,
    Decision,
    Purpose,
)
from mainstem.governance.models import Consent
from mainstem.governance.rules.consent import decide
from mainstem.kernel.errors import Malformed

pytestmark = pytest.mark.django_db
GRANTED, WITHDRAWN = ConsentState.GRANTED, ConsentState.WITHDRAWN


def record(*entries: ConsentGiven) -> None:
    for entry in entries:
        operations.record_consent(entry=entry, now=NOW)


def ask(*subject_refs: UUID, person_refs: tuple[UUID, ...] = (), days: int = 0, channel: str = "email") -> str:
    decision = queries.may(
        subject_refs=subject_refs,
        person_refs=person_refs,
        purpose=Purpose.MARKETING,
        channel=channel,
        at=NOW + timedelta(days=days),
    )
    assert decision.allowed is (decision.reason_code == ConsentReason.GRANTED)
    return decision.reason_code


# the gate


def test_silence_is_a_no_for_marketing_and_a_yes_for_service() -> None:
    ref = uuid4()

    service = queries.may(subject_refs=[ref], purpose=Purpose.SERVICE, channel="email", at=NOW)

    assert ask(ref) == "no_consent"
    assert service == Decision(allowed=True, reason_code=ConsentReason.NOT_NEEDED)


def test_the_latest_entry_up_to_the_moment_counts() -> None:
    ref = uuid4()
    record(a_consent(ref, GRANTED, days=-9), a_consent(ref, WITHDRAWN, days=-5), a_consent(ref, GRANTED, days=-2))

    answers = [ask(ref, days=days) for days in (-10, -9, -6, -5, -3, -2, 0)]

    yes, no = "consent_granted", "consent_withdrawn"
    assert answers == ["no_consent", yes, yes, no, no, yes, yes]


def test_of_two_entries_at_the_same_moment_the_withdrawal_counts() -> None:
    ref = uuid4()
    record(a_consent(ref, WITHDRAWN), a_consent(ref, GRANTED))

    assert ask(ref) == "consent_withdrawn"


def test_an_entry_for_every_channel_counts_for_each() -> None:
    ref = uuid4()
    record(a_consent(ref, GRANTED, channel="sms", days=-9), a_consent(ref, WITHDRAWN, channel="*", days=-5))

    assert ask(ref, channel="sms") == ask(ref, channel="email") == "consent_withdrawn"


def test_consent_for_one_channel_or_purpose_says_nothing_about_another() -> None:
    ref = uuid4()
    record(a_consent(ref, channel="sms"), a_consent(ref, purpose=Purpose.PROFILING))

    assert ask(ref, channel="email") == "no_consent"


def test_a_merge_never_widens_consent() -> None:
    yes, no, silent = uuid4(), uuid4(), uuid4()
    record(a_consent(no, WITHDRAWN, days=-9), a_consent(yes, GRANTED, days=-1))

    # The withdrawal of the one profile holds for the joined person, though the other's grant is later …
    assert ask(yes, no) == "consent_withdrawn"
    assert ask(yes, person_refs=(no,)) == "consent_withdrawn"
    # … and the grant of the one does not reach the contact point of the other.
    assert ask(silent, person_refs=(yes,)) == "no_consent"


REFS = [uuid4() for _ in range(4)]
ENTRIES = st.lists(
    st.builds(
        a_consent,
        st.sampled_from(REFS),
        st.sampled_from(ConsentState),
        days=st.integers(-3, 0),
        purpose=st.sampled_from(Purpose),
        channel=st.sampled_from(["email", "sms", "*"]),
    ),
    max_size=12,
)
QUESTIONS = st.lists(
    st.builds(
        ConsentQuestion,
        st.lists(st.sampled_from(REFS), max_size=3).map(tuple),
        st.lists(st.sampled_from(REFS), max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=80, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ENTRIES, QUESTIONS, st.sampled_from(Purpose), st.sampled_from(["email", "sms"]), st.integers(-3, 0))
def test_one_by_one_and_all_at_once_the_answers_are_those_of_the_rules(
    entries: list[ConsentGiven], questions: list[ConsentQuestion], purpose: Purpose, channel: str, days: int
) -> None:
    at = NOW + timedelta(days=days)
    with transaction.atomic():
        operations.record_consents(entries=entries, now=NOW)
        numbered = dict(enumerate(questions))

        by_rule = {
            number: decide(question=question, entries=entries, purpose=purpose, channel=channel, at=at)
            for number, question in numbered.items()
        }
        at_once = queries.may_many(questions=numbered, purpose=purpose, channel=channel, at=at)
        one_by_one = {
            number: queries.may(
                subject_refs=question.subject_refs,
                person_refs=question.person_refs,
                purpose=purpose,
                channel=channel,
                at=at,
            )
            for number, question in numbered.items()
        }
        transaction.set_rollback(True)

    assert at_once == one_by_one == by_rule


def test_an_engine_gets_its_answers_in_a_table_of_its_own() -> None:
    yes, no = uuid4(), uuid4()
    record(a_consent(yes), a_consent(no, WITHDRAWN))
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE asked (question bigint, ref uuid, is_person_ref boolean) ON COMMIT DROP")
        cursor.execute("INSERT INTO asked VALUES (7, %s, false), (8, %s, false), (9, NULL, false)", [yes, no])

        count = queries.answer_staged(stage="asked", into="answers", purpose=Purpose.MARKETING, channel="email", at=NOW)
        cursor.execute("SELECT question, allowed, reason_code FROM answers ORDER BY question")
        answers = cursor.fetchall()

    assert count == 3
    assert answers == [(7, True, "consent_granted"), (8, False, "consent_withdrawn"), (9, False, "no_consent")]


def test_a_stage_with_a_strange_name_is_a_fault() -> None:
    with pytest.raises(ValueError, match="plain table name"):
        queries.may_many_staged(stage='x"; DROP TABLE y; --', purpose=Purpose.MARKETING, channel="email", at=NOW)


# the ledger


def test_recording_the_same_entry_again_changes_nothing() -> None:
    entry = a_consent()

    first = operations.record_consent(entry=entry, now=NOW)
    second = operations.record_consent(entry=entry, now=NOW + timedelta(days=1))

    assert (first, second, Consent.objects.count()) == (True, False, 1)


def test_a_source_cannot_give_one_name_to_two_entries() -> None:
    entry = a_consent()
    record(entry)

    with pytest.raises(ConsentConflict):
        record(a_consent(entry.subject_ref, WITHDRAWN, external_id=entry.external_id))


def test_a_batch_says_what_it_did_to_each_entry() -> None:
    known, fresh = a_consent(), a_consent()
    record(known)
    other = a_consent(known.subject_ref, WITHDRAWN, external_id=known.external_id)

    outcome = operations.record_consents(entries=[known, fresh, other], now=NOW)

    assert (outcome.recorded, outcome.already_known, outcome.conflicting) == (1, 1, 1)
    assert outcome.conflicts == (("test", known.external_id),)


@pytest.mark.parametrize("changes", [{"days": 1}, {"channel": ""}, {"source": ""}, {"external_id": "x" * 201}])
def test_an_entry_that_cannot_stand_is_refused(changes: dict) -> None:
    with pytest.raises(Malformed):
        record(a_consent(**changes))

    assert Consent.objects.count() == 0


@pytest.mark.parametrize(
    "change", ["UPDATE governance_consent SET state = 'granted'", "DELETE FROM governance_consent"]
)
def test_the_database_refuses_to_change_or_delete_an_entry(change: str) -> None:
    record(a_consent(state=WITHDRAWN))

    with pytest.raises(DatabaseError, match="only ever added"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)


def test_a_withdrawal_is_announced() -> None:
    ref = uuid4()

    record(a_consent(ref, WITHDRAWN))

    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM events_event WHERE body->'fact'->>'subject_ref' = %s", [str(ref)])
        assert cursor.fetchall() == [("ConsentWithdrawn",)]
