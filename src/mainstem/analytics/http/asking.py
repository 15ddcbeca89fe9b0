"""Doors for screens: many questions on one state of the lake, what there is to ask about, how buyers came."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema

from mainstem.analytics import queries
from mainstem.analytics.contracts import Answer, Coverage, MetricAsked, Part, Paths
from mainstem.analytics.http.metrics import Code, Codes, Days, MetricResultOut
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.permissions import needs

router = Router()

MOST_QUESTIONS = 60


class QuestionIn(Days):
    """One metric with all that is asked of it; a filter with several values means any of them."""

    metric: Code
    by: Codes = Field([], description="Dimensions to break down by")
    filters: dict[Code, Codes] = Field(default_factory=dict, max_length=10)

    def asked(self) -> MetricAsked:
        """Return the question itself."""
        return MetricAsked(
            self.metric, self.by, self.range(), {code: each for code, each in self.filters.items() if each}
        )


class QuestionsIn(Schema):
    """Questions to be answered on one state of the lake."""

    questions: Annotated[list[QuestionIn], Field(min_length=1, max_length=MOST_QUESTIONS)]


class WhyNotOut(Schema):
    """Why one question has no answer."""

    code: str
    message: str
    details: dict[str, Any]


class AnswerOut(Schema):
    """What came of one question: its result, or why there is none."""

    result: MetricResultOut | None
    refusal: WhyNotOut | None


class AnswersOut(Schema):
    """One answer a question, in the order asked; all of the same state of the lake."""

    answers: list[AnswerOut]


class PartOut(Schema):
    """One value of a dimension."""

    code: str
    name: dict[str, str] | None
    kind: str | None
    orders: int | None
    generated_orders: int | None


class CoverageOut(Schema):
    """What there is to ask about, as far as the caller may see."""

    first_day: date | None
    last_day: date | None
    time_zone: str
    currencies: list[PartOut]
    channels: list[PartOut]
    as_of: datetime | None


class PartsAsked(Schema):
    """Which values of a dimension to give."""

    search: str = Field("", max_length=100)
    limit: int = Field(100, ge=1, le=500)


class PathsAsked(Days):
    """The orders whose ways are told, and how far back they go."""

    channel: Codes = []
    location: Codes = []
    lookback_days: int = Field(7, ge=1, le=90)


class PathOut(Schema):
    """So many orders came this way; no origin means that no trace was found."""

    origin: str | None
    channel: str
    orders: int


class PathsOut(Schema):
    """Where buyers were seen first before they ordered, and how they ordered."""

    rows: list[PathOut]
    origins: list[PartOut]
    orders: int
    lookback_days: int
    rule: dict[str, str]
    as_of: datetime | None


@router.post("/questions", response=AnswersOut)
@needs("metrics.read")
@reads
def ask_questions(request: HttpRequest, body: QuestionsIn) -> Mapping[str, Any]:
    """Answer many questions at once, so that the figures of a screen agree; a refused one says why by itself."""
    scope = principal_of(request).scope
    answers = queries.get_metrics([question.asked() for question in body.questions], scope=scope)
    return {"answers": [_answer(answer) for answer in answers]}


@router.get("/coverage", response=CoverageOut)
@needs("metrics.read")
def get_coverage(request: HttpRequest) -> Coverage:
    """Say what there is to ask about: days, time zone, currencies, channels."""
    return queries.get_coverage(scope=principal_of(request).scope)


@router.get("/dimensions/{code}/values", response=list[PartOut])
@needs("metrics.read")
def list_dimension_values(request: HttpRequest, code: Path[Code], asked: Query[PartsAsked]) -> Sequence[Part]:
    """List the values of a dimension that are in use, the largest first."""
    principal = principal_of(request)
    named = {"segment": "segments.read", "campaign": "campaigns.read"}.get(code)
    return queries.list_parts(
        code,
        search=asked.search,
        limit=asked.limit,
        scope=principal.scope,
        named=named is None or principal.may(named),
    )


@router.get("/paths", response=PathsOut)
@needs("metrics.read")
def get_paths(request: HttpRequest, asked: Query[PathsAsked]) -> Paths:
    """Tell where buyers were seen first before they ordered, and through which channel they ordered."""
    filters = {"channel": asked.channel, "location": asked.location}
    return queries.get_paths(
        range=asked.range(),
        filters={code: wanted for code, wanted in filters.items() if wanted},
        lookback_days=asked.lookback_days,
        scope=principal_of(request).scope,
    )


def _answer(answer: Answer) -> Mapping[str, Any]:
    refusal = answer.refusal
    if refusal is None:
        return {"result": answer.result, "refusal": None}
    return {
        "result": None,
        "refusal": {"code": refusal.code, "message": refusal.message, "details": dict(refusal.details)},
    }
