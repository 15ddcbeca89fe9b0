"""What customers bought, by the references they are known by, and whether it changed since."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from psycopg import sql as composed

from mainstem.kernel import sql
from mainstem.orders.contracts import ChannelTrade, TradeMoment

PACKAGE = "mainstem.orders"


def trade_of(refs: Sequence[UUID]) -> list[ChannelTrade]:
    """Return what references bought within the connection's scope, by channel and currency, the most first."""
    return [ChannelTrade(**row) for row in sql.all_rows(PACKAGE, "trade_of_customer", refs=list(refs))]


def units_of(refs: Sequence[UUID]) -> tuple[int, int]:
    """Return how many units of goods references bought within the scope, and how many came back."""
    row = sql.one_row(PACKAGE, "units_of_customer", refs=list(refs))
    return (row["sold"], row["returned"]) if row else (0, 0)


def list_trade_moments(
    refs: Sequence[UUID], *, before_at: datetime, before_order: int, before_return: int, limit: int
) -> list[TradeMoment]:
    """Return orders and returns of references before a place in time, newest first, within the scope."""
    rows = sql.all_rows(
        PACKAGE,
        "moments_of_customer",
        refs=list(refs),
        before_at=before_at,
        before_order=before_order,
        before_return=before_return,
        limit=limit,
    )
    return [TradeMoment(**row) for row in rows]


def order_days_of(refs: Sequence[UUID], *, zone: str, since: datetime) -> dict[date, int]:
    """Return how many orders references placed on each day of a zone."""
    rows = sql.all_rows(PACKAGE, "days_of_customer", refs=list(refs), zone=zone, since=since)
    return {row["day"]: row["orders"] for row in rows}


def stage_trade_of(*, refs_stage: str, stage: str, recent_from: datetime) -> int:
    """
    Make a temporary table of what the references in another one's column `ref` bought and gave back, by place and
    currency: (ref, location_code, channel_code, brand_code, currency, orders, generated, spend, last_order_at,
    recent_orders, recent_value). Return how many rows; it lives until the transaction ends.

    :param recent_from: what was ordered since then counts as recent
    """
    text = sql.text(PACKAGE, "stage_trade")
    text = text.replace("/*stage*/", composed.Identifier(stage).as_string(None))
    text = text.replace("/*source*/", composed.Identifier(refs_stage).as_string(None))
    with sql.cursor() as cur:
        cur.execute(text.encode(), {"recent_from": recent_from})
        return cur.rowcount


def trade_version() -> str:
    """Return a text that changes whenever orders or returns change."""
    row = sql.one_row(PACKAGE, "trade_version")
    return str(row["version"]) if row else ""
