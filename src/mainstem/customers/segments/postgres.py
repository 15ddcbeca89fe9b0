"""
Running compiled segments in PostgreSQL: the expression as text, its tables as the SELECTs their owners declared.

Only the text of the expression comes from Ibis; it runs on Django's own connection, inside the caller's transaction.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import ibis

from mainstem.customers.segments.compile import Compiled, compile_rule, compile_values
from mainstem.customers.segments.fields import REGISTRY, Registry
from mainstem.customers.segments.own_fields import MEMBERSHIP, PERSONS, RFM
from mainstem.customers.segments.tree import leaves, read_tree

PREFIX = "segment_"
ONLY = "only_persons"


def members_statement(rule: object, now: datetime, *, registry: Registry = REGISTRY, persons: str | None = None) -> str:
    """
    Return a SELECT of (person_id, earliest_change_at) of everybody a rule holds for.

    :param persons: a temporary table with a column `person_id`: the only ones to look at
    """
    tables = unbound(registry)
    expression = compile_rule(rule, tables, now, registry=registry, persons=_only(persons))
    return statement(expression, rule, registry, persons)


def statement_of_changes(
    rule: object, now: datetime, *, registry: Registry = REGISTRY, persons: str | None = None
) -> str:
    """
    Return a SELECT of (person_id, holds, earliest_change_at) of everybody who is in, or whom time alone may bring in.
    """
    everyone = compile_values(rule, unbound(registry), now, registry=registry, persons=_only(persons)).everyone
    wanted = everyone.filter(everyone.holds | everyone.earliest_change_at.notnull())
    expression = wanted.select("person_id", "holds", "earliest_change_at")
    return statement(expression, rule, registry, persons)


def values_statement(
    rule: object, now: datetime, *, registry: Registry = REGISTRY, persons: str | None = None
) -> tuple[str, Compiled]:
    """Return a SELECT of the whole working, one row per person, and what its columns mean."""
    compiled = compile_values(rule, unbound(registry), now, registry=registry, persons=_only(persons))
    return statement(compiled.everyone, rule, registry, persons), compiled


def one_person(person_id: UUID) -> str:
    """Return a SELECT that can stand as the table of the only person to look at."""
    return f"SELECT '{person_id}'::uuid AS person_id"


def unbound(registry: Registry) -> Mapping[str, Any]:
    """Return every declared table as an Ibis table without an engine."""
    return {
        table.code: ibis.table(dict(table.columns), name=f"{PREFIX}{table.code}")
        for table in registry.list_tables()
        if table.code != RFM
    }


def statement(expression: Any, rule: object, registry: Registry, persons: str | None) -> str:
    """Return the text of an expression with the tables its rule needs in front."""
    needed = {PERSONS, MEMBERSHIP}
    rules = leaves(read_tree(rule, registry))
    asked_tables = {one.table for leaf in rules for one in (leaf.field, leaf.other) if one is not None}
    for leaf in rules:
        for asked in (leaf.field, leaf.other):
            if asked is not None:
                needed.add("orders" if asked.table == RFM else asked.table)
                lookup = registry.get_table(asked.table).lookup
                needed |= {lookup[0]} if lookup is not None else set()
    queries = {}
    for code in needed:
        table = registry.get_table(code)
        # Where no rule asks for its own columns, a table is only joined through.
        queries[code] = (code not in asked_tables and table.postgres_keys_query) or table.postgres_query
    bodies = [
        f"{PREFIX}{code} AS NOT MATERIALIZED (\n{query.rstrip().rstrip(';')}\n)"
        for code, query in sorted(queries.items())
    ]
    if persons is not None:
        source = persons if persons.startswith("SELECT ") else f"SELECT person_id FROM {persons}"
        bodies.append(f"{ONLY} AS MATERIALIZED (\n{source}\n)")
    return f"WITH {', '.join(bodies)}\nSELECT * FROM (\n{ibis.to_sql(expression, dialect='postgres')}\n) AS compiled"


def _only(persons: str | None) -> Any:
    return None if persons is None else ibis.table({"person_id": "uuid"}, name=ONLY)
