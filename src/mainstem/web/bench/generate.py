"""A generated deployment of any size, the same every time: rows by the set, identifiers as real ones are."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import psycopg

from mainstem.kernel import sql
from mainstem.web.bench.indexes import set_aside
from mainstem.web.bench.people import write_people

Progress = Callable[[str, float], None]
PACKAGE = "mainstem.web.bench"
STORES = 150
STEPS = (
    ("mainstem.customers", "bench_customers"),
    ("mainstem.governance", "bench_consents"),
    ("mainstem.channels", "bench_channels"),
    ("mainstem.catalog", "bench_products"),
    (PACKAGE, "trade"),
    ("mainstem.orders", "bench_orders"),
    ("mainstem.inventory", "bench_stock"),
    ("mainstem.campaigns", "bench_campaigns"),
    ("mainstem.events", "bench_events"),
)
FILLED = (
    "kernel_vault_key",
    "kernel_vault_entry",
    "customers_identifier",
    "customers_person",
    "customers_membership",
    "customers_evidence",
    "customers_trait",
    "customers_segment_membership",
    "governance_consent",
    "catalog_product",
    "orders_order",
    "orders_order_line",
    "orders_return",
    "orders_return_line",
    "inventory_stock_balance",
    "inventory_stock_move",
    "inventory_reservation",
    "campaigns_campaign",
    "campaigns_decision",
    "campaigns_attempt",
    "campaigns_tracking",
    "events_quarantine",
    "imports_import",
)
"""What is filled, and counted afterwards."""
_SESSION = (
    "SET synchronous_commit = off",
    "SET work_mem = '384MB'",
    "SET maintenance_work_mem = '1GB'",
    "SET temp_buffers = '256MB'",
)


@dataclass(frozen=True)
class Size:
    """How large a deployment is."""

    customers: int
    orders: int

    @property
    def stores(self) -> int:
        """How many stores there are: a small company has few."""
        return max(4, min(STORES, self.orders // 4000))

    @property
    def products(self) -> int:
        """How many products the catalog has."""
        return max(60, min(30_000, self.orders // 20))

    @property
    def carried(self) -> int:
        """How many of them a store carries."""
        return max(30, self.products // 10)


def generate(owner_url: str, size: Size, *, now: datetime, template: str, progress: Progress) -> None:
    """
    Fill an empty, migrated database and let the planner know it.

    :param template: the code of the message template that the campaigns are said to have sent
    :param progress: is told of every part that is done, and how many seconds it took
    """
    params = {
        "now": now,
        "customers": size.customers,
        "orders": size.orders,
        "stores": size.stores,
        "products": size.products,
        "carried": size.carried,
        "template": template,
    }
    with psycopg.connect(owner_url, cursor_factory=psycopg.ClientCursor) as connection, connection.cursor() as cur:
        for setting in _SESSION:
            cur.execute(setting)
        connection.commit()
        cur.execute(sql.text(PACKAGE, "draw").encode())
        cur.execute(sql.text(PACKAGE, "stages").encode())
        with set_aside(cur, FILLED):
            _timed("people", progress, lambda: write_people(cur, size.customers, now))
            cur.execute("ANALYZE bench_person")
            for package, name in STEPS:
                _timed(name, progress, partial(cur.execute, sql.text(package, name).encode(), params))
            started = time.perf_counter()
        connection.commit()
        progress("indexes", time.perf_counter() - started)
    take_statistics(owner_url, progress)


def take_statistics(owner_url: str, progress: Progress) -> None:
    """Do at once what autovacuum does within minutes of so many rows."""
    with psycopg.connect(owner_url, autocommit=True) as connection:
        _timed("statistics", progress, lambda: connection.execute("VACUUM (ANALYZE)"))


def generated_at(owner_url: str) -> datetime | None:
    """Return as of when the rows of this database were generated, or None if they were not."""
    with psycopg.connect(owner_url) as connection:
        row = connection.execute(b"SELECT max(refreshed_at) FROM customers_segment WHERE owner = 'bench'").fetchone()
    return row[0] if row else None


def counted(owner_url: str) -> dict[str, int]:
    """Return how many rows there are of everything that is generated."""
    with psycopg.connect(owner_url) as connection:
        return {
            table: row[0]
            for table in (*FILLED, "events_event", "customers_summary")
            if (row := connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()) is not None
        }


def _timed(name: str, progress: Progress, work: Callable[[], Any]) -> None:
    started = time.perf_counter()
    work()
    progress(name, time.perf_counter() - started)
