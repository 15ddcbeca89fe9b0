"""What there is to ask about: the days, currencies and channels of the orders in the lake."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from mainstem.analytics import keeping
from mainstem.analytics.configuration import configuration
from mainstem.analytics.contracts import Coverage, Grain, Part
from mainstem.analytics.engine import within_scope
from mainstem.analytics.lake import Lake, checked_moments, complete_until
from mainstem.analytics.names import channel_parts
from mainstem.kernel.scope import Scope

_TABLES = frozenset({"orders"})


def coverage(scope: Scope) -> Coverage:
    """Return what a caller of this scope can ask about."""
    zone = configuration().time_zone.key
    first, last, channels, currencies = keeping.answer(
        keeping.Asked(("coverage", scope, zone), lambda opened: (_looked_up(opened, scope), _TABLES))
    )
    return Coverage(
        first_day=first,
        last_day=last,
        time_zone=zone,
        currencies=[Part(code, orders=orders) for code, orders in currencies],
        channels=channel_parts(channels),
        as_of=complete_until(checked_moments(), _TABLES),
    )


def _looked_up(opened: Lake, scope: Scope) -> tuple[date | None, date | None, list[Any], list[Any]]:
    orders = within_scope(opened.tables["orders"], scope, Grain.ORDER, "Coverage")
    days = orders["placed_at"].truncate("D").date()
    [ends] = orders.aggregate(first=days.min(), last=days.max()).to_pyarrow().to_pylist()
    channels = orders.group_by("channel").aggregate(
        orders=orders.count(), generated=orders.count(where=orders["is_generated"])
    )
    currencies = orders.group_by("currency").aggregate(orders=orders.count())
    return (
        ends["first"],
        ends["last"],
        [(row["channel"], row["orders"], row["generated"]) for row in _most_first(channels, "channel")],
        [(row["currency"], row["orders"]) for row in _most_first(currencies, "currency")],
    )


def _most_first(table: Any, key: str) -> Iterable[dict[str, Any]]:
    rows: list[dict[str, Any]] = table.to_pyarrow().to_pylist()
    return sorted(rows, key=lambda row: (-row["orders"], str(row[key])))
