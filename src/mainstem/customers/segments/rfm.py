"""
Recency, frequency, monetary value: every customer scored 1 to 5 in each against all others.

The tie rule: a score is 1 plus five times the share of customers who are strictly worse, cut to a whole number. So
equal values always get equal scores, whatever the order of rows, and with many equal values some scores stay empty.
Looked at are the orders of the last 365 days; whoever has none has no score.
"""

from datetime import datetime, timedelta
from typing import Any

import ibis

WINDOW_DAYS = 365
# (recency, frequency) -> the usual name of such customers.
NAMES = {
    **{(5, f): "champions" for f in (4, 5)},
    **{(r, f): "loyal" for r in (3, 4) for f in (4, 5)},
    **{(r, f): "potential_loyalist" for r in (4, 5) for f in (2, 3)},
    (5, 1): "new",
    (4, 1): "promising",
    (3, 3): "needs_attention",
    **{(3, f): "about_to_sleep" for f in (1, 2)},
    **{(r, f): "at_risk" for r in (1, 2) for f in (3, 4)},
    **{(r, 5): "cannot_lose" for r in (1, 2)},
    **{(r, f): "hibernating" for r in (1, 2) for f in (1, 2)},
}


def rfm_scores(orders: Any, membership: Any, now: datetime) -> Any:
    """
    Return (person_id, r, f, m, segment), one row per person with an order in the window.

    `orders` has (ref, order_id, placed_at, value), `membership` has (ref, person_id); both are Ibis tables.
    """
    recent = orders.filter(orders.placed_at > ibis.literal(now - timedelta(days=WINDOW_DAYS)))
    joined = recent.join(membership.select("ref", "person_id"), "ref")
    totals = joined.group_by("person_id").aggregate(
        last_at=joined.placed_at.max(),
        order_count=joined.count(),
        total=joined.value.cast("decimal(38, 4)").sum().cast("float64"),
    )
    ranked = totals.select(
        "person_id",
        r_rank=ibis.rank().over(order_by=totals.last_at),
        f_rank=ibis.rank().over(order_by=totals.order_count),
        m_rank=ibis.rank().over(order_by=totals.total),
        everyone=totals.count().over(),
    )
    scored = ranked.select(
        "person_id",
        r=_score(ranked.r_rank, ranked.everyone),
        f=_score(ranked.f_rank, ranked.everyone),
        m=_score(ranked.m_rank, ranked.everyone),
    )
    branches = [((scored.r == r) & (scored.f == f), name) for (r, f), name in sorted(NAMES.items())]
    return scored.mutate(segment=ibis.cases(*branches, else_=None))


def _score(rank: Any, everyone: Any) -> Any:
    return (((rank * 5) // everyone) + 1).cast("int64")
