"""
How buyers came: where they were seen first before an order, and through which channel they ordered.

What is told is what came before, not what caused it. An order's way begins after the buyer's order before it, so that
one visit is not counted for two orders, and at most so many days back.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import ibis

from mainstem.analytics import keeping
from mainstem.analytics.contracts import DateRange, Grain, Part, Paths
from mainstem.analytics.engine import Filters, within_range, within_scope
from mainstem.analytics.lake import Lake, checked_moments, complete_until
from mainstem.analytics.names import channel_kinds
from mainstem.analytics.registry.facts import persons
from mainstem.analytics.registry.metric import text
from mainstem.kernel.scope import Scope

MAIL = "email"
ORDERED = "Order Completed"
_SEEN_AS = ("page", "screen", "track")
# What was sent or reported about a person is no visit of his.
_NOT_HIS_DOING = ("Campaign Mailed", "Coupon Redeemed", ORDERED)


def paths(*, days: DateRange, filters: Filters, lookback_days: int, scope: Scope) -> Paths:
    """Return where the buyers of the orders of these days were seen first, and how they ordered."""
    identity = ("paths", days, tuple(sorted((k, tuple(sorted(v))) for k, v in filters.items())), lookback_days, scope)
    asked = keeping.Asked(identity, lambda opened: _counted(opened, days, filters, lookback_days, scope))
    rows, sources, tables = keeping.answer(asked)
    kinds = channel_kinds()
    origins = [Part(code, kind=MAIL if code == MAIL else kinds.get(sources.get(code, ""))) for code in _origins(rows)]
    return Paths(
        rows=rows,
        origins=origins,
        orders=sum(row["orders"] for row in rows),
        lookback_days=lookback_days,
        rule=_rule(lookback_days),
        as_of=complete_until(checked_moments(), tables),
    )


def _counted(
    opened: Lake, days: DateRange, filters: Filters, lookback_days: int, scope: Scope
) -> tuple[tuple[list[dict[str, Any]], Mapping[str, str], frozenset[str]], frozenset[str]]:
    tables = {"orders", "events", "decisions"}
    orders = _orders(opened, days, filters, scope, tables)
    touches = _touches(opened, tables)
    back = ibis.interval(days=lookback_days)
    before = orders.inner_join(
        touches,
        [
            orders["person"] == touches["toucher"],
            touches["seen_at"] <= orders["at"],
            touches["seen_at"] > orders["before_at"],
            touches["seen_at"] >= orders["at"] - back,
        ],
    )
    first = before.group_by("id").aggregate(origin=before["origin"].argmin(before["seen_at"]))
    first = first.rename(order="id")
    joined = orders.left_join(first, orders["id"] == first["order"])
    counted = joined.group_by("origin", "channel").aggregate(orders=joined.count())
    rows = counted.order_by([ibis.desc("orders"), "origin", "channel"]).to_pyarrow().to_pylist()
    read = frozenset(tables)
    return (rows, _channel_of_sources(opened), read), read


def _orders(opened: Lake, days: DateRange, filters: Filters, scope: Scope, tables: set[str]) -> Any:
    """Return the orders asked about, with their person and the moment of the person's order before it."""
    orders = opened.tables["orders"]
    members = persons(opened, tables)
    known = orders.left_join(members, orders["customer_ref"] == members["ref"]).drop("ref")
    known = known.mutate(person=known["member"].coalesce(known["customer_ref"]), at=known["placed_at"])
    turn = ibis.window(group_by=known["person"], order_by=[known["at"], known["id"]])
    never = ibis.timestamp("1900-01-01T00:00:00").cast(known["at"].type())
    before = ibis.ifelse(known["person"].isnull(), ibis.null(known["at"].type()), known["at"].lag().over(turn))
    known = known.mutate(before_at=before.coalesce(never))
    known = within_range(within_scope(known, scope, Grain.ORDER, "Paths"), days)
    for code, wanted in filters.items():
        known = known.filter(known[code].isin(list(wanted)))
    return known.select("id", "person", "at", "before_at", "channel")


def _touches(opened: Lake, tables: set[str]) -> Any:
    """Return what persons did: visits and calls by the source that saw them, and links followed from a mail."""
    events = opened.tables["events"]
    members = persons(opened, tables)
    done = events.filter(
        events["kind"].isin(_SEEN_AS), ibis.or_(events["name"].isnull(), events["name"].notin(_NOT_HIS_DOING))
    )
    # Who signed in is known by his account; before that, by the cookie that later turned out to be his.
    by_user = done.left_join(members, done["user_ref"] == members["ref"]).drop("ref").rename(by_user="member")
    by_both = by_user.left_join(members, by_user["anonymous_ref"] == members["ref"]).drop("ref")
    seen = by_both.select(
        toucher=by_both["by_user"].coalesce(by_both["member"]), seen_at=by_both["occurred_at"], origin=by_both["source"]
    )
    decisions = opened.tables["decisions"]
    clicked = decisions.filter(decisions["clicked_at"].notnull())
    mailed = clicked.left_join(members, clicked["customer_ref"] == members["ref"])
    mails = mailed.select(
        toucher=mailed["member"].coalesce(mailed["person_id"]),
        seen_at=mailed["clicked_at"],
        origin=ibis.literal(MAIL),
    )
    both = seen.union(mails)
    return both.filter(both["toucher"].notnull())


def _channel_of_sources(opened: Lake) -> Mapping[str, str]:
    """Return for each source the channel whose orders it reports most: a web shop's events tell of web orders."""
    events = opened.tables["events"]
    ordered = events.filter(events["name"] == ORDERED)
    told = ordered.mutate(channel=ordered["properties"].cast("json")["affiliation"].str)
    counted = told.group_by("source", "channel").aggregate(n=told.count())
    rows = counted.order_by("n").to_pyarrow().to_pylist()
    return {row["source"]: row["channel"] for row in rows if row["channel"]}


def _origins(rows: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(row["origin"] for row in rows if row["origin"] is not None))


def _rule(days: int) -> Mapping[str, str]:
    return text(
        f"Each order's way begins after the buyer's order before it and at most {timedelta(days=days).days} days back. "
        "Where the buyer was seen first in that time (a visit, a call, a link followed from a mail) is where the order "
        "came from; without any trace it came in directly. It tells what came before, not what caused the order.",
        f"每单的路径从该顾客上一单之后算起，最多回溯{days}天。其间最早出现的触点（浏览、来电、点击邮件链接）即为来源；没有任何痕迹的算作直接下单。"
        "这里只说明先后，不说明因果。",
    )
