"""
The effect of campaigns for people who read reports: which way it points, how it built up, by which channel.

The groups, the window and the conversion are those of `lifting`; what is added here is only how they are cut.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import ibis

from mainstem.analytics.contracts import CampaignResult
from mainstem.analytics.lake import Lake
from mainstem.analytics.lifting import HELD_OUT, TREATED, campaign_result
from mainstem.analytics.registry.facts import persons
from mainstem.analytics.rules.intervals import difference_of_shares, wilson

DAY_SECONDS = 86_400


class Verdict(StrEnum):
    """What may be said of a campaign's effect on conversion."""

    POSITIVE = "positive"
    UNCLEAR = "unclear"
    """The interval contains nought."""
    NEGATIVE = "negative"
    NO_HOLDOUT = "no_holdout"
    """Nobody was held out (or nobody was to be reached): there is nothing to compare with."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """An estimate with its interval; None where it cannot be told."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the comparison: how many, how many of them bought, and the share with its own interval."""

    persons: int
    converted: int
    share: Bounded


@dataclass(frozen=True, slots=True)
class LiftLine:
    """A campaign's effect as a line of a list."""

    campaign: str
    treated: Side
    held_out: Side
    lift: Bounded
    verdict: Verdict
    is_simulated: bool


@dataclass(frozen=True, slots=True)
class DayOfEffect:
    """The effect as it stood so many days after the decision; day 1 is the first 24 hours."""

    day: int
    treated: int
    held_out: int
    lift: Bounded


@dataclass(frozen=True, slots=True)
class ChannelOfEffect:
    """By which channel people of each side first bought in their windows."""

    channel: str
    treated: int
    held_out: int


@dataclass(frozen=True, slots=True)
class RevenueEffect:
    """What the campaign brought in one currency: the difference per person, times those treated."""

    currency: str
    incremental: Bounded


@dataclass(frozen=True, slots=True)
class CampaignEffect:
    """A campaign's result with everything a report shows about it."""

    result: CampaignResult
    verdict: Verdict
    treated: Side
    held_out: Side
    incremental_conversions: Bounded
    revenue: Sequence[RevenueEffect]
    days: Sequence[DayOfEffect]
    channels: Sequence[ChannelOfEffect]


def lift_lines(lake: Lake, campaigns: Sequence[str]) -> list[LiftLine]:
    """Measure several campaigns at once; one without a decision in the lake is absent."""
    tables: set[str] = {"decisions", "orders"}
    drawn = _drawn(lake, campaigns, tables)
    first = _first_orders_in_window(lake, drawn, tables)
    bought = first.select(of="campaign", buyer="person").mutate(converted=True)
    marked = drawn.left_join(bought, [drawn["campaign"] == bought["of"], drawn["person"] == bought["buyer"]])
    rows = (
        marked.filter(marked["arms"] == 1)
        .group_by("campaign", "arm")
        .aggregate(
            persons=ibis._.count(),
            converted=ibis._["converted"].fill_null(False).sum(),
            is_simulated=ibis._["is_simulated"].any(),
        )
        .to_pyarrow()
        .to_pylist()
    )
    found: dict[str, dict[str, Mapping[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["campaign"], {})[row["arm"]] = row
    return [_line(campaign, sides) for campaign, sides in sorted(found.items())]


def campaign_effect(lake: Lake, campaign: str) -> CampaignEffect:
    """
    Measure one campaign and how its effect came about.

    :raises UnknownCampaignResult: if the lake holds no decision of it
    """
    result = campaign_result(lake, campaign)
    treated = _side(result.treated, result.treated_conversions)
    held_out = _side(result.held_out, result.holdout_conversions)
    lift = Bounded(result.lift, result.lift_low, result.lift_high)
    tables: set[str] = {"decisions", "orders"}
    drawn = _drawn(lake, [campaign], tables)
    first = _first_orders_in_window(lake, drawn, tables)
    one_sided = first.filter(first["arms"] == 1)
    rows = one_sided.group_by("arm", "channel", "day").aggregate(persons=one_sided.count()).to_pyarrow().to_pylist()
    decided_at = drawn.aggregate(decided_at=drawn["decided_at"].min()).to_pyarrow().to_pylist()[0]["decided_at"]
    return CampaignEffect(
        result=result,
        verdict=_verdict(lift),
        treated=treated,
        held_out=held_out,
        incremental_conversions=_times(lift, result.treated),
        revenue=[
            RevenueEffect(
                row["currency"],
                _times(
                    Bounded(row["revenue_lift_per_person"], row["revenue_lift_low"], row["revenue_lift_high"]),
                    result.treated,
                ),
            )
            for row in result.revenue
        ],
        days=_days(rows, result, decided_at),
        channels=_channels(rows),
    )


def _drawn(lake: Lake, campaigns: Sequence[str], tables: set[str]) -> Any:
    """Return one row per person drawn in each campaign: as `lifting` draws them, for several campaigns at once."""
    decisions = lake.tables["decisions"]
    mine = decisions.filter(decisions["campaign"].isin(list(campaigns)), decisions["arm"].notnull())
    now_is = persons(lake, tables)
    by_address = mine.left_join(now_is, mine["identifier_ref"] == now_is["ref"]).drop("ref")
    by_address = by_address.rename(by_address="member")
    by_order = by_address.left_join(now_is, by_address["customer_ref"] == now_is["ref"]).drop("ref")
    named = by_order.mutate(person=by_order["by_address"].coalesce(by_order["member"], by_order["person_id"]))
    return named.group_by("campaign", "person").aggregate(
        arm=named["arm"].min(),
        arms=named["arm"].nunique(),
        decided_at=named["decided_at"].min(),
        window_ends_at=named["window_ends_at"].max(),
        is_simulated=named["is_simulated"].any(),
    )


def _first_orders_in_window(lake: Lake, drawn: Any, tables: set[str]) -> Any:
    """Return the first order of each person drawn within the window: its channel, and how many whole days after."""
    orders = lake.tables["orders"]
    now_is = persons(lake, tables)
    known = orders.left_join(now_is, orders["customer_ref"] == now_is["ref"]).drop("ref")
    known = known.mutate(buyer=known["member"].coalesce(known["customer_ref"])).select(
        "buyer", "placed_at", "channel", "id"
    )
    bought = known.inner_join(
        drawn.drop("is_simulated"),
        [
            known["buyer"] == drawn["person"],
            known["placed_at"] >= drawn["decided_at"],
            known["placed_at"] < drawn["window_ends_at"],
        ],
    )
    place = ibis.row_number().over(
        ibis.window(group_by=[bought["campaign"], bought["person"]], order_by=[bought["placed_at"], bought["id"]])
    )
    elapsed = bought["placed_at"].epoch_seconds() - bought["decided_at"].epoch_seconds()
    # The engine counts seconds with their fractions, whatever the type it promises.
    numbered = bought.mutate(place=place, day=(elapsed.cast("float64") / DAY_SECONDS).floor().cast("int64"))
    first = numbered.filter(numbered["place"] == 0)
    return first.select("campaign", "person", "arm", "arms", "channel", "day")


def _line(campaign: str, sides: Mapping[str, Mapping[str, Any]]) -> LiftLine:
    def side(arm: str) -> Side:
        row = sides.get(arm)
        return _side(int(row["persons"]), int(row["converted"])) if row else _side(0, 0)

    treated, held_out = side(TREATED), side(HELD_OUT)
    lift = _lift(treated, held_out)
    return LiftLine(
        campaign, treated, held_out, lift, _verdict(lift), any(row["is_simulated"] for row in sides.values())
    )


def _side(persons_drawn: int, converted: int) -> Side:
    if persons_drawn == 0:
        return Side(0, 0, Bounded(None, None, None))
    low, high = wilson(converted, persons_drawn)
    return Side(persons_drawn, converted, Bounded(_six(converted / persons_drawn), _six(low), _six(high)))


def _lift(treated: Side, held_out: Side) -> Bounded:
    found = difference_of_shares((treated.converted, treated.persons), (held_out.converted, held_out.persons))
    return Bounded(_six(found.value), _six(found.low), _six(found.high))


def _verdict(lift: Bounded) -> Verdict:
    if lift.low is None or lift.high is None:
        return Verdict.NO_HOLDOUT
    if lift.low > 0:
        return Verdict.POSITIVE
    return Verdict.NEGATIVE if lift.high < 0 else Verdict.UNCLEAR


def _days(rows: Sequence[Mapping[str, Any]], result: CampaignResult, decided_at: datetime | None) -> list[DayOfEffect]:
    """Return the effect at the end of each day that has passed, up to the end of the window."""
    if decided_at is None or result.as_of is None or result.window_ends_at is None:
        return []
    last = min(result.as_of, result.window_ends_at) - decided_at
    count = max(0, -(-int(last.total_seconds()) // DAY_SECONDS))
    days = []
    for day in range(1, count + 1):
        treated = sum(row["persons"] for row in rows if row["arm"] == TREATED and row["day"] < day)
        held_out = sum(row["persons"] for row in rows if row["arm"] == HELD_OUT and row["day"] < day)
        lift = _lift(_side(result.treated, treated), _side(result.held_out, held_out))
        days.append(DayOfEffect(day, treated, held_out, lift))
    return days


def _channels(rows: Sequence[Mapping[str, Any]]) -> list[ChannelOfEffect]:
    counted: dict[str, dict[str, int]] = {}
    for row in rows:
        sides = counted.setdefault(row["channel"], {TREATED: 0, HELD_OUT: 0})
        sides[row["arm"]] += row["persons"]
    return [
        ChannelOfEffect(channel, sides[TREATED], sides[HELD_OUT])
        for channel, sides in sorted(counted.items(), key=lambda item: (-item[1][TREATED], item[0]))
    ]


def _times(per_person: Bounded, treated: int) -> Bounded:
    def total(each: float | None) -> float | None:
        return None if each is None else round(each * treated, 2)

    return Bounded(total(per_person.value), total(per_person.low), total(per_person.high))


def _six(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
