"""What crosses the border of analytics: metrics, what may be asked of them, and answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from mainstem.kernel.errors import Malformed, NotFound, Refused


class Unit(StrEnum):
    """What a metric's value is. Money stands beside its currency, a quantity beside its unit of measure."""

    MONEY = "money"
    COUNT = "count"
    QUANTITY = "quantity"
    SHARE = "share"


class Additivity(StrEnum):
    """Whether the parts of a breakdown add up to the whole."""

    ADDITIVE = "additive"
    NOT_ADDITIVE = "not_additive"


class GoodWhen(StrEnum):
    """Which way a metric should go: what a rise is coloured by."""

    UP = "up"
    DOWN = "down"
    NEITHER = "neither"


class Grain(StrEnum):
    """What one row of a table of facts stands for."""

    ORDER = "order"
    ORDER_LINE = "order_line"
    RETURN = "return"
    RETURN_LINE = "return_line"
    FIRST_ORDER = "first_order"
    SEGMENT_MEMBER = "segment_member"
    DECISION = "decision"
    REDEMPTION = "redemption"


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from `start` up to and including `end`, in the company's time zone; None is open."""

    start: date | None = None
    end: date | None = None


EVER = DateRange()


@dataclass(frozen=True, slots=True)
class MetricView:
    """
    What a metric is, for a list: names and descriptions by language (`en`, `zh`).

    `formula` is how it is worked out, in words; `version` counts changes of that. `parts` are the metrics it is made
    of, `beside` the columns that always stand beside its value because different ones cannot be added.
    """

    code: str
    name: Mapping[str, str]
    description: Mapping[str, str]
    basis: Mapping[str, str]
    grain: Grain
    unit: Unit
    additivity: Additivity
    owner: str
    owner_name: Mapping[str, str]
    formula: Mapping[str, str]
    version: int
    good_when: GoodWhen
    parts: Sequence[str]
    beside: Sequence[str]
    dimensions: Sequence[str]
    filters: Sequence[str]
    has_history: bool


@dataclass(frozen=True, slots=True)
class MetricResult:
    """
    A metric's values: one row per combination of `by`, with the keys `by` names and `value`.

    Money rows also carry `currency`, quantities `unit_of_measure`: different ones are never added. `value` is None
    where there is nothing to divide by. `as_of`: everything settled before is in it. `additivity` tells whether the
    rows add up to the whole.
    """

    code: str
    unit: Unit
    additivity: Additivity
    by: Sequence[str]
    range: DateRange
    filters: Mapping[str, Sequence[str]]
    rows: Sequence[Mapping[str, Any]]
    basis: Mapping[str, str]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Part:
    """
    One value of a dimension: its code, its names by language where it has one, how many orders it has.

    `kind` is what sort of channel or location it is.
    """

    code: str
    name: Mapping[str, str] | None = None
    kind: str | None = None
    orders: int | None = None
    generated_orders: int | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """
    What there is to ask about, within a scope: from which day to which, in which zone, currencies, channels.

    Days are those of orders; currencies and channels come with the most orders first.
    """

    first_day: date | None
    last_day: date | None
    time_zone: str
    currencies: Sequence[Part]
    channels: Sequence[Part]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Paths:
    """
    Where buyers were seen first before they ordered, and through which channel they ordered.

    One row per (`origin`, `channel`) with `orders`; `origin` is None where no trace was found. `rule` says in both
    languages what counts. `origins` names the origins; the kind of one is the kind of channel whose orders it reports.
    """

    rows: Sequence[Mapping[str, Any]]
    origins: Sequence[Part]
    orders: int
    lookback_days: int
    rule: Mapping[str, str]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class MetricAsked:
    """A metric with all that is asked of it."""

    metric: str
    by: Sequence[str] = ()
    range: DateRange = EVER
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one question among many: its result, or why there is none."""

    result: MetricResult | None
    refusal: Refused | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Treated minus held out, with its two-sided interval; None where a side is empty."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class CampaignResult:
    """
    What a campaign caused: those it was to reach against those held out at random.

    Shares are 0 to 1, revenue is per person and currency. `is_final` once every conversion window has closed.
    `crossovers` were merged into one person after the draw, with a foot on each side: they are left out.
    """

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
    revenue: Sequence[Mapping[str, Any]]
    crossovers: int
    is_final: bool
    is_simulated: bool
    window_ends_at: datetime | None
    as_of: datetime | None
    method: Mapping[str, str]
    outcomes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moments:
    """Number, sum and sum of squares of a measure over persons: all that a mean and its interval need."""

    count: int
    total: Decimal
    squares: Decimal


class UnknownMetric(NotFound):
    code = "unknown_metric"

    def __init__(self, metric: str) -> None:
        super().__init__(f"There is no metric {metric!r}.", metric=metric)


class UnknownDimension(Malformed):
    """There is no such dimension at all."""

    code = "unknown_dimension"


class BadRange(Malformed):
    """These days make no range."""

    code = "bad_range"


class WouldFanOut(Malformed):
    """The join this breakdown needs would count things several times; `message` says which and why."""

    code = "would_fan_out"


class NoHistory(Malformed):
    """The metric knows the present only."""

    code = "no_history"


class OutsideScope(Refused):
    """The figure covers the whole company and cannot be cut down to what the caller may see."""

    code = "outside_scope"
    status = 403


class UnknownCampaignResult(NotFound):
    """No decision of this campaign has reached the lake."""

    code = "unknown_campaign"
