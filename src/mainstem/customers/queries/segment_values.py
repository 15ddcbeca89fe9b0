"""What there is to choose from while a rule is written: the values, names and properties that occur."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from psycopg import sql as composed

from mainstem.customers.contracts import NoSuchField
from mainstem.customers.queries.segment_rules import bounded
from mainstem.customers.segments.fields import REGISTRY, FieldType, Measure, SegmentField
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"
OFFERED = 50
ROWS_AT_MOST = 200_000
EVENTS_AT_MOST = 50_000
SECONDS = 3


@dataclass(frozen=True, slots=True)
class ValueView:
    """A value that occurs, and how often among the rows looked at."""

    value: str
    count: int


def list_values(code: str, *, column: str | None = None, search: str = "") -> Sequence[ValueView]:
    """
    Return values a field or one of the columns that narrow it takes, the most frequent first: at most 50, out of a
    bounded number of rows. Numbers and moments have none worth offering.

    :raises NoSuchField: if there is no such field, or the column does not narrow it
    """
    declared = _field(code)
    name = code.partition(".")[2] if declared.is_prefix else ""
    if column is None and declared.is_prefix:
        return _found("trait_values", name=name, search=search)
    if column is not None and column not in declared.filters:
        raise NoSuchField(f"{code} is not narrowed by {column}.", field=code)
    asked = column or declared.column
    table = REGISTRY.get_table(declared.table)
    takes_values = column is not None or declared.type in (FieldType.SET, FieldType.TEXT)
    if asked is None or not takes_values or not table.postgres_query or declared.measure == Measure.PERMITTED:
        return []
    owner = table if asked in table.columns or table.lookup is None else REGISTRY.get_table(table.lookup[0])
    if owner.columns[asked] != "string":
        return []
    text = sql.text(PACKAGE, "column_values").replace("/*rows*/", owner.postgres_query.rstrip().rstrip(";"))
    text = text.replace("/*column*/", composed.Identifier(asked).as_string(None))
    return _values(text, search=search, rows=ROWS_AT_MOST)


def list_event_names(search: str = "") -> Sequence[ValueView]:
    """Return the names of recent events, the most frequent first."""
    text = sql.text(PACKAGE, "column_values").replace("/*rows*/", _events()).replace("/*column*/", "name")
    return _values(text, search=search, rows=EVENTS_AT_MOST)


def list_event_properties(event: str) -> Sequence[ValueView]:
    """Return the names of the properties that events of a name carry, the most frequent first."""
    text = sql.text(PACKAGE, "event_properties").replace("/*rows*/", _events())
    return _values(text, event=event, rows=EVENTS_AT_MOST, search="")


def list_trait_names(search: str = "") -> Sequence[ValueView]:
    """Return the names of traits that occur, the most frequent first."""
    return _found("trait_names", search=search)


def _field(code: str) -> SegmentField:
    found = REGISTRY.find_field(code)
    if found is None:
        raise NoSuchField(f"There is no field {code[:60]!r}.", field=code[:60])
    return found


def _events() -> str:
    return REGISTRY.get_table("events").postgres_query.rstrip().rstrip(";")


def _found(statement: str, **params: Any) -> list[ValueView]:
    return _values(sql.text(PACKAGE, statement), rows=ROWS_AT_MOST, **params)


def _values(text: str, *, search: str, **params: Any) -> list[ValueView]:
    escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    with bounded(SECONDS), sql.cursor() as cur:
        cur.execute(text.encode(), {"search": f"%{escaped}%", "limit": OFFERED, **params})
        return [ValueView(row["value"], row["count"]) for row in cur.fetchall()]
