"""The questions of analytics: metrics by any dimension, key figures, totals of record, what a campaign caused."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from decimal import Decimal
from typing import Any

from mainstem.analytics import keeping, lake
from mainstem.analytics.answering import answered, checked, in_order, measured, measured_together, metric_of, truth_of
from mainstem.analytics.contracts import (
    EVER,
    Answer,
    CampaignResult,
    Coverage,
    DateRange,
    MetricAsked,
    MetricResult,
    MetricView,
    OutsideScope,
    Part,
    Paths,
    Unit,
    WouldFanOut,
)
from mainstem.analytics.coverage import coverage
from mainstem.analytics.effects import CampaignEffect, LiftLine, campaign_effect, lift_lines
from mainstem.analytics.engine import Filters
from mainstem.analytics.lifting import campaign_result
from mainstem.analytics.parts import parts_of
from mainstem.analytics.paths import paths
from mainstem.analytics.registry import METRICS, Metric
from mainstem.analytics.registry.dimensions import DIMENSIONS
from mainstem.analytics.registry.owners import OWNERS
from mainstem.analytics.rules.cells import as_csv
from mainstem.analytics.totals import totals
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


def list_metrics() -> tuple[MetricView, ...]:
    """Return every metric of the registry."""
    return tuple(_view(metric) for metric in METRICS.values())


def describe_metric(code: str) -> MetricView:
    """
    Return one metric of the registry.

    :raises UnknownMetric: if the registry has no such metric
    """
    return _view(metric_of(code))


def list_dimensions() -> tuple[Mapping[str, Any], ...]:
    """Return every dimension with its name in both languages, and why other figures are not broken down by it."""
    return tuple(
        {"code": entry.code, "name": entry.name, "otherwise": entry.otherwise} for entry in DIMENSIONS.values()
    )


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
    return measured(MetricAsked(code, by, range, filters or {}), scope)


def get_metrics(asked: Sequence[MetricAsked], *, scope: Scope = EVERYTHING) -> list[Answer]:
    """
    Answer many questions on one state of the lake, in their order: the figures of a screen agree with each other.

    A question that is refused says why in its own answer and keeps no other from being answered.
    """
    return measured_together(asked, scope)


def get_coverage(*, scope: Scope = EVERYTHING) -> Coverage:
    """Return what there is to ask about within a scope: days, currencies, channels."""
    return coverage(scope)


def list_parts(
    dimension: str, *, search: str = "", limit: int = 100, scope: Scope = EVERYTHING, named: bool = True
) -> Sequence[Part]:
    """
    Return values of a dimension that are in use, the largest first, whose code or name holds `search`.

    :param named: whether segments and campaigns are named: their names belong to who may see them
    :raises UnknownDimension: if there is no such dimension, or it has no list of values
    :raises OutsideScope: if the values are those of the whole company and the caller sees a part of it
    """
    return parts_of(dimension, search=search, limit=limit, scope=scope, named=named)


def get_paths(
    *,
    range: DateRange = EVER,  # noqa: A002 - the word for it
    filters: Filters | None = None,
    lookback_days: int = 7,
    scope: Scope = EVERYTHING,
) -> Paths:
    """Return where buyers were seen first before they ordered, and through which channel they ordered."""
    return paths(days=range, filters=filters or {}, lookback_days=lookback_days, scope=scope)


def get_campaign_result(campaign: str, *, scope: Scope = EVERYTHING) -> CampaignResult:
    """
    Return what a campaign caused: those it was to reach against those held out at random.

    :raises UnknownCampaignResult: if no decision of it has reached the lake
    :raises OutsideScope: if the caller may see only a part of the company
    """
    if scope != EVERYTHING:
        raise OutsideScope("A campaign's result covers the whole company; your role is limited to a part of it.")
    tables = frozenset({"decisions", "orders", "membership"})
    asked = keeping.Asked(("campaign_result", campaign), lambda opened: (campaign_result(opened, campaign), tables))
    kept: CampaignResult = keeping.answer(asked)
    # What was measured stands as long as the tables do; up to when they are complete moves on without them.
    as_of = lake.complete_until(lake.checked_moments(), tables)
    is_final = kept.window_ends_at is not None and as_of is not None and kept.window_ends_at <= as_of
    return replace(kept, as_of=as_of, is_final=is_final)


def get_campaign_effect(campaign: str, *, scope: Scope = EVERYTHING) -> CampaignEffect:
    """
    Return what a campaign caused, which way it points, and how it built up.

    :raises UnknownCampaignResult: if no decision of it has reached the lake
    :raises OutsideScope: if the caller may see only a part of the company
    """
    if scope != EVERYTHING:
        raise OutsideScope("A campaign's result covers the whole company; your role is limited to a part of it.")
    return lake.ask(lambda opened: campaign_effect(opened, campaign))


def list_campaign_lifts(campaigns: Sequence[str], *, scope: Scope = EVERYTHING) -> list[LiftLine]:
    """
    Return the effect of each campaign as a line of a list; one without a decision in the lake is absent.

    :raises OutsideScope: if the caller may see only a part of the company
    """
    if scope != EVERYTHING:
        raise OutsideScope("A campaign's result covers the whole company; your role is limited to a part of it.")
    return lake.ask(lambda opened: lift_lines(opened, campaigns))


def export_metric(result: MetricResult, *, scope: Scope = EVERYTHING) -> str:
    """
    Return a metric's rows as CSV that is safe to open in a spreadsheet: the same rows, the same figures.

    Where the figure is one of orders, the column `truth` says of each row whether they were recorded or generated.
    """
    columns = [*_columns(METRICS[result.code], result.by), "value"]
    truth = truth_of(result, scope)
    if truth is None:
        return as_csv(columns, result.rows)
    rows = [{**row, "truth": said} for row, said in zip(result.rows, truth, strict=True)]
    return as_csv([*columns, "truth"], rows)


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
        return answered(opened, checked(MetricAsked(code, keys, days), scope), keys)

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
    ordered = sorted(rows, key=in_order)
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
        owner_name=OWNERS[metric.owner],
        formula=metric.formula,
        version=metric.version,
        good_when=metric.good_when,
        parts=() if metric.combination is None else metric.combination.parts,
        beside=metric.beside,
        dimensions=metric.dimensions,
        filters=(*metric.dimensions, *metric.filters),
        has_history=metric.has_history,
    )


def _nothing(code: str) -> Decimal | int | None:
    metric = METRICS[code]
    if metric.unit is Unit.COUNT:
        return 0
    return Decimal("0.00") if metric.unit is Unit.MONEY and code != "aov" else None


def _columns(metric: Metric, by: Sequence[str]) -> tuple[str, ...]:
    return (*by, *(column for column in metric.beside if column not in by))
