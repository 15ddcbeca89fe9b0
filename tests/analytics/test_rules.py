import csv
import doctest
import io
import math
import random
from decimal import Decimal
from statistics import mean, variance

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mainstem.analytics.contracts import Moments
from mainstem.analytics.rules import cells, intervals
from mainstem.analytics.rules.intervals import difference_of_means, difference_of_shares, t_quantile, wilson


def test_the_examples_in_the_texts_hold():
    assert doctest.testmod(intervals).failed == 0
    assert doctest.testmod(cells).failed == 0


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_difference_of_shares_is_the_published_one(first, second, low, high):
    found = difference_of_shares(first, second)

    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(some.integers(0, 400), some.integers(1, 400), some.integers(0, 400), some.integers(1, 400))
def test_an_interval_holds_its_difference_and_stays_possible(a: int, n: int, b: int, m: int):
    found = difference_of_shares((min(a, n), n), (min(b, m), m))

    assert -1 <= found.low <= found.value <= found.high <= 1


@pytest.mark.parametrize(
    ("freedom", "quantile"),
    [(1, 12.7062047), (2, 4.3026527), (5, 2.5705818), (10, 2.2281389), (30, 2.0422725), (120, 1.9799304)],
)
def test_students_quantiles_are_the_tabulated_ones(freedom: int, quantile: float):
    assert t_quantile(0.975, freedom) == pytest.approx(quantile, abs=1e-6)


@given(
    some.lists(some.integers(0, 100_000), min_size=2, max_size=40),
    some.lists(some.integers(0, 100_000), min_size=2, max_size=40),
)
def test_a_difference_of_means_comes_from_moments_alone(first: list[int], second: list[int]):
    found = difference_of_means(moments(first), moments(second))

    assert found.value == pytest.approx(mean(first) - mean(second), abs=1e-6)
    error = math.sqrt(variance(first) / len(first) + variance(second) / len(second))
    if error:
        assert found.high - found.low >= 2 * 1.959 * error
        assert found.low + found.high == pytest.approx(2 * found.value, rel=1e-6, abs=1e-6)
    else:
        assert (found.low, found.high) == (None, None)


def test_intervals_cover_what_they_promise():
    rng = random.Random(5)
    hits = 0
    for _ in range(1_000):
        first = sum(rng.random() < 0.12 for _ in range(300))
        second = sum(rng.random() < 0.08 for _ in range(60))
        found = difference_of_shares((first, 300), (second, 60))
        hits += found.low <= 0.04 <= found.high

    assert 930 <= hits <= 985


def test_an_empty_side_has_no_difference():
    assert difference_of_shares((0, 0), (1, 2)).value is None
    assert difference_of_means(moments([]), moments([1, 2])).value is None
    assert difference_of_means(moments([1]), moments([1, 2])).low is None
    assert wilson(0, 0) == (0, 1)


@given(some.lists(some.text(max_size=30), min_size=1, max_size=5))
def test_no_cell_of_text_begins_a_formula(texts: list[str]):
    written = cells.as_csv(["a"], [{"a": text} for text in texts])

    read = list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline="")))[1:]

    for row in read:
        for value in row:
            assert not value.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_numbers_stay_numbers():
    assert [cells.cell(value) for value in (Decimal("-12.50"), -3, 0.5, True)] == ["-12.50", "-3", "0.5", "true"]


def moments(values: list[int]) -> Moments:
    return Moments(len(values), Decimal(sum(values)), Decimal(sum(value * value for value in values)))
