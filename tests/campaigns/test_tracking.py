"""What comes back from a message, through the real addresses: opens, clicks, and "stop"."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from mainstem.campaigns import operations, queries
from mainstem.campaigns.contracts import BadToken, TrackingKind
from mainstem.campaigns.models import Attempt, Decision, Link, Suppression, Tracking
from mainstem.campaigns.operations.links import LinkWriter
from mainstem.campaigns.rules.tokens import Token, TokenKind, read_token, write_token
from mainstem.governance import operations as governance_operations
from mainstem.governance import queries as governance
from mainstem.governance.contracts import ConsentReason, ConsentState, Purpose
from mainstem.kernel import clock
from mainstem.kernel.scope import EVERYTHING, NOTHING, enter
from tests.campaigns.builders import (
    NOW,
    a_campaign,
    a_consent,
    a_segment,
    a_template,
    address_of,
    counted,
    email_ref,
    facts_named,
    outcome_of,
    person_of,
    some_people,
)
from tests.channels.builders import connected
from tests.channels.servers import a_free_port


class Visitor(Client):
    """A client from outside: the web process gives it no scope, and the test has its own again afterwards."""

    def request(self, **request: Any) -> Any:
        enter(NOTHING)
        try:
            return super().request(**request)
        finally:
            enter(EVERYTHING)


PHONE = {"HTTP_USER_AGENT": "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)"}


@pytest.fixture
def message(db: None) -> Decision:
    """One message that was sent."""
    some_people([1, 2])
    a_segment()
    a_template()
    a_campaign()
    connected(a_free_port())
    operations.decide_audience(code="spring", now=NOW)
    Decision.objects.update(outcome="sent", settled_at=NOW, due_at=None)
    return Decision.objects.select_related("campaign").get(person_id=person_of(1))


@pytest.fixture
def client(settings: object) -> Client:
    settings.ROOT_URLCONF = "mainstem.campaigns.public_urls"  # type: ignore[attr-defined]
    return Visitor()


def path_of(url: str) -> str:
    return url.removeprefix("http://localhost:8800")


def links_of(decision: Decision) -> LinkWriter:
    return LinkWriter(decision.campaign_id)


def test_a_link_leads_to_its_url_and_is_told_once_with_every_repeat_counted(client: Client, message: Decision) -> None:
    path = path_of(links_of(message).link(message.id, "https://shop.example/sale?from=mail"))

    answers = [client.get(path, **PHONE) for _ in range(3)]

    assert {answer.status_code for answer in answers} == {302}
    assert answers[0]["Location"] == "https://shop.example/sale?from=mail"
    assert answers[0]["Cache-Control"] == "no-store, private"
    row = Tracking.objects.get()
    assert (row.kind, row.times, row.is_automatic) == ("clicked", 3, False)
    ((ref, fact),) = facts_named("MessageClicked")
    assert ref == email_ref(address_of(1))
    assert (fact["campaign_code"], fact["url"]) == ("spring", "https://shop.example/sale?from=mail")


def test_no_token_leads_anywhere_that_was_not_registered(client: Client, message: Decision) -> None:
    a_campaign("other")
    operations.decide_audience(code="other", now=NOW)
    foreign = Link.objects.get(campaign__code="other")
    tokens = [
        write_token(Token(TokenKind.LINK, message.id, foreign.pk)),
        write_token(Token(TokenKind.LINK, message.id, 999_999)),
        write_token(Token(TokenKind.LINK, uuid4(), foreign.pk)),
        write_token(Token(TokenKind.OPEN, message.id)),
        "https:evil.example",
        "A" * 60,
        "é",
    ]

    assert [client.get(f"/l/{token}", **PHONE).status_code for token in tokens] == [404] * len(tokens)
    assert Tracking.objects.count() == 0


def test_opening_is_noted_and_the_picture_is_given(client: Client, message: Decision) -> None:
    path = path_of(links_of(message).open_pixel(message.id))

    answers = [client.get(path, **PHONE), client.get(path, **PHONE)]

    assert answers[0].content.startswith(b"GIF89a")
    assert answers[0]["Content-Type"] == "image/gif"
    assert len(facts_named("MessageOpened")) == 1
    assert client.get("/o/nonsense.gif", **PHONE).status_code == 404


@pytest.mark.parametrize(
    ("headers", "is_automatic"),
    [
        (PHONE, False),
        ({"HTTP_USER_AGENT": "Mozilla/5.0 GoogleImageProxy"}, True),
        ({"HTTP_USER_AGENT": "Barracuda Sentinel"}, True),
        (PHONE | {"HTTP_SEC_PURPOSE": "prefetch;prerender"}, True),
        ({}, True),
    ],
)
def test_machines_are_told_from_people(
    client: Client, message: Decision, headers: dict[str, str], is_automatic: bool
) -> None:
    client.get(path_of(links_of(message).open_pixel(message.id)), **headers)

    assert Tracking.objects.get().is_automatic is is_automatic
    assert queries.get_outcomes("spring").opened == (0 if is_automatic else 1)


def test_a_link_followed_while_the_mail_is_hardly_out_was_followed_by_a_scanner(
    client: Client, message: Decision
) -> None:
    Decision.objects.update(settled_at=clock.now())
    client.get(path_of(links_of(message).link(message.id, "https://shop.example/sale?from=mail")), **PHONE)

    assert Tracking.objects.get().is_automatic


def test_a_link_followed_before_the_message_is_settled_was_followed_by_a_scanner(
    client: Client, message: Decision
) -> None:
    Decision.objects.update(outcome="waiting", settled_at=None, due_at=NOW)
    client.get(path_of(links_of(message).link(message.id, "https://shop.example/sale?from=mail")), **PHONE)

    assert Tracking.objects.get().is_automatic


@pytest.mark.parametrize("headers", [PHONE, {"HTTP_USER_AGENT": "Mozilla/5.0 GoogleImageProxy"}])
def test_a_message_nobody_knows_of_has_arrived_once_it_is_opened(
    client: Client, message: Decision, headers: dict[str, str]
) -> None:
    Attempt.objects.create(
        send_key=message.send_key, number=1, campaign=message.campaign, decision=message, worker_id=uuid4(),
        started_at=NOW, lease_until=NOW, finished_at=NOW, result="unknown", reason_code="worker_gone",
    )  # fmt: skip
    Decision.objects.filter(id=message.id).update(outcome="unknown", reason_code="worker_gone", attempts=1)

    answers = [client.get(path_of(links_of(message).open_pixel(message.id)), **headers) for _ in range(2)]

    assert {answer.status_code for answer in answers} == {200}
    assert outcome_of(1) == ("sent", "receipt")
    assert Attempt.objects.get().result == "sent"
    assert len(facts_named("MessageSent")) == 1


def test_a_head_request_leads_on_and_is_not_noted(client: Client, message: Decision) -> None:
    path = path_of(links_of(message).link(message.id, "https://shop.example/sale?from=mail"))

    assert client.head(path, **PHONE).status_code == 302
    assert Tracking.objects.count() == 0


@pytest.mark.parametrize("body", [{"List-Unsubscribe": "One-Click"}, {}])
def test_one_click_withdraws_consent_and_suppresses_and_saying_it_again_changes_nothing(
    message: Decision, settings: object, body: dict[str, str]
) -> None:
    settings.ROOT_URLCONF = "mainstem.campaigns.public_urls"  # type: ignore[attr-defined]
    strict = Visitor(enforce_csrf_checks=True)
    path = path_of(links_of(message).unsubscribe(message.id))

    answers = [strict.post(path, body), strict.post(path, body)]

    assert [answer.status_code for answer in answers] == [200, 200]
    ref = email_ref(address_of(1))
    decision = governance.may(subject_refs=[ref], purpose=Purpose.MARKETING, channel="email", at=clock.now())
    assert (decision.allowed, decision.reason_code) == (False, ConsentReason.WITHDRAWN)
    assert len(facts_named("MessageUnsubscribed")) == 1
    a_campaign("next")
    operations.decide_audience(code="next", now=clock.now())
    assert outcome_of(1, "next") == ("no_permission", "consent_withdrawn")
    assert counted(queries.get_outcomes("next").by_outcome) == {"waiting": 1, "no_permission": 1}


def test_following_the_unsubscribe_link_asks_first_because_machines_follow_links_too(
    client: Client, message: Decision
) -> None:
    path = path_of(links_of(message).unsubscribe(message.id))

    english = client.get(path, HTTP_ACCEPT_LANGUAGE="fr-FR,en;q=0.5")
    chinese = client.get(path, HTTP_ACCEPT_LANGUAGE="zh-CN,zh;q=0.9,en;q=0.8")

    assert "Do you want to stop" in english.content.decode()
    assert "的此类消息吗？" in chinese.content.decode()
    assert '<form method="post">' in chinese.content.decode()
    assert facts_named("MessageUnsubscribed") == []
    client.post(path)
    assert "您已退订" in client.get(path, HTTP_ACCEPT_LANGUAGE="zh").content.decode()


def test_who_came_back_can_leave_again_by_the_same_link(client: Client, message: Decision) -> None:
    path = path_of(links_of(message).unsubscribe(message.id))
    client.post(path)
    governance_operations.record_consent(
        entry=a_consent(address_of(1), ConsentState.GRANTED, clock.now()), now=clock.now()
    )
    operations.lift_suppression(channel_code="email", identifier_ref=email_ref(address_of(1)))
    asked = client.get(path)

    client.post(path)

    assert "Do you want to stop" in asked.content.decode()
    given = {"subject_refs": [email_ref(address_of(1))], "purpose": Purpose.MARKETING, "channel": "email"}
    assert not governance.may(**given, at=clock.now()).allowed
    assert Suppression.objects.get().reason_code == "unsubscribed"
    assert len(facts_named("MessageUnsubscribed")) == 2


def test_who_bounced_has_not_unsubscribed(client: Client, message: Decision) -> None:
    operations.suppress_address(
        channel_code="email", identifier_ref=email_ref(address_of(1)), reason_code="hard_bounce", now=NOW
    )
    path = path_of(links_of(message).unsubscribe(message.id))

    before, after = client.get(path), (client.post(path), client.get(path))[1]

    assert "Do you want to stop" in before.content.decode()
    assert "You are unsubscribed" in after.content.decode()


def test_the_page_speaks_the_browsers_language_else_the_messages_and_one_may_choose(
    client: Client, message: Decision
) -> None:
    path = path_of(links_of(message).unsubscribe(message.id))

    assert '<html lang="en">' in client.get(path).content.decode()
    assert '<html lang="zh-CN">' in client.get(path, HTTP_ACCEPT_LANGUAGE="fr, zh-TW;q=0.5").content.decode()
    assert '<html lang="zh-CN">' in client.get(f"{path}?lang=zh-CN", HTTP_ACCEPT_LANGUAGE="en").content.decode()


def test_the_page_shows_a_masked_address_and_no_more_than_its_own_style(client: Client, message: Decision) -> None:
    answer = client.get(path_of(links_of(message).unsubscribe(message.id)))

    assert address_of(1) not in answer.content.decode()
    assert "***@shop.example" in answer.content.decode()
    assert "unsafe-inline" not in answer["Content-Security-Policy"]
    assert "style-src 'sha256-" in answer["Content-Security-Policy"]


def test_a_broken_link_leads_to_a_page_that_says_so(client: Client, message: Decision) -> None:
    answer = client.get("/l/broken", **PHONE, HTTP_ACCEPT_LANGUAGE="zh")

    assert (answer.status_code, "链接不完整" in answer.content.decode()) == (404, True)


def test_a_broken_unsubscribe_link_says_so(client: Client, message: Decision) -> None:
    for path in ("/u/broken", f"/u/{write_token(Token(TokenKind.OPEN, message.id))}"):
        assert client.get(path).status_code == 404
        assert client.post(path).status_code == 404


@given(st.uuids(), st.integers(0, 2**60), st.sampled_from(TokenKind))
def test_a_token_comes_back_as_it_was_written(decision_id: object, link_id: int, kind: TokenKind) -> None:
    token = Token(kind, decision_id, link_id)  # type: ignore[arg-type]

    assert read_token(write_token(token), kind) == token


@given(st.text(max_size=80))
def test_no_made_up_token_is_read(text: str) -> None:
    with pytest.raises(BadToken):
        read_token(text, TokenKind.LINK)


def test_a_token_changed_anywhere_is_refused() -> None:
    text = write_token(Token(TokenKind.LINK, uuid4(), 7))
    for place in range(len(text) - 1):
        changed = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        with pytest.raises(BadToken):
            read_token(changed, TokenKind.LINK)


def test_what_a_person_did_stands_in_the_answer_to_why(client: Client, message: Decision) -> None:
    client.get(path_of(links_of(message).open_pixel(message.id)), **PHONE)
    client.get(path_of(links_of(message).link(message.id, "https://shop.example/sale?from=mail")), **PHONE)

    told = queries.why("spring", message.person_id)

    assert [each.kind for each in told.tracking] == [TrackingKind.OPENED, TrackingKind.CLICKED]
    assert told.tracking[1].url == "https://shop.example/sale?from=mail"
    assert told.tracking[0].first_at - NOW > timedelta(0)
