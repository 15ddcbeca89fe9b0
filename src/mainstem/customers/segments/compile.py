"""
One rule tree, one Ibis expression, any engine.

Every rule becomes one value per person, worked out from its table in one pass together with the others of that table;
the tree is then a plain condition over these values. A missing value makes a rule false and its opposite true, so
`not` always means "everybody else".
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import reduce
from operator import and_, or_
from typing import Any

import ibis

from mainstem.customers.contracts import SegmentTableMissing
from mainstem.customers.segments.fields import (
    PERSON_KEY,
    REF_KEY,
    REGISTRY,
    FieldType,
    Measure,
    Registry,
    SegmentField,
    SegmentTable,
)
from mainstem.customers.segments.own_fields import MEMBERSHIP, PERSONS, RFM
from mainstem.customers.segments.rfm import rfm_scores
from mainstem.customers.segments.tree import Group, RowFilter, Rule, leaves, read_tree

NUMERIC_TEXT = r"^-?[0-9]{1,15}(\.[0-9]{1,15})?$"
DAY = timedelta(days=1)
NEVER = datetime.fromisoformat("9999-01-01T00:00:00+00:00")


@ibis.udf.scalar.builtin(name="json_extract_path_text", signature=(("json", "string"), "string"))  # type: ignore[untyped-decorator]
def _member(_document: Any, _name: Any) -> Any:
    """The text of a member of a JSON object: the same function in every engine."""


@dataclass
class _Wanted:
    """One value per person that a rule needs. `change` is the earliest moment at which time alone changes it."""

    column: str
    rule: Rule
    field: SegmentField
    table: SegmentTable
    change: str | None = None


@dataclass
class Compiled:
    """
    A tree compiled over tables: `everyone` has one row per person with its values, `holds` and `earliest_change_at`.

    `columns` gives, by the path of each rule, the column of its value and the one that says whether it holds.
    """

    tree: Group
    everyone: Any
    columns: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def compile_rule(
    rule: object, tables: Mapping[str, Any], now: datetime, *, registry: Registry = REGISTRY, persons: Any = None
) -> Any:
    """
    Return who a rule tree holds for, as an Ibis table (person_id, earliest_change_at).

    `tables` are Ibis tables by name with the columns the registry declares: `persons` and `membership` always, the
    others as far as the rule asks for them.

    :param persons: an Ibis table (person_id) of the only persons of interest, such as one customer
    :raises RuleRefused: if the tree is malformed
    :raises SegmentTableMissing: if the rule asks for a table that is not given
    """
    everyone = compile_values(rule, tables, now, registry=registry, persons=persons).everyone
    return everyone.filter(everyone.holds).select(PERSON_KEY, "earliest_change_at")


def compile_values(
    rule: object, tables: Mapping[str, Any], now: datetime, *, registry: Registry = REGISTRY, persons: Any = None
) -> Compiled:
    """Return the whole working: one row per person with the value of every rule, and whether the tree holds."""
    tree = read_tree(rule, registry)
    return _Compiler(tree, tables, now, registry, persons).compiled()


def condition_of(everyone: Any, item: Group | Rule, columns: Mapping[str, tuple[str, str]]) -> Any:
    """Return a rule or group of a compiled tree as a condition over the columns of its rules."""
    if isinstance(item, Rule):
        return everyone[columns[item.path][1]]
    parts = [condition_of(everyone, one, columns) for one in item.rules]
    joined = reduce(and_ if item.combinator == "and" else or_, parts) if parts else ibis.literal(True)
    return ~joined if item.is_negated else joined


class _Compiler:
    def __init__(self, tree: Group, tables: Mapping[str, Any], now: datetime, registry: Registry, persons: Any) -> None:
        self.tree = tree
        self.given = tables
        self.now = now
        self.registry = registry
        self.only = persons
        self.wanted: list[_Wanted] = []
        self.by_rule: dict[str, list[_Wanted]] = defaultdict(list)
        for rule in leaves(tree):
            self._want(rule, rule.field)
            if rule.other is not None:
                self._want(rule, rule.other)

    def compiled(self) -> Compiled:
        everyone = self._table(PERSONS).select(PERSON_KEY, "first_seen", "last_seen")
        if self.only is not None:
            everyone = everyone.semi_join(self.only, PERSON_KEY)
        by_table: dict[str, list[_Wanted]] = defaultdict(list)
        for wanted in self.wanted:
            by_table[wanted.table.code].append(wanted)
        for code, asked in by_table.items():
            if code != PERSONS:
                values = self._values(asked)
                kept = [name for name in values.columns if name != PERSON_KEY]
                values = values.rename({f"key_{code}": PERSON_KEY})
                everyone = everyone.left_join(values, everyone[PERSON_KEY] == values[f"key_{code}"]).select(
                    *everyone.columns, *kept
                )
        filled = {
            wanted.column: self._person_value(everyone, wanted)
            for wanted in self.wanted
            if wanted.table.code == PERSONS or wanted.field.measure in (Measure.COUNT, Measure.DISTINCT, Measure.SUM)
        }
        everyone = everyone.mutate(**filled) if filled else everyone
        columns: dict[str, tuple[str, str]] = {}
        tests: dict[str, Any] = {}
        for number, rule in enumerate(leaves(self.tree)):
            name = f"rule_{number}"
            tests[name] = ibis.coalesce(self._test(everyone, rule), False)
            columns[rule.path] = (self.by_rule[rule.path][0].column, name)
        everyone = everyone.mutate(**tests) if tests else everyone
        everyone = everyone.mutate(
            holds=condition_of(everyone, self.tree, columns), earliest_change_at=self._earliest_change(everyone)
        )
        return Compiled(self.tree, everyone, columns)

    def _want(self, rule: Rule, asked: SegmentField) -> None:
        table = self.registry.get_table(asked.table)
        wanted = _Wanted(f"value_{len(self.wanted)}", rule, asked, table)
        if rule.within_days is not None and asked is rule.field:
            wanted.change = f"change_{len(self.wanted)}"
        self.wanted.append(wanted)
        self.by_rule[rule.path].append(wanted)

    def _table(self, code: str) -> Any:
        if code == RFM:
            return rfm_scores(self._table("orders"), self._table(MEMBERSHIP), self.now)
        if code not in self.given:
            raise SegmentTableMissing(f"This engine holds no table {code}, which the rule asks for.", table=code)
        return self.given[code]

    def _values(self, columns: list[_Wanted]) -> Any:
        """Return (person_id, one column per wanted value): one pass over one table."""
        table = columns[0].table
        rows = self._with_lookup(self._table(table.code), table)
        conditions = [self._condition_on_rows(rows, wanted) for wanted in columns]
        if all(condition is not None for condition in conditions):
            rows = rows.filter(reduce(or_, conditions))
        if table.key == REF_KEY:
            membership = self._table(MEMBERSHIP).select(REF_KEY, PERSON_KEY)
            if self.only is not None:
                membership = membership.semi_join(self.only, PERSON_KEY)
            rows = rows.join(membership, REF_KEY)
        elif self.only is not None and table.code != RFM:
            rows = rows.semi_join(self.only, PERSON_KEY)
        aggregates: dict[str, Any] = {}
        for wanted in columns:
            condition = self._condition_on_rows(rows, wanted)
            aggregates[wanted.column] = self._aggregate(rows, wanted, condition)
            if wanted.change is not None and wanted.table.moment is not None:
                aggregates[wanted.change] = rows[wanted.table.moment].min(where=condition)
        return rows.group_by(PERSON_KEY).aggregate(**aggregates)

    def _with_lookup(self, rows: Any, table: SegmentTable) -> Any:
        if table.lookup is None:
            return rows
        code, key = table.lookup
        more = self._table(code).rename(key_of_lookup=key)
        added = [name for name in self.registry.get_table(code).columns if name != key]
        return rows.left_join(more, rows[key] == more.key_of_lookup).select(*rows.columns, *added)

    def _condition_on_rows(self, rows: Any, wanted: _Wanted) -> Any:
        rule, table = wanted.rule, wanted.table
        conditions = []
        if wanted.field.is_prefix:
            conditions.append(rows["name"] == rule.name)
        if wanted.field is rule.field:
            if rule.event is not None:
                conditions.append(rows["name"] == rule.event)
            if rule.within_days is not None and table.moment is not None:
                conditions.append(rows[table.moment] > ibis.literal(self.now - timedelta(days=rule.within_days)))
            conditions += [_row_test(rows, table, one) for one in rule.filters]
        return reduce(and_, conditions) if conditions else None

    def _aggregate(self, rows: Any, wanted: _Wanted, condition: Any) -> Any:
        rule, asked = wanted.rule, wanted.field
        column: Any = rows[asked.column] if asked.column is not None else None
        match asked.measure:
            case Measure.COUNT:
                return rows.count(where=condition)
            case Measure.DISTINCT:
                return column.nunique(where=condition)
            case Measure.SUM:
                return column.cast("decimal(38, 4)").sum(where=condition).cast("float64")
            case Measure.MEAN:
                total = column.cast("decimal(38, 4)").sum(where=condition).cast("float64")
                return total / rows.count(where=condition).nullif(0).cast("float64")
            case Measure.FIRST:
                return column.min(where=condition)
            case Measure.LAST:
                return column.max(where=condition)
            case Measure.VALUES:
                among = column.notnull() if rule.operator in ("null", "notNull") else column.isin(list(rule.values))
                return rows.count(where=among if condition is None else condition & among)
            case Measure.PERMITTED:
                return _permitted(rows, rule, condition)
            case Measure.ONLY:
                if asked.is_prefix:
                    is_number = rule.type == FieldType.NUMBER
                    column = rows["number_value"].cast("float64") if is_number else rows["text_value"]
                return column.max(where=condition)

    def _person_value(self, everyone: Any, wanted: _Wanted) -> Any:
        if wanted.table.code == PERSONS:
            return everyone[wanted.field.column]
        return ibis.coalesce(everyone[wanted.column], 0)

    def _test(self, everyone: Any, rule: Rule) -> Any:
        first, *more = (everyone[wanted.column] for wanted in self.by_rule[rule.path])
        if rule.field.type == FieldType.SET:
            found = ibis.coalesce(first, 0) > 0
            return ~found if rule.operator in ("!=", "notIn", "null") else found
        if more:
            return _compared(first, rule.operator, more[0])
        if rule.operator == "null":
            return first.isnull()
        if rule.operator == "notNull":
            return first.notnull()
        if rule.type == FieldType.DAYS:
            return _days_test(first, rule, self.now)
        return _value_test(first, rule)

    def _earliest_change(self, everyone: Any) -> Any:
        moments: list[Any] = []
        for wanted in self.wanted:
            if wanted.change is not None and wanted.rule.within_days is not None and wanted.table.code != PERSONS:
                moments.append(everyone[wanted.change] + ibis.interval(seconds=wanted.rule.within_days * 86_400))
            if wanted.rule.type == FieldType.DAYS:
                for days in _flips(wanted.rule):
                    at = everyone[wanted.column] + ibis.interval(seconds=days * 86_400)
                    moments.append(ibis.cases((at > ibis.literal(self.now), at), else_=None))
            if wanted.table.code == RFM:
                moments.append(ibis.literal(self.now + DAY))
        if not moments:
            return ibis.literal(None, type="timestamp('UTC')")
        never = ibis.literal(NEVER)
        earliest = reduce(ibis.least, [ibis.coalesce(moment, never) for moment in moments])
        return earliest.nullif(never)


def _permitted(rows: Any, rule: Rule, condition: Any) -> Any:
    """Count the asked channels that are permitted: a yes for it (or for all), and no no for it (or for all)."""
    wanted = [rows.channel.isin([value, "*"]) for value in rule.values]
    total: Any = ibis.literal(0)
    for concerns in wanted:
        about = concerns if condition is None else condition & concerns
        yes = rows.count(where=about & rows.is_granted)
        no = rows.count(where=about & ~rows.is_granted)
        total += ibis.cases(((yes > 0) & (no == 0), 1), else_=0)
    return total


def _row_test(rows: Any, table: SegmentTable, one: RowFilter) -> Any:
    if not one.is_property:
        column = rows[one.name]
        return ibis.coalesce(_plain_test(_numeric(column, one), one.operator, one.values), False)
    text = _member(rows[table.properties], one.name)
    if all(isinstance(value, float) for value in one.values):
        number = ibis.cases((text.re_search(NUMERIC_TEXT), text.cast("float64")), else_=None)
        return ibis.coalesce(_plain_test(number, one.operator, one.values), False)
    return ibis.coalesce(_plain_test(text, one.operator, one.values), False)


def _numeric(column: Any, one: RowFilter) -> Any:
    return column.cast("float64") if all(isinstance(value, float) for value in one.values) else column


def _value_test(value: Any, rule: Rule) -> Any:
    if rule.type == FieldType.NUMBER:
        value = value.cast("float64")
    negative = {
        "!=": "=",
        "notIn": "in",
        "notBetween": "between",
        "doesNotContain": "contains",
        "doesNotBeginWith": "beginsWith",
        "doesNotEndWith": "endsWith",
    }.get(rule.operator)
    if negative is not None:
        return ~ibis.coalesce(_plain_test(value, negative, rule.values), False)
    return _plain_test(value, rule.operator, rule.values)


def _plain_test(value: Any, operator: str, values: tuple[Any, ...]) -> Any:
    first = values[0]
    match operator:
        case "!=":
            return ~ibis.coalesce(value == first, False)
        case "in":
            return value.isin(list(values))
        case "notIn":
            return ~ibis.coalesce(value.isin(list(values)), False)
        case "between":
            low, high = sorted(values)
            return (value >= ibis.literal(low)) & (value <= ibis.literal(high))
        case "contains":
            return value.contains(first)
        case "beginsWith":
            return value.startswith(first)
        case "endsWith":
            return value.endswith(first)
        case _:
            return _compared(value, operator, ibis.literal(first))


def _compared(value: Any, operator: str, other: Any) -> Any:
    match operator:
        case "=":
            return value == other
        case "!=":
            return ~ibis.coalesce(value == other, False)
        case "<":
            return value < other
        case "<=":
            return value <= other
        case ">":
            return value > other
        case _:
            return value >= other


def _days_test(moment: Any, rule: Rule, now: datetime) -> Any:
    """Compare whole days since a moment, as conditions on the moment itself: no engine has to count days."""

    def after(days: float) -> Any:
        return moment > ibis.literal(now - timedelta(days=days))

    days = float(str(rule.values[0]))
    match rule.operator:
        case "=":
            return after(days + 1) & ~after(days)
        case "!=":
            return ~ibis.coalesce(after(days + 1) & ~after(days), False)
        case "<":
            return after(days)
        case "<=":
            return after(days + 1)
        case ">":
            return ~after(days + 1)
        case ">=":
            return ~after(days)
        case _:
            low, high = sorted(float(str(value)) for value in rule.values)
            within = after(high + 1) & ~after(low)
            return ~ibis.coalesce(within, False) if rule.operator == "notBetween" else within


def _flips(rule: Rule) -> list[int]:
    """Return after how many days a rule on days since a moment may change its answer."""
    return sorted({int(float(str(value))) + more for value in rule.values for more in (0, 1)})
