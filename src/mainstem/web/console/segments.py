"""The list of segments: what each asks, its size and how it moved, who keeps it and which campaigns go to it."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal, TypedDict

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.campaigns import queries as campaigns
from mainstem.customers import queries as customers
from mainstem.customers.contracts import SegmentView
from mainstem.governance import queries as governance
from mainstem.kernel import clock
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.paging import Paging
from mainstem.kernel.permissions import needs

router = Router()

COURSE = timedelta(days=30)
CAMPAIGNS_AT_MOST = 500
LANGUAGE = Query("en", pattern="^(en|zh-CN)$", description="en or zh-CN")  # type: ignore[type-arg]  # a call, not a type

Order = Literal["name", "-name", "updated_at", "-updated_at", "code", "-code"]


class SegmentsAsked(Schema):
    """Which segments, and in what order."""

    search: str = Field("", max_length=100, description="A part of the name or code")
    state: Literal["in_use", "archived", "all"] = "in_use"
    owner: Literal["anybody", "me"] = "anybody"
    sort: Order = "name"


class SegmentsNarrowed(TypedDict):
    """The conditions of the list, as its page and its total take them."""

    with_archived: bool
    only_archived: bool
    search: str
    owner: str | None


class SegmentUseOut(Schema):
    """A campaign that goes to a segment."""

    code: str
    name: str
    state: str


class SegmentRowOut(Schema):
    """One line of the list. `course` is the size at the end of each of the last 30 days it was refreshed on."""

    code: str
    name: str
    sentence: str
    version: int
    owner: str
    owner_name: str | None
    is_own: bool
    updated_at: datetime
    archived_at: datetime | None
    refreshed_at: datetime | None
    is_current: bool
    size: int | None
    next_change_at: datetime | None
    course: list[int]
    uses: list[SegmentUseOut] | None


class SegmentListOut(Schema):
    """A page of segments, how many there are in all, and of how many persons their sizes are a share."""

    items: list[SegmentRowOut]
    next_cursor: str | None
    total: int
    persons: int


@router.get("/segments", response=SegmentListOut, summary="Segments with their size, course and use")
@needs("segments.read")
def list_segment_rows(
    request: HttpRequest, paging: Query[Paging], asked: Query[SegmentsAsked], language: str = LANGUAGE
) -> SegmentListOut:
    """Campaigns are told to those who may read them; to others `uses` is null."""
    principal = principal_of(request)
    narrowed = SegmentsNarrowed(
        with_archived=asked.state == "all",
        only_archived=asked.state == "archived",
        search=asked.search,
        owner=principal.actor if asked.owner == "me" else None,
    )
    page = customers.list_segments(paging, order=asked.sort, **narrowed)
    return SegmentListOut(
        items=_rows(page.items, principal, language),
        next_cursor=page.next_cursor,
        total=customers.count_segments(**narrowed),
        persons=customers.count_persons(),
    )


@router.get("/segments/{code}", response=SegmentRowOut, summary="One segment with its course and use")
@needs("segments.read")
def get_segment_row(request: HttpRequest, code: str, language: str = LANGUAGE) -> SegmentRowOut:
    return _rows([customers.get_segment(code)], principal_of(request), language)[0]


def _rows(segments: Iterable[SegmentView], principal: Principal, language: str) -> list[SegmentRowOut]:
    views = list(segments)
    now = clock.now()
    courses = customers.size_history(
        [view.code for view in views],
        since=now - COURSE,
        step=timedelta(days=1),
        origin=datetime(2000, 1, 1, tzinfo=UTC),
    )
    uses = _uses() if principal.may("campaigns.read") else None
    names = _names({view.owner for view in views})
    return [
        SegmentRowOut(
            code=view.code,
            name=view.name,
            sentence=customers.describe_rule(view.rule, language=language),
            version=view.version,
            owner=view.owner,
            owner_name=names.get(view.owner),
            is_own=view.owner == principal.actor,
            updated_at=view.updated_at,
            archived_at=view.archived_at,
            refreshed_at=view.refreshed_at,
            is_current=view.refreshed_version == view.version,
            size=view.size,
            next_change_at=view.next_change_at,
            course=[point.size for point in courses[view.code]],
            uses=uses.get(view.code, []) if uses is not None else None,
        )
        for view in views
    ]


def _uses() -> Mapping[str, list[SegmentUseOut]]:
    """Return the campaigns of each segment, of the latest 500 there are."""
    found: dict[str, list[SegmentUseOut]] = {}
    for campaign in campaigns.list_campaigns(Paging(cursor=None, limit=CAMPAIGNS_AT_MOST)).items:
        plan = campaign.plan
        found.setdefault(plan.segment_code, []).append(
            SegmentUseOut(code=plan.code, name=plan.name, state=campaign.state.value)
        )
    return found


def _names(actors: Iterable[str]) -> Mapping[str, str]:
    """Return what the people behind `account:12` are called; other actors name themselves."""
    names: dict[str, str] = {}
    for actor in actors:
        kind, _, number = actor.partition(":")
        if kind == "account" and number.isdigit():
            try:
                person = governance.get_account(int(number))
            except NotFound:
                continue
            names[actor] = person.name or person.email
    return names
