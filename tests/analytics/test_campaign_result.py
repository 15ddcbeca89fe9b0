import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from tests.analytics.building import NOON, a_campaign, a_decision, a_person, an_order, fill, followed, merge

from mainstem.analytics import queries
from mainstem.analytics.contracts import OutsideScope, UnknownCampaignResult
from mainstem.analytics.rules.intervals import difference_of_shares
from mainstem.kernel.scope import Scope


def test_both_sides_are_measured_as_they_were_drawn(lake: Path):
    campaign = a_campaign("spring", window_days=14)
    treated = [a_person()[0] for _ in range(6)]
    held_out = [a_person()[0] for _ in range(4)]
    left_alone = a_person()[0]
    for number, ref in enumerate(treated):
        a_decision(campaign, ref, outcome="failed" if number == 0 else "sent")
    for ref in held_out:
        a_decision(campaign, ref, arm="held_out", outcome="held_out")
    a_decision(campaign, left_alone, arm=None, outcome="no_permission")
    an_order([("tea", 1, "10.00")], customer=treated[0], placed_at=NOON + timedelta(days=1))
    an_order([("tea", 1, "20.00")], customer=treated[1], placed_at=NOON + timedelta(days=2))
    an_order([("tea", 1, "5.00")], customer=treated[1], placed_at=NOON + timedelta(days=3))
    an_order([("tea", 1, "8.00")], customer=held_out[0], placed_at=NOON + timedelta(days=1))
    an_order([("tea", 1, "99.00")], customer=treated[2], placed_at=NOON - timedelta(seconds=1))
    an_order([("tea", 1, "99.00")], customer=treated[3], placed_at=NOON + timedelta(days=14))
    an_order([("tea", 1, "99.00")], customer=left_alone, placed_at=NOON + timedelta(days=1))
    fill()

    result = queries.get_campaign_result("spring")

    assert (result.treated, result.treated_conversions) == (6, 2)
    assert (result.held_out, result.holdout_conversions) == (4, 1)
    assert (result.treated_conversion, result.holdout_conversion) == (round(2 / 6, 6), 0.25)
    expected = difference_of_shares((2, 6), (1, 4))
    assert (result.lift, result.lift_low, result.lift_high) == (
        round(expected.value, 6),
        round(expected.low, 6),
        round(expected.high, 6),
    )
    [revenue] = result.revenue
    assert (str(revenue["treated_revenue"]), str(revenue["holdout_revenue"])) == ("35.00", "8.00")
    assert revenue["treated_revenue_per_person"] == round(35 / 6, 6)
    assert revenue["revenue_lift_per_person"] == round(35 / 6 - 2, 6)
    assert result.outcomes == {"sent": 5, "failed": 1, "held_out": 4, "no_permission": 1}
    assert result.crossovers == 0


def test_the_result_is_what_plain_sql_says(lake: Path):
    rng = random.Random(11)
    campaign = a_campaign("autumn", window_days=7)
    people = [a_person(rng.choice((1, 2))) for _ in range(60)]
    for refs in people:
        held = rng.random() < 0.3
        a_decision(campaign, refs[0], arm="held_out" if held else "treated", outcome="held_out" if held else "sent")
    for _ in range(120):
        moment = NOON + timedelta(hours=rng.randrange(-100, 300))
        an_order([("tea", 1, str(rng.randrange(1, 100)))], customer=rng.choice(rng.choice(people)), placed_at=moment)
    fill()

    result = queries.get_campaign_result("autumn")

    with connection.cursor() as cursor:
        cursor.execute(
            """
            WITH bought AS (
              SELECT d.id, d.arm, sum(o.value) AS value
                FROM campaigns_decision d
                LEFT JOIN customers_membership m ON m.person_id = d.person_id AND m.valid_to IS NULL
                LEFT JOIN orders_order o ON o.customer_ref = m.identifier_ref
                     AND o.placed_at >= d.decided_at AND o.placed_at < d.decided_at + interval '7 days'
               GROUP BY d.id, d.arm)
            SELECT arm, count(*), count(value), sum(value), avg(coalesce(value, 0)), var_samp(coalesce(value, 0))
              FROM bought GROUP BY arm ORDER BY arm DESC
            """
        )
        treated, held_out = cursor.fetchall()
    assert treated[1:3] == (result.treated, result.treated_conversions)
    assert held_out[1:3] == (result.held_out, result.holdout_conversions)
    [revenue] = result.revenue
    assert (revenue["treated_revenue"], revenue["holdout_revenue"]) == (treated[3], held_out[3])
    assert revenue["revenue_lift_per_person"] == pytest.approx(float(treated[4] - held_out[4]), abs=1e-6)
    error = float(treated[5] / treated[1] + held_out[5] / held_out[1]) ** 0.5
    width = revenue["revenue_lift_high"] - revenue["revenue_lift_low"]
    assert 2 * 1.96 * error < width < 2 * 2.2 * error


def test_persons_merged_across_the_draw_are_left_out_and_counted(lake: Path):
    campaign = a_campaign("summer")
    [here], [there], [alone] = a_person(), a_person(), a_person()
    a_decision(campaign, here)
    a_decision(campaign, there, arm="held_out", outcome="held_out")
    a_decision(campaign, alone)
    merge(here, there)
    an_order(customer=there, placed_at=NOON + timedelta(days=1))
    fill()

    result = queries.get_campaign_result("summer")

    assert (result.treated, result.held_out, result.crossovers) == (1, 0, 1)
    assert (result.lift, result.lift_low, result.holdout_conversion) == (None, None, None)


def test_a_result_is_final_when_every_window_has_closed(lake: Path):
    old, fresh = a_campaign("old", window_days=1), a_campaign("fresh", window_days=30)
    a_decision(old, a_person()[0], at=datetime.now(UTC) - timedelta(days=3))
    a_decision(fresh, a_person()[0], at=datetime.now(UTC))
    fill()

    assert queries.get_campaign_result("old").is_final
    assert not queries.get_campaign_result("fresh").is_final


def test_what_machines_open_is_not_opened(lake: Path):
    campaign = a_campaign("winter")
    read, scanned, _ = (a_decision(campaign, a_person()[0]) for _ in range(3))
    followed(read, "opened")
    followed(read, "unsubscribed")
    followed(scanned, "opened", by_machine=True)
    fill()

    counts = {
        code: queries.get_metric(code, filters={"campaign": ["winter"]}).rows[0]["value"]
        for code in ("audience", "sent", "opened", "clicked", "unsubscribed", "held_out")
    }

    assert counts == {"audience": 3, "sent": 3, "opened": 1, "clicked": 0, "unsubscribed": 1, "held_out": 0}


def test_a_decision_settled_later_is_brought_up_to_date(lake: Path):
    campaign = a_campaign("late")
    decision = a_decision(campaign, a_person()[0], outcome="waiting")
    fill()
    before = queries.get_metric("sent").rows[0]["value"]

    decision.outcome = "sent"
    decision.save()
    fill()

    assert (before, queries.get_metric("sent").rows[0]["value"]) == (0, 1)


def test_an_unknown_campaign_and_a_narrow_scope_are_refused(lake: Path):
    fill()

    with pytest.raises(UnknownCampaignResult):
        queries.get_campaign_result("nothing")
    with pytest.raises(OutsideScope):
        queries.get_campaign_result("nothing", scope=Scope(brands=frozenset({"b"})))
