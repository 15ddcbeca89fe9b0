"""A write sent twice is done once, through the whole of the API."""

import json
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from axes.models import AccessAttempt
from django.db import connections
from tests.web.api.callers import Caller, a_caller

from mainstem.governance.models import Account, Answer, AuditEntry, Token

ACCOUNTS = "/api/governance/accounts"
ANN = {"email": "ann@company.example", "name": "Ann"}


@pytest.mark.django_db
def test_the_same_request_again_gives_the_first_answer_again() -> None:
    admin = a_caller("admin")

    first = admin.post(ACCOUNTS, ANN, key="k1")
    audited = AuditEntry.objects.count()
    second = admin.post(ACCOUNTS, ANN, key="k1")

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert "Idempotency-Replayed" not in first
    assert second["Idempotency-Replayed"] == "true"
    assert Account.objects.filter(email=ANN["email"]).count() == 1
    assert AuditEntry.objects.count() == audited


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "body"),
    [(ACCOUNTS, {**ANN, "name": "Another"}), (ACCOUNTS + "?x=1", ANN), ("/api/governance/tokens", ANN)],
)
def test_the_same_key_for_another_request_is_refused(path: str, body: dict) -> None:
    admin = a_caller("admin")
    admin.post(ACCOUNTS, ANN, key="k1")

    response = admin.post(path, body, key="k1")

    assert (response.status_code, response.json()["code"]) == (422, "idempotency_key_reused")


@pytest.mark.django_db
def test_keys_of_two_callers_never_meet() -> None:
    one, other = a_caller("admin"), a_caller("admin")
    one.post(ACCOUNTS, ANN, key="k1")

    response = other.post(ACCOUNTS, {"email": "bob@company.example", "name": "Bob"}, key="k1")

    assert response.status_code == 201


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "with space", "x" * 201])
def test_a_write_without_a_proper_key_is_refused_and_not_done(key: str) -> None:
    admin = a_caller("admin")

    response = admin.post(ACCOUNTS, ANN, key=key)

    assert response.status_code in (400, 422)
    assert response.json()["code"] in ("idempotency_key_missing", "idempotency_key_malformed")
    assert not Account.objects.filter(email=ANN["email"]).exists()


@pytest.mark.django_db
def test_a_refused_write_leaves_its_key_free() -> None:
    admin = a_caller("admin")
    admin.post(ACCOUNTS, ANN, key="first")
    refused = admin.post(ACCOUNTS, ANN, key="k1")

    accepted = admin.post(ACCOUNTS, {**ANN, "email": "other@company.example"}, key="k1")

    assert (refused.status_code, accepted.status_code) == (409, 201)


@pytest.mark.django_db
def test_a_key_does_not_help_who_may_not() -> None:
    admin = a_caller("admin")
    admin.post(ACCOUNTS, ANN, key="k1")

    response = a_caller("analyst").post(ACCOUNTS, ANN, key="k1")

    assert response.status_code == 403


@pytest.mark.django_db
def test_a_replayed_token_is_the_same_token() -> None:
    caller = a_caller("agent")

    first = caller.post("/api/governance/tokens", {"name": "till"}, key="k1")
    second = caller.post("/api/governance/tokens", {"name": "till"}, key="k1")

    assert first.json()["secret"] == second.json()["secret"]
    assert Token.objects.filter(name="till").count() == 1


@pytest.mark.django_db
def test_an_answer_that_is_never_kept_is_given_afresh() -> None:
    agent = a_caller("agent")
    body = {"refs": [str(uuid4())], "reason": "customer is on the phone"}

    for _ in range(2):
        assert agent.post("/api/governance/contacts/reveal", body, key="k1").status_code == 200

    assert AuditEntry.objects.filter(action="contact.revealed").count() == 2
    assert Answer.objects.count() == 0


@pytest.mark.django_db
def test_an_answer_without_content_is_replayed_without_content() -> None:
    admin = a_caller("admin")
    target = a_caller("agent").account_id

    first, second = (admin.delete(f"/api/governance/accounts/{target}/roles/agent", key="k1") for _ in range(2))

    assert (first.status_code, second.status_code) == (204, 204)
    assert (first.content, second.content) == (b"", b"")


def test_of_many_at_the_same_moment_one_is_done_and_all_get_its_answer(committed_database: None) -> None:
    admin = a_caller("admin")

    def send(_: int) -> tuple[int, bytes, bool]:
        try:
            response = Caller(token=admin.token).post(ACCOUNTS, ANN, key="k1")
            return response.status_code, response.content, "Idempotency-Replayed" in response
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(8)))

    assert {status for status, _, _ in answers} == {201}
    assert len({body for _, body, _ in answers}) == 1
    assert sorted(replayed for _, _, replayed in answers) == [False] + [True] * 7
    assert Account.objects.filter(email=ANN["email"]).count() == 1


def test_a_wrong_password_is_counted_though_the_request_is_refused(committed_database: None) -> None:
    a_caller("admin").post(ACCOUNTS, {**ANN, "password": "three blind mice"})

    refused = Caller().post("/api/governance/login", {"email": ANN["email"], "password": "wrong"})

    assert (refused.status_code, json.loads(refused.content)["code"]) == (401, "wrong_credentials")
    assert AccessAttempt.objects.get(username=ANN["email"]).failures_since_start == 1
