"""Set a campaign up, change it, cancel it."""

from datetime import datetime

from django.db import transaction

from mainstem.campaigns import queries
from mainstem.campaigns.contracts import (
    Campaign,
    CampaignNotDraft,
    CampaignPlan,
    CampaignState,
    Outcome,
    UnknownCampaign,
)
from mainstem.campaigns.models import Campaign as CampaignRow
from mainstem.campaigns.operations.settling import announce_ended, give_back, give_back_held_out
from mainstem.campaigns.rules.plans import check_plan
from mainstem.channels.queries import get_channel
from mainstem.content.queries import get_template
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.campaigns"


@transaction.atomic
def save_campaign(*, plan: CampaignPlan, now: datetime) -> Campaign:
    """
    Set a campaign up under its code, or change it while it is a draft. Repeating it changes nothing.

    Whether its segment has members is asked when it is checked or sent: both may still be in the making.
    :raises CampaignRefused: if the plan contradicts itself
    :raises CampaignNotDraft: if its audience is decided
    :raises UnknownTemplate, UnknownChannel: if it names what is not there
    """
    check_plan(plan)
    get_template(plan.template_code, plan.template_version)
    get_channel(plan.channel_code)
    row = CampaignRow.objects.select_for_update().filter(code=plan.code).first()
    if row is None:
        row = CampaignRow(id=new_id(), code=plan.code, created_at=now)
    elif row.state != CampaignState.DRAFT:
        raise CampaignNotDraft(f"The campaign {plan.code!r} is {row.state}: make a new one.", campaign=plan.code)
    for name in queries.PLAN_FIELDS:
        setattr(row, name, getattr(plan, name))
    row.values = dict(plan.values)
    row.save()
    return queries.get_campaign(plan.code)


@transaction.atomic
def cancel_campaign(*, code: str, now: datetime) -> Campaign:
    """
    Cancel a campaign: nobody who waits is written to any more; what a worker has in hand right now still leaves.

    Cancelling twice changes nothing.
    :raises UnknownCampaign: if there is none
    :raises CampaignNotDraft: if everything is sent already
    """
    row = CampaignRow.objects.select_for_update().filter(code=code).first()
    if row is None:
        raise UnknownCampaign(code)
    if row.state == CampaignState.SENT:
        raise CampaignNotDraft(f"The campaign {code!r} is sent: there is nothing to cancel.", campaign=code)
    if row.state != CampaignState.CANCELLED:
        row.state = CampaignState.CANCELLED.value
        row.finished_at = now
        row.save(update_fields=["state", "finished_at"])
        end_waiting(row, Outcome.EXITED, "campaign_cancelled", now)
    return queries.get_campaign(code)


def end_waiting(row: CampaignRow, outcome: Outcome, reason_code: str, now: datetime) -> int:
    """End everybody who waits in nobody's hand, and say so in the log. Return how many."""
    ended = sql.all_rows(
        PACKAGE, "end_waiting", campaign_id=row.id, outcome=outcome.value, reason_code=reason_code, now=now
    )
    if ended:
        give_back([(one["person_id"], one["decided_at"]) for one in ended])
        give_back_held_out(row.id)
    announce_ended(row, ended, now)
    return len(ended)
