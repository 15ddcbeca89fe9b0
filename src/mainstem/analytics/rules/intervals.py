"""Intervals for the difference between two groups drawn at random."""

import math
from decimal import Decimal
from statistics import NormalDist

from mainstem.analytics.contracts import Difference, Moments

CONFIDENCE = 0.95


def wilson(successes: int, trials: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """
    Return the score interval of a proportion.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).

    >>> [round(end, 4) for end in wilson(81, 263)]
    [0.2553, 0.3662]
    """
    if trials == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    share = successes / trials
    centre = share + z * z / (2 * trials)
    reach = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    # Without a success the lower end is nought, without a failure the upper end one: rounding must not say otherwise.
    low = 0.0 if successes == 0 else max(0.0, (centre - reach) / scale)
    high = 1.0 if successes == trials else min(1.0, (centre + reach) / scale)
    return low, high


def difference_of_shares(first: tuple[int, int], second: tuple[int, int], confidence: float = CONFIDENCE) -> Difference:
    """
    Return the first share minus the second, with Newcombe's hybrid score interval (his method 10).

    Each share is (successes, trials). It stays inside [-1, 1], does not collapse where a side has no success, and
    covers close to its promise for the few conversions a hold-out has.

    Source: R. G. Newcombe, Statistics in Medicine 17, 873-890 (1998); the example is the first of its table II.

    >>> found = difference_of_shares((56, 70), (48, 80))
    >>> [round(number, 4) for number in (found.value, found.low, found.high)]
    [0.2, 0.0524, 0.3339]
    """
    if first[1] == 0 or second[1] == 0:
        return Difference(None, None, None)
    one, two = first[0] / first[1], second[0] / second[1]
    one_low, one_high = wilson(*first, confidence)
    two_low, two_high = wilson(*second, confidence)
    value = one - two
    below = math.sqrt((one - one_low) ** 2 + (two_high - two) ** 2)
    above = math.sqrt((one_high - one) ** 2 + (two - two_low) ** 2)
    return Difference(value, max(-1.0, value - below), min(1.0, value + above))


def difference_of_means(first: Moments, second: Moments, confidence: float = CONFIDENCE) -> Difference:
    """
    Return the first mean minus the second, with Welch's interval: the groups may differ in size and in spread.

    Source: B. L. Welch, Biometrika 34, 28-35 (1947). Without a spread on either side (or with fewer than two persons)
    there is no interval.

    >>> of = lambda *values: Moments(len(values), sum(map(Decimal, values)), sum(Decimal(v) ** 2 for v in values))
    >>> found = difference_of_means(of(3, 4, 1, 2, 5, 6), of(1, 2, 1, 1, 3, 1))
    >>> [round(number, 3) for number in (found.value, found.low, found.high)]
    [2.0, 0.017, 3.983]
    """
    if first.count == 0 or second.count == 0:
        return Difference(None, None, None)
    value = float(first.total / first.count - second.total / second.count)
    if first.count < 2 or second.count < 2:
        return Difference(value, None, None)
    one, two = _variance(first) / first.count, _variance(second) / second.count
    error = math.sqrt(one + two)
    if error == 0:
        return Difference(value, None, None)
    freedom = (one + two) ** 2 / (one**2 / (first.count - 1) + two**2 / (second.count - 1))
    reach = t_quantile(0.5 + confidence / 2, freedom) * error
    return Difference(value, value - reach, value + reach)


def t_quantile(probability: float, freedom: float) -> float:
    """
    Return Student's t quantile for a probability above one half, to nine digits.

    >>> round(t_quantile(0.975, 10), 6), round(t_quantile(0.975, 1e6), 5)
    (2.228139, 1.95997)
    """
    low, high = 0.0, 1.0
    while _t_probability(high, freedom) < probability:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        if _t_probability(middle, freedom) < probability:
            low = middle
        else:
            high = middle
        if high - low < 1e-10 * high:
            break
    return (low + high) / 2


def _variance(moments: Moments) -> float:
    spread = moments.squares - moments.total * moments.total / moments.count
    return max(0.0, float(spread / Decimal(moments.count - 1)))


def _t_probability(t: float, freedom: float) -> float:
    return 1 - 0.5 * _incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t))


def _incomplete_beta(a: float, b: float, x: float) -> float:
    """Return the regularised incomplete beta function; its fraction converges fast on one side of the mode."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_fraction(b, a, 1 - x)
    return _beta_fraction(a, b, x)


def _beta_fraction(a: float, b: float, x: float) -> float:
    """Return the same by Lentz's method, whatever the side."""
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    fraction = d
    for step in range(1, 10_000):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        for coefficient in (even, odd):
            d = 1 + coefficient * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + coefficient / c
            c = c if abs(c) > tiny else tiny
            fraction *= c * d
        if abs(c * d - 1) < 1e-14:
            break
    return front * fraction / a
