"""How a metric becomes numbers: choose a definition, widen its facts, narrow them, aggregate."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import ibis

from mainstem.analytics.configuration import configuration
from mainstem.analytics.contracts import (
    Additivity,
    BadRange,
    DateRange,
    Grain,
    NoHistory,
    OutsideScope,
    UnknownDimension,
    WouldFanOut,
)
from mainstem.analytics.lake import Lake
from mainstem.analytics.registry import METRICS, Metric
from mainstem.analytics.registry.dimensions import DIMENSIONS, PERSONAL
from mainstem.analytics.registry.facts import SCOPED, facts_of
from mainstem.analytics.registry.metric import Definition
from mainstem.kernel.scope import EVERYTHING, Scope

_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
Key = tuple[Any, ...]
Filters = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Question:
    """A metric with all that is asked of it. `keys` are the columns asked for and those that must stand beside."""

    metric: Metric
    keys: tuple[str, ...]
    days: DateRange
    filters: Filters
    scope: Scope

    @property
    def identity(self) -> Hashable:
        """What two questions have in common exactly if they ask the same."""
        narrowed = tuple(sorted((code, tuple(sorted(wanted))) for code, wanted in self.filters.items()))
        return (self.metric.code, self.keys, self.days, narrowed, self.scope)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Unrounded values by key, the lake's tables they came from, and whether they add up."""

    values: Mapping[Key, Decimal | None]
    tables: frozenset[str]
    additivity: Additivity

    def __len__(self) -> int:
        return len(self.values)


def question_for(
    metric: Metric,
    *,
    by: Sequence[str],
    days: DateRange,
    filters: Filters,
    scope: Scope,
) -> Question:
    """
    Check what is asked of a metric before anything is read.

    :raises UnknownDimension: if a dimension does not exist, or is asked for twice
    :raises WouldFanOut: if a breakdown or filter would count things several times
    :raises NoHistory: if days are asked of a metric that knows the present only
    :raises BadRange: if the first day lies after the last, or a day lies outside of all trade
    """
    if len(set(by)) != len(by):
        raise UnknownDimension("A dimension is asked for twice.", by=list(by))
    for code in (*by, *filters):
        if code not in DIMENSIONS:
            raise UnknownDimension(
                f"There is no dimension {code!r}. There are: {', '.join(DIMENSIONS)}.", dimension=code
            )
    for code in by:
        if code not in metric.dimensions:
            raise _would_fan_out(metric, code)
    for code in filters:
        if code not in metric.dimensions and code not in metric.filters:
            raise _would_fan_out(metric, code)
    if days != DateRange() and not metric.has_history:
        raise NoHistory(f"{metric.name['en']} is known for the present only: leave out the days.", metric=metric.code)
    if days.start and days.end and days.start > days.end:
        raise BadRange("The first day lies after the last.", start=str(days.start), end=str(days.end))
    for day in (days.start, days.end):
        if day is not None and not _FIRST_DAY <= day <= _LAST_DAY:
            raise BadRange(f"Days lie between {_FIRST_DAY} and {_LAST_DAY}.", day=str(day))
    keys = (*by, *(column for column in metric.beside if column not in by))
    return Question(metric, keys, days, filters, scope)


def evaluate(lake: Lake, question: Question) -> Evaluation:
    """
    Answer a checked question.

    :raises OutsideScope: if the figure cannot be cut down to what the caller may see
    :raises WouldFanOut: if no definition knows all that is asked for
    """
    combination = question.metric.combination
    if combination is None:
        return _measure(lake, question, _definition_for(question))
    parts = {
        code: evaluate(lake, Question(METRICS[code], question.keys, question.days, question.filters, question.scope))
        for code in combination.parts
    }
    keys = {key: None for part in parts.values() for key in part.values}
    values = {key: combination.formula({code: part.values.get(key) for code, part in parts.items()}) for key in keys}
    tables = frozenset().union(*(part.tables for part in parts.values()))
    adds_up = combination.is_linear and all(part.additivity is Additivity.ADDITIVE for part in parts.values())
    return Evaluation(values, tables, Additivity.ADDITIVE if adds_up else Additivity.NOT_ADDITIVE)


def _measure(lake: Lake, question: Question, definition: Definition) -> Evaluation:
    grain = definition.grain
    needed = {*question.keys, *question.filters, *definition.needs}
    if "segment" in question.filters and grain in PERSONAL:
        needed |= {"person"}
    facts, tables = facts_of(lake, grain, frozenset(needed))
    facts = within_scope(facts, question.scope, grain, question.metric.name["en"])
    facts = within_range(facts, question.days)
    for code, wanted in question.filters.items():
        if code == "segment" and grain in PERSONAL:
            tables.add("segment_members")
            members = lake.tables["segment_members"]
            chosen = members.filter(members["segment"].isin(list(wanted)))
            facts = facts.semi_join(chosen, facts["person"] == chosen["person_id"])
        else:
            facts = facts.filter(facts[code].cast("string").isin(list(wanted)))
    answer = definition.measure(facts, question.keys)
    rows = answer.to_pyarrow().to_pylist()
    values = {tuple(row[key] for key in question.keys): _exact(row["value"]) for row in rows}
    return Evaluation(values, frozenset(tables), definition.additivity)


def _definition_for(question: Question) -> Definition:
    asked = {*question.keys, *question.filters}
    for definition in question.metric.definitions:
        personal = {"segment"} if definition.grain in PERSONAL else set()
        if all(definition.grain in DIMENSIONS[code].grains for code in asked - personal):
            return definition
    grain = question.metric.grain
    stranger = next(code for code in asked if grain not in DIMENSIONS[code].grains)
    raise _would_fan_out(question.metric, stranger)


def within_scope(facts: Any, scope: Scope, grain: Grain, subject: str) -> Any:
    """
    Cut facts down to what a scope may see.

    :raises OutsideScope: if facts of this grain cannot be cut down
    """
    if scope == EVERYTHING:
        return facts
    if grain not in SCOPED:
        raise OutsideScope(
            f"{subject} covers the whole company; your role is limited to a part of it.", subject=subject
        )
    for column, codes in (("brand", scope.brands), ("location", scope.locations), ("channel", scope.channels)):
        if codes is not None:
            facts = facts.filter(facts[column].isin(sorted(codes)) if codes else ibis.literal(value=False))
    return facts


def within_range(facts: Any, days: DateRange) -> Any:
    """Keep the facts whose moment `at` lies in the days."""
    if days.start is not None:
        facts = facts.filter(facts["at"] >= ibis.timestamp(_midnight(days.start)))
    if days.end is not None:
        facts = facts.filter(facts["at"] < ibis.timestamp(_midnight(days.end + timedelta(days=1))))
    return facts


def _midnight(day: date) -> datetime:
    # In UTC: Ibis writes the clock's hands into the query and leaves the zone out.
    return datetime.combine(day, time(), tzinfo=configuration().time_zone).astimezone(UTC)


def _exact(value: Any) -> Decimal | None:
    if value is None or isinstance(value, Decimal):
        return value
    return Decimal(str(value))


def _would_fan_out(metric: Metric, code: str) -> WouldFanOut:
    return WouldFanOut(
        f"{metric.name['en']} cannot be broken down or narrowed by {code}. {DIMENSIONS[code].otherwise['en']}",
        metric=metric.code,
        dimension=code,
        allowed=[*metric.dimensions, *metric.filters],
    )
