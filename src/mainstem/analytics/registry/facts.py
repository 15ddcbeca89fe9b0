"""
The tables of facts: one per grain, widened only by joins in which every row finds at most one partner.

Every builder returns the grain's own columns; `widened` adds what a question needs beyond them.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import ibis

from mainstem.analytics.contracts import Grain, WouldFanOut
from mainstem.analytics.lake import Lake

_ORDER_COLUMNS = ("channel", "location", "brand", "source", "currency", "customer_ref")
_MOMENT_OF = {
    Grain.ORDER: "placed_at",
    Grain.FIRST_ORDER: "placed_at",
    Grain.ORDER_LINE: "placed_at",
    Grain.RETURN: "returned_at",
    Grain.RETURN_LINE: "returned_at",
    Grain.REDEMPTION: "occurred_at",
    Grain.DECISION: "decided_at",
}
SCOPED = frozenset({Grain.ORDER, Grain.FIRST_ORDER, Grain.ORDER_LINE, Grain.RETURN, Grain.RETURN_LINE})
"""Facts that carry brand, location and channel, and so can be cut down to what a caller may see."""
CUTS = {"day": "D", "week": "W", "month": "M"}
CLOCK: Mapping[str, Callable[[Any], Any]] = {
    "weekday": lambda at: at.day_of_week.index().cast("int32") + 1,
    "hour": lambda at: at.hour().cast("int32"),
}
"""What the clock on the wall says, in the company's time zone."""
REDEEMED = "Coupon Redeemed"


def facts_of(lake: Lake, grain: Grain, needed: frozenset[str]) -> tuple[Any, set[str]]:
    """
    Return the facts of a grain with at least the columns needed, and the names of the lake's tables they come from.

    :raises WouldFanOut: if a row would find several partners in a join that must give at most one
    """
    tables: set[str] = set()
    facts = _BUILDERS[grain](lake, tables)
    moment = _MOMENT_OF.get(grain)
    if moment is not None:
        facts = facts.mutate(at=facts[moment])
        cuts = {name: facts["at"].truncate(unit).date() for name, unit in CUTS.items() if name in needed}
        cuts |= {name: read(facts["at"]) for name, read in CLOCK.items() if name in needed}
        facts = facts.mutate(**cuts) if cuts else facts
    if "person" in needed and "person" not in facts.columns:
        facts = _with_person(lake, facts, tables)
    if needed & {"category", "department"}:
        facts = _with_product(lake, facts, tables)
    return facts, tables


def persons(lake: Lake, tables: set[str]) -> Any:
    """Return the person of every identifier: one row per reference."""
    tables.add("membership")
    members = _one_per_key(lake, "membership", "ref")
    return members.select(ref=members["ref"], member=members["person_id"])


def first_orders(lake: Lake, tables: set[str]) -> Any:
    """Return every person's first order ever, by moment and then by id."""
    tables.add("orders")
    orders = _with_person(lake, lake.tables["orders"], tables)
    known = orders.filter(orders["person"].notnull())
    place = ibis.row_number().over(ibis.window(group_by=known["person"], order_by=[known["placed_at"], known["id"]]))
    numbered = known.mutate(place=place)
    return numbered.filter(numbered["place"] == 0).drop("place")


def _orders(lake: Lake, tables: set[str]) -> Any:
    tables.add("orders")
    return lake.tables["orders"]


def _returns(lake: Lake, tables: set[str]) -> Any:
    tables.add("returns")
    return lake.tables["returns"]


def _order_lines(lake: Lake, tables: set[str]) -> Any:
    tables |= {"orders", "order_lines"}
    return _lines_with_head(lake, "order_lines", "order_id", "orders", (*_ORDER_COLUMNS, "is_generated"))


def _return_lines(lake: Lake, tables: set[str]) -> Any:
    tables |= {"returns", "return_lines"}
    return _lines_with_head(lake, "return_lines", "return_id", "returns", _ORDER_COLUMNS)


def _lines_with_head(lake: Lake, lines_name: str, key: str, heads_name: str, columns: Sequence[str]) -> Any:
    heads = _one_per_key(lake, heads_name, "id")
    lines = lake.tables[lines_name].drop("import_id")
    wanted = heads.select(head=heads["id"], **{name: heads[name] for name in columns})
    return lines.inner_join(wanted, lines[key] == wanted["head"]).drop("head").rename(unit_of_measure="unit")


def _segment_members(lake: Lake, tables: set[str]) -> Any:
    tables.add("segment_members")
    members = lake.tables["segment_members"]
    return members.mutate(person=members["person_id"])


def _decisions(lake: Lake, tables: set[str]) -> Any:
    tables.add("decisions")
    return lake.tables["decisions"]


def _redemptions(lake: Lake, tables: set[str]) -> Any:
    tables.add("events")
    events = lake.tables["events"]
    chosen = events.filter((events["kind"] == "track") & (events["name"] == REDEEMED))
    return chosen.mutate(campaign=chosen["properties"].cast("json")["campaign_id"].str)


_BUILDERS: Mapping[Grain, Callable[[Lake, set[str]], Any]] = {
    Grain.ORDER: _orders,
    Grain.FIRST_ORDER: first_orders,
    Grain.ORDER_LINE: _order_lines,
    Grain.RETURN: _returns,
    Grain.RETURN_LINE: _return_lines,
    Grain.SEGMENT_MEMBER: _segment_members,
    Grain.DECISION: _decisions,
    Grain.REDEMPTION: _redemptions,
}


def _with_person(lake: Lake, facts: Any, tables: set[str]) -> Any:
    members = persons(lake, tables)
    joined = facts.left_join(members, facts["customer_ref"] == members["ref"])
    person = ibis.coalesce(joined["member"], joined["customer_ref"])
    return joined.mutate(person=person).drop("ref", "member")


def _with_product(lake: Lake, facts: Any, tables: set[str]) -> Any:
    tables.add("products")
    products = _one_per_key(lake, "products", "sku")
    wanted = products.select(product=products["sku"], category=products["category"], department=products["department"])
    return facts.left_join(wanted, facts["sku"] == wanted["product"]).drop("product")


def _one_per_key(lake: Lake, name: str, key: str) -> Any:
    table = lake.tables[name]
    if (name, key) not in lake.checked:
        total, distinct = lake.backend.raw_sql(f"SELECT count(*), count(DISTINCT {key}) FROM {name}").fetchall()[0]
        if total != distinct:
            raise WouldFanOut(
                f"The table {name} has {total} rows for {distinct} values of {key}: joining it would count things "
                "several times. Rebuild the lake.",
                table=name,
                key=key,
            )
        lake.checked.add((name, key))
    return table


def columns(grain: Grain) -> Sequence[str]:
    """Return the columns that say when a row of this grain happened; empty for the present state."""
    moment = _MOMENT_OF.get(grain)
    return () if moment is None else (moment,)
