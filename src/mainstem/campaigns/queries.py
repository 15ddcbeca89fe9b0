"""The questions one may ask campaigns."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q

from mainstem.campaigns.contracts import (
    Arm,
    Attempt,
    Campaign,
    CampaignPlan,
    CampaignState,
    Decision,
    MessageMoment,
    MessagesWaiting,
    Outcome,
    Outcomes,
    Sending,
    TrackingKind,
    TrackingView,
    UnknownCampaign,
    Why,
)
from mainstem.campaigns.drafting import links_of, sample_people
from mainstem.campaigns.faces import language_read, masked_names
from mainstem.campaigns.listing import (
    CampaignFilter,
    CampaignLine,
    DecisionFilter,
    DecisionLine,
    LinkView,
    SentMessage,
    count_campaigns,
    count_decisions,
    find_campaigns,
    find_decisions,
    iter_decision_rows,
    list_links,
    messages_sent,
    outcomes_of,
    send_key_of,
    visible_codes,
)
from mainstem.campaigns.models import Attempt as AttemptRow
from mainstem.campaigns.models import Campaign as CampaignRow
from mainstem.campaigns.models import Decision as DecisionRow
from mainstem.campaigns.rules.reasons import sentence_of
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged

__all__ = [
    "PACKAGE",
    "PLAN_FIELDS",
    "CampaignFilter",
    "CampaignLine",
    "DecisionFilter",
    "DecisionLine",
    "LinkView",
    "SentMessage",
    "codes_under_way",
    "count_campaigns",
    "count_decisions",
    "count_due",
    "find_campaigns",
    "find_decisions",
    "get_campaign",
    "get_outcomes",
    "iter_decision_rows",
    "iter_decisions",
    "language_read",
    "links_of",
    "list_campaigns",
    "list_decisions",
    "list_links",
    "masked_names",
    "messages_sent",
    "outcomes_of",
    "sample_people",
    "send_key_of",
    "sent_keys",
    "unknown_attempts",
    "visible_codes",
    "why",
]

PACKAGE = "mainstem.campaigns"
PLAN_FIELDS = (
    "name",
    "segment_code",
    "template_code",
    "template_version",
    "channel_code",
    "purpose",
    "holdout_share",
    "conversion_window_days",
    "cap_messages",
    "cap_days",
    "quiet_from",
    "quiet_until",
    "time_zone",
    "expires_after_hours",
    "values",
    "is_simulated",
)


def get_campaign(code: str) -> Campaign:
    """
    Return one campaign.

    :raises UnknownCampaign: if there is none, or the caller's scope does not reach its channel
    """
    return _campaign(_row(code))


def list_campaigns(paging: Paging) -> Slice[Campaign]:
    """Return the campaigns, the latest first."""
    return paged(CampaignRow.objects.all(), paging, order=("-created_at", "-id")).map(_campaign)


def codes_under_way(now: datetime) -> list[str]:
    """
    Return the campaigns that still have something to do: those being sent, cancelled ones with loose ends, and those
    with messages of the last day of which nobody knows yet whether they arrived.
    """
    waiting = Q(outcome=Outcome.WAITING.value)
    unknown = Q(outcome=Outcome.UNKNOWN.value, settled_at__gt=now - timedelta(days=1))
    loose = DecisionRow.objects.filter(waiting | unknown).values("campaign_id")
    rows = CampaignRow.objects.filter(Q(state=CampaignState.SENDING.value) | Q(id__in=loose))
    return sorted(rows.values_list("code", flat=True))


def list_sendings(*, since: datetime, limit: int = 20) -> list[Sending]:
    """Return the campaigns that are being sent, or whose sending ended since a moment, newest first."""
    return [Sending(**row) for row in sql.all_rows(PACKAGE, "list_sendings", since=since, limit=limit)]


def get_outcomes(code: str) -> Outcomes:
    """
    Return how the audience of a campaign divides, counted over the rows.

    :raises UnknownCampaign: if there is none
    """
    row = _row(code)
    by_outcome = dict.fromkeys(Outcome, 0)
    by_reason = []
    for counted in sql.all_rows(PACKAGE, "count_outcomes", campaign_id=row.id):
        outcome = Outcome(counted["outcome"])
        by_outcome[outcome] += counted["persons"]
        by_reason.append((outcome, counted["reason_code"], counted["persons"]))
    followed = sql.one_row(PACKAGE, "count_tracking", campaign_id=row.id) or {}
    return Outcomes(
        campaign_code=code,
        state=CampaignState(row.state),
        audience=row.audience or 0,
        by_outcome=by_outcome,
        by_reason=by_reason,
        opened=followed.get("opened", 0),
        clicked=followed.get("clicked", 0),
        unsubscribed=followed.get("unsubscribed", 0),
    )


def iter_decisions(code: str) -> Iterator[Decision]:
    """
    Give every decision of a campaign, as it stands, for measurement.

    :raises UnknownCampaign: if there is none
    """
    campaign_id = _row(code).id
    for row in DecisionRow.objects.filter(campaign_id=campaign_id).order_by("id").iterator(chunk_size=5_000):
        yield _decision(code, row)


def list_decisions(code: str, paging: Paging, *, outcome: Outcome | None = None) -> Slice[Decision]:
    """
    Return the decisions of a campaign, of one outcome or all.

    :raises UnknownCampaign: if there is none
    """
    rows = DecisionRow.objects.filter(campaign_id=_row(code).id)
    if outcome is not None:
        rows = rows.filter(outcome=outcome.value)
    return paged(rows, paging, order=("id",)).map(lambda row: _decision(code, row))


def why(code: str, person_id: UUID, also_known_as: Sequence[UUID] = ()) -> Why:
    """
    Say why a person did or did not get a campaign: the decision, every attempt, and what followed, in one query.

    :param also_known_as: ids the person had before merges
    :raises UnknownCampaign: if there is none
    """
    row = sql.one_row(PACKAGE, "why", code=code, person_ids=[person_id, *also_known_as])
    if row is None:
        raise UnknownCampaign(code)
    return Why(
        campaign_code=code,
        person_id=person_id,
        was_in_audience=row["id"] is not None,
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        reason_code=row["reason_code"],
        sentence=sentence_of(row["outcome"], row["reason_code"]),
        decided_at=row["decided_at"],
        due_at=row["due_at"],
        attempts=[
            Attempt(
                number=each["number"],
                started_at=datetime.fromisoformat(each["started_at"]),
                finished_at=datetime.fromisoformat(each["finished_at"]) if each["finished_at"] else None,
                result=each["result"],
                reason_code=each["reason_code"],
                detail=each["detail"],
                provider_id=each["provider_id"],
            )
            for each in json.loads(row["attempts"])
        ],
        tracking=[
            TrackingView(
                kind=TrackingKind(each["kind"]),
                url=each["url"],
                is_automatic=each["is_automatic"],
                first_at=datetime.fromisoformat(each["first_at"]),
                last_at=datetime.fromisoformat(each["last_at"]),
                times=each["times"],
            )
            for each in json.loads(row["tracking"])
        ],
    )


def list_message_moments(
    person_ids: Sequence[UUID], *, before_at: datetime, before_id: UUID, limit: int
) -> list[MessageMoment]:
    """
    Return what campaigns decided about a person and what followed, before a place in time, newest first.

    :param person_ids: the person's id and those it had before merges
    """
    rows = sql.all_rows(
        PACKAGE,
        "moments_of_person",
        person_ids=list(person_ids),
        before_at=before_at,
        before_id=before_id,
        limit=limit,
    )
    return [MessageMoment(**{**row, "outcome": Outcome(row["outcome"])}) for row in rows]


def sent_keys(code: str) -> list[tuple[UUID, UUID]]:
    """
    Return the (send key, decision id) of every message of a campaign that was sent.

    :raises UnknownCampaign: if there is none
    """
    rows = DecisionRow.objects.filter(campaign_id=_row(code).id, outcome=Outcome.SENT.value).order_by("id")
    return [(key, decision_id) for key, decision_id in rows.values_list("send_key", "id") if key is not None]


def count_due(campaign_id: UUID, at: datetime) -> int:
    """Return how many wait in nobody's hand and are due."""
    return DecisionRow.objects.filter(
        campaign_id=campaign_id, outcome=Outcome.WAITING.value, claimed_by__isnull=True, due_at__lte=at
    ).count()


def unknown_attempts(campaign_id: UUID) -> list[tuple[UUID, int]]:
    """Return the (send key, number) of attempts of which nobody knows whether they arrived."""
    rows = AttemptRow.objects.filter(campaign_id=campaign_id, result="unknown", decision__outcome=Outcome.UNKNOWN.value)
    return list(rows.values_list("send_key", "number"))


def messages_needing_a_look(*, since: datetime, overdue: datetime) -> list[MessagesWaiting]:
    """
    Return the messages that need a person, by campaign.

    :param since: when campaigns were decided whose messages of unknown fate are still of interest
    :param overdue: what was due before and has not gone out is overdue
    """
    rows = sql.all_rows(PACKAGE, "messages_needing_a_look", since=since, overdue=overdue)
    return [MessagesWaiting(row["code"], row["name"], row["reason"], row["count"], row["oldest_at"]) for row in rows]


def list_decided_campaigns(*, limit: int) -> list[Campaign]:
    """Return the campaigns whose audience was decided last, the latest first."""
    rows = CampaignRow.objects.filter(decided_at__isnull=False).order_by("-decided_at", "-id")[:limit]
    return [_campaign(row) for row in rows]


def _row(code: str) -> CampaignRow:
    row = CampaignRow.objects.filter(code=code).first()
    if row is None:
        raise UnknownCampaign(code)
    return row


def _decision(code: str, row: DecisionRow) -> Decision:
    return Decision(
        id=row.id,
        campaign_code=code,
        person_id=row.person_id,
        identifier_ref=row.identifier_ref,
        customer_ref=row.customer_ref,
        outcome=Outcome(row.outcome),
        reason_code=row.reason_code,
        arm=Arm(row.arm) if row.arm else None,
        decided_at=row.decided_at,
        settled_at=row.settled_at,
    )


def _campaign(row: CampaignRow) -> Campaign:
    return Campaign(
        id=row.id,
        plan=CampaignPlan(code=row.code, **{name: getattr(row, name) for name in PLAN_FIELDS}),
        state=CampaignState(row.state),
        audience=row.audience,
        created_at=row.created_at,
        decided_at=row.decided_at,
        finished_at=row.finished_at,
    )
