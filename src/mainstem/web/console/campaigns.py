"""Campaigns at the console: the list with its results, and what a report shows of one."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.analytics import queries as analytics
from mainstem.analytics.contracts import OutsideScope
from mainstem.campaigns import queries as campaigns
from mainstem.campaigns.contracts import CampaignState, Outcome
from mainstem.campaigns.queries import CampaignFilter, CampaignLine
from mainstem.content.queries import template_names
from mainstem.customers.queries import segment_names
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.paging import Paging
from mainstem.kernel.permissions import needs

router = Router()

Code = Annotated[str, Field(min_length=1, max_length=100)]


class CampaignsAsked(Paging):
    """What narrows the list; a filter given several times means any of its values."""

    state: list[CampaignState] = Field(default_factory=list, max_length=4)
    channel: list[Code] = Field(default_factory=list, max_length=50)
    segment: Code | None = None
    template: Code | None = None
    search: str | None = Field(None, min_length=1, max_length=100, description="Part of the name or code")
    sort: Literal["-created_at", "name"] = "-created_at"


class CampaignLineOut(Schema):
    """A campaign as a line of the list."""

    code: str
    name: str
    state: CampaignState
    segment_code: str
    segment_name: str | None
    template_code: str
    template_name: str | None
    channel_code: str
    holdout_share: float
    is_simulated: bool
    audience: int | None
    created_at: datetime
    decided_at: datetime | None
    finished_at: datetime | None


class CampaignLinesOut(Schema):
    """A page of campaigns; `total` is of all that match."""

    items: list[CampaignLineOut]
    next_cursor: str | None = None
    total: int


class BoundedOut(Schema):
    """An estimate with its interval; null where it cannot be told."""

    value: float | None
    low: float | None
    high: float | None


class SideOut(Schema):
    """One side of the comparison."""

    persons: int
    converted: int
    share: BoundedOut


class LiftOut(Schema):
    """A campaign's effect on conversion."""

    campaign: str
    treated: SideOut
    held_out: SideOut
    lift: BoundedOut
    verdict: Literal["positive", "unclear", "negative", "no_holdout"]
    is_simulated: bool


class ResultsAsked(Schema):
    codes: list[Code] = Field(max_length=100)


class ResultOut(Schema):
    """What became of a campaign so far. No lift: not yet measured, or not this caller's to see."""

    code: str
    by_outcome: dict[Outcome, int]
    lift: LiftOut | None


class ResultsOut(Schema):
    items: list[ResultOut]
    lift_refused: str | None = Field(None, description="Why no effect is told: a missing right, or the lake is away")


class RevenueOut(Schema):
    currency: str
    incremental: BoundedOut


class DayOut(Schema):
    """The effect as it stood so many days after the decision."""

    day: int
    treated: int
    held_out: int
    lift: BoundedOut


class ChannelSharesOut(Schema):
    """By which channel people first bought."""

    channel: str
    treated: int
    held_out: int


class RevenuePerPersonOut(Schema):
    """Revenue of both sides in one currency."""

    currency: str
    treated_revenue: str
    holdout_revenue: str
    treated_revenue_per_person: float | None
    holdout_revenue_per_person: float | None
    revenue_lift_per_person: float | None
    revenue_lift_low: float | None
    revenue_lift_high: float | None


class EffectOut(Schema):
    """What a campaign caused, and how that came about."""

    campaign: str
    verdict: Literal["positive", "unclear", "negative", "no_holdout"]
    confidence: float
    treated: SideOut
    held_out: SideOut
    lift: BoundedOut
    incremental_conversions: BoundedOut
    incremental_revenue: list[RevenueOut]
    revenue: list[RevenuePerPersonOut]
    days: list[DayOut]
    channels: list[ChannelSharesOut]
    crossovers: int
    is_final: bool
    is_simulated: bool
    window_ends_at: datetime | None
    as_of: datetime | None
    method: dict[str, str]


@router.get("/campaigns", response=CampaignLinesOut, summary="Campaigns as a list, narrowed and counted")
@needs("campaigns.read")
def list_campaigns(request: HttpRequest, asked: Query[CampaignsAsked]) -> CampaignLinesOut:
    wanted = CampaignFilter(asked.state, asked.channel, asked.segment, asked.template, asked.search)
    page = campaigns.find_campaigns(asked, wanted, by_name=asked.sort == "name")
    segments = segment_names([row.segment_code for row in page.items])
    templates = template_names([row.template_code for row in page.items])
    shaped = page.map(lambda row: _line(row, segments, templates))
    return CampaignLinesOut(
        items=list(shaped.items), next_cursor=page.next_cursor, total=campaigns.count_campaigns(wanted)
    )


@router.post("/campaigns/results", response=ResultsOut, summary="What became of several campaigns")
@needs("campaigns.read")
@reads
def list_results(request: HttpRequest, body: ResultsAsked) -> ResultsOut:
    """Asked beside the list, so that a slow measurement never holds the list up."""
    visible = campaigns.visible_codes(body.codes)
    outcomes = campaigns.outcomes_of(visible)
    lifts, refused = _lifts(request, visible)
    return ResultsOut(
        items=[ResultOut(code=code, by_outcome=outcomes.get(code, {}), lift=lifts.get(code)) for code in visible],
        lift_refused=refused,
    )


@router.get("/campaigns/{code}/effect", response=EffectOut, summary="What a campaign caused, and how it built up")
@needs("metrics.read")
def get_effect(request: HttpRequest, code: str) -> EffectOut:
    effect = analytics.get_campaign_effect(code, scope=principal_of(request).scope)
    result = effect.result
    return EffectOut(
        campaign=result.campaign,
        verdict=effect.verdict.value,
        confidence=result.confidence,
        treated=_side(effect.treated),
        held_out=_side(effect.held_out),
        lift=BoundedOut(value=result.lift, low=result.lift_low, high=result.lift_high),
        incremental_conversions=BoundedOut(**asdict(effect.incremental_conversions)),
        incremental_revenue=[
            RevenueOut(currency=row.currency, incremental=BoundedOut(**asdict(row.incremental)))
            for row in effect.revenue
        ],
        revenue=[_revenue(row) for row in result.revenue],
        days=[DayOut(**asdict(day)) for day in effect.days],
        channels=[ChannelSharesOut(**asdict(channel)) for channel in effect.channels],
        crossovers=result.crossovers,
        is_final=result.is_final,
        is_simulated=result.is_simulated,
        window_ends_at=result.window_ends_at,
        as_of=result.as_of,
        method=dict(result.method),
    )


def _line(row: CampaignLine, segments: dict[str, str], templates: dict[str, str]) -> CampaignLineOut:
    return CampaignLineOut(
        **asdict(row), segment_name=segments.get(row.segment_code), template_name=templates.get(row.template_code)
    )


def _lifts(request: HttpRequest, codes: Sequence[str]) -> tuple[dict[str, LiftOut], str | None]:
    principal = principal_of(request)
    if not principal.may("metrics.read"):
        return {}, "not_allowed"
    try:
        lines = analytics.list_campaign_lifts(codes, scope=principal.scope) if codes else []
    except OutsideScope as refused:
        return {}, refused.code
    return {
        line.campaign: LiftOut(
            campaign=line.campaign,
            treated=_side(line.treated),
            held_out=_side(line.held_out),
            lift=BoundedOut(**asdict(line.lift)),
            verdict=line.verdict.value,
            is_simulated=line.is_simulated,
        )
        for line in lines
    }, None


def _side(side: Any) -> SideOut:
    return SideOut(**asdict(side))


def _revenue(row: Any) -> RevenuePerPersonOut:
    return RevenuePerPersonOut(
        **{**row, "treated_revenue": str(row["treated_revenue"]), "holdout_revenue": str(row["holdout_revenue"])}
    )
