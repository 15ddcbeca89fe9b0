"""Sending: real servers, real commits, and a true word about every message."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest
from django.db import connections

from mainstem.campaigns import operations, queries
from mainstem.campaigns.contracts import CampaignNotDraft, CampaignState, Outcome, SendProgress
from mainstem.campaigns.models import Attempt, Campaign, Decision, Pressure, Suppression
from mainstem.campaigns.operations.sending import _Sender
from mainstem.channels import queries as channels_queries
from mainstem.channels.contracts import ProviderUnavailable
from mainstem.governance import operations as governance
from mainstem.governance.contracts import ConsentState
from mainstem.kernel.ids import new_id
from mainstem.kernel.paging import Paging
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
from tests.channels.servers import a_free_port, a_mailbox_server, a_scripted_server


def test_everybody_waiting_gets_one_mail_in_their_language(committed_database: None) -> None:
    some_people(range(30))
    some_people(range(30, 40), name="王小明")
    some_people(range(40, 45), consenting=False)
    a_segment()
    a_template()
    a_campaign(holdout_share=0)
    steps: list[SendProgress] = []
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        outcomes = operations.send_campaign(code="spring", now=NOW, progress=steps.append, chunk=16)
        again = operations.send_campaign(code="spring", now=NOW)

    assert counted(outcomes.by_outcome) == {"sent": 40, "no_permission": 5}
    assert outcomes.adds_up
    assert outcomes.state is CampaignState.SENT
    assert again == outcomes
    assert [step.handled for step in steps] == [16, 32, 40]
    mails = channels_queries.list_mails(Paging(limit=500)).items
    assert len({mail.recipient_ref for mail in mails}) == len(mails) == 40
    subjects = [mail.subject for mail in mails]
    assert (subjects.count("News for Ann"), subjects.count("王小明,新品")) == (30, 10)
    sent = facts_named("MessageSent")
    assert {ref for ref, _ in sent} == {email_ref(address_of(person)) for person in range(40)}
    assert len(facts_named("CampaignFinished")) == 1


def test_two_senders_at_once_share_the_work_and_nobody_gets_two_mails(committed_database: None) -> None:
    some_people(range(60))
    a_segment()
    a_template()
    a_campaign()

    def send(_: int) -> None:
        try:
            operations.send_campaign(code="spring", now=NOW, chunk=7)
        finally:
            connections.close_all()

    with a_mailbox_server() as port, ThreadPoolExecutor(2) as pool:
        connected(port, mailbox=True)
        list(pool.map(send, range(2)))

    assert counted(queries.get_outcomes("spring").by_outcome) == {"sent": 60}
    assert queries.get_campaign("spring").state is CampaignState.SENT
    mails = channels_queries.list_mails(Paging(limit=500)).items
    assert len({mail.recipient_ref for mail in mails}) == len(mails) == 60
    assert len(facts_named("CampaignFinished")) == 1


def test_a_mail_carries_our_own_links_and_one_click_unsubscribe(committed_database: None) -> None:
    some_people([1])
    a_segment()
    a_template()
    a_campaign()
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        operations.send_campaign(code="spring", now=NOW)

    ((key, decision_id),) = queries.sent_keys("spring")
    ((_, mail),) = list(channels_queries.iter_mails_of("email", [key]))
    headers = dict(mail.headers)
    assert headers["Message-ID"] == f"<{key.hex}@shop.example>"
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    unsubscribe = headers["List-Unsubscribe"].strip("<>")
    assert unsubscribe.startswith("http://localhost:8800/u/")
    for body in (mail.html, mail.text):
        assert body is not None
        assert "shop.example/sale" not in body
        assert "http://localhost:8800/l/" in body
        assert unsubscribe in body
        assert str(decision_id) not in body
    assert "http://localhost:8800/o/" in (mail.html or "")
    assert "10 % off" in (mail.html or "")


def test_every_answer_of_the_server_becomes_a_true_outcome(committed_database: None) -> None:
    special = ["nobody", "blocked", "reject", "cut", "later", "busy"]
    some_people(["ann", *special], addresses={name: f"{name}@shop.example" for name in ["ann", *special]})
    a_segment()
    a_template()
    a_campaign()
    with a_scripted_server() as (port, _):
        connected(port)
        outcomes = operations.send_campaign(code="spring", now=NOW)

    assert outcome_of("ann") == ("sent", None)
    assert outcome_of("nobody") == ("failed", "recipient_refused")
    assert outcome_of("blocked") == ("failed", "recipient_refused")
    assert outcome_of("reject") == ("failed", "content_refused")
    assert outcome_of("cut") == ("unknown", "no_answer_after_data")
    assert outcome_of("later") == outcome_of("busy") == ("waiting", "temporary_refusal")
    assert outcomes.adds_up
    assert outcomes.state is CampaignState.SENDING
    suppressed = Suppression.objects.get()
    assert (suppressed.identifier_ref, suppressed.reason_code) == (email_ref("nobody@shop.example"), "hard_bounce")
    # Who was never written to is not counted by the cap.
    assert Pressure.objects.get(person_id=person_of("nobody")).taken_at == []
    assert len(Pressure.objects.get(person_id=person_of("cut")).taken_at) == 1


def test_not_now_is_asked_again_three_times_and_then_it_failed(committed_database: None) -> None:
    some_people(["later"], addresses={"later": "later@shop.example"})
    a_segment()
    a_template()
    a_campaign(expires_after_hours=2000)
    with a_scripted_server() as (port, _):
        connected(port)
        for hours in (0, 0.01, 0.1, 2, 3):
            outcomes = operations.send_campaign(code="spring", now=NOW + timedelta(hours=hours))

    assert [attempt.number for attempt in Attempt.objects.order_by("number")] == [1, 2, 3]
    assert outcome_of("later") == ("failed", "temporary_refusal")
    assert outcomes.state is CampaignState.SENT


def test_nobody_is_lost_while_the_provider_is_away(committed_database: None) -> None:
    some_people(range(5))
    a_segment()
    a_template()
    a_campaign()
    connected(a_free_port())

    with pytest.raises(ProviderUnavailable):
        operations.send_campaign(code="spring", now=NOW)

    assert counted(queries.get_outcomes("spring").by_outcome) == {"waiting": 5}
    assert Attempt.objects.count() == 0
    with a_scripted_server() as (port, _):
        connected(port)
        assert counted(operations.send_campaign(code="spring", now=NOW).by_outcome) == {"sent": 5}


def test_consent_withdrawn_while_waiting_is_heeded(committed_database: None) -> None:
    some_people(range(3))
    a_segment()
    a_template()
    a_campaign(quiet_from=time(22), quiet_until=time(8))
    evening = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    with a_scripted_server() as (port, script):
        connected(port)
        asleep = operations.send_campaign(code="spring", now=evening)
        governance.record_consents(entries=[a_consent(address_of(1), ConsentState.WITHDRAWN, evening)], now=evening)
        morning = operations.send_campaign(code="spring", now=evening + timedelta(hours=9))

    assert counted(asleep.by_outcome) == {"waiting": 3}
    assert counted(morning.by_outcome) == {"sent": 2, "no_permission": 1}
    assert {to for to, _ in script.received} == {address_of(0), address_of(2)}
    assert morning.state is CampaignState.SENT


def test_a_chunk_in_which_nobody_may_be_written_to_any_more_does_not_end_the_run(committed_database: None) -> None:
    some_people(range(6))
    a_segment()
    a_template()
    a_campaign()
    with a_scripted_server() as (port, script):
        connected(port)
        operations.decide_audience(code="spring", now=NOW)
        withdrawals = [a_consent(address_of(person), ConsentState.WITHDRAWN, NOW) for person in range(4)]
        governance.record_consents(entries=withdrawals, now=NOW)
        outcomes = operations.send_campaign(code="spring", now=NOW, chunk=1)

    assert counted(outcomes.by_outcome) == {"sent": 2, "no_permission": 4}
    assert outcomes.state is CampaignState.SENT
    assert {to for to, _ in script.received} == {address_of(4), address_of(5)}


def test_an_offer_that_expired_is_not_sent(committed_database: None) -> None:
    some_people([1])
    a_segment()
    a_template()
    a_campaign(quiet_from=time(22), quiet_until=time(8), expires_after_hours=12)
    evening = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    with a_scripted_server() as (port, script):
        connected(port)
        operations.send_campaign(code="spring", now=evening)
        outcomes = operations.send_campaign(code="spring", now=evening + timedelta(hours=13))

    assert counted(outcomes.by_outcome) == {"quiet_expired": 1}
    assert script.received == []


def test_cancelling_lets_everybody_who_waits_go(committed_database: None) -> None:
    some_people(range(4))
    a_segment()
    a_template()
    a_campaign()
    connected(a_free_port())
    operations.decide_audience(code="spring", now=NOW)

    operations.cancel_campaign(code="spring", now=NOW)
    again = operations.cancel_campaign(code="spring", now=NOW)

    assert again.state is CampaignState.CANCELLED
    outcomes = queries.get_outcomes("spring")
    assert counted(outcomes.by_outcome) == {"exited": 4}
    assert outcomes.adds_up
    assert all(row.taken_at == [] for row in Pressure.objects.all())
    with pytest.raises(CampaignNotDraft):
        a_campaign()


def test_cancelling_before_anybody_was_written_to_counts_against_neither_side(committed_database: None) -> None:
    some_people(range(40))
    a_segment()
    a_template()
    a_campaign(holdout_share=Decimal("0.3"))
    a_campaign("next", holdout_share=Decimal("0.3"), cap_messages=1)
    connected(a_free_port())
    operations.decide_audience(code="spring", now=NOW)
    operations.cancel_campaign(code="spring", now=NOW)

    operations.decide_audience(code="next", now=NOW + timedelta(minutes=1))

    assert counted(queries.get_outcomes("spring").by_outcome)["held_out"] > 0
    assert set(counted(queries.get_outcomes("next").by_outcome)) == {"waiting", "held_out"}


def test_an_attempt_whose_worker_died_is_unknown_until_a_receipt_says_otherwise(committed_database: None) -> None:
    some_people(range(4))
    a_segment()
    a_template()
    a_campaign()
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        operations.decide_audience(code="spring", now=NOW)
        # A worker takes everybody in hand, hands two of the mails over, and dies before it hears the answer.
        worker = _Sender("spring", NOW, 0.0, 10, None)
        claimed = worker._claim()
        ready = worker._render(claimed, *_tools(worker.campaign))
        worker._begin(ready)
        from mainstem.channels.operations import open_courier

        with open_courier("email") as courier:
            courier.deliver([one.message for one in ready[:2]])

        outcomes = operations.send_campaign(code="spring", now=NOW)
        later = operations.recover_campaign(code="spring", now=NOW)

    assert counted(outcomes.by_outcome) == {"sent": 2, "unknown": 2}
    assert later == outcomes
    assert len(channels_queries.list_mails(Paging(limit=10)).items) == 2
    reasons = {reason for outcome, reason, _ in outcomes.by_reason if outcome is Outcome.SENT}
    assert reasons == {"receipt"}


def test_a_claim_that_was_never_attempted_waits_again_and_the_late_worker_may_not_send(
    committed_database: None,
) -> None:
    some_people(range(3))
    a_segment()
    a_template()
    a_campaign()
    with a_scripted_server() as (port, script):
        connected(port)
        operations.decide_audience(code="spring", now=NOW)
        slow = _Sender("spring", NOW, 0.0, 10, None)
        ready = slow._render(slow._claim(), *_tools(slow.campaign))
        outcomes = operations.send_campaign(code="spring", now=NOW)
        still_held = slow._begin(ready)

    assert counted(outcomes.by_outcome) == {"sent": 3}
    assert still_held == {}
    assert len(script.received) == 3


def test_the_true_result_replaces_unknown_if_the_worker_was_only_slow(committed_database: None) -> None:
    some_people([1])
    a_segment()
    a_template()
    a_campaign()
    connected(a_free_port())
    operations.decide_audience(code="spring", now=NOW)
    decision = Decision.objects.get()
    Attempt.objects.create(
        send_key=decision.send_key, number=1, campaign=decision.campaign, decision=decision, worker_id=new_id(),
        started_at=NOW, lease_until=NOW - timedelta(days=1),
    )  # fmt: skip
    Decision.objects.update(attempts=1, claimed_by=new_id(), lease_until=NOW - timedelta(days=1))
    operations.recover_campaign(code="spring", now=NOW)
    assert outcome_of(1) == ("unknown", "worker_gone")

    from mainstem.kernel import sql

    sql.all_rows(
        "mainstem.campaigns", "settle_attempts", send_keys=[decision.send_key], numbers=[1], results=["sent"],
        reasons=[None], details=[""], provider_ids=["A1"], retry_ats=[None], now=NOW,
    )  # fmt: skip

    assert outcome_of(1) == ("sent", None)


def test_why_tells_the_whole_story_of_one_person(committed_database: None) -> None:
    some_people(["ann", "later"], addresses={"later": "later@shop.example"})
    some_people(["eve"], consenting=False)
    a_segment()
    a_template()
    a_campaign()
    with a_scripted_server() as (port, _):
        connected(port)
        operations.send_campaign(code="spring", now=NOW)

    ann, later, eve = (queries.why("spring", person_of(name)) for name in ("ann", "later", "eve"))
    assert (ann.outcome, ann.sentence) == (Outcome.SENT, "The message was sent.")
    assert [(attempt.result, attempt.provider_id) for attempt in ann.attempts] == [("sent", "2.0.0 Queued as A1")]
    assert [(attempt.result, attempt.reason_code) for attempt in later.attempts] == [("failed", "temporary_refusal")]
    assert later.due_at == NOW.replace(
        minute=NOW.minute + 5, microsecond=later.due_at.microsecond, second=later.due_at.second
    )
    assert (eve.outcome, eve.attempts) == (Outcome.NO_PERMISSION, [])
    assert eve.sentence == "The person never gave permission for this purpose."
    stranger = queries.why("spring", new_id())
    assert (stranger.was_in_audience, stranger.sentence) == (False, "The person was not in the audience.")


def test_a_template_that_fails_for_one_person_fails_for_that_person_alone(committed_database: None) -> None:
    some_people(["ann"])
    some_people(["zero"], name="0 Zero")
    a_segment()
    a_template(inside="{% if person.given_name == '0' %}{{ 1 | divided_by: 0 }}{% endif %}{{ offer }}")
    a_campaign()
    with a_scripted_server() as (port, script):
        connected(port)
        outcomes = operations.send_campaign(code="spring", now=NOW)

    assert outcome_of("zero") == ("failed", "render_refused")
    assert outcome_of("ann") == ("sent", None)
    assert outcomes.adds_up
    assert len(script.received) == 1


def _tools(campaign: Campaign):
    from mainstem.campaigns.operations.links import LinkWriter
    from mainstem.content.queries import get_renderer

    return get_renderer(campaign.template_code, campaign.template_version), LinkWriter(campaign.id)
