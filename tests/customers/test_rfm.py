"""The scores of RFM against the rule as it is written down, worked out in plain Python."""

from collections import defaultdict
from datetime import timedelta
from typing import Any

import ibis
from hypothesis import given, settings
from hypothesis import strategies as some

from mainstem.customers.segments.rfm import NAMES, rfm_scores
from tests.customers.builders import NOW

Orders = list[tuple[int, int, int]]
"""(person, days ago, value) of each."""

orders_of_some = some.lists(
    some.tuples(some.integers(0, 12), some.sampled_from([0, 1, 2, 30, 364, 365, 400]), some.sampled_from([5, 10, 20])),
    max_size=60,
)


def scored(orders: Orders) -> dict[int, tuple[int, int, int, str]]:
    table = ibis.memtable(
        [
            {"ref": person, "order_id": number, "placed_at": NOW - timedelta(days=days), "value": value}
            for number, (person, days, value) in enumerate(orders)
        ],
        schema={"ref": "int64", "order_id": "int64", "placed_at": "timestamp('UTC')", "value": "decimal(18, 4)"},
    )
    people = ibis.memtable(
        [{"ref": person, "person_id": person} for person in range(13)], schema={"ref": "int64", "person_id": "int64"}
    )
    rows = ibis.duckdb.connect().to_pyarrow(rfm_scores(table, people, NOW)).to_pylist()
    return {row["person_id"]: (row["r"], row["f"], row["m"], row["segment"]) for row in rows}


def by_the_rule(orders: Orders) -> dict[int, tuple[int, int, int, str]]:
    mine: dict[int, Orders] = defaultdict(list)
    for order in orders:
        if order[1] < 365:
            mine[order[0]].append(order)

    def score(of: dict[int, Any], person: int) -> int:
        worse = sum(value < of[person] for value in of.values())
        return 1 + 5 * worse // len(of)

    recency = {person: -min(days for _, days, _ in bought) for person, bought in mine.items()}
    frequency = {person: len(bought) for person, bought in mine.items()}
    money = {person: sum(value for *_, value in bought) for person, bought in mine.items()}
    scores = {person: (score(recency, person), score(frequency, person), score(money, person)) for person in mine}
    return {person: (r, f, m, NAMES[r, f]) for person, (r, f, m) in scores.items()}


@settings(max_examples=60, deadline=None)
@given(orders_of_some)
def test_a_score_is_one_plus_five_times_the_share_of_those_strictly_worse(orders: Orders) -> None:
    assert scored(orders) == by_the_rule(orders)


def test_five_different_customers_are_the_five_quintiles_and_equal_ones_share_the_lowest() -> None:
    ranked = scored([(person, 10 - person, 10 * person) for person in range(1, 6)])
    level = scored([(person, 3, 10) for person in range(1, 6)])

    assert [ranked[person][0] for person in range(1, 6)] == [1, 2, 3, 4, 5]
    assert [ranked[person][2] for person in range(1, 6)] == [1, 2, 3, 4, 5]
    assert {scores[:3] for scores in level.values()} == {(1, 1, 1)}


def test_every_pair_of_scores_has_a_name() -> None:
    assert set(NAMES) == {(r, f) for r in range(1, 6) for f in range(1, 6)}
