"""What an entry of the registry is made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from mainstem.analytics.contracts import Additivity, GoodWhen, Grain, Unit

Text = Mapping[str, str]
Measure = Callable[[Any, Sequence[str]], Any]
"""Takes a table of facts and the names of the columns to break down by; gives a table of these and `value`."""
Formula = Callable[[Mapping[str, Decimal | None]], Decimal | None]


def text(en: str, zh: str) -> Text:
    """Write a text in both languages."""
    return {"en": en, "zh": zh}


def aggregate(expression: Callable[[Any], Any]) -> Measure:
    """Make a measure from an aggregating expression over the facts."""

    def measure(facts: Any, keys: Sequence[str]) -> Any:
        value = expression(facts).name("value")
        return facts.group_by(list(keys)).aggregate(value) if keys else facts.aggregate(value)

    return measure


@dataclass(frozen=True)
class Definition:
    """
    One way to measure a metric: over the facts of one grain.

    `needs` are the columns the measure itself reads. A metric may have several definitions that give the same figure;
    the first whose grain knows every column asked for is used.
    """

    grain: Grain
    measure: Measure
    needs: frozenset[str] = frozenset()
    additivity: Additivity = Additivity.ADDITIVE


@dataclass(frozen=True)
class Combination:
    """
    A metric made from others: each is aggregated by itself, then put together row by row, so nothing fans out.

    `is_linear`: a sum or difference, which adds up whenever its parts do; a ratio never does.
    """

    parts: tuple[str, ...]
    formula: Formula
    grain: Grain
    is_linear: bool = False


@dataclass(frozen=True)
class Metric:
    """
    One metric.

    `beside` names the columns that always stand beside the value because different ones cannot be added (the currency,
    the unit of measure). `dimensions` are what it may be broken down by, `filters` what it may be narrowed by in
    addition. `has_history`: whether a range of days can be asked for. `formula` says in words how it is worked out;
    whoever changes what comes out raises `version`.
    """

    code: str
    name: Text
    description: Text
    basis: Text
    unit: Unit
    owner: str
    formula: Text
    dimensions: tuple[str, ...]
    definitions: tuple[Definition, ...] = ()
    combination: Combination | None = None
    filters: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    has_history: bool = True
    good_when: GoodWhen = GoodWhen.UP
    version: int = 1

    @property
    def grain(self) -> Grain:
        """The coarsest grain the metric is measured at."""
        return self.combination.grain if self.combination is not None else self.definitions[0].grain

    @property
    def additivity(self) -> Additivity:
        """Whether parts of a breakdown add up, at the coarsest grain."""
        if self.combination is None:
            return self.definitions[0].additivity
        return Additivity.ADDITIVE if self.combination.is_linear else Additivity.NOT_ADDITIVE
