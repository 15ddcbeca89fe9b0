"""
What a segment may ask: tables of facts about persons, and the fields read from them.

Contexts declare theirs when Django starts (`register_table`, `register_field`); this module knows none of them. A
table says where PostgreSQL finds its rows; a lake hands in its own table of the same name and columns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

PERSON_KEY = "person_id"
REF_KEY = "ref"


class FieldType(StrEnum):
    """What a field gives per person, and so which operators it takes."""

    NUMBER = "number"
    TEXT = "text"
    FLAG = "flag"
    DAYS = "days"
    """Whole days since a moment; nothing where there was none."""
    MOMENT = "moment"
    SET = "set"
    """All the values a person has; a rule asks whether any of some is among them."""


class Measure(StrEnum):
    """How the rows of a person become one value."""

    COUNT = "count"
    DISTINCT = "distinct"
    SUM = "sum"
    MEAN = "mean"
    FIRST = "first"
    LAST = "last"
    VALUES = "values"
    ONLY = "only"
    """The one value there is."""
    PERMITTED = "permitted"
    """Channels with a yes and without a no, `*` standing for all."""


@dataclass(frozen=True)
class SegmentTable:
    """
    One table of rows about persons.

    `columns` are Ibis types by name. `key` is `person_id`, or `ref` where rows carry identifier references; those are
    joined through the table `membership`. `moment` is the column a time window is about. `properties` is a JSON column
    whose members may be filtered. `lookup` names a table that adds columns, and the column both share, unique there.
    `postgres_query` is a SELECT of exactly these columns, written by the context that
    owns the rows; it takes no parameters. `postgres_keys_query` gives the same columns with nothing but the keys in
    them, for rules that only pass through the table. `label` and `column_labels` are names by language; a column
    without one is shown as it is called.
    """

    code: str
    columns: Mapping[str, str]
    postgres_query: str
    key: str = REF_KEY
    moment: str | None = None
    properties: str | None = None
    lookup: tuple[str, str] | None = None
    postgres_keys_query: str = ""
    label: Mapping[str, str] = field(default_factory=dict)
    column_labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class SegmentField:
    """
    One thing a rule may ask. `label` holds its name by language (`en`, `zh-CN`).

    `event_name` says that rules name an event; `prefix` fields stand for any name behind their code
    (`trait.` + name), which is looked for in the column `name`. `suggested` are values worth offering, and
    `value_labels` their names by language, where they are codes of ours.
    """

    code: str
    table: str
    type: FieldType
    measure: Measure
    label: Mapping[str, str]
    column: str | None = None
    takes_event: bool = False
    is_prefix: bool = False
    takes_window: bool = False
    filters: Sequence[str] = ()
    suggested: Sequence[str] = ()
    unit: Mapping[str, str] = field(default_factory=dict)
    value_labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class Registry:
    """The tables and fields of one deployment."""

    def __init__(self) -> None:
        self._tables: dict[str, SegmentTable] = {}
        self._fields: dict[str, SegmentField] = {}

    def register_table(self, table: SegmentTable) -> SegmentTable:
        """Declare a table. Declaring another one under the same code is a fault."""
        if self._tables.get(table.code, table) != table:
            raise ValueError(f"The segment table {table.code} is declared twice.")
        self._tables[table.code] = table
        return table

    def register_field(self, declared: SegmentField) -> SegmentField:
        """Declare a field of a declared table. Declaring another one under the same code is a fault."""
        if self._fields.get(declared.code, declared) != declared:
            raise ValueError(f"The segment field {declared.code} is declared twice.")
        if declared.table not in self._tables:
            raise ValueError(f"The segment field {declared.code} is of the unknown table {declared.table}.")
        self._fields[declared.code] = declared
        return declared

    def find_field(self, code: str) -> SegmentField | None:
        """Return the field a rule names, also one behind a prefix, or None."""
        found = self._fields.get(code)
        if found is not None:
            return None if found.is_prefix else found
        head, dot, name = code.partition(".")
        behind = self._fields.get(f"{head}.") if dot and name else None
        return behind if behind is not None and behind.is_prefix else None

    def get_table(self, code: str) -> SegmentTable:
        """Return a declared table; an unknown one is a fault, because fields check theirs."""
        return self._tables[code]

    def columns_of(self, code: str) -> Mapping[str, str]:
        """Return the columns of a table, those its lookup adds included."""
        table = self._tables[code]
        added = self._tables[table.lookup[0]].columns if table.lookup is not None else {}
        return {**added, **table.columns}

    def label_of_column(self, code: str, column: str, language: str) -> str:
        """Return what a column of a table is called in a language, those its lookup adds included."""
        table = self._tables[code]
        for owner in (table, self._tables[table.lookup[0]] if table.lookup is not None else table):
            label = owner.column_labels.get(column, {}).get(language)
            if label is not None:
                return label
        return column

    def labels_of_values(self, code: str, column: str) -> Mapping[str, Mapping[str, str]]:
        """Return the names of a column's values, as a field of this table knows them, or one of another table."""
        knowing = [one for one in self.list_fields() if one.column == column and one.value_labels]
        knowing.sort(key=lambda one: one.table != code)
        return knowing[0].value_labels if knowing else {}

    def relative_of(self, declared: SegmentField) -> SegmentField | None:
        """Return the field that gives the same moment as days since, or None if `declared` is no moment."""
        if declared.type != FieldType.MOMENT:
            return None
        same = (declared.table, declared.column, declared.measure)
        for other in self.list_fields():
            if other.type == FieldType.DAYS and (other.table, other.column, other.measure) == same:
                return other
        return None

    def list_tables(self) -> list[SegmentTable]:
        """Return every table, by code."""
        return [table for _, table in sorted(self._tables.items())]

    def list_fields(self) -> list[SegmentField]:
        """Return every field, by code."""
        return [declared for _, declared in sorted(self._fields.items())]


REGISTRY = Registry()


def register_table(table: SegmentTable) -> SegmentTable:
    """Declare a table for every segment of this deployment."""
    return REGISTRY.register_table(table)


def register_field(declared: SegmentField) -> SegmentField:
    """Declare a field for every segment of this deployment."""
    return REGISTRY.register_field(declared)
