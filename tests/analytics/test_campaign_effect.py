import random
from datetime import timedelta
from pathlib import Path

import pytest
from tests.analytics.building import NOON, a_campaign, a_decision, a_person, an_order, fill, merge

from mainstem.analytics import queries
from mainstem.analytics.contracts import OutsideScope
from mainstem.analytics.effects import Verdict
from mainstem.analytics.rules.intervals import difference_of_shares, wilson
from mainstem.kernel.scope import Scope


def a_measured_campaign(code: str, *, seed: int = 3) -> None:
    rng = random.Random(seed)
    campaign = a_campaign(code, window_days=7)
    people = [a_person(rng.choice((1, 2))) for _ in range(50)]
    for refs in people:
        held = rng.random() < 0.3
        a_decision(campaign, refs[0], arm="held_out" if held else "treated", outcome="held_out" if held else "sent")
    for _ in range(60):
        an_order(
            customer=rng.choice(rng.choice(people)),
            channel=rng.choice(("store", "web")),
            placed_at=NOON + timedelta(hours=rng.randrange(-24, 9 * 24)),
        )
    merge(people[0][0], people[1][0])


def test_a_list_of_lifts_agrees_with_each_result(lake: Path):
    a_measured_campaign("one", seed=3)
    a_measured_campaign("two", seed=4)
    fill()

    lines = {line.campaign: line for line in queries.list_campaign_lifts(["one", "two", "unknown"])}

    assert set(lines) == {"one", "two"}
    for code, line in lines.items():
        result = queries.get_campaign_result(code)
        assert (line.treated.persons, line.treated.converted) == (result.treated, result.treated_conversions)
        assert (line.held_out.persons, line.held_out.converted) == (result.held_out, result.holdout_conversions)
        assert (line.lift.value, line.lift.low, line.lift.high) == (result.lift, result.lift_low, result.lift_high)


def test_the_days_end_in_the_result_and_the_channels_add_up_to_it(lake: Path):
    a_measured_campaign("one")
    fill()

    effect = queries.get_campaign_effect("one")

    assert [day.day for day in effect.days] == list(range(1, 8))
    last = effect.days[-1]
    assert (last.treated, last.held_out) == (effect.result.treated_conversions, effect.result.holdout_conversions)
    assert (last.lift.value, last.lift.low) == (effect.result.lift, effect.result.lift_low)
    assert [day.treated for day in effect.days] == sorted(day.treated for day in effect.days)
    assert sum(channel.treated for channel in effect.channels) == effect.result.treated_conversions
    assert sum(channel.held_out for channel in effect.channels) == effect.result.holdout_conversions
    low, high = wilson(effect.result.treated_conversions, effect.result.treated)
    assert (effect.treated.share.low, effect.treated.share.high) == (round(low, 6), round(high, 6))


def test_what_it_brought_is_the_difference_per_person_times_those_treated(lake: Path):
    campaign = a_campaign("spring")
    for number in range(4):
        ref = a_person()[0]
        a_decision(campaign, ref)
        if number < 2:
            an_order([("tea", 1, "10.00")], customer=ref, placed_at=NOON + timedelta(hours=1))
    for _ in range(2):
        a_decision(campaign, a_person()[0], arm="held_out", outcome="held_out")
    fill()

    effect = queries.get_campaign_effect("spring")

    expected = difference_of_shares((2, 4), (0, 2))
    assert effect.incremental_conversions.value == 2.0
    assert effect.incremental_conversions.low == round(round(expected.low or 0, 6) * 4, 2)
    [revenue] = effect.revenue
    assert (revenue.currency, revenue.incremental.value) == ("EUR", 20.0)
    assert effect.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("bought_treated", "bought_held_out", "verdict"),
    [(30, 0, Verdict.POSITIVE), (0, 30, Verdict.NEGATIVE), (3, 3, Verdict.UNCLEAR)],
)
def test_the_verdict_follows_the_interval(lake: Path, bought_treated: int, bought_held_out: int, verdict: Verdict):
    campaign = a_campaign("spring")
    for number in range(30):
        treated, held_out = a_person()[0], a_person()[0]
        a_decision(campaign, treated)
        a_decision(campaign, held_out, arm="held_out", outcome="held_out")
        if number < bought_treated:
            an_order(customer=treated, placed_at=NOON + timedelta(hours=1))
        if number < bought_held_out:
            an_order(customer=held_out, placed_at=NOON + timedelta(hours=1))
    fill()

    assert queries.get_campaign_effect("spring").verdict is verdict


def test_without_a_hold_out_there_is_no_verdict(lake: Path):
    a_decision(a_campaign("spring"), a_person()[0])
    fill()

    effect = queries.get_campaign_effect("spring")

    assert effect.verdict is Verdict.NO_HOLDOUT
    assert effect.incremental_conversions.value is None


def test_a_part_of_the_company_gets_no_effects(lake: Path):
    with pytest.raises(OutsideScope):
        queries.list_campaign_lifts(["spring"], scope=Scope(channels=frozenset({"web"})))
