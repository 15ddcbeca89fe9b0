"""
Rule trees: read from react-querybuilder's JSON and checked against the fields there are.

A group is `{"combinator": "and" | "or", "not": false, "rules": [...]}`, a rule is
`{"field", "operator", "value", "valueSource"}` and may carry `params`: `within_days`, `event`, and `where`, a list of
`{"column" | "property", "operator", "value"}` that narrows the rows it looks at. Everything wrong is reported at once,
each with its path.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from mainstem.customers.contracts import RuleProblem, RuleRefused
from mainstem.customers.segments.fields import FieldType, Measure, Registry, SegmentField

LANGUAGES = ("en", "zh-CN")
MAX_DEPTH = 8
MAX_RULES = 100
MAX_VALUES = 1_000
MAX_TEXT = 200
MAX_FILTERS = 10
MAX_DAYS = 36_500
PROPERTY_NAME = re.compile(r"[\w .:$-]{1,64}")

COMPARING = ("=", "!=", "<", "<=", ">", ">=")
RANGING = ("between", "notBetween")
LISTING = ("in", "notIn")
MATCHING = ("contains", "beginsWith", "endsWith", "doesNotContain", "doesNotBeginWith", "doesNotEndWith")
EXISTING = ("null", "notNull")
OPERATORS: Mapping[FieldType, tuple[str, ...]] = {
    FieldType.NUMBER: (*COMPARING, *RANGING, *LISTING, *EXISTING),
    FieldType.DAYS: (*COMPARING, *RANGING, *EXISTING),
    FieldType.TEXT: ("=", "!=", *LISTING, *MATCHING, *EXISTING),
    FieldType.FLAG: ("=", "!="),
    FieldType.MOMENT: ("<", "<=", ">", ">=", "between", "notBetween", *EXISTING),
    FieldType.SET: ("=", "!=", *LISTING, *EXISTING),
}
TRAIT_OPERATORS = tuple(dict.fromkeys((*OPERATORS[FieldType.NUMBER], *OPERATORS[FieldType.TEXT])))
FILTER_OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "in", "notIn", "contains", "beginsWith")

Scalar = str | float | bool | datetime


@dataclass(frozen=True)
class RowFilter:
    """One condition on the rows a rule looks at."""

    name: str
    is_property: bool
    operator: str
    values: tuple[Scalar, ...]
    label: Mapping[str, str] = field(default_factory=dict)
    value_labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Rule:
    """One rule, checked. `values` hold one value, the two ends of a range, or a list; `other` is a field to compare."""

    path: str
    field: SegmentField
    code: str
    type: FieldType
    operator: str
    values: tuple[Scalar, ...]
    other: SegmentField | None = None
    within_days: int | None = None
    event: str | None = None
    filters: tuple[RowFilter, ...] = ()

    @property
    def name(self) -> str:
        """What stands behind a prefix field's dot."""
        return self.code.partition(".")[2]


@dataclass(frozen=True)
class Group:
    """Rules joined by `and` or `or`, perhaps turned into their opposite. An empty group holds for everybody."""

    path: str
    combinator: str
    is_negated: bool
    rules: tuple["Group | Rule", ...]


class _Problems:
    def __init__(self) -> None:
        self.found: list[RuleProblem] = []

    def add(self, path: str, code: str, message: str) -> None:
        self.found.append(RuleProblem(path, code, message))


def read_tree(raw: object, registry: Registry) -> Group:
    """
    Read a rule tree.

    :raises RuleRefused: with every problem and its path
    """
    problems = _Problems()
    reader = _Reader(registry, problems)
    group = reader.group(raw, "", 1)
    if problems.found or group is None:
        raise RuleRefused(problems.found or [RuleProblem("", "not_a_group", "a rule tree begins with a group")])
    return group


def operators_of(found: SegmentField) -> tuple[str, ...]:
    """Return the operators a field takes."""
    if found.is_prefix:
        return TRAIT_OPERATORS
    if found.measure == Measure.PERMITTED:
        return ("=", "!=", *LISTING)
    return OPERATORS[found.type]


def filter_operators(kind: FieldType) -> tuple[str, ...]:
    """Return the operators a condition on rows takes, by what its column or property holds."""
    misfit = ("<", "<=", ">", ">=") if kind == FieldType.TEXT else MATCHING
    return tuple(operator for operator in FILTER_OPERATORS if operator not in misfit)


def filter_kind(registry: Registry, found: SegmentField, column: str) -> FieldType:
    """Return what a column that may narrow a field holds."""
    return _kind_of_column(registry.columns_of(found.table)[column])


def leaves(group: Group) -> list[Rule]:
    """Return every rule of a tree, in order."""
    found: list[Rule] = []
    for item in group.rules:
        found += leaves(item) if isinstance(item, Group) else [item]
    return found


class _Reader:
    def __init__(self, registry: Registry, problems: _Problems) -> None:
        self._registry = registry
        self._problems = problems
        self._count = 0

    def group(self, raw: object, path: str, depth: int) -> Group | None:
        add = self._problems.add
        if not isinstance(raw, Mapping):
            add(path, "not_a_group", "a group is an object with `combinator` and `rules`")
            return None
        if depth > MAX_DEPTH:
            add(path, "too_deep", f"groups may be nested {MAX_DEPTH} deep")
            return None
        combinator = raw.get("combinator", "and")
        if combinator not in ("and", "or"):
            add(_at(path, "combinator"), "unknown_combinator", "a combinator is `and` or `or`")
        negated = raw.get("not", False)
        if not isinstance(negated, bool):
            add(_at(path, "not"), "not_a_flag", "`not` is true or false")
        rules = raw.get("rules")
        if not isinstance(rules, list):
            add(_at(path, "rules"), "not_a_list", "`rules` is a list of rules and groups")
            return None
        read: list[Group | Rule] = []
        for number, item in enumerate(rules):
            inside = f"{_at(path, 'rules')}[{number}]"
            self._count += 1
            if self._count > MAX_RULES:
                add(inside, "too_many_rules", f"a segment may have {MAX_RULES} rules and groups")
                break
            is_group = isinstance(item, Mapping) and "rules" in item
            one = self.group(item, inside, depth + 1) if is_group else self.rule(item, inside)
            if one is not None:
                read.append(one)
        return Group(path, str(combinator), negated is True, tuple(read))

    def rule(self, raw: object, path: str) -> Rule | None:
        add = self._problems.add
        if not isinstance(raw, Mapping):
            add(path, "not_a_rule", "a rule is an object with `field`, `operator` and `value`")
            return None
        code, operator = raw.get("field"), raw.get("operator")
        found = self._registry.find_field(code) if isinstance(code, str) and len(code) <= MAX_TEXT else None
        if found is None or not isinstance(code, str):
            add(_at(path, "field"), "unknown_field", f"there is no field {str(code)[:60]!r}")
            return None
        allowed = operators_of(found)
        if not isinstance(operator, str) or operator not in allowed:
            add(_at(path, "operator"), "unknown_operator", f"{code} takes one of {', '.join(allowed)}")
            return None
        source = raw.get("valueSource", "value")
        if source not in ("value", "field"):
            add(_at(path, "valueSource"), "unknown_value_source", "a value source is `value` or `field`")
            return None
        other = None
        values: tuple[Scalar, ...] | None = ()
        kind = found.type
        if operator not in EXISTING:
            if source == "field":
                other = self._other(found, operator, raw.get("value"), path)
            else:
                kind = _kind_of(found, operator, raw.get("value"))
                values = self._values(kind, operator, raw.get("value"), _at(path, "value"))
        params = raw.get("params") or {}
        if not isinstance(params, Mapping):
            add(_at(path, "params"), "not_an_object", "`params` is an object")
            return None
        window, event, filters = self._params(found, params, _at(path, "params"))
        if values is None or (source == "field" and other is None and operator not in EXISTING):
            return None
        return Rule(path, found, code, kind, operator, values, other, window, event, filters)

    def _other(self, found: SegmentField, operator: str, value: object, path: str) -> SegmentField | None:
        other = self._registry.find_field(value) if isinstance(value, str) else None
        if other is None:
            self._problems.add(_at(path, "value"), "unknown_field", f"there is no field {str(value)[:60]!r}")
            return None
        plain = (found.type, other.type) == (FieldType.NUMBER, FieldType.NUMBER)
        if not plain or operator not in COMPARING or other.takes_event or other.is_prefix or found.is_prefix:
            self._problems.add(path, "fields_do_not_compare", "only two numbers can be compared with each other")
            return None
        return other

    def _values(self, kind: FieldType, operator: str, value: object, path: str) -> tuple[Scalar, ...] | None:
        many = operator in LISTING or operator in RANGING
        given = _listed(value) if many else [value]
        if operator in RANGING and len(given) != 2:
            self._problems.add(path, "not_a_range", "a range has two ends")
            return None
        if not given or len(given) > MAX_VALUES:
            self._problems.add(path, "wrong_length", f"a list has 1 to {MAX_VALUES} values")
            return None
        read: list[Scalar] = []
        for number, item in enumerate(given):
            one = _scalar(kind, item)
            if one is None:
                self._problems.add(
                    f"{path}[{number}]" if many else path, "wrong_value", f"this is not readable as {kind.value}"
                )
                return None
            read.append(one)
        return tuple(read)

    def _params(
        self, found: SegmentField, params: Mapping[Any, Any], path: str
    ) -> tuple[int | None, str | None, tuple[RowFilter, ...]]:
        add = self._problems.add
        for name in params:
            if name not in ("within_days", "event", "where"):
                add(_at(path, str(name)[:40]), "unknown_param", "params are `within_days`, `event` and `where`")
        window = params.get("within_days")
        if window is not None and not (found.takes_window and type(window) is int and 0 < window <= MAX_DAYS):
            add(_at(path, "within_days"), "wrong_window", f"a window is 1 to {MAX_DAYS} days, on fields that take one")
            window = None
        event = params.get("event")
        if found.takes_event:
            if not isinstance(event, str) or not 0 < len(event) <= MAX_TEXT or "\0" in event:
                add(_at(path, "event"), "no_event", "this field needs the name of an event in `params.event`")
                event = None
        elif event is not None:
            add(_at(path, "event"), "no_event_here", "this field knows no events")
            event = None
        where = params.get("where", [])
        if not isinstance(where, list) or len(where) > MAX_FILTERS:
            add(_at(path, "where"), "wrong_filters", f"`where` is a list of at most {MAX_FILTERS} conditions")
            where = []
        filters = [self._filter(found, raw, f"{_at(path, 'where')}[{number}]") for number, raw in enumerate(where)]
        return window, event, tuple(one for one in filters if one is not None)

    def _filter(self, found: SegmentField, raw: object, path: str) -> RowFilter | None:
        add = self._problems.add
        if not isinstance(raw, Mapping):
            add(path, "not_an_object", "a condition is an object")
            return None
        column, prop, operator = raw.get("column"), raw.get("property"), raw.get("operator")
        table = self._registry.get_table(found.table)
        if prop is not None:
            if table.properties is None or not isinstance(prop, str) or not PROPERTY_NAME.fullmatch(prop):
                add(_at(path, "property"), "unknown_property", "this field has no such property")
                return None
            kind = FieldType.NUMBER if _all_numbers(raw.get("value")) else FieldType.TEXT
        elif isinstance(column, str) and column in found.filters:
            kind = _kind_of_column(self._registry.columns_of(table.code)[column])
        else:
            add(_at(path, "column"), "unknown_column", f"conditions of this field are on {', '.join(found.filters)}")
            return None
        if operator not in filter_operators(kind):
            add(_at(path, "operator"), "unknown_operator", f"this condition does not take {str(operator)[:20]!r}")
            return None
        values = self._values(kind, str(operator), raw.get("value"), _at(path, "value"))
        if values is None:
            return None
        if prop is not None:
            return RowFilter(str(prop), True, str(operator), values)
        name = str(column)
        label = {language: self._registry.label_of_column(table.code, name, language) for language in LANGUAGES}
        return RowFilter(name, False, str(operator), values, label, self._registry.labels_of_values(table.code, name))


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _listed(value: object) -> list[object]:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return list(value) if isinstance(value, Sequence) else [value]


def _kind_of(found: SegmentField, operator: str, value: object) -> FieldType:
    if not found.is_prefix:
        return found.type
    if operator in MATCHING:
        return FieldType.TEXT
    if operator in ("<", "<=", ">", ">=", *RANGING):
        return FieldType.NUMBER
    return FieldType.NUMBER if _all_numbers(value) else FieldType.TEXT


def _all_numbers(value: object) -> bool:
    given = value if isinstance(value, list) else [value]
    return bool(given) and all(isinstance(item, int | float) and not isinstance(item, bool) for item in given)


def _kind_of_column(dtype: str) -> FieldType:
    if dtype.startswith(("int", "float", "decimal")):
        return FieldType.NUMBER
    return FieldType.FLAG if dtype == "boolean" else FieldType.TEXT


def _scalar(kind: FieldType, value: object) -> Scalar | None:
    match kind:
        case FieldType.NUMBER:
            return _number(value)
        case FieldType.DAYS:
            days = _number(value)
            return days if days is not None and days.is_integer() and 0 <= days <= MAX_DAYS else None
        case FieldType.FLAG:
            return {"true": True, "false": False}.get(str(value).lower())
        case FieldType.MOMENT:
            return _moment(value)
        case FieldType.TEXT | FieldType.SET:
            return _text(value)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < 1e15 else None


def _text(value: object) -> str | None:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str) or not 0 < len(value) <= MAX_TEXT:
        return None
    # Neither engine stores a NUL, and a lone surrogate is no text.
    return None if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value) else value


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return moment if 1900 <= moment.year <= 2900 else None
