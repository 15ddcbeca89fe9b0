"""A key is claimed once, whoever asks at the same moment, and its answer opens with the key alone."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, connections, transaction
from tests.governance.builders import NOW

from mainstem.governance import operations, queries
from mainstem.governance.contracts import KeptAnswer, Key, KeyInUse, KeyMalformed, KeyMissing, KeyReused
from mainstem.governance.models import Answer

ANSWER = KeptAnswer(201, "application/json", b'{"secret": "msk_x"}')


def a_key(text: str = "key-1", actor: str = "account:1") -> Key:
    return queries.read_key(text, actor=actor)


def claim(key: Key, digest: bytes = b"request", **changes: object) -> KeptAnswer | None:
    return operations.claim_key(**{"actor": "account:1", "key": key, "request_digest": digest, "now": NOW, **changes})


@pytest.mark.parametrize(
    ("text", "refusal"),
    [(None, KeyMissing), ("", KeyMissing), ("a b", KeyMalformed), ("é", KeyMalformed), ("x" * 201, KeyMalformed)],
)
def test_what_is_no_key_is_refused(text: str | None, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        queries.read_key(text, actor="account:1")


def test_the_same_text_of_two_callers_is_two_keys() -> None:
    assert a_key(actor="account:1") != a_key(actor="account:2")


@pytest.mark.django_db
def test_the_first_answer_comes_back() -> None:
    first = claim(a_key())
    operations.keep_answer(actor="account:1", key=a_key(), answer=ANSWER)

    again = claim(a_key())

    assert (first, again) == (None, ANSWER)


@pytest.mark.django_db
def test_the_table_opens_nothing() -> None:
    claim(a_key())
    operations.keep_answer(actor="account:1", key=a_key(), answer=ANSWER)

    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(t::text, ' ') FROM governance_kept_answer AS t")
        everything = cursor.fetchone()[0]

    assert "msk_x" not in everything
    assert b"msk_x".hex() not in everything
    assert "key-1" not in everything
    assert b"key-1".hex() not in everything


@pytest.mark.django_db
def test_a_key_is_for_one_request() -> None:
    claim(a_key())

    with pytest.raises(KeyReused):
        claim(a_key(), b"another request")


@pytest.mark.django_db
def test_after_a_day_a_key_is_free_again() -> None:
    claim(a_key())
    operations.keep_answer(actor="account:1", key=a_key(), answer=ANSWER)

    later = claim(a_key(), b"another request", now=NOW + timedelta(hours=24))
    operations.forget_old_answers(now=NOW + timedelta(hours=49))

    assert later is None
    assert Answer.objects.count() == 0


def _in_thread(work: object) -> tuple[threading.Thread, list]:
    outcome: list = []

    def run() -> None:
        try:
            with transaction.atomic():
                outcome.append(work())  # type: ignore[operator]
        except Exception as error:
            outcome.append(error)
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    return thread, outcome


def test_the_second_of_two_waits_for_the_answer_of_the_first(committed_database: None) -> None:
    with transaction.atomic():
        claim(a_key())
        thread, outcome = _in_thread(lambda: claim(a_key()))
        thread.join(0.5)
        waited = thread.is_alive()
        operations.keep_answer(actor="account:1", key=a_key(), answer=ANSWER)
    thread.join()

    assert waited
    assert outcome == [ANSWER]


def test_when_the_first_is_rolled_back_the_second_is_the_first(committed_database: None) -> None:
    with transaction.atomic():
        claim(a_key())
        thread, outcome = _in_thread(lambda: claim(a_key()))
        thread.join(0.3)
        transaction.set_rollback(True)
    thread.join()

    assert outcome == [None]


def test_who_waits_too_long_is_told_to_ask_again(committed_database: None) -> None:
    with transaction.atomic():
        claim(a_key())
        thread, outcome = _in_thread(lambda: claim(a_key(), wait_seconds=0.2))
        thread.join()

    assert [type(each) for each in outcome] == [KeyInUse], [repr(each.__cause__ or each) for each in outcome]
