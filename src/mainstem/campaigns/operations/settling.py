"""What every end of a decision brings with it: the count given back, and the log told."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from mainstem.campaigns.contracts import Outcome
from mainstem.campaigns.facts import MessageNotSent, MessageSent
from mainstem.campaigns.models import Campaign
from mainstem.events.contracts import Fact
from mainstem.events.operations import announce_many
from mainstem.kernel import sql

PACKAGE = "mainstem.campaigns"


def give_back(taken: Sequence[tuple[UUID, datetime]]) -> None:
    """Take back the frequency count of messages that were never sent: (person, moment of the decision)."""
    if taken:
        sql.run(
            PACKAGE,
            "give_back_pressure",
            person_ids=[person_id for person_id, _ in taken],
            taken_ats=[moment for _, moment in taken],
        )


def give_back_held_out(campaign_id: UUID) -> None:
    """Take back the frequency count of the held out of a campaign that wrote to nobody."""
    sql.run(PACKAGE, "give_back_held_out", campaign_id=campaign_id)


def settle_as_arrived(campaign: Campaign, arrived: Sequence[tuple[UUID, int]], now: datetime) -> None:
    """Make unknown attempts, as (send key, number), sent: something showed that their messages arrived."""
    if not arrived:
        return
    rows = sql.all_rows(
        PACKAGE,
        "settle_attempts",
        send_keys=[send_key for send_key, _ in arrived],
        numbers=[number for _, number in arrived],
        results=["sent"] * len(arrived),
        reasons=["receipt"] * len(arrived),
        details=[""] * len(arrived),
        provider_ids=[None] * len(arrived),
        retry_ats=[None] * len(arrived),
        now=now,
    )
    announce_ended(campaign, rows, now)


def announce_ended(campaign: Campaign, rows: Sequence[sql.Row], now: datetime) -> None:
    """Announce decisions that came to an end: rows with id, identifier_ref, outcome and reason_code."""
    facts: list[Fact] = []
    for row in rows:
        if row["outcome"] == Outcome.SENT:
            facts.append(
                MessageSent(
                    campaign_code=campaign.code,
                    decision_id=row["id"],
                    channel_code=campaign.channel_code,
                    template_code=campaign.template_code,
                    template_version=campaign.template_version or 0,
                    sent_at=now,
                    is_simulated=campaign.is_simulated,
                )
            )
        else:
            facts.append(
                MessageNotSent(
                    campaign_code=campaign.code,
                    decision_id=row["id"],
                    channel_code=campaign.channel_code,
                    outcome=row["outcome"],
                    reason_code=row["reason_code"],
                    settled_at=now,
                    is_simulated=campaign.is_simulated,
                )
            )
    announce_many(facts, user_refs=[row["identifier_ref"] for row in rows], occurred_at=now)


def suppress(
    *, channel_code: str, reason_code: str, refs: Sequence[UUID], decision_ids: Sequence[UUID | None], now: datetime
) -> int:
    """Suppress addresses on a channel; return how many were not suppressed before."""
    if not refs:
        return 0
    return sql.run(
        PACKAGE,
        "add_suppressions",
        channel_code=channel_code,
        reason_code=reason_code,
        refs=list(refs),
        decision_ids=list(decision_ids),
        now=now,
    )
