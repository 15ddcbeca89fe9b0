"""The doors of analytics: metrics, key figures, exports, what campaigns caused, totals of record."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Path, Query, Router, Schema

from mainstem.analytics import queries
from mainstem.analytics.contracts import (
    Additivity,
    DateRange,
    GoodWhen,
    Grain,
    MetricResult,
    MetricView,
    Unit,
)
from mainstem.kernel.http import principal_of
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import Scope

router = Router()

Code = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Codes = Annotated[list[Code], Field(max_length=100)]
Value = Decimal | int | None
_NARROWED_BY = (
    "channel",
    "location",
    "source",
    "currency",
    "category",
    "department",
    "unit_of_measure",
    "segment",
    "campaign",
)


class Days(Schema):
    """A range of days in the company's time zone, both included; left out is open."""

    start: date | None = Field(None, alias="from", description="First day")
    end: date | None = Field(None, alias="to", description="Last day")

    def range(self) -> DateRange:
        """Return the range asked for."""
        return DateRange(self.start, self.end)


class Asked(Days):
    """What may be asked of a metric; a filter given several times means any of its values."""

    by: Codes = Field([], description="Dimensions to break down by")
    channel: Codes = []
    location: Codes = []
    source: Codes = []
    currency: Codes = []
    category: Codes = []
    department: Codes = []
    unit_of_measure: Codes = []
    segment: Codes = []
    campaign: Codes = []

    def filters(self) -> dict[str, Sequence[str]]:
        """Return the filters that were given."""
        return {name: getattr(self, name) for name in _NARROWED_BY if getattr(self, name)}


class KeyFiguresAsked(Days):
    """One dimension to break the key figures down by."""

    by: Code = "channel"


class MetricOut(Schema):
    """What a metric is."""

    code: str
    name: dict[str, str]
    description: dict[str, str]
    basis: dict[str, str]
    grain: Grain
    unit: Unit
    additivity: Additivity
    owner: str
    owner_name: dict[str, str]
    formula: dict[str, str] = Field(description="How it is worked out, in words")
    version: int = Field(description="Goes up when what comes out changes")
    good_when: GoodWhen
    parts: list[str] = Field(description="The metrics it is made of")
    beside: list[str] = Field(description="Columns that always stand beside the value: different ones are never added")
    dimensions: list[str]
    filters: list[str]
    has_history: bool


class DimensionOut(Schema):
    """What metrics may be broken down by."""

    code: str
    name: dict[str, str]
    otherwise: dict[str, str] = Field(description="Why a breakdown of other figures by it is refused")


class RegistryOut(Schema):
    """Everything that can be asked."""

    metrics: list[MetricOut]
    dimensions: list[DimensionOut]


class DaysOut(Schema):
    """The days an answer covers; null is open."""

    start: date | None
    end: date | None


class MetricResultOut(Schema):
    """A metric's values; each row has the keys broken down by, and `value`."""

    code: str
    unit: Unit
    additivity: Additivity
    by: list[str]
    range: DaysOut
    filters: dict[str, list[str]]
    rows: list[dict[str, Any]]
    basis: dict[str, str]
    as_of: datetime | None


class KeyFiguresOut(Schema):
    """The key figures by one dimension and currency; `refused` says which cannot be, and why."""

    by: str
    range: DaysOut
    as_of: datetime | None
    rows: list[dict[str, Any]]
    units: list[dict[str, Any]]
    refused: dict[str, str]


class CampaignResultOut(Schema):
    """What a campaign caused; shares are 0 to 1."""

    campaign: str
    treated: int
    held_out: int
    treated_conversions: int
    holdout_conversions: int
    treated_conversion: float | None
    holdout_conversion: float | None
    lift: float | None
    lift_low: float | None
    lift_high: float | None
    confidence: float
    revenue: list[dict[str, Any]]
    crossovers: int
    is_final: bool
    is_simulated: bool
    window_ends_at: datetime | None
    as_of: datetime | None
    method: dict[str, str]
    outcomes: dict[str, int]


class SourceTotalsOut(Schema):
    """Totals of one source."""

    orders: int
    order_lines: int
    order_value: Decimal
    returns: int
    return_lines: int
    return_value: Decimal
    returns_linked: int
    customers: int
    products: int


class TotalsOut(SourceTotalsOut):
    """Totals of record, as far as the caller may see, and the same by source."""

    stock_drift: int
    by_source: dict[str, SourceTotalsOut]


@router.get("/metrics", response=RegistryOut)
@needs("metrics.read")
def list_metrics(request: HttpRequest) -> Mapping[str, Any]:  # noqa: ARG001 - a view takes the request
    """List every metric and every dimension."""
    return {"metrics": queries.list_metrics(), "dimensions": queries.list_dimensions()}


@router.get("/metrics/{code}", response=MetricOut)
@needs("metrics.read")
def get_metric(request: HttpRequest, code: Path[Code]) -> MetricView:  # noqa: ARG001 - a view takes the request
    """Say what one metric is."""
    return queries.describe_metric(code)


@router.get("/metrics/{code}/values", response=MetricResultOut)
@needs("metrics.read")
def get_metric_values(request: HttpRequest, code: Path[Code], asked: Query[Asked]) -> MetricResult:
    """Measure one metric, within what the caller may see."""
    return _measured(request, code, asked)


@router.get("/metrics/{code}/export")
@needs("reports.export")
def export_metric(request: HttpRequest, code: Path[Code], asked: Query[Asked]) -> HttpResponse:
    """Give the same figures as CSV, safe to open in a spreadsheet."""
    result = _measured(request, code, asked)
    answer = HttpResponse(queries.export_metric(result, scope=_scope(request)), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{result.code}.csv"'
    return answer


@router.get("/kpis", response=KeyFiguresOut)
@needs("metrics.read")
def get_key_figures(request: HttpRequest, asked: Query[KeyFiguresAsked]) -> Mapping[str, Any]:
    """Give the key figures by one dimension, within what the caller may see."""
    return queries.report_kpis(by=asked.by, range=asked.range(), scope=_scope(request))


@router.get("/campaigns/{code}/result", response=CampaignResultOut)
@needs("metrics.read")
def get_campaign_result(request: HttpRequest, code: Path[Code]) -> Any:
    """Say what a campaign caused: those it was to reach against those held out."""
    return queries.get_campaign_result(code, scope=_scope(request))


@router.get("/totals", response=TotalsOut)
@needs("metrics.read")
def get_totals(request: HttpRequest) -> Mapping[str, Any]:  # noqa: ARG001 - row-level security knows the caller
    """Give totals of record, straight from the ledgers."""
    return queries.report_totals()


def _measured(request: HttpRequest, code: Path[Code], asked: Asked) -> MetricResult:
    return queries.get_metric(code, by=asked.by, range=asked.range(), filters=asked.filters(), scope=_scope(request))


def _scope(request: HttpRequest) -> Scope:
    return principal_of(request).scope
