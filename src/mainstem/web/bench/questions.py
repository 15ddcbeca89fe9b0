"""Every list and search the console's pages ask, with the values to ask for taken from the deployment itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from mainstem.web.bench.asking import Asker, Call, part, to
from mainstem.web.bench.people import draw_people

SAMPLED = 40
DEEP_LIMIT = 500
DEEP_PAGES = 40
NOBODY = "nobody@nowhere.example"


@dataclass(frozen=True)
class Question:
    """One question in several versions, asked in turn. `is_empty`: nothing must be found (None: it may be)."""

    name: str
    calls: Sequence[Call]
    is_empty: bool | None = False


def questions_of_a_manager(asker: Asker, now: datetime) -> Iterator[Question]:
    """Yield what the pages ask whom everybody with trade and stock to look after may ask."""
    yield _one("shell: work", to("console/work"))
    yield _one("shell: me", to("governance/me"))
    yield _one("shell: deployment", to("console/deployment"))
    yield from _customers(asker, now)
    yield from _orders(asker, now)
    yield from _stock(asker)
    yield from _products(asker)


def questions_of_an_admin(asker: Asker, now: datetime) -> Iterator[Question]:
    """Yield all that the pages ask."""
    yield from questions_of_a_manager(asker, now)
    yield _one("shell: tasks", to("console/tasks"))
    yield from _everyones_customers(asker)
    yield from _campaigns(asker)
    yield from _segments()
    yield from _events(asker)
    yield from _imports(asker)
    yield from _team()


def _customers(asker: Asker, now: datetime) -> Iterator[Question]:
    listed = "console/customers"
    narrowed: dict[str, dict[str, Any]] = {
        "": {},
        ", by a channel": {"channel": "mini"},
        ", by a rare channel": {"channel": "call,social"},
        ", by last order": {"last_order_days_max": 30},
        ", asleep": {"last_order_days_min": 365},
        ", by spend and orders": {"spend_min": 200, "orders_min": 3},
        ", reachable": {"email": "true"},
        ", merged": {"merged": "true"},
    }
    for words, query in narrowed.items():
        yield _one(f"customers{words}", to(listed, **query), is_empty=None if "rare" in words else False)
        yield _one(f"customers{words}: totals", to(f"{listed}/totals", **query))
    for sort in ("orders", "-last_order_at", "-last_seen", "first_seen"):
        yield _one(f"customers, sorted by {sort}", to(listed, sort=sort))
    yield _one("customers, page 2", _second(asker, to(listed)))
    yield _one("customers, deep page", _deep(asker, listed))
    yield _one("customers, nobody's channel", to(listed, channel="partner"), is_empty=True)
    yield _one("customers, nobody's channel: totals", to(f"{listed}/totals", channel="partner"))
    yield _one("customers, none so rich", to(listed, spend_min=10**9), is_empty=True)
    yield _one("customers, none seen so lately", to(listed, last_seen_days_max=0, orders_min=10**6), is_empty=True)
    people = list(islice(draw_people(50 * SAMPLED, now), 50 * SAMPLED))
    for kind, values in (
        ("phone", [person.phone for person in people if person.phone]),
        ("e-mail", [person.email for person in people if person.email]),
    ):
        calls = [Call("/api/console/customers/find", {"text": value}) for value in values[:SAMPLED]]
        yield Question(f"customers, found by {kind}", calls)
    yield Question("customers, nobody found", [Call("/api/console/customers/find", {"text": NOBODY})], is_empty=True)
    ids = _ids(asker)
    for name, path in (
        ("customer", "console/customers/{}"),
        ("customer: timeline", "console/customers/{}/timeline"),
        ("customer: timeline of trade", "console/customers/{}/timeline?group=trade"),
        ("customer: activity", "console/customers/{}/activity"),
        ("customer: identifiers", "customers/persons/{}"),
    ):
        yield Question(name, [to(path.format(each)) for each in ids])


def _everyones_customers(asker: Asker) -> Iterator[Question]:
    yield _one("customers, refused", to("console/customers", refused="true"))
    yield _one("customers, refused: totals", to("console/customers/totals", refused="true"))
    yield _one("customers, counts", to("customers/counts"))
    ids = _ids(asker)
    for name, path in (
        ("customer: evidence", "customers/persons/{}/evidence"),
        ("customer: consents", "console/customers/{}/consents"),
    ):
        yield Question(name, [to(path.format(each)) for each in ids])


def _orders(asker: Asker, now: datetime) -> Iterator[Question]:
    listed = "console/orders"
    week = {
        "placed_from": (now - timedelta(days=37)).isoformat(),
        "placed_before": (now - timedelta(days=30)).isoformat(),
    }
    rows = asker.read(to(listed, limit=SAMPLED))["items"]
    place = next((row["location_code"] for row in rows if row["location_code"]), "")
    lines = asker.read(to("console/order", number=rows[0]["number"]))["lines"]
    narrowed: dict[str, dict[str, Any]] = {
        "": {},
        ", by channel": {"channel": "app"},
        ", by place": {"location": place},
        ", completed": {"state": "completed"},
        ", with returns": {"returns": "yes"},
        ", with returns, by channel": {"returns": "yes", "channel": "web"},
        ", without returns": {"returns": "no"},
        ", of a week": week,
        ", of a week, by place": {**week, "location": place},
        ", of nobody known": {"customer": "unknown"},
        ", with a product": {"sku": lines[0]["sku"]},
        ", by amount": {"value_min": 300},
        ", by number": {"search": rows[0]["number"][:-3]},
    }
    for words, query in narrowed.items():
        yield _one(f"orders{words}", to(listed, **query))
        yield _one(f"orders{words}: totals", to(f"{listed}/totals", **query))
    yield _one("orders, sorted by value", to(listed, sort="-value"))
    yield _one("orders, page 2", _second(asker, to(listed)))
    yield _one("orders, deep page", _deep(asker, listed))
    yield _one("orders, no such number", to(listed, search="no-such-number"), is_empty=True)
    yield _one("orders, nobody's channel", to(listed, channel="partner"), is_empty=True)
    yield _one("orders, board", to(f"{listed}/board"))
    yield _one("orders, board of a week", to(f"{listed}/board", **week))
    yield _one("orders, board of a place", to(f"{listed}/board", location=place))
    yield Question("order", [to("console/order", number=row["number"]) for row in rows])
    for words, query in {"": {}, ", by channel": {"channel": "web"}, ", linked": {"linked": "yes"}}.items():
        yield _one(f"returns{words}", to("console/returns", **query))
        yield _one(f"returns{words}: totals", to("console/returns/totals", **query))
    number = asker.read(to("console/returns"))["items"][0]["number"]
    yield _one("returns, by number", to("console/returns", search=number[:-2]))


def _stock(asker: Asker) -> Iterator[Question]:
    rows = asker.read(to("console/stock", limit=SAMPLED))["items"]
    place, sku = rows[0]["location_code"], rows[0]["sku"]
    narrowed: dict[str, dict[str, Any]] = {
        "": {},
        ", by place": {"location": place},
        ", by product": {"sku": sku},
        ", by beginning of product": {"sku": sku[:-1]},
        ", sold out": {"empty": "yes"},
        ", few left": {"available_max": 3},
    }
    for words, query in narrowed.items():
        yield _one(f"stock{words}", to("console/stock", **query))
        yield _one(f"stock{words}: totals", to("console/stock/totals", **query))
    yield _one("stock, page 2", _second(asker, to("console/stock")))
    yield _one("stock, deep page", _deep(asker, "console/stock"))
    yield _one("stock, no such product", to("console/stock", sku="no-such-product"), is_empty=True)
    pairs = [{"location": row["location_code"], "sku": row["sku"]} for row in rows]
    yield Question("stock, position", [to("console/stock/position", **pair) for pair in pairs])
    moved = [pair for pair, row in zip(pairs, rows, strict=True) if row["last_moved_at"]]
    yield Question("stock, ledger", [to("console/stock/ledger", **pair) for pair in moved])


def _products(asker: Asker) -> Iterator[Question]:
    narrowed: dict[str, dict[str, Any]] = {
        "": {},
        ", by words": {"search": "tea"},
        ", by beginning of number": {"search": "bench-00000"},
        ", by department": {"department": "Department 07"},
        ", by kind": {"kind": "goods"},
    }
    for words, query in narrowed.items():
        yield _one(f"products{words}", to("console/products", **query))
        yield _one(f"products{words}: count", to("console/products/count", **query))
    yield _one("products, sorted by number", to("console/products", sort="-sku"))
    yield _one("products, departments", to("console/departments"))
    skus = [row["sku"] for row in asker.read(to("console/stock", limit=SAMPLED))["items"]]
    yield Question("product", [to("console/product", sku=sku) for sku in skus])
    yield Question("product: stock", [to("console/product/stock", sku=sku) for sku in skus])
    yield Question("product: sales", [to("console/product/sales", sku=sku, weeks=53) for sku in skus])
    yield Question("product: orders", [to("console/product/orders", sku=sku) for sku in skus])


def _campaigns(asker: Asker) -> Iterator[Question]:
    yield _one("campaigns", to("console/campaigns"))
    yield _one("campaigns, searched", to("console/campaigns", search="campaign 2"))
    yield _one("campaigns, overview", to("console/overview/campaigns"))
    yield _one("campaign", to("campaigns/campaigns/bench-1"))
    yield _one("campaign: outcomes", to("campaigns/campaigns/bench-1/outcomes"))
    yield _one("campaign: links", to("console/campaigns/bench-1/links"))
    people = "console/campaigns/bench-1/decisions"
    for words, query in {
        "": {},
        ", sent": {"outcome": "sent"},
        ", without consent": {"reason": "no_consent"},
        ", held out": {"arm": "held_out"},
        ", who clicked": {"followed": "clicked"},
    }.items():
        yield _one(f"campaign: recipients{words}", to(people, **query))
    yield _one("campaign: recipients, page 2", _second(asker, to(people)))
    yield _one("campaign: recipients, deep page", _deep(asker, people))
    ids = [row["person_id"] for row in asker.read(to(people, limit=SAMPLED))["items"]]
    yield Question("campaign: why", [to(f"campaigns/campaigns/bench-1/why/{part(each)}") for each in ids])


def _segments() -> Iterator[Question]:
    yield _one("segments", to("console/segments"))
    yield _one("segments, searched", to("console/segments", search="segment 1"))
    yield _one("segment", to("console/segments/bench-2"))
    yield _one("segment: members", to("customers/segments/bench-1/members"))
    yield _one("segment: history", to("customers/segments/bench-1/history"))
    yield _one("segment: overlap", to("customers/segments/bench-4/overlap", others="bench-5,bench-6"))


def _events(asker: Asker) -> Iterator[Question]:
    yield _one("events", to("events/log"))
    yield _one("events, by source", to("events/log", source="bench"))
    yield _one("events, by kind and name", to("events/log", kind="page", name="Home"))
    yield _one("events, no such name", to("events/log", name="No Such Event"), is_empty=True)
    yield _one("events, page 2", _second(asker, to("events/log")))
    yield _one("events, overview", to("events/overview"))
    yield _one("events, of a source", to("events/sources/bench/overview"))
    yield _one("events, course of a source", to("events/sources/bench/course"))
    yield _one("events, sources", to("events/sources"))
    rows = asker.read(to("events/log", limit=SAMPLED, source="bench"))["items"]
    yield Question("event", [to(f"events/log/{part(row['id'])}") for row in rows])
    yield Question("event: path", [to(f"console/events/{part(row['id'])}/path") for row in rows])
    yield _one("quarantine", to("events/quarantine"))
    yield _one("quarantine, by reason", to("events/quarantine", reason="no_identity"))
    yield _one("quarantine, reasons", to("events/quarantine/reasons"))


def _imports(asker: Asker) -> Iterator[Question]:
    yield _one("imports", to("imports"))
    yield _one("imports, by kind", to("imports", kind="orders", status="done"))
    import_id = part(asker.read(to("imports"))["items"][0]["import_id"])
    yield _one("import", to(f"imports/{import_id}"))
    yield _one("import: rejected rows", to(f"imports/{import_id}/report"))


def _team() -> Iterator[Question]:
    yield _one("channels", to("channels/channels"))
    yield _one("places", to("console/places"))
    yield _one("team", to("governance/team"))
    yield _one("audit", to("governance/audit"))


def _one(name: str, call: Call, *, is_empty: bool | None = False) -> Question:
    return Question(name, [call], is_empty)


def _ids(asker: Asker) -> list[str]:
    """Return whom to look at: half those who buy most, half those who were seen last."""
    found = [
        row["id"]
        for sort in ("-orders", "-last_seen")
        for row in asker.read(to("console/customers", sort=sort, limit=SAMPLED // 2))["items"]
    ]
    return list(dict.fromkeys(found))


def _second(asker: Asker, call: Call) -> Call:
    """Return the page after this one, or this one where it is the only one."""
    return _after(call, asker.read(call)["next_cursor"])


def _deep(asker: Asker, path: str) -> Call:
    """Return a page twenty thousand rows deep, or as deep as the list goes."""
    first, cursor = to(path), None
    wide = to(path, limit=DEEP_LIMIT)
    for _ in range(DEEP_PAGES):
        found = asker.read(_after(wide, cursor))["next_cursor"]
        if found is None:
            break
        cursor = found
    return _after(first, cursor)


def _after(call: Call, cursor: str | None) -> Call:
    if cursor is None:
        return call
    return Call(f"{call.path}{'&' if '?' in call.path else '?'}cursor={part(cursor)}", call.body)
