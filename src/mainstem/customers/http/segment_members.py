"""A segment seen from its members: how many over time, shared with whom, why somebody is one, the list as a file."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Field, Query, Router, Schema

from mainstem.customers import queries
from mainstem.customers.contracts import NoSuchPerson
from mainstem.customers.http.segment_rules import RuleInsightOut, insight_out
from mainstem.customers.http.segments import LANGUAGE, RuleAnswerOut, answer_out
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import reads, require
from mainstem.kernel.paging import MAX_LIMIT, Paging
from mainstem.kernel.permissions import needs

router = Router()

STEPS: Mapping[str, timedelta] = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
DAYS = Query(30, ge=1, le=400)  # type: ignore[type-arg]  # a call, not a type
ZONE = Query("UTC", max_length=60, description="Where days begin")  # type: ignore[type-arg]
OTHERS = Query("", max_length=400, description="Up to 5 codes, by comma")  # type: ignore[type-arg]
SAMPLE = Query(20, ge=0, le=50)  # type: ignore[type-arg]
NAMESPACE = r"^[a-z0-9][a-z0-9_.:-]{0,99}$"


class PersonToExplainIn(Schema):
    """Whom to explain: by one exact identifier, which never stands in an address, or by id."""

    namespace: str = Field("", pattern=r"^$|" + NAMESPACE)
    value: str = Field("", max_length=200)
    person_id: UUID | None = None


class PersonExplainedOut(Schema):
    """How a segment's rule comes out for somebody now, and whether they were a member at the last refresh."""

    person_id: UUID
    is_member: bool
    answer: RuleAnswerOut


class SegmentPointOut(Schema):
    """The size at the end of one step of time, and who came and went in it."""

    at: datetime
    size: int
    entered: int
    left: int
    version: int
    refreshes: int


class SegmentOverlapOut(Schema):
    """How many members two segments share; `size` is the other one's. An estimate is from some 10,000 members."""

    code: str
    name: str
    size: int | None
    shared: int
    is_estimate: bool


class SegmentVersionOut(Schema):
    """A version of the rule, as a sentence, and who set it."""

    version: int
    at: datetime
    by: str
    sentence: str
    rule: dict[str, Any]


@router.get("/segments/{code}/history", response=list[SegmentPointOut], summary="How a segment's size moved")
@needs("segments.read")
def list_segment_history(
    request: HttpRequest,
    code: str,
    days: int = DAYS,
    step: Literal["hour", "day"] = "day",
    zone: str = ZONE,
) -> Any:
    now = clock.now()
    origin = datetime(2000, 1, 1, tzinfo=_zone(zone))
    queries.get_segment(code)
    found = queries.size_history([code], since=now - timedelta(days=days), step=STEPS[step], origin=origin)
    return found[code]


@router.get("/segments/{code}/versions", response=list[SegmentVersionOut], summary="The versions of a segment's rule")
@needs("segments.read")
def list_segment_versions(request: HttpRequest, code: str, language: str = LANGUAGE) -> list[SegmentVersionOut]:
    return [
        SegmentVersionOut(
            version=one.version,
            at=one.at,
            by=one.by,
            sentence=queries.describe_rule(one.rule, language=language),
            rule=dict(one.rule),
        )
        for one in queries.list_versions(code)
    ]


@router.get("/segments/{code}/overlap", response=list[SegmentOverlapOut], summary="Members shared with other segments")
@needs("segments.read")
def list_segment_overlap(request: HttpRequest, code: str, others: str = OTHERS) -> Any:
    return queries.list_overlaps(code, others=[one for one in others.split(",") if one])


@router.get("/segments/{code}/insight", response=RuleInsightOut, summary="Who a segment's members are")
@needs("segments.read")
def look_into_segment(request: HttpRequest, code: str, sample: int = SAMPLE) -> RuleInsightOut:
    return insight_out(request, queries.look_into_members(code, now=clock.now(), sample=sample))


@router.post("/segments/{code}/explain", response=PersonExplainedOut, summary="Why somebody is in a segment or not")
@needs("segments.read")
@reads
def explain_person(
    request: HttpRequest, code: str, body: PersonToExplainIn, language: str = LANGUAGE
) -> PersonExplainedOut:
    """
    The identifier stands in the body, because addresses are written into logs. Finding somebody by one takes
    `customers.read` besides.
    """
    require(request, "customers.read")
    person_id = body.person_id
    if person_id is None:
        person_id = queries.find_person(namespace=body.namespace, value=body.value)
        if person_id is None:
            raise NoSuchPerson("Nobody is known by this identifier.", namespace=body.namespace)
    answer = queries.explain(person_id=person_id, code=code, now=clock.now(), language=language)
    return PersonExplainedOut(
        person_id=person_id, is_member=queries.is_member(code, person_id), answer=RuleAnswerOut(**answer_out(answer))
    )


@router.get("/segments/{code}/members.csv", summary="A segment's members as a file, without contact data")
@needs("reports.export")
def export_segment_members(request: HttpRequest, code: str) -> StreamingHttpResponse:
    """Ids and dates only; nothing in it can be a formula."""
    require(request, "segments.read")
    queries.get_segment(code)
    response = StreamingHttpResponse(_member_lines(code), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{code}-members.csv"'
    return response


def _member_lines(code: str) -> Iterator[bytes]:
    yield "\ufeffperson_id,since,earliest_change_at\r\n".encode()
    cursor: str | None = None
    while True:
        page = queries.list_segment_members(code, Paging(cursor=cursor, limit=MAX_LIMIT))
        lines = [f"{one.person_id},{_written(one.since)},{_written(one.earliest_change_at)}\r\n" for one in page.items]
        yield "".join(lines).encode()
        cursor = page.next_cursor
        if cursor is None:
            return


def _written(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment is not None else ""


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise Malformed(f"There is no time zone {name[:60]!r}.", field="zone") from error
