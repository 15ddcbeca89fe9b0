"""The values of a dimension, to choose from: those in use, with their names."""

from collections.abc import Mapping, Sequence
from typing import Any

import ibis

from mainstem.analytics import keeping, names
from mainstem.analytics.contracts import Grain, OutsideScope, Part, UnknownDimension
from mainstem.analytics.engine import within_scope
from mainstem.analytics.lake import Lake
from mainstem.analytics.registry.dimensions import DIMENSIONS
from mainstem.kernel.scope import EVERYTHING, Scope

_OF_ORDERS = frozenset({"channel", "location", "source", "currency"})
_OF_PRODUCTS = frozenset({"category", "department"})
_OF_THE_WHOLE_COMPANY: Mapping[str, str] = {"segment": "segment_members", "campaign": "decisions"}


def parts_of(code: str, *, search: str, limit: int, scope: Scope, named: bool) -> Sequence[Part]:
    """
    Return values of a dimension that are in use, the largest first, whose code or name holds `search`.

    :param named: whether segments and campaigns are named: their names belong to who may see them
    :raises UnknownDimension: if there is no such dimension, or it has no list of values (days)
    :raises OutsideScope: if the values are those of the whole company and the caller sees a part of it
    """
    if code not in DIMENSIONS:
        raise UnknownDimension(f"There is no dimension {code!r}.", dimension=code)
    if code in _OF_THE_WHOLE_COMPANY and scope != EVERYTHING:
        raise OutsideScope("Segments and campaigns cover the whole company; your role is limited to a part of it.")
    asked = keeping.Asked(("parts", code, scope), lambda opened: _looked_up(opened, code, scope))
    found: Sequence[Part] = _named(code, keeping.answer(asked), named=named)
    wanted = search.casefold().strip()
    return [part for part in found if not wanted or _holds(part, wanted)][:limit]


def _looked_up(opened: Lake, code: str, scope: Scope) -> tuple[list[tuple[str, int, str | None]], set[str]]:
    if code in _OF_ORDERS:
        orders = within_scope(opened.tables["orders"], scope, Grain.ORDER, code)
        return _counted(opened, orders, code)
    if code in _OF_PRODUCTS:
        return _count(opened.tables["products"], code), {"products"}
    if code == "unit_of_measure":
        return _count(opened.tables["order_lines"], "unit"), {"order_lines"}
    if code in _OF_THE_WHOLE_COMPANY:
        table = _OF_THE_WHOLE_COMPANY[code]
        return _count(opened.tables[table], code), {table}
    raise UnknownDimension(f"{DIMENSIONS[code].name['en']} has no list of values.", dimension=code)


def _counted(opened: Lake, orders: Any, code: str) -> tuple[list[tuple[str, int, str | None]], set[str]]:
    found = _count(orders, code)
    if code != "location":
        return found, {"orders"}
    rows = opened.tables["locations"].select("code", "name").to_pyarrow().to_pylist()
    known = {row["code"]: row["name"] for row in rows}
    return [(each, number, known.get(each)) for each, number, _ in found], {"orders", "locations"}


def _count(table: Any, column: str) -> list[tuple[str, int, str | None]]:
    known = table.filter(table[column].notnull())
    counted = known.group_by(column).aggregate(n=known.count()).order_by([ibis.desc("n"), column])
    return [(str(row[column]), int(row["n"]), None) for row in counted.to_pyarrow().to_pylist()]


def _named(code: str, found: Sequence[tuple[str, int, str | None]], *, named: bool) -> Sequence[Part]:
    register: Mapping[str, Mapping[str, str]] = {}
    kinds: Mapping[str, str] = {}
    if code == "channel":
        register, kinds = names.channel_names(), names.channel_kinds()
    elif code == "segment" and named:
        register = names.segment_names()
    elif code == "campaign" and named:
        register = names.campaign_names()
    has_orders = code in _OF_ORDERS
    return [
        Part(
            each,
            name=register.get(each) or (None if name is None else {"en": name, "zh": name}),
            kind=kinds.get(each),
            orders=number if has_orders else None,
        )
        for each, number, name in found
    ]


def _holds(part: Part, wanted: str) -> bool:
    return any(wanted in text.casefold() for text in (part.code, *(part.name or {}).values()))
