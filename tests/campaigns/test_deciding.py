"""Whom a campaign writes to: consent, suppression, shared addresses, caps, hold-out and quiet hours, in sets."""

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest

from mainstem.campaigns import operations, queries
from mainstem.campaigns.contracts import CampaignNotReady, CampaignRefused, CampaignState
from mainstem.campaigns.models import Decision, Pressure
from mainstem.channels import operations as channels
from mainstem.customers import operations as customers
from mainstem.governance import operations as governance
from mainstem.governance.contracts import ConsentState
from tests.campaigns.builders import (
    BEFORE,
    NOW,
    a_campaign,
    a_consent,
    a_segment,
    a_template,
    address_of,
    counted,
    decisions,
    email_ref,
    facts_named,
    outcome_of,
    some_people,
    user_ref,
)
from tests.channels.builders import connected

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _ready_to_send() -> None:
    connected(25)
    a_template()


def test_everybody_in_the_segment_gets_exactly_one_decision_and_the_first_reason_that_counts() -> None:
    some_people(["yes", "stopped", "bounced"])
    some_people(["never asked"], consenting=False)
    customers.note_sightings([customers.Sighting(user_ref("no address"), "user:shop", "shop", BEFORE)], now=BEFORE)
    governance.record_consents(
        entries=[a_consent(address_of("stopped"), ConsentState.WITHDRAWN, NOW - timedelta(days=1))], now=NOW
    )
    operations.suppress_address(
        channel_code="email", identifier_ref=email_ref(address_of("bounced")), reason_code="hard_bounce", now=BEFORE
    )
    a_segment()
    a_campaign()

    assert operations.decide_audience(code="spring", now=NOW)

    assert outcome_of("yes") == ("waiting", None)
    assert outcome_of("stopped") == ("no_permission", "consent_withdrawn")
    assert outcome_of("bounced") == ("suppressed", "hard_bounce")
    assert outcome_of("never asked") == ("no_permission", "no_consent")
    assert outcome_of("no address") == ("suppressed", "no_address")
    outcomes = queries.get_outcomes("spring")
    assert outcomes.audience == 5
    assert outcomes.adds_up
    assert outcomes.state is CampaignState.SENDING


def test_the_audience_is_decided_once_whoever_joins_the_segment_later() -> None:
    some_people([1, 2])
    a_segment()
    a_campaign()
    operations.decide_audience(code="spring", now=NOW)
    some_people([3])
    customers.refresh_segment(code="everybody", now=NOW)

    assert operations.decide_audience(code="spring", now=NOW) is False
    assert len(decisions()) == 2


def test_two_people_with_one_address_get_one_message() -> None:
    some_people(["ann", "bob"], addresses={"bob": address_of("ann")})
    a_segment()
    a_campaign()
    operations.decide_audience(code="spring", now=NOW)

    rows = list(Decision.objects.filter(campaign__code="spring", outcome="waiting"))
    assert len(rows) == 1
    assert len({row.send_key for row in rows}) == 1


def test_a_grant_for_one_address_is_none_for_another_of_the_same_person() -> None:
    some_people(["ann"])
    some_people(["ann"], consenting=False, addresses={"ann": "ann.private@shop.example"})
    a_segment()
    a_campaign()

    operations.decide_audience(code="spring", now=NOW)

    row = Decision.objects.get(campaign__code="spring")
    assert (row.outcome, row.identifier_ref) == ("waiting", email_ref(address_of("ann")))


def test_a_withdrawal_anywhere_is_a_no_for_the_whole_person() -> None:
    some_people(["ann"])
    some_people(["ann"], addresses={"ann": "ann.private@shop.example"})
    governance.record_consents(entries=[a_consent("ann.private@shop.example", ConsentState.WITHDRAWN, NOW)], now=NOW)
    a_segment()
    a_campaign()

    operations.decide_audience(code="spring", now=NOW)

    assert outcome_of("ann") == ("no_permission", "consent_withdrawn")


def test_consent_given_by_the_profile_that_carries_the_address_counts() -> None:
    some_people(["ann"], consenting=False)
    entry = a_consent(address_of("ann"))
    object.__setattr__(entry, "subject_ref", user_ref("ann"))
    governance.record_consents(entries=[entry], now=NOW)
    a_segment()
    a_campaign()

    operations.decide_audience(code="spring", now=NOW)

    assert outcome_of("ann") == ("waiting", None)


def test_the_same_people_are_held_out_of_every_campaign() -> None:
    some_people(range(200))
    a_segment()
    a_campaign("spring", holdout_share=Decimal("0.25"))
    a_campaign("summer", holdout_share=Decimal("0.25"))
    a_campaign("smaller", holdout_share=Decimal("0.10"))
    for code in ("spring", "summer", "smaller"):
        operations.decide_audience(code=code, now=NOW)

    held = {
        code: {person for person, (outcome, _) in decisions(code).items() if outcome == "held_out"}
        for code in ("spring", "summer", "smaller")
    }
    assert held["spring"] == held["summer"]
    assert held["smaller"] < held["spring"]
    assert 25 <= len(held["spring"]) <= 75
    arms = Decision.objects.filter(campaign__code="spring").values_list("outcome", "arm").distinct()
    assert set(arms) == {("held_out", "held_out"), ("waiting", "treated")}


def test_only_who_could_be_written_to_is_held_out() -> None:
    some_people(range(40), consenting=False)
    a_segment()
    a_campaign(holdout_share=Decimal("0.5"))

    operations.decide_audience(code="spring", now=NOW)

    assert counted(queries.get_outcomes("spring").by_outcome) == {"no_permission": 40}


def test_a_cap_counts_over_all_campaigns_and_the_held_out_alike() -> None:
    some_people(range(30))
    a_segment()
    a_campaign("one", holdout_share=Decimal("0.3"))
    a_campaign("two", cap_messages=2, cap_days=7, holdout_share=Decimal("0.3"))
    a_campaign("three", cap_messages=2, cap_days=7, holdout_share=Decimal("0.3"))
    a_campaign("later", cap_messages=2, cap_days=7, holdout_share=Decimal("0.3"))
    operations.decide_audience(code="one", now=NOW)
    operations.decide_audience(code="two", now=NOW + timedelta(days=1))
    operations.decide_audience(code="three", now=NOW + timedelta(days=2))
    operations.decide_audience(code="later", now=NOW + timedelta(days=7, hours=1))

    first, second = queries.get_outcomes("one").by_outcome, queries.get_outcomes("two").by_outcome
    assert counted(second) == counted(first)
    assert counted(queries.get_outcomes("three").by_outcome) == {"capped": 30}
    assert counted(queries.get_outcomes("later").by_outcome) == counted(first)


def test_quiet_hours_put_a_message_off_unless_the_offer_ends_before() -> None:
    some_people([1])
    a_segment()
    night = {"quiet_from": time(22), "quiet_until": time(8), "time_zone": "Asia/Shanghai"}
    a_campaign("patient", **night)
    a_campaign("hasty", **night, expires_after_hours=1)
    at_night = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
    for code in ("patient", "hasty"):
        operations.decide_audience(code=code, now=at_night)

    waiting = Decision.objects.get(campaign__code="patient")
    assert (waiting.outcome, waiting.reason_code) == ("waiting", "quiet_hours")
    assert waiting.due_at == datetime(2026, 3, 3, 0, 0, tzinfo=UTC)
    assert outcome_of(1, "hasty") == ("quiet_expired", "quiet_hours_outlast_the_offer")


def test_a_message_that_can_never_leave_counts_against_nobody() -> None:
    some_people(range(40))
    a_segment()
    night = {"quiet_from": time(22), "quiet_until": time(8), "time_zone": "Asia/Shanghai"}
    a_campaign("hasty", **night, expires_after_hours=1, holdout_share=Decimal("0.3"))
    a_campaign("next", cap_messages=1, holdout_share=Decimal("0.3"))
    at_night = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)

    operations.decide_audience(code="hasty", now=at_night)
    operations.decide_audience(code="next", now=at_night + timedelta(minutes=1))

    assert set(counted(queries.get_outcomes("hasty").by_outcome)) == {"quiet_expired", "held_out"}
    assert set(counted(queries.get_outcomes("next").by_outcome)) == {"waiting", "held_out"}


def test_who_joined_the_segment_since_its_last_refresh_is_in_the_audience() -> None:
    some_people([1, 2])
    a_segment()
    a_campaign()
    some_people([3])

    dry = operations.check_campaign(code="spring", now=NOW + timedelta(hours=1))
    operations.decide_audience(code="spring", now=NOW + timedelta(hours=1))

    assert dry.audience == 3
    assert counted(queries.get_outcomes("spring").by_outcome) == {"waiting": 3}


def test_a_dry_run_gives_the_very_numbers_and_writes_nothing() -> None:
    some_people(range(50))
    some_people(range(50, 60), consenting=False)
    a_segment()
    a_campaign(holdout_share=Decimal("0.2"), cap_messages=1)

    dry = operations.check_campaign(code="spring", now=NOW)

    assert dry.problems == []
    assert Decision.objects.count() == 0
    assert Pressure.objects.count() == 0
    assert queries.get_campaign("spring").state is CampaignState.DRAFT
    operations.decide_audience(code="spring", now=NOW)
    real = queries.get_outcomes("spring")
    assert dry.audience == real.audience == 60
    assert dict(dry.by_outcome) == dict(real.by_outcome)
    assert list(dry.by_reason) == list(real.by_reason)


def test_every_decision_stands_in_the_log_with_the_address_as_its_user() -> None:
    some_people(range(3))
    some_people([3], consenting=False)
    a_segment()
    a_campaign()
    operations.decide_audience(code="spring", now=NOW)

    facts = facts_named("MessageDecided")
    assert {ref for ref, _ in facts} == {email_ref(address_of(person)) for person in range(4)}
    assert sorted(fact["outcome"] for _, fact in facts) == ["no_permission", "waiting", "waiting", "waiting"]
    ((_, decided),) = facts_named("CampaignDecided")
    assert (decided["audience"], decided["to_send"]) == (4, 3)


def test_a_campaign_that_cannot_be_sent_says_everything_that_is_wrong() -> None:
    customers.create_segment(code="unknown", name="x", rule={"combinator": "and", "rules": []}, by="test", now=NOW)
    a_campaign(segment_code="unknown", values={})
    channels.switch_channel(code="email", is_enabled=False)

    dry = operations.check_campaign(code="spring", now=NOW)
    with pytest.raises(CampaignNotReady) as refused:
        operations.decide_audience(code="spring", now=NOW)

    assert [code for code, _ in dry.problems] == ["channel", "values", "segment"]
    assert refused.value.details["problems"] == dry.problems
    assert queries.get_campaign("spring").state is CampaignState.DRAFT


def test_a_link_that_is_no_web_address_keeps_a_campaign_from_being_sent() -> None:
    some_people([1])
    a_segment()
    a_template(inside='<a href="{{ offer }}">x</a>')
    a_campaign(values={"offer": "javascript:alert(1)"})

    with pytest.raises(CampaignRefused):
        operations.decide_audience(code="spring", now=NOW)

    assert Decision.objects.count() == 0
