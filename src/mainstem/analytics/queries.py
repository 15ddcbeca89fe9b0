"""The questions of analytics: metrics by any dimension, key figures, totals of record, what a campaign caused."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from mainstem.analytics import lake
from mainstem.analytics.contracts import (
    EVER,
    CampaignResult,
    DateRange,
    MetricResult,
    MetricView,
    OutsideScope,
    Unit,
    UnknownMetric,
    WouldFanOut,
)
from mainstem.analytics.engine import Filters, Question, evaluate, question_for
from mainstem.analytics.lifting import campaign_result
from mainstem.analytics.registry import METRICS, Metric
from mainstem.analytics.registry.dimensions import DIMENSIONS
from mainstem.analytics.rules.cells import as_csv
from mainstem.analytics.totals import totals
from mainstem.kernel.money import rounded
from mainstem.kernel.scope import EVERYTHING, Scope

KEY_FIGURES = (
    "orders",
    "revenue",
    "return_value",
    "net_revenue",
    "aov",
    "return_rate",
    "active_customers",
    "new_customers",
    "repurchase_rate",
)
_SIX_PLACES = Decimal("0.000001")


def list_metrics() -> tuple[MetricView, ...]:
    """Return every metric of the registry."""
    return tuple(_view(metric) for metric in METRICS.values())


def describe_metric(code: str) -> MetricView:
    """
    Return one metric of the registry.

    :raises UnknownMetric: if the registry has no such metric
    """
    return _view(_metric(code))


def list_dimensions() -> tuple[Mapping[str, Any], ...]:
    """Return every dimension with its name in both languages."""
    return tuple({"code": entry.code, "name": entry.name} for entry in DIMENSIONS.values())


def get_metric(
    code: str,
    *,
    by: Sequence[str] = (),
    range: DateRange = EVER,  # noqa: A002 - the word for it
    filters: Filters | None = None,
    scope: Scope = EVERYTHING,
) -> MetricResult:
    """
    Measure one metric, broken down by dimensions, for a range of days, narrowed by filters, within a scope.

    :raises UnknownMetric: if the registry has no such metric
    :raises UnknownDimension: if there is no such dimension
    :raises WouldFanOut: if the breakdown or filter would count things several times
    :raises NoHistory: if days are asked of a metric that knows the present only
    :raises OutsideScope: if the figure cannot be cut down to the scope
    """
    question = question_for(_metric(code), by=by, days=range, filters=filters or {}, scope=scope)
    return lake.ask(lambda opened: _answer(opened, question, by))


def get_campaign_result(campaign: str, *, scope: Scope = EVERYTHING) -> CampaignResult:
    """
    Return what a campaign caused: those it was to reach against those held out at random.

    :raises UnknownCampaignResult: if no decision of it has reached the lake
    :raises OutsideScope: if the caller may see only a part of the company
    """
    if scope != EVERYTHING:
        raise OutsideScope("A campaign's result covers the whole company; your role is limited to a part of it.")
    return lake.ask(lambda opened: campaign_result(opened, campaign))


def export_metric(result: MetricResult) -> str:
    """Return a metric's rows as CSV that is safe to open in a spreadsheet: the same rows, the same figures."""
    columns = [*_columns(METRICS[result.code], result.by), "value"]
    return as_csv(columns, result.rows)


def report_kpis(
    *,
    by: str = "channel",
    range: DateRange = EVER,  # noqa: A002 - the word for it
    scope: Scope = EVERYTHING,
) -> Mapping[str, Any]:
    """
    Return the key figures by one dimension and currency, one row each; `refused` says which cannot be, and why.

    Units stand apart, because each unit of measure has a figure of its own.

    All of them are of one moment of the lake, so that they agree with each other.

    :raises UnknownDimension: if there is no such dimension
    """
    return lake.ask(lambda opened: _key_figures(opened, by, range, scope))


def _key_figures(opened: lake.Lake, by: str, days: DateRange, scope: Scope) -> Mapping[str, Any]:
    def measured(code: str, keys: Sequence[str]) -> MetricResult:
        return _answer(opened, question_for(_metric(code), by=keys, days=days, filters={}, scope=scope), keys)

    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    refused: dict[str, str] = {}
    keys = (by,) if by == "currency" else (by, "currency")
    as_of = None
    for code in KEY_FIGURES:
        try:
            result = measured(code, keys)
        except WouldFanOut as refusal:
            refused[code] = refusal.message
            continue
        as_of = result.as_of if as_of is None else min(as_of, result.as_of or as_of)
        for row in result.rows:
            key = tuple(row[name] for name in keys)
            rows.setdefault(key, dict(zip(keys, key, strict=True)))[code] = row["value"]
    if len(refused) == len(KEY_FIGURES):
        raise WouldFanOut(f"No key figure can be broken down by {by}. {next(iter(refused.values()))}", dimension=by)
    units = measured("units", (by,))
    shown = [code for code in KEY_FIGURES if code not in refused]
    ordered = sorted(rows, key=_in_order)
    return {
        "by": by,
        "range": asdict(days),
        "as_of": as_of,
        "rows": [{**{code: _nothing(code) for code in shown}, **rows[key]} for key in ordered],
        "units": [dict(row) for row in units.rows],
        "refused": refused,
    }


def report_totals() -> Mapping[str, Any]:
    """
    Return totals of everything in the database, and the same by source: from the ledgers, not from the lake.

    Customers are the identifiers that bought or returned, counted within each source and added up. What the
    connection may not see is not in it.
    """
    return totals()


def lake_tables() -> Mapping[str, Any]:
    """
    Return the lake's tables as Ibis expressions on a DuckDB connection of their own, by name.

    `events`, `orders`, `order_lines`, `returns`, `return_lines`, `products`, `locations`, `membership`,
    `segment_members`, `decisions`. They show one moment; ask again to see what came later. The connection closes when
    the last expression is let go.
    """
    return lake.fresh_lake().tables


def _metric(code: str) -> Metric:
    try:
        return METRICS[code]
    except KeyError:
        raise UnknownMetric(code) from None


def _view(metric: Metric) -> MetricView:
    return MetricView(
        code=metric.code,
        name=metric.name,
        description=metric.description,
        basis=metric.basis,
        grain=metric.grain,
        unit=metric.unit,
        additivity=metric.additivity,
        owner=metric.owner,
        dimensions=metric.dimensions,
        filters=(*metric.dimensions, *metric.filters),
        has_history=metric.has_history,
    )


def _answer(opened: lake.Lake, question: Question, by: Sequence[str]) -> MetricResult:
    metric = question.metric
    found = evaluate(opened, question)
    rows = tuple(
        {**dict(zip(question.keys, key, strict=True)), "value": _shown(metric.unit, found.values[key])}
        for key in sorted(found.values, key=_in_order)
    )
    return MetricResult(
        code=metric.code,
        unit=metric.unit,
        additivity=found.additivity,
        by=tuple(by),
        range=question.days,
        filters=question.filters,
        rows=rows,
        basis=metric.basis,
        as_of=opened.as_of(set(found.tables)),
    )


def _shown(unit: Unit, value: Decimal | None) -> Decimal | int | None:
    if unit in {Unit.COUNT, Unit.QUANTITY}:
        return int(value or 0)
    if value is None:
        return None
    return rounded(value) if unit is Unit.MONEY else value.quantize(_SIX_PLACES, rounding=ROUND_HALF_UP)


def _nothing(code: str) -> Decimal | int | None:
    metric = METRICS[code]
    if metric.unit is Unit.COUNT:
        return 0
    return Decimal("0.00") if metric.unit is Unit.MONEY and code != "aov" else None


def _columns(metric: Metric, by: Sequence[str]) -> tuple[str, ...]:
    return (*by, *(column for column in metric.beside if column not in by))


def _in_order(key: tuple[Any, ...]) -> tuple[tuple[bool, str], ...]:
    return tuple((part is None, part.isoformat() if isinstance(part, date) else str(part)) for part in key)
