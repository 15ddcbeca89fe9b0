"""From questions to answers: several on one state of the lake, rounded and in order, the same for every door."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from mainstem.analytics import keeping
from mainstem.analytics.contracts import Answer, MetricAsked, MetricResult, Unit, UnknownMetric
from mainstem.analytics.engine import Evaluation, Question, evaluate, question_for
from mainstem.analytics.lake import Lake, checked_moments, complete_until
from mainstem.analytics.registry import METRICS, Metric
from mainstem.analytics.registry.facts import SCOPED
from mainstem.kernel.errors import Refused
from mainstem.kernel.money import rounded
from mainstem.kernel.scope import Scope

_SIX_PLACES = Decimal("0.000001")


def metric_of(code: str) -> Metric:
    """
    Return one metric of the registry.

    :raises UnknownMetric: if the registry has no such metric
    """
    try:
        return METRICS[code]
    except KeyError:
        raise UnknownMetric(code) from None


def checked(asked: MetricAsked, scope: Scope) -> Question:
    """Check what is asked, before anything is read; raises as `queries.get_metric` does."""
    return question_for(metric_of(asked.metric), by=asked.by, days=asked.range, filters=asked.filters, scope=scope)


def measured(asked: MetricAsked, scope: Scope) -> MetricResult:
    """Answer one question; raises as `queries.get_metric` does."""
    question = checked(asked, scope)
    return shaped(question, asked.by, keeping.answer(_kept(question)), checked_moments())


def measured_together(asked: Sequence[MetricAsked], scope: Scope) -> list[Answer]:
    """Answer many questions on one state of the lake; what is refused is refused by itself."""
    answers: list[Answer | None] = []
    questions: list[Question] = []
    for one in asked:
        try:
            questions.append(checked(one, scope))
            answers.append(None)
        except Refused as refusal:
            answers.append(Answer(None, refusal))
    moments = checked_moments()
    found = iter(keeping.on_one_lake([_kept(question) for question in questions], _or_refusal))
    places = iter(questions)
    for place, present in enumerate(answers):
        if present is None:
            question, evaluation = next(places), next(found)
            answers[place] = (
                Answer(None, evaluation)
                if isinstance(evaluation, Refused)
                else Answer(shaped(question, asked[place].by, evaluation, moments), None)
            )
    return [each for each in answers if each is not None]


def truth_of(result: MetricResult, scope: Scope) -> list[str] | None:
    """
    Say of every row whether the orders behind it were recorded in trade or generated for a demonstration.

    None where the figure is not one of orders.
    """
    keys = tuple(result.rows[0]) if result.rows else ()
    keys = tuple(key for key in keys if key != "value" and key in METRICS["generated_orders"].dimensions)
    if metric_of(result.code).grain not in SCOPED or not set(result.by) <= set(keys):
        return None
    counts = measured_together(
        [MetricAsked(code, keys, result.range, result.filters) for code in ("orders", "generated_orders")], scope
    )
    if any(each.result is None for each in counts):
        return None
    all_orders, generated = (_by_key(each.result, keys) for each in counts)
    return [_truth(all_orders.get(key, 0), generated.get(key, 0)) for key in _keys_of(result, keys)]


def _by_key(result: MetricResult | None, keys: Sequence[str]) -> Mapping[tuple[Any, ...], int]:
    rows = () if result is None else result.rows
    return {tuple(row[key] for key in keys): int(row["value"]) for row in rows}


def _keys_of(result: MetricResult, keys: Sequence[str]) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in result.rows]


def _truth(orders: int, generated: int) -> str:
    if not generated:
        return "recorded"
    return "generated" if generated >= orders else "partly generated"


def answered(opened: Lake, question: Question, by: Sequence[str]) -> MetricResult:
    """Answer one checked question on an opened lake."""
    return shaped(question, by, keeping.worked_out(opened, _kept(question)), checked_moments())


def shaped(
    question: Question, by: Sequence[str], found: Evaluation, moments: Mapping[str, datetime | None]
) -> MetricResult:
    """Round, order and label what was found."""
    metric = question.metric
    rows = tuple(
        {**dict(zip(question.keys, key, strict=True)), "value": _shown(metric.unit, found.values[key])}
        for key in sorted(found.values, key=in_order)
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
        as_of=complete_until(moments, found.tables),
    )


def in_order(key: tuple[Any, ...]) -> tuple[tuple[bool, str], ...]:
    """Order rows by their keys, numbers by size, what is missing last."""
    return tuple((part is None, _sortable(part)) for part in key)


def _sortable(part: Any) -> str:
    if isinstance(part, int):
        return f"{part:020d}"
    return part.isoformat() if isinstance(part, date) else str(part)


def _kept(question: Question) -> keeping.Asked:
    def work(opened: Lake) -> tuple[Evaluation, frozenset[str]]:
        found = evaluate(opened, question)
        return found, found.tables

    return keeping.Asked(question.identity, work)


def _or_refusal(give: Callable[[], Any]) -> Any:
    try:
        return give()
    except Refused as refusal:
        return refusal


def _shown(unit: Unit, value: Decimal | None) -> Decimal | int | None:
    if unit in {Unit.COUNT, Unit.QUANTITY}:
        return int(value or 0)
    if value is None:
        return None
    return rounded(value) if unit is Unit.MONEY else value.quantize(_SIX_PLACES, rounding=ROUND_HALF_UP)
