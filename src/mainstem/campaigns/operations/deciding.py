"""Decide, once, about everybody in the audience of a campaign: in sets, in one transaction."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from mainstem.campaigns.contracts import CampaignNotReady, CampaignState, DryRun, Outcome, UnknownCampaign
from mainstem.campaigns.facts import CampaignDecided, MessageDecided
from mainstem.campaigns.models import Campaign
from mainstem.campaigns.operations import people
from mainstem.campaigns.operations.links import register_links
from mainstem.campaigns.operations.settling import give_back, give_back_held_out
from mainstem.campaigns.rules.quiet_hours import due_at
from mainstem.channels.contracts import Capability
from mainstem.channels.queries import get_channel
from mainstem.content.queries import get_template
from mainstem.events.operations import announce, announce_many
from mainstem.governance.contracts import Purpose
from mainstem.governance.queries import answer_staged
from mainstem.kernel import sql
from mainstem.kernel.errors import Refused
from mainstem.kernel.home import secret

PACKAGE = "mainstem.campaigns"
FACTS_AT_A_TIME = 5_000


@dataclass(frozen=True, slots=True)
class _Decided:
    id: UUID
    identifier_ref: UUID | None
    outcome: str
    reason_code: str | None
    arm: str | None


@transaction.atomic
def decide_audience(*, code: str, now: datetime) -> bool:
    """
    Decide the audience of a draft and set the campaign to `sending`. Return whether this call did it.

    Decisions, frequency counts, registered links and facts commit together. A campaign that is under way keeps its
    decisions: calling again changes nothing.
    :raises UnknownCampaign: if there is none
    :raises CampaignNotReady: if it cannot be sent as it stands, or was cancelled
    """
    campaign = Campaign.objects.select_for_update().filter(code=code).first()
    if campaign is None:
        raise UnknownCampaign(code)
    if campaign.state == CampaignState.CANCELLED:
        raise CampaignNotReady("The campaign is cancelled.", problems=[("cancelled", "The campaign is cancelled.")])
    if campaign.state != CampaignState.DRAFT:
        return False
    problems = _problems(campaign)
    if problems:
        raise CampaignNotReady(problems[0][1], problems=problems)
    campaign.template_version = get_template(campaign.template_code, campaign.template_version).version
    register_links(campaign, now)
    decided = _decide(campaign, now)
    campaign.state = CampaignState.SENDING.value
    campaign.audience = len(decided)
    campaign.decided_at = now
    campaign.save(update_fields=["state", "audience", "decided_at", "template_version"])
    _announce(campaign, decided, now)
    return True


def check_campaign(*, code: str, now: datetime) -> DryRun:
    """
    Decide about everybody as sending now would, and take it all back: the very numbers, and nothing is written.

    :raises UnknownCampaign: if there is none
    """
    campaign = Campaign.objects.filter(code=code).first()
    if campaign is None:
        raise UnknownCampaign(code)
    problems = _problems(campaign)
    decided: list[_Decided] = []
    if campaign.state == CampaignState.DRAFT and not any(blocking for blocking in problems if blocking[0] == "segment"):
        with transaction.atomic():
            decided = _decide(campaign, now)
            transaction.set_rollback(True)
    by_outcome = dict.fromkeys(Outcome, 0)
    by_reason: dict[tuple[Outcome, str], int] = {}
    for one in decided:
        outcome = Outcome(one.outcome)
        by_outcome[outcome] += 1
        key = (outcome, one.reason_code or "")
        by_reason[key] = by_reason.get(key, 0) + 1
    return DryRun(
        campaign_code=code,
        at=now,
        audience=len(decided),
        by_outcome=by_outcome,
        by_reason=[(outcome, reason, count) for (outcome, reason), count in sorted(by_reason.items())],
        problems=problems,
    )


def holdout_salt() -> str:
    """Return what makes this deployment's hold-out its own: the same people are held out of every campaign."""
    return hashlib.sha256(b"holdout:" + secret("holdout")).hexdigest()


def weigh_staged(campaign: Campaign, now: datetime, only: Sequence[UUID] | None = None) -> None:
    """
    Turn the staged persons and their references into `stage_decision`: the best address of each, and objections.

    :param only: consider these addresses alone
    """
    channel = get_channel(campaign.channel_code)
    sql.run(PACKAGE, "stage_candidates", namespace=channel.kind.value, only=only and list(only))
    people.stage_carriers()
    sql.run(PACKAGE, "stage_questions")
    answer_staged(
        stage="stage_question",
        into="stage_answer",
        purpose=Purpose(campaign.purpose),
        channel=channel.kind.value,
        at=now,
    )
    sql.run(
        PACKAGE,
        "stage_decisions",
        channel_code=campaign.channel_code,
        salt=holdout_salt(),
        holdout_share=campaign.holdout_share,
    )


def _decide(campaign: Campaign, now: datetime) -> list[_Decided]:
    sql.run(PACKAGE, "make_stages")
    people.stage_segment(campaign.segment_code, now)
    weigh_staged(campaign, now)
    with sql.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE stage_taken (person_id uuid PRIMARY KEY) ON COMMIT DROP")
        taking = sql.text(PACKAGE, "take_pressure").rstrip().rstrip(";")
        cursor.execute(
            f"WITH taken AS ({taking}) INSERT INTO stage_taken SELECT person_id FROM taken",
            {"now": now, "cap_messages": campaign.cap_messages, "cap_days": campaign.cap_days},
        )
    due = due_at(now, campaign.quiet_from, campaign.quiet_until, campaign.time_zone)
    rows = sql.all_rows(
        PACKAGE,
        "add_decisions",
        campaign_id=campaign.id,
        now=now,
        due_at=due,
        expires_at=now + timedelta(hours=campaign.expires_after_hours),
    )
    expired = [(row["person_id"], now) for row in rows if row["outcome"] == Outcome.QUIET_EXPIRED]
    if expired:
        give_back(expired)
        give_back_held_out(campaign.id)
    return [_Decided(row["id"], row["identifier_ref"], row["outcome"], row["reason_code"], row["arm"]) for row in rows]


def _problems(campaign: Campaign) -> list[tuple[str, str]]:
    """Name whatever keeps a campaign from being sent: (code, sentence)."""
    problems: list[tuple[str, str]] = []
    if campaign.state != CampaignState.DRAFT:
        problems.append(("state", f"The campaign is {campaign.state}."))
    try:
        channel = get_channel(campaign.channel_code)
        if not channel.is_enabled or Capability.SEND not in channel.capabilities or channel.connector_code is None:
            problems.append(("channel", f"Nothing can be sent by the channel {channel.code!r} as it is set up."))
    except Refused as refused:
        problems.append(("channel", refused.message))
    try:
        template = get_template(campaign.template_code, campaign.template_version)
        missing = sorted(set(template.sample_values) - set(campaign.values))
        if missing:
            problems.append(("values", f"The template wants values the campaign does not give: {', '.join(missing)}."))
        if template.kind.value == "service" and campaign.purpose != Purpose.SERVICE:
            problems.append(("template", "A service template has no way to unsubscribe: it serves no other purpose."))
    except Refused as refused:
        problems.append(("template", refused.message))
    try:
        people.check_segment(campaign.segment_code)
    except Refused as refused:
        problems.append(("segment", refused.message))
    return problems


def _announce(campaign: Campaign, decided: list[_Decided], now: datetime) -> None:
    for start in range(0, len(decided), FACTS_AT_A_TIME):
        part = decided[start : start + FACTS_AT_A_TIME]
        announce_many(
            [
                MessageDecided(
                    campaign_code=campaign.code,
                    decision_id=one.id,
                    channel_code=campaign.channel_code,
                    arm=one.arm,
                    outcome=one.outcome,
                    reason_code=one.reason_code,
                    decided_at=now,
                    is_simulated=campaign.is_simulated,
                )
                for one in part
            ],
            user_refs=[one.identifier_ref for one in part],
            occurred_at=now,
        )
    announce(
        CampaignDecided(
            campaign_code=campaign.code,
            audience=len(decided),
            to_send=sum(one.outcome == Outcome.WAITING for one in decided),
            held_out=sum(one.outcome == Outcome.HELD_OUT for one in decided),
            decided_at=now,
            is_simulated=campaign.is_simulated,
        ),
        occurred_at=now,
    )
