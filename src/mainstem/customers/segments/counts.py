"""How many people every group and every rule of a tree holds for by itself, all in one pass."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import ibis

from mainstem.customers.segments.compile import compile_values, condition_of
from mainstem.customers.segments.fields import REGISTRY, Registry
from mainstem.customers.segments.postgres import statement, unbound
from mainstem.customers.segments.tree import Group, Rule, read_tree

EVERYONE = "everyone"


def counts_statement(
    rule: object, now: datetime, *, registry: Registry = REGISTRY
) -> tuple[str, list[tuple[Group | Rule, str]]]:
    """
    Return a SELECT of one row, and which of its columns belongs to which group or rule of the tree.

    The column `everyone` counts all persons; the first node is the tree itself.
    """
    compiled = compile_values(rule, unbound(registry), now, registry=registry)
    everyone = compiled.everyone
    nodes = [(item, f"node_{number}") for number, item in enumerate(_nodes(read_tree(rule, registry)))]
    counts: dict[str, Any] = {
        name: everyone.count(where=condition_of(everyone, item, compiled.columns) & ibis.literal(True))
        for item, name in nodes
    }
    expression = everyone.aggregate(**{EVERYONE: everyone.count()}, **counts)
    return statement(expression, rule, registry, None), nodes


def _nodes(item: Group | Rule) -> Iterator[Group | Rule]:
    yield item
    if isinstance(item, Group):
        for one in item.rules:
            yield from _nodes(one)
