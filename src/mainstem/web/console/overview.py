"""The overview's table of campaigns: what each was, and what it caused, in one request."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.analytics import queries as analytics
from mainstem.analytics.contracts import CampaignResult, OutsideScope, UnknownCampaignResult
from mainstem.campaigns import queries as campaigns
from mainstem.campaigns.contracts import Campaign, CampaignState
from mainstem.channels import queries as channels
from mainstem.channels.contracts import UnknownChannel
from mainstem.customers.queries import segment_names
from mainstem.kernel.http import principal_of, require
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import EVERYTHING

router = Router()

_CENT = Decimal("0.01")


class HowMany(Schema):
    limit: int = Field(5, ge=1, le=20)


class IncrementalOut(Schema):
    """What a campaign brought in above what would have come anyway: per person times persons, with its interval."""

    currency: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None


class CampaignRowOut(Schema):
    """One campaign and what it caused; without a result yet, everything measured is null."""

    code: str
    name: str
    state: CampaignState
    segment_code: str
    segment_name: str | None
    channel_code: str
    channel_kind: str | None
    is_simulated: bool
    decided_at: datetime | None
    reached: int | None
    conversion: float | None = Field(description="Share of the treated who ordered, 0 to 1")
    lift: float | None = Field(description="Difference to the held out, in shares")
    lift_low: float | None
    lift_high: float | None
    confidence: float | None
    held_out: int | None
    incremental: list[IncrementalOut]
    is_final: bool | None
    window_ends_at: datetime | None
    as_of: datetime | None


class CampaignRowsOut(Schema):
    """The campaigns decided last."""

    items: list[CampaignRowOut]
    method: dict[str, str] | None


@router.get("/overview/campaigns", response=CampaignRowsOut)
@needs("metrics.read")
def list_campaign_results(request: HttpRequest, asked: Query[HowMany]) -> Mapping[str, Any]:
    """List the campaigns decided last with what they caused."""
    require(request, "campaigns.read")
    scope = principal_of(request).scope
    if scope != EVERYTHING:
        raise OutsideScope("A campaign's result covers the whole company; your role is limited to a part of it.")
    kinds: dict[str, str | None] = {}
    rows = []
    method = None
    decided = campaigns.list_decided_campaigns(limit=asked.limit)
    names = segment_names([campaign.plan.segment_code for campaign in decided])
    for campaign in decided:
        code = campaign.plan.channel_code
        if code not in kinds:
            kinds[code] = _kind_of(code)
        result = _result_of(campaign)
        method = method or (dict(result.method) if result is not None else None)
        rows.append({**_row(campaign, kinds[code], result), "segment_name": names.get(campaign.plan.segment_code)})
    return {"items": rows, "method": method}


def _kind_of(channel: str) -> str | None:
    try:
        return channels.get_channel(channel).kind.value
    except UnknownChannel:
        return None


def _result_of(campaign: Campaign) -> CampaignResult | None:
    try:
        return analytics.get_campaign_result(campaign.code)
    except UnknownCampaignResult:
        # Decided, but not in the lake yet.
        return None


def _row(campaign: Campaign, kind: str | None, result: CampaignResult | None) -> Mapping[str, Any]:
    return {
        "code": campaign.code,
        "name": campaign.plan.name,
        "state": campaign.state,
        "segment_code": campaign.plan.segment_code,
        "channel_code": campaign.plan.channel_code,
        "channel_kind": kind,
        "is_simulated": campaign.plan.is_simulated,
        "decided_at": campaign.decided_at,
        **(_measured(result) if result is not None else dict.fromkeys(_MEASURED)),
        "incremental": [] if result is None else _incremental(result),
    }


_MEASURED = (
    "reached",
    "conversion",
    "lift",
    "lift_low",
    "lift_high",
    "confidence",
    "held_out",
    "is_final",
    "window_ends_at",
    "as_of",
)


def _measured(result: CampaignResult) -> Mapping[str, Any]:
    return {
        "reached": result.outcomes.get("sent", 0),
        "conversion": result.treated_conversion,
        "lift": result.lift,
        "lift_low": result.lift_low,
        "lift_high": result.lift_high,
        "confidence": result.confidence,
        "held_out": result.held_out,
        "is_final": result.is_final,
        "window_ends_at": result.window_ends_at,
        "as_of": result.as_of,
    }


def _incremental(result: CampaignResult) -> Sequence[Mapping[str, Any]]:
    return [
        {
            "currency": row["currency"],
            "value": _times(row["revenue_lift_per_person"], result.treated),
            "low": _times(row["revenue_lift_low"], result.treated),
            "high": _times(row["revenue_lift_high"], result.treated),
        }
        for row in result.revenue
    ]


def _times(per_person: float | None, persons: int) -> Decimal | None:
    return None if per_person is None else (Decimal(str(per_person)) * persons).quantize(_CENT)
