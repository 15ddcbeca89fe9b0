"""
Prepares the demo's files: the real trade cut and shifted, the stock derived from it, the generated channels around it.

Everything is drawn from one seed by hashing names, never from a running generator: the same arguments give the same
bytes, and a longer window only adds. `docs/demo.md` says which part is real, derived, generated or simulated.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from mainstem.kernel import sql
from mainstem.web.demo.source import SEED, TABLES, checked_weeks, data_folder

PACKAGE = "mainstem.web.demo"
CASE_UNITS = 12
COVER_WEEKS = 4
BATCH_EVENTS = 400
MANIFEST = "prepared.json"
FORMAT = 3
"""Raised whenever the prepared files change their meaning, so that older ones are made again."""

SOURCES = {
    "webshop": "Web shop (generated)",
    "miniprogram": "Mini-program (generated)",
    "marketplace": "Marketplace (generated)",
    "callcentre": "Call centre (generated)",
}
"""The event sources of the overlay: code -> name."""

TRADE_SOURCE = "grocery"
"""The source the files are imported as; its accounts are the households."""

SPACES = {
    "holder_space": f"user:{TRADE_SOURCE}",
    "card_space": "member_card:loyalty",
    "web_space": "user:webshop",
    "mini_space": "user:miniprogram",
    "buyer_space": "user:marketplace",
    "market_space": "marketplace:flagship",
    "openid_space": "openid:miniprogram",
    "unionid_space": "unionid:wechat",
}
"""The namespaces the overlay's identifiers live in, as `kernel.identifiers` writes them."""

FILES = ("orders", "products", "customers", "touches", "stock", "events", "truth")
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class SourceFigures:
    """What the loaded part of the year amounts to, counted from the lines themselves."""

    lines: int
    orders: int
    order_value: Decimal
    retail_discount: Decimal
    coupon_discount: Decimal
    coupon_match_discount: Decimal
    products: int
    products_known: int
    customers: int
    stores: int
    campaigns: int
    mailings: int
    redemptions: int
    stock_moves: int
    busiest_location: str
    first_sale_at: datetime
    last_sale_at: datetime


@dataclass(frozen=True)
class ExpectedEvents:
    """What delivering a source's events once must do to its account."""

    received: int
    stored: int
    deduplicated: int
    quarantined: int


@dataclass(frozen=True)
class Pick:
    """A product worth showing in the campaign's mail."""

    sku: str
    name: str
    price: str


@dataclass(frozen=True)
class BasketIdea:
    """Something a simulated shopper may buy: goods that are left on a store's shelf, and their usual prices."""

    location: str
    skus: Sequence[str]
    prices: Sequence[str]


@dataclass(frozen=True)
class Prepared:
    """The prepared files and what they hold."""

    weeks: int
    shift_weeks: int
    seed: str
    figures: SourceFigures
    expected_events: Mapping[str, ExpectedEvents]
    picks: Sequence[Pick] = ()
    basket_ideas: Sequence[BasketIdea] = ()
    sizes: Mapping[str, int] = field(default_factory=dict)
    format: int = FORMAT

    def path(self, folder: Path, name: str) -> Path:
        """Return the file of one kind of data, such as "orders"."""
        return folder / f"{name}.parquet"

    def as_manifest(self) -> bytes:
        """Return it as the JSON that lies beside the files."""
        return msgspec.json.format(msgspec.json.encode(asdict(self)), indent=2)


def find_prepared(folder: Path) -> Prepared | None:
    """Return what was prepared in this folder, or None where it is missing, incomplete or of an older format."""
    manifest = folder / MANIFEST
    if not manifest.exists():
        return None
    try:
        prepared = msgspec.json.decode(manifest.read_bytes(), type=Prepared)
    except msgspec.DecodeError:
        return None
    whole = all((folder / f"{name}.parquet").exists() for name in FILES)
    return prepared if whole and prepared.format == FORMAT else None


def prepare(
    folder: Path, *, weeks: int, shift_weeks: int, seed: str = SEED, progress: Progress | None = None
) -> Prepared:
    """
    Write the demo's files into `folder` and return what they hold.

    Files that are there already and were made with the same arguments are kept as they are. The manifest is written
    last, so a folder whose preparation was cut short is prepared again.

    :raises DemoDataMissing: if the extra `demo` is not installed
    :raises Malformed: if the year does not have that many weeks
    """
    checked_weeks(weeks)
    known = find_prepared(folder)
    if known is not None and (known.weeks, known.shift_weeks, known.seed) == (weeks, shift_weeks, seed):
        return known
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST).unlink(missing_ok=True)
    tell = progress or (lambda _what, _done, _of: None)
    with duckdb.connect(config={"threads": 1}) as trade:
        _open(trade, weeks=weeks, shift_weeks=shift_weeks, seed=seed)
        steps = ("window", "households", "channels", "browsing", "dispatch", "stock", "truth", "files")
        for done, step in enumerate(steps):
            tell(step, done, len(steps) + len(FILES))
            trade.execute(sql.text(PACKAGE, step))
        for done, name in enumerate(FILES):
            tell(name, len(steps) + done, len(steps) + len(FILES))
            _write(trade, name, folder / f"{name}.parquet")
        prepared = Prepared(
            weeks=weeks,
            shift_weeks=shift_weeks,
            seed=seed,
            figures=SourceFigures(**_one(trade, "figures")),
            expected_events={
                row["source_code"]: ExpectedEvents(
                    **{name: value for name, value in row.items() if name != "source_code"}
                )
                for row in _rows(trade, sql.text(PACKAGE, "expected_events"))
            },
            picks=[Pick(**row) for row in _rows(trade, sql.text(PACKAGE, "picks"))],
            basket_ideas=[BasketIdea(**row) for row in _rows(trade, sql.text(PACKAGE, "simulated_baskets"))],
            sizes={name: (folder / f"{name}.parquet").stat().st_size for name in FILES},
        )
    (folder / MANIFEST).write_bytes(prepared.as_manifest())
    return prepared


def _open(trade: duckdb.DuckDBPyConnection, *, weeks: int, shift_weeks: int, seed: str) -> None:
    folder = data_folder()
    for table in TABLES:
        path = str(folder / f"{table}.parquet").replace("'", "''")
        trade.execute(f"CREATE VIEW raw_{table} AS SELECT * FROM '{path}'")
    variables = {
        "weeks": weeks,
        "shift_weeks": shift_weeks,
        "seed": seed,
        "case_units": CASE_UNITS,
        "cover_weeks": COVER_WEEKS,
        "batch_size": BATCH_EVENTS,
        **SPACES,
    }
    for name, value in variables.items():
        trade.execute(f"SET VARIABLE {name} = ?", [value])


def _write(trade: duckdb.DuckDBPyConnection, name: str, path: Path) -> None:
    target = str(path).replace("'", "''")
    trade.execute(f"COPY file_{name} TO '{target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)")


def _rows(trade: duckdb.DuckDBPyConnection, statement: str) -> list[dict[str, Any]]:
    cursor = trade.execute(statement)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _one(trade: duckdb.DuckDBPyConnection, name: str) -> dict[str, Any]:
    return _rows(trade, sql.text(PACKAGE, name))[0]
