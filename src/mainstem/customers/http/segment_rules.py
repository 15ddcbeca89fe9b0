"""Writing a rule: what it counts branch by branch, who its people are, and what there is to choose from."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from typing import Any

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.customers import queries
from mainstem.customers.http.segments import LANGUAGE, SegmentSampleOut, sample_out
from mainstem.kernel import clock
from mainstem.kernel.http import reads
from mainstem.kernel.permissions import needs

router = Router()

SEARCH = Query("", max_length=100, description="A part of the value")  # type: ignore[type-arg]  # a call, not a type
EVENT = Query(max_length=200, description="The name of the event")  # type: ignore[type-arg]


class RuleToCountIn(Schema):
    """A rule tree to count."""

    rule: dict[str, Any]


class RuleToLookIntoIn(Schema):
    """A rule tree whose people are asked about."""

    rule: dict[str, Any]
    sample: int = Field(20, ge=0, le=50)


class RuleNodeOut(Schema):
    """One group or rule: how many persons it holds for by itself, and what it says."""

    path: str = Field(description="As in refusals: `rules[0].rules[1]`; the tree itself is empty")
    count: int
    sentence: str


class RuleCountsOut(Schema):
    """A rule counted branch by branch, of `everyone`."""

    total: int
    everyone: int
    sentence: str
    nodes: list[RuleNodeOut]
    seconds: float


class RulePartOut(Schema):
    """Some of the people, under what they have in common."""

    code: str
    count: int


class RuleInsightOut(Schema):
    """
    Who the people are. Where `looked_at` is below `total`, an even part was looked at and the counts stand for all.
    `recency` is by the age of the latest order: d30, d90, d180, d365, older, never. `channels` may count one twice.
    """

    total: int
    looked_at: int
    reachable_by_email: int
    recency: list[RulePartOut]
    channels: list[RulePartOut]
    sample: list[SegmentSampleOut]
    seconds: float


class SegmentValueOut(Schema):
    """A value that occurs, and how often among the rows looked at."""

    value: str
    count: int


@router.post("/segment-rules/counts", response=RuleCountsOut, summary="Count every branch of a rule")
@needs("segments.read")
@reads
def count_rule_branches(request: HttpRequest, body: RuleToCountIn, language: str = LANGUAGE) -> Any:
    return queries.count_nodes(body.rule, now=clock.now(), language=language)


@router.post("/segment-rules/insight", response=RuleInsightOut, summary="Tell who the people of a rule are")
@needs("segments.read")
@reads
def look_into_rule(request: HttpRequest, body: RuleToLookIntoIn) -> RuleInsightOut:
    return insight_out(request, queries.look_into_rule(body.rule, now=clock.now(), sample=body.sample))


@router.get("/segment-fields/{code}/values", response=list[SegmentValueOut], summary="Values worth offering")
@needs("segments.read")
def list_segment_values(request: HttpRequest, code: str, column: str | None = None, search: str = SEARCH) -> Any:
    """The most frequent first, out of a bounded number of rows: a help in writing, no statistic."""
    return queries.list_values(code, column=column, search=search)


@router.get("/segment-names/events", response=list[SegmentValueOut], summary="Names of events worth offering")
@needs("segments.read")
def list_segment_events(request: HttpRequest, search: str = SEARCH) -> Any:
    return queries.list_event_names(search)


@router.get("/segment-names/properties", response=list[SegmentValueOut], summary="Properties events of a name carry")
@needs("segments.read")
def list_segment_event_properties(request: HttpRequest, event: str = EVENT) -> Any:
    return queries.list_event_properties(event)


@router.get("/segment-names/traits", response=list[SegmentValueOut], summary="Names of traits worth offering")
@needs("segments.read")
def list_segment_traits(request: HttpRequest, search: str = SEARCH) -> Any:
    return queries.list_trait_names(search)


def insight_out(request: HttpRequest, found: queries.RuleInsight) -> RuleInsightOut:
    """Shape an insight, its sample masked as the caller may see it."""
    return RuleInsightOut(
        total=found.total,
        looked_at=found.looked_at,
        reachable_by_email=found.reachable_by_email,
        recency=[RulePartOut(code=part.code, count=part.count) for part in found.recency],
        channels=[RulePartOut(code=part.code, count=part.count) for part in found.channels],
        sample=sample_out(request, found.sample),
        seconds=found.seconds,
    )
