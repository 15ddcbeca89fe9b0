"""The doors of campaigns: set up, check, send, cancel, and why somebody did or did not get it."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, time
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.campaigns import jobs, operations, queries
from mainstem.campaigns.contracts import (
    Arm,
    Campaign,
    CampaignPlan,
    CampaignState,
    DryRun,
    Outcome,
    Outcomes,
    TrackingKind,
    Why,
)
from mainstem.content.contracts import Rendered
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["campaigns"])

MAX_VERSION = 2**31 - 1


class PlanIn(Schema):
    """A campaign as it is to be. Shares are 0 to 1."""

    name: str = Field(min_length=1, max_length=200)
    segment_code: str = Field(min_length=1, max_length=100)
    template_code: str = Field(min_length=1, max_length=100)
    template_version: int | None = Field(None, ge=1, le=MAX_VERSION, description="None: the latest when it is sent")
    channel_code: str = Field("email", min_length=1, max_length=64)
    purpose: str = Field("marketing", max_length=64)
    holdout_share: Decimal = Field(Decimal("0.10"), ge=0, lt=1, max_digits=5, decimal_places=4)
    conversion_window_days: int = Field(14, ge=1, le=365)
    cap_messages: int | None = Field(None, ge=1, le=1_000, description="At most this many messages in `cap_days`")
    cap_days: int = Field(7, ge=1, le=365)
    quiet_from: time | None = None
    quiet_until: time | None = None
    time_zone: str = Field("UTC", max_length=64)
    expires_after_hours: int = Field(72, ge=1, le=2160)
    values: dict[str, Any] = Field(default_factory=dict, description="Coupon, products, shop: what the template wants")
    is_simulated: bool = False


class CampaignOut(Schema):
    """A campaign as it stands."""

    id: UUID
    code: str
    name: str
    state: CampaignState
    segment_code: str
    template_code: str
    template_version: int | None
    channel_code: str
    purpose: str
    holdout_share: Decimal
    conversion_window_days: int
    cap_messages: int | None
    cap_days: int
    quiet_from: time | None
    quiet_until: time | None
    time_zone: str
    expires_after_hours: int
    values: dict[str, Any]
    is_simulated: bool
    audience: int | None
    created_at: datetime
    decided_at: datetime | None
    finished_at: datetime | None


class ReasonOut(Schema):
    outcome: Outcome
    reason_code: str
    persons: int


class ProblemOut(Schema):
    code: str
    message: str


class DryRunOut(Schema):
    """What sending now would decide."""

    campaign_code: str
    at: datetime
    audience: int
    by_outcome: dict[Outcome, int]
    by_reason: list[ReasonOut]
    problems: list[ProblemOut]


class OutcomesOut(Schema):
    """How the audience divides: it is the sum of its outcomes, counted over the rows."""

    campaign_code: str
    state: CampaignState
    audience: int
    by_outcome: dict[Outcome, int]
    by_reason: list[ReasonOut]
    adds_up: bool
    opened: int
    clicked: int
    unsubscribed: int


class DecisionOut(Schema):
    """The decision about one person."""

    id: UUID
    person_id: UUID
    identifier_ref: UUID | None
    outcome: Outcome
    reason_code: str | None
    arm: Arm | None
    decided_at: datetime
    settled_at: datetime | None


class AttemptOut(Schema):
    number: int
    started_at: datetime
    finished_at: datetime | None
    result: str | None
    reason_code: str | None
    detail: str
    provider_id: str | None


class TrackingOut(Schema):
    kind: TrackingKind
    url: str | None
    is_automatic: bool
    first_at: datetime
    last_at: datetime
    times: int


class WhyOut(Schema):
    """Why somebody did or did not get it."""

    campaign_code: str
    person_id: UUID
    was_in_audience: bool
    outcome: Outcome | None
    reason_code: str | None
    sentence: str
    decided_at: datetime | None
    due_at: datetime | None
    attempts: list[AttemptOut]
    tracking: list[TrackingOut]


class PreviewIn(Schema):
    """For whom to fill the message."""

    person_id: UUID | None = Field(None, description="None: a made-up person")
    locale: Literal["zh-CN", "en"] | None = None
    reveal_reason: str | None = Field(None, min_length=1, max_length=500, description="Opens the names, and is audited")


class PreviewOut(Schema):
    """The message one person would get, with links as the author wrote them."""

    locale: str
    subject: str
    html: str
    text: str
    warnings: list[str]


class SendingOut(Schema):
    """The campaign is handed to the worker."""

    campaign_code: str
    state: CampaignState


@router.get("/campaigns", response=Page[CampaignOut], summary="List campaigns, the latest first")
@needs("campaigns.read")
def list_campaigns(request: HttpRequest, paging: Query[Paging]) -> Slice[CampaignOut]:
    return queries.list_campaigns(paging).map(_campaign)


@router.get("/campaigns/{code}", response=CampaignOut, summary="One campaign")
@needs("campaigns.read")
def get_campaign(request: HttpRequest, code: str) -> CampaignOut:
    return _campaign(queries.get_campaign(code))


@router.put("/campaigns/{code}", response=CampaignOut, summary="Set a campaign up, or change a draft")
@needs("campaigns.write")
def put_campaign(request: HttpRequest, code: str, body: PlanIn) -> CampaignOut:
    plan = CampaignPlan(code=code, **body.dict())
    return _campaign(operations.save_campaign(plan=plan, now=clock.now()))


@router.post("/campaigns/{code}/check", response=DryRunOut, summary="What sending now would decide")
@needs("campaigns.read")
@reads
def check_campaign(request: HttpRequest, code: str) -> DryRunOut:
    """Decides about everybody and takes it all back: the very numbers, and nothing is written."""
    return _dry_run(operations.check_campaign(code=code, now=clock.now()))


@router.post("/campaigns/{code}/send", response={202: SendingOut}, summary="Decide the audience and begin to send")
@needs("campaigns.run")
def send_campaign(request: HttpRequest, code: str) -> tuple[int, SendingOut]:
    """The decisions are made before this answers; the worker sends. Sending twice changes nothing."""
    if operations.decide_audience(code=code, now=clock.now()):
        jobs.send_campaign.defer(code=code)
    return 202, SendingOut(campaign_code=code, state=queries.get_campaign(code).state)


@router.post("/campaigns/{code}/cancel", response=CampaignOut, summary="Write to nobody else")
@needs("campaigns.run")
def cancel_campaign(request: HttpRequest, code: str) -> CampaignOut:
    return _campaign(operations.cancel_campaign(code=code, now=clock.now()))


@router.get("/campaigns/{code}/outcomes", response=OutcomesOut, summary="How the audience divides")
@needs("campaigns.read")
def get_outcomes(request: HttpRequest, code: str) -> OutcomesOut:
    return _outcomes(queries.get_outcomes(code))


@router.get("/campaigns/{code}/decisions", response=Page[DecisionOut], summary="The decision about each person")
@needs("messages.read")
def list_decisions(
    request: HttpRequest, code: str, paging: Query[Paging], outcome: Outcome | None = None
) -> Slice[DecisionOut]:
    return queries.list_decisions(code, paging, outcome=outcome).map(lambda decision: DecisionOut(**_plain(decision)))


@router.get("/campaigns/{code}/why/{person_id}", response=WhyOut, summary="Why somebody did or did not get it")
@needs("messages.read")
def why(request: HttpRequest, code: str, person_id: UUID) -> Why:
    return queries.why(code, person_id)


@router.post("/campaigns/{code}/preview", response=PreviewOut, summary="The message one person would get")
@needs("campaigns.read")
@reads
def preview_campaign(request: HttpRequest, code: str, body: PreviewIn) -> Rendered:
    """
    For a made-up person, or for a given one with the names masked. Who may open contact data sees them in clear by
    saying why: that is written into the audit chain.
    """
    return operations.preview_campaign(
        code=code,
        person_id=body.person_id,
        locale=body.locale,
        principal=principal_of(request),
        reveal_reason=body.reveal_reason,
        now=clock.now(),
    )


def _campaign(campaign: Campaign) -> CampaignOut:
    plan = _plain(campaign.plan)
    return CampaignOut(
        id=campaign.id,
        state=campaign.state,
        audience=campaign.audience,
        created_at=campaign.created_at,
        decided_at=campaign.decided_at,
        finished_at=campaign.finished_at,
        **plan,
    )


def _dry_run(run: DryRun) -> DryRunOut:
    return DryRunOut(
        campaign_code=run.campaign_code,
        at=run.at,
        audience=run.audience,
        by_outcome=dict(run.by_outcome),
        by_reason=_reasons(run.by_reason),
        problems=[ProblemOut(code=code, message=message) for code, message in run.problems],
    )


def _outcomes(outcomes: Outcomes) -> OutcomesOut:
    return OutcomesOut(
        campaign_code=outcomes.campaign_code,
        state=outcomes.state,
        audience=outcomes.audience,
        by_outcome=dict(outcomes.by_outcome),
        by_reason=_reasons(outcomes.by_reason),
        adds_up=outcomes.adds_up,
        opened=outcomes.opened,
        clicked=outcomes.clicked,
        unsubscribed=outcomes.unsubscribed,
    )


def _reasons(counted: Sequence[tuple[Outcome, str, int]]) -> list[ReasonOut]:
    return [ReasonOut(outcome=outcome, reason_code=reason, persons=persons) for outcome, reason, persons in counted]


def _plain(thing: Any) -> dict[str, Any]:
    return asdict(thing)
