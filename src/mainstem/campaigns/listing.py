"""Lists for people at a screen: campaigns by what they are, decisions by what became of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from mainstem.campaigns.contracts import Arm, CampaignState, Outcome, TrackingKind
from mainstem.campaigns.models import Campaign, Decision, Tracking
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.campaigns"
AT_A_TIME = 2_000


@dataclass(frozen=True, slots=True)
class CampaignFilter:
    """What narrows the list of campaigns; empty narrows nothing."""

    states: Sequence[CampaignState] = ()
    channels: Sequence[str] = ()
    segment_code: str | None = None
    template_code: str | None = None
    text: str | None = None
    """Part of the name or code."""


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """A campaign as a line of a list."""

    code: str
    name: str
    state: CampaignState
    segment_code: str
    template_code: str
    channel_code: str
    holdout_share: float
    is_simulated: bool
    audience: int | None
    created_at: datetime
    decided_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class DecisionFilter:
    """What narrows the decisions of a campaign; None narrows nothing."""

    outcome: Outcome | None = None
    reason_code: str | None = None
    arm: Arm | None = None
    followed: TrackingKind | None = None
    """Only whose message led to this, by a person's hand."""


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """The decision about one person and when the message first led to what; machines are left out."""

    id: UUID
    person_id: UUID
    identifier_ref: UUID | None
    outcome: Outcome
    reason_code: str | None
    arm: Arm | None
    decided_at: datetime
    settled_at: datetime | None
    opened_at: datetime | None
    clicked_at: datetime | None
    unsubscribed_at: datetime | None


@dataclass(frozen=True, slots=True)
class SentMessage:
    """Which campaign and person a message that left belongs to."""

    campaign_code: str
    campaign_name: str
    person_id: UUID
    decision_id: UUID


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link of a campaign's messages, and how many people followed it."""

    url: str
    clicked: int


def find_campaigns(paging: Paging, wanted: CampaignFilter, *, by_name: bool = False) -> Slice[CampaignLine]:
    """Return the campaigns wanted, the latest first or by name."""
    order = ("name", "id") if by_name else ("-created_at", "-id")
    return paged(_campaigns(wanted), paging, order=order).map(_campaign)


def count_campaigns(wanted: CampaignFilter) -> int:
    """Return how many campaigns there are of those wanted."""
    return _campaigns(wanted).count()


def outcomes_of(codes: Sequence[str]) -> dict[str, dict[Outcome, int]]:
    """Return how the audience of each campaign divides; a campaign nobody was decided of is absent."""
    found: dict[str, dict[Outcome, int]] = {}
    for row in sql.all_rows(PACKAGE, "count_outcomes_of", codes=list(codes)):
        found.setdefault(row["code"], {})[Outcome(row["outcome"])] = row["persons"]
    return found


def find_decisions(code: str, paging: Paging, wanted: DecisionFilter) -> Slice[DecisionLine]:
    """Return the decisions wanted of a campaign, in the order in which they were written."""
    page = paged(_decisions(code, wanted), paging, order=("id",))
    followed = _followed([row.id for row in page.items])
    return page.map(lambda row: _decision(row, followed))


def count_decisions(code: str, wanted: DecisionFilter) -> int:
    """Return how many decisions of a campaign there are of those wanted."""
    return _decisions(code, wanted).count()


def iter_decision_rows(code: str, wanted: DecisionFilter) -> Iterator[DecisionLine]:
    """Give every decision wanted of a campaign, in order, a few thousand at a time."""
    after: UUID | None = None
    while True:
        rows = _decisions(code, wanted)
        if after is not None:
            rows = rows.filter(id__gt=after)
        part = list(rows.order_by("id")[:AT_A_TIME])
        if not part:
            return
        followed = _followed([row.id for row in part])
        yield from (_decision(row, followed) for row in part)
        after = part[-1].id


def messages_sent(send_keys: Sequence[UUID]) -> dict[UUID, SentMessage]:
    """Return the campaign and person behind each send key; absent where it is none of ours."""
    rows = Decision.objects.filter(send_key__in=list(send_keys)).select_related("campaign")
    return {
        row.send_key: SentMessage(row.campaign.code, row.campaign.name, row.person_id, row.id)
        for row in rows
        if row.send_key is not None
    }


def send_key_of(decision_id: UUID) -> UUID | None:
    """Return the send key of a decision's message, None where there is no message."""
    return Decision.objects.filter(id=decision_id).values_list("send_key", flat=True).first()


def list_links(code: str) -> list[LinkView]:
    """Return the registered links of a campaign, the most followed first."""
    return [LinkView(row["url"], row["clicked"]) for row in sql.all_rows(PACKAGE, "count_clicks", code=code)]


def _campaigns(wanted: CampaignFilter) -> "QuerySet[Campaign]":
    rows = Campaign.objects.all()
    if wanted.states:
        rows = rows.filter(state__in=[state.value for state in wanted.states])
    if wanted.channels:
        rows = rows.filter(channel_code__in=list(wanted.channels))
    if wanted.segment_code:
        rows = rows.filter(segment_code=wanted.segment_code)
    if wanted.template_code:
        rows = rows.filter(template_code=wanted.template_code)
    if wanted.text:
        rows = rows.filter(Q(name__icontains=wanted.text) | Q(code__icontains=wanted.text))
    return rows


def _campaign(row: Campaign) -> CampaignLine:
    return CampaignLine(
        code=row.code,
        name=row.name,
        state=CampaignState(row.state),
        segment_code=row.segment_code,
        template_code=row.template_code,
        channel_code=row.channel_code,
        holdout_share=float(row.holdout_share),
        is_simulated=row.is_simulated,
        audience=row.audience,
        created_at=row.created_at,
        decided_at=row.decided_at,
        finished_at=row.finished_at,
    )


def _decisions(code: str, wanted: DecisionFilter) -> "QuerySet[Decision]":
    campaign = Campaign.objects.filter(code=code).values_list("id", "decided_at").first()
    if campaign is None:
        return Decision.objects.none()
    rows = Decision.objects.filter(campaign_id=campaign[0])
    if campaign[1] is not None:
        # Ids begin with the moment of the decision: the primary key alone leads to where this campaign's rows begin.
        rows = rows.filter(id__gte=_first_id_at(campaign[1]))
    if wanted.outcome is not None:
        rows = rows.filter(outcome=wanted.outcome.value)
    if wanted.reason_code is not None:
        rows = rows.filter(reason_code=wanted.reason_code)
    if wanted.arm is not None:
        rows = rows.filter(arm=wanted.arm.value)
    if wanted.followed is not None:
        traces = Tracking.objects.filter(decision_id=OuterRef("id"), kind=wanted.followed.value, is_automatic=False)
        rows = rows.filter(Exists(traces))
    return rows


def _first_id_at(moment: datetime) -> UUID:
    return UUID(int=int(moment.timestamp() * 1000) << 80)


def _followed(decision_ids: Sequence[UUID]) -> dict[tuple[UUID, str], datetime]:
    first: dict[tuple[UUID, str], datetime] = {}
    rows = Tracking.objects.filter(decision_id__in=list(decision_ids), is_automatic=False)
    for decision_id, kind, first_at in rows.values_list("decision_id", "kind", "first_at"):
        key = (decision_id, kind)
        first[key] = min(first.get(key, first_at), first_at)
    return first


def _decision(row: Decision, followed: dict[tuple[UUID, str], datetime]) -> DecisionLine:
    return DecisionLine(
        id=row.id,
        person_id=row.person_id,
        identifier_ref=row.identifier_ref,
        outcome=Outcome(row.outcome),
        reason_code=row.reason_code,
        arm=Arm(row.arm) if row.arm else None,
        decided_at=row.decided_at,
        settled_at=row.settled_at,
        opened_at=followed.get((row.id, "opened")),
        clicked_at=followed.get((row.id, "clicked")),
        unsubscribed_at=followed.get((row.id, "unsubscribed")),
    )


def visible_codes(codes: Sequence[str]) -> list[str]:
    """Return those of the given campaigns that the caller's scope reaches."""
    return list(Campaign.objects.filter(code__in=list(codes)).order_by("code").values_list("code", flat=True))
