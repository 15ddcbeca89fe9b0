"""
What a campaign caused, from the decisions and the orders in the lake.

Intention to treat: the groups are those the draw made, not those the message reached. Who can be written to at all
(permission, a working address, no suppression) is settled before the draw, so both sides hold the same kind of person;
whoever then fails to be reached stays on the treated side. Comparing only those who got the message with the hold-out
would compare people with working mailboxes with people in general.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from mainstem.analytics.contracts import CampaignResult, Difference, Moments, UnknownCampaignResult
from mainstem.analytics.lake import Lake
from mainstem.analytics.registry.campaigns import METHOD
from mainstem.analytics.registry.facts import persons
from mainstem.analytics.rules.intervals import CONFIDENCE, difference_of_means, difference_of_shares
from mainstem.kernel.money import rounded

TREATED, HELD_OUT = "treated", "held_out"


@dataclass(frozen=True, slots=True)
class _Group:
    persons: int
    converted: int


def campaign_result(lake: Lake, campaign: str) -> CampaignResult:
    """
    Measure one campaign.

    :raises UnknownCampaignResult: if the lake holds no decision of it
    """
    tables = {"decisions", "orders"}
    decisions = lake.tables["decisions"]
    mine = decisions.filter(decisions["campaign"] == campaign)
    outcomes = mine.group_by("outcome").aggregate(n=mine.count()).to_pyarrow().to_pylist()
    if not outcomes:
        raise UnknownCampaignResult(f"No decision of the campaign {campaign!r} is in the lake.", campaign=campaign)
    units = _units(lake, mine, tables)
    groups, crossovers, ends_at, simulated = _groups(units)
    revenue = _revenue(lake, units, groups, tables)
    treated, held_out = groups[TREATED], groups[HELD_OUT]
    lift = difference_of_shares((treated.converted, treated.persons), (held_out.converted, held_out.persons))
    as_of = lake.as_of(tables)
    return CampaignResult(
        campaign=campaign,
        treated=treated.persons,
        held_out=held_out.persons,
        treated_conversions=treated.converted,
        holdout_conversions=held_out.converted,
        treated_conversion=_share(treated),
        holdout_conversion=_share(held_out),
        lift=_six(lift.value),
        lift_low=_six(lift.low),
        lift_high=_six(lift.high),
        confidence=CONFIDENCE,
        revenue=revenue,
        crossovers=crossovers,
        is_final=ends_at is not None and as_of is not None and ends_at <= as_of,
        is_simulated=simulated,
        window_ends_at=ends_at,
        as_of=as_of,
        method=METHOD,
        outcomes={row["outcome"]: row["n"] for row in outcomes},
    )


def _units(lake: Lake, decisions: Any, tables: set[str]) -> Any:
    """Return one row per person drawn: the side(s) he is on, when, and whether he bought in his window."""
    drawn = decisions.filter(decisions["arm"].notnull())
    now_is = persons(lake, tables)
    by_address = drawn.left_join(now_is, drawn["identifier_ref"] == now_is["ref"]).drop("ref")
    by_address = by_address.rename(by_address="member")
    by_order = by_address.left_join(now_is, by_address["customer_ref"] == now_is["ref"]).drop("ref")
    named = by_order.mutate(person=by_order["by_address"].coalesce(by_order["member"], by_order["person_id"]))
    unit = named.group_by("person").aggregate(
        arm=named["arm"].min(),
        arms=named["arm"].nunique(),
        decided_at=named["decided_at"].min(),
        window_ends_at=named["window_ends_at"].max(),
        is_simulated=named["is_simulated"].any(),
    )
    bought = _bought(lake, unit, tables)
    converted = bought.select("person").distinct().mutate(converted=True)
    joined = unit.left_join(converted, unit["person"] == converted["person"]).drop("person_right")
    return joined.mutate(converted=joined["converted"].fill_null(False))


def _bought(lake: Lake, unit: Any, tables: set[str]) -> Any:
    """Return the orders that persons drawn placed in their windows, with the person and the side."""
    orders = lake.tables["orders"]
    now_is = persons(lake, tables)
    known = orders.left_join(now_is, orders["customer_ref"] == now_is["ref"]).drop("ref")
    known = known.mutate(buyer=known["member"].coalesce(known["customer_ref"]))
    known = known.select("buyer", "placed_at", "currency", "value")
    drawn = unit.select("person", "arm", "arms", "decided_at", "window_ends_at")
    return known.inner_join(
        drawn,
        [
            known["buyer"] == drawn["person"],
            known["placed_at"] >= drawn["decided_at"],
            known["placed_at"] < drawn["window_ends_at"],
        ],
    )


def _groups(units: Any) -> tuple[Mapping[str, _Group], int, datetime | None, bool]:
    rows = (
        units.group_by("arm", "arms")
        .aggregate(
            persons=units.count(),
            converted=units["converted"].sum(),
            ends_at=units["window_ends_at"].max(),
            is_simulated=units["is_simulated"].any(),
        )
        .to_pyarrow()
        .to_pylist()
    )
    one_sided = {row["arm"]: _Group(row["persons"], row["converted"]) for row in rows if row["arms"] == 1}
    groups = {arm: one_sided.get(arm, _Group(0, 0)) for arm in (TREATED, HELD_OUT)}
    crossovers = sum(row["persons"] for row in rows if row["arms"] > 1)
    ends = [row["ends_at"] for row in rows]
    return groups, crossovers, max(ends, default=None), any(row["is_simulated"] for row in rows)


def _revenue(lake: Lake, units: Any, groups: Mapping[str, _Group], tables: set[str]) -> tuple[Mapping[str, Any], ...]:
    bought = _bought(lake, units, tables)
    bought = bought.filter(bought["arms"] == 1)
    spent = bought.group_by("currency", "arm", "person").aggregate(value=bought["value"].sum())
    spent = spent.mutate(value=spent["value"].cast("decimal(18, 4)"))
    rows = (
        spent.group_by("currency", "arm")
        .aggregate(total=spent["value"].sum(), squares=(spent["value"] * spent["value"]).sum())
        .to_pyarrow()
        .to_pylist()
    )
    found = {(row["currency"], row["arm"]): row for row in rows}
    answers = []
    for currency in sorted({row["currency"] for row in rows}):
        sides = {}
        for arm in (TREATED, HELD_OUT):
            row = found.get((currency, arm))
            # Persons who bought nothing count with nought: they are in the number, not in the sums.
            sides[arm] = Moments(
                groups[arm].persons,
                Decimal(row["total"]) if row else Decimal(0),
                Decimal(row["squares"]) if row else Decimal(0),
            )
        answers.append(_revenue_row(currency, sides[TREATED], sides[HELD_OUT]))
    return tuple(answers)


def _revenue_row(currency: str, treated: Moments, held_out: Moments) -> Mapping[str, Any]:
    difference: Difference = difference_of_means(treated, held_out)
    return {
        "currency": currency,
        "treated_revenue": rounded(treated.total),
        "holdout_revenue": rounded(held_out.total),
        "treated_revenue_per_person": _mean(treated),
        "holdout_revenue_per_person": _mean(held_out),
        "revenue_lift_per_person": _six(difference.value),
        "revenue_lift_low": _six(difference.low),
        "revenue_lift_high": _six(difference.high),
    }


def _share(group: _Group) -> float | None:
    return _six(group.converted / group.persons) if group.persons else None


def _mean(moments: Moments) -> float | None:
    return _six(float(moments.total / moments.count)) if moments.count else None


def _six(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
