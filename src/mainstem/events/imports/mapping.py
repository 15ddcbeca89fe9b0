"""
Mappings: small TOML files that say which column fills which field, what a document is, and which rows are set aside.

Reading one checks everything that can be checked without the file: names of fields, operators, classes, options. What
comes out is plain data; `preparing` turns it into SQL. `docs/how-to/import-a-file.md` shows every word of it.
"""

import tomllib
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mainstem.events.contracts import ImportKind
from mainstem.events.imports.contracts import MappingRefused, NoSuchMapping

MAX_MAPPING_BYTES = 256 * 1024
QUARANTINE = "quarantine"

_SIMPLE_OPERATORS = {
    "equals",
    "not_equals",
    "less_than",
    "at_most",
    "greater_than",
    "at_least",
    "starts_with",
    "ends_with",
    "contains",
    "matches",
    "one_of",
    "missing",
    "unknown",
}
_SOURCES = {"from", "constant", "concat", "coalesce", "multiply"}
_TEXT_STEPS = {"upper", "lower", "prefix", "suffix", "replace", "values"}
_NUMBER_STEPS = {"negate", "absolute", "decimals", "decimal_comma"}
_OTHER = {"separator", "format", "timezone", "namespace", "namespace_from", "default", "keep_spaces"}
_TOP = {
    "kind",
    "name",
    "description",
    "timezone",
    "decimal_comma",
    "sheet",
    "encoding",
    "delimiter",
    "fields",
    "choose",
    "classify",
    "keep",
    "quarantine",
    "options",
    "ignore",
}


@dataclass(frozen=True)
class Condition:
    """One test of a field (as mapped) or a column (as it stands in the file)."""

    subject: str
    is_column: bool
    operator: str
    operand: Any
    over_any: bool = False


@dataclass(frozen=True)
class FieldRule:
    """How one field is filled: a source of the value, then steps in a fixed order (see the how-to)."""

    source: str
    columns: tuple[str, ...]
    constant: str | None = None
    separator: str = ""
    steps: AnyMapping[str, Any] = field(default_factory=dict)
    date_format: str | None = None
    timezone: str | None = None
    namespace: str | None = None
    namespace_from: str | None = None
    default: str | None = None


@dataclass(frozen=True)
class Choice:
    """One case of a field that is chosen: the value, and what must hold."""

    then: str
    when: tuple[Condition, ...]


@dataclass(frozen=True)
class DocumentClass:
    """One class of documents; `QUARANTINE` sets the whole document aside for `reason`."""

    code: str
    when: tuple[Condition, ...]
    reason: str = ""


@dataclass(frozen=True)
class RowRule:
    """Rows that are set aside for a reason, or kept in spite of such a rule."""

    when: tuple[Condition, ...]
    reason: str = ""


@dataclass(frozen=True)
class Mapping:
    """One mapping file, read and checked against its kind."""

    kind: str
    name: str
    text: str
    timezone: str
    decimal_comma: bool
    sheet: str | None
    encoding: str | None
    delimiter: str | None
    fields: AnyMapping[str, FieldRule]
    choices: AnyMapping[str, tuple[Choice, ...]]
    classes: tuple[DocumentClass, ...]
    keep: tuple[RowRule, ...]
    quarantine: tuple[RowRule, ...]
    options: AnyMapping[str, str]
    ignored_columns: tuple[str, ...]

    @property
    def columns(self) -> frozenset[str]:
        """Every column the mapping reads."""
        found = {column for rule in self.fields.values() for column in rule.columns}
        found |= {rule.namespace_from for rule in self.fields.values() if rule.namespace_from}
        for conditions in self._conditions():
            found |= {condition.subject for condition in conditions if condition.is_column}
        return frozenset(found)

    def _conditions(self) -> Sequence[Sequence[Condition]]:
        return [
            *(choice.when for choices in self.choices.values() for choice in choices),
            *(entry.when for entry in self.classes),
            *(rule.when for rule in (*self.keep, *self.quarantine)),
        ]


def list_mappings() -> Sequence[str]:
    """Return the names of the mappings that come with Mainstem."""
    folder = files("mainstem.events.imports") / "mappings"
    return sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))


def find_mapping_text(name_or_path: str) -> str:
    """
    Return the text of a mapping that comes with Mainstem (by name) or of a file (by path).

    :raises NoSuchMapping: if there is neither
    """
    if name_or_path in list_mappings():
        return (files("mainstem.events.imports") / "mappings" / f"{name_or_path}.toml").read_text(encoding="utf-8")
    path = Path(name_or_path)
    if path.suffix == ".toml" and path.is_file():
        if path.stat().st_size > MAX_MAPPING_BYTES:
            raise MappingRefused(f"A mapping has at most {MAX_MAPPING_BYTES} bytes.", path=name_or_path)
        try:
            return path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise MappingRefused("A mapping must be UTF-8 text.", path=name_or_path) from error
    known = ", ".join(list_mappings())
    raise NoSuchMapping(
        f"There is no mapping {name_or_path}: neither a .toml file nor one of {known}.", mapping=name_or_path
    )


def read_mapping(text: str, kind: ImportKind) -> Mapping:
    """
    Read a mapping and check it against the kind it fills.

    :raises MappingRefused: with the place and what is allowed there
    """
    if len(text.encode()) > MAX_MAPPING_BYTES:
        raise MappingRefused(f"A mapping has at most {MAX_MAPPING_BYTES} bytes.")
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MappingRefused(f"The mapping is not valid TOML: {error}.") from error
    _only(raw, _TOP, "the mapping")
    if raw.get("kind", kind.code) != kind.code:
        raise MappingRefused(f"The mapping is for {raw['kind']}, not for {kind.code}.", kind=kind.code)
    known = {entry.name for entry in kind.fields}
    fields = {name: _field(name, rule, known) for name, rule in _table(raw, "fields").items()}
    choices = {
        name: tuple(_choice(name, entry, known) for entry in _list(entries, f"choose.{name}"))
        for name, entries in _table(raw, "choose").items()
    }
    for name in choices:
        _known(name, known, f"choose.{name}")
        if name in fields:
            raise MappingRefused(f"The field {name} is both mapped and chosen; keep one of them.", field=name)
    for entry in kind.fields:
        if entry.required and entry.name not in fields and entry.name not in choices:
            raise MappingRefused(f"The mapping must fill the field {entry.name}.", field=entry.name)
    return Mapping(
        kind=kind.code,
        name=_text(raw.get("name", kind.code), "name"),
        text=text,
        timezone=_timezone(raw.get("timezone", "UTC")),
        decimal_comma=_flag(raw.get("decimal_comma", False), "decimal_comma"),
        sheet=_optional_text(raw, "sheet"),
        encoding=_encoding(raw),
        delimiter=_delimiter(raw),
        fields=fields,
        choices=choices,
        classes=tuple(_class(entry, kind, known) for entry in _list(raw.get("classify", []), "classify")),
        keep=tuple(_row_rule(entry, known, "keep") for entry in _list(raw.get("keep", []), "keep")),
        quarantine=tuple(
            _row_rule(entry, known, "quarantine") for entry in _list(raw.get("quarantine", []), "quarantine")
        ),
        options=_options(_table(raw, "options"), kind),
        ignored_columns=_strings(_table(raw, "ignore").get("columns", []), "ignore.columns"),
    )


def _field(name: str, rule: Any, known: set[str]) -> FieldRule:
    place = f"fields.{name}"
    _known(name, known, place)
    if isinstance(rule, str):
        return FieldRule(source="from", columns=(rule,))
    if not isinstance(rule, dict):
        raise MappingRefused(f"{place} must be a column's name or a table.", place=place)
    _only(rule, _SOURCES | _TEXT_STEPS | _NUMBER_STEPS | _OTHER, place)
    sources = sorted(_SOURCES & rule.keys())
    if len(sources) != 1:
        raise MappingRefused(f"{place} needs exactly one of {', '.join(sorted(_SOURCES))}.", place=place)
    source = sources[0]
    given = rule[source]
    columns: tuple[str, ...]
    if source == "from":
        columns = (_text(given, place),)
    elif source == "constant":
        columns = ()
    else:
        columns = _strings(given, place)
        if not columns or (source == "multiply" and len(columns) != 2):
            raise MappingRefused(f"{place}.{source} needs {'two' if source == 'multiply' else 'some'} columns.")
    return FieldRule(
        source=source,
        columns=columns,
        constant=_scalar(given, place) if source == "constant" else None,
        separator=_text(rule.get("separator", ""), place),
        steps=_steps(rule, place),
        date_format=_optional_text(rule, "format"),
        timezone=_timezone(rule["timezone"]) if "timezone" in rule else None,
        namespace=_optional_text(rule, "namespace"),
        namespace_from=_optional_text(rule, "namespace_from"),
        default=_scalar(rule["default"], place) if "default" in rule else None,
    )


def _steps(rule: AnyMapping[str, Any], place: str) -> dict[str, Any]:
    steps: dict[str, Any] = {}
    for flag in ("upper", "lower", "negate", "absolute", "keep_spaces", "decimal_comma"):
        if flag in rule:
            steps[flag] = _flag(rule[flag], f"{place}.{flag}")
    for word in ("prefix", "suffix"):
        if word in rule:
            steps[word] = _text(rule[word], f"{place}.{word}")
    for table in ("replace", "values"):
        if table in rule:
            if not isinstance(rule[table], dict):
                raise MappingRefused(f"{place}.{table} must be a table of old = new.", place=place)
            steps[table] = {str(old): _scalar(new, f"{place}.{table}") for old, new in rule[table].items()}
    if "decimals" in rule:
        if not isinstance(rule["decimals"], int) or not 0 <= rule["decimals"] <= 6:
            raise MappingRefused(f"{place}.decimals must be a whole number from 0 to 6.", place=place)
        steps["decimals"] = rule["decimals"]
    return steps


def _choice(name: str, entry: Any, known: set[str]) -> Choice:
    place = f"choose.{name}"
    _only(entry, {"then", "when"}, place)
    if "then" not in entry:
        raise MappingRefused(f"Every case of {place} needs `then`.", place=place)
    return Choice(then=_scalar(entry["then"], place), when=_conditions(entry.get("when", []), known, place))


def _class(entry: Any, kind: ImportKind, known: set[str]) -> DocumentClass:
    _only(entry, {"as", "when", "reason"}, "classify")
    code = _text(entry.get("as", ""), "classify.as")
    allowed = {*kind.document_kinds, QUARANTINE}
    if code not in allowed:
        raise MappingRefused(f"classify: {code!r} is none of {', '.join(sorted(allowed))}.", place="classify")
    if code == QUARANTINE and not entry.get("reason"):
        raise MappingRefused("classify: a quarantined class needs a `reason`.", place="classify")
    return DocumentClass(
        code, _conditions(entry.get("when", []), known, "classify"), _reason(entry.get("reason", ""), "classify")
    )


def _row_rule(entry: Any, known: set[str], place: str) -> RowRule:
    _only(entry, {"when", "reason"}, place)
    if not entry.get("when"):
        raise MappingRefused(f"{place}: a rule needs conditions under `when`.", place=place)
    if place == QUARANTINE and not entry.get("reason"):
        raise MappingRefused("quarantine: a rule needs a `reason`.", place=place)
    return RowRule(_conditions(entry["when"], known, place), _reason(entry.get("reason", ""), place))


def _conditions(entries: Any, known: set[str], place: str) -> tuple[Condition, ...]:
    return tuple(_condition(entry, known, f"{place}.when") for entry in _list(entries, f"{place}.when"))


def _condition(entry: Any, known: set[str], place: str) -> Condition:
    _only(entry, {"field", "column", "over"} | _SIMPLE_OPERATORS, place)
    operators = sorted(_SIMPLE_OPERATORS & entry.keys())
    if len(operators) != 1 or ("field" in entry) == ("column" in entry):
        raise MappingRefused(
            f"{place}: a condition names one `field` or `column` and one of {', '.join(sorted(_SIMPLE_OPERATORS))}.",
            place=place,
        )
    operator = operators[0]
    operand = entry[operator]
    if operator == "one_of":
        operand = tuple(_scalar(value, place) for value in _list(operand, place))
    elif operator == "missing":
        operand = _flag(operand, place)
    elif operator in ("starts_with", "ends_with", "contains", "matches", "unknown"):
        operand = _text(operand, place)
    else:
        operand = _scalar(operand, place)
    over = entry.get("over", "every")
    if over not in ("every", "any"):
        raise MappingRefused(f"{place}: `over` is every or any.", place=place)
    if "field" in entry:
        _known(entry["field"], known, place)
    subject = _text(entry.get("field", entry.get("column")), place)
    return Condition(subject, "column" in entry, operator, operand, over == "any")


def _options(given: AnyMapping[str, Any], kind: ImportKind) -> dict[str, str]:
    options: dict[str, str] = {}
    for name, value in given.items():
        if name not in kind.options:
            allowed = ", ".join(sorted(kind.options)) or "none"
            raise MappingRefused(f"options.{name} is unknown. Options of {kind.code}: {allowed}.", option=name)
        text = _scalar(value, f"options.{name}")
        if kind.options[name] and text not in kind.options[name]:
            raise MappingRefused(f"options.{name} is one of {', '.join(kind.options[name])}.", option=name)
        options[name] = text
    return options


def _only(entry: Any, allowed: set[str], place: str) -> None:
    if not isinstance(entry, dict):
        raise MappingRefused(f"{place} must be a table.", place=place)
    unknown = sorted(entry.keys() - allowed)
    if unknown:
        raise MappingRefused(
            f"{place} does not know {', '.join(unknown)}. It knows: {', '.join(sorted(allowed))}.", place=place
        )


def _known(name: Any, known: set[str], place: str) -> None:
    if name not in known:
        raise MappingRefused(f"{place}: there is no field {name}. Fields: {', '.join(sorted(known))}.", place=place)


def _table(raw: AnyMapping[str, Any], name: str) -> dict[str, Any]:
    value = raw.get(name, {})
    if not isinstance(value, dict):
        raise MappingRefused(f"{name} must be a table.", place=name)
    return value


def _list(value: Any, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise MappingRefused(f"{place} must be a list.", place=place)
    return value


def _strings(value: Any, place: str) -> tuple[str, ...]:
    return tuple(_text(entry, place) for entry in _list(value, place))


def _text(value: Any, place: str) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise MappingRefused(f"{place} must be text.", place=place)
    return value


def _optional_text(raw: AnyMapping[str, Any], name: str) -> str | None:
    return _text(raw[name], name) if name in raw else None


def _encoding(raw: AnyMapping[str, Any]) -> str | None:
    name = _optional_text(raw, "encoding")
    try:
        if name is not None:
            "".encode(name)
    except (LookupError, UnicodeError) as error:
        raise MappingRefused(f"There is no text encoding {name}.", encoding=name) from error
    return name


def _delimiter(raw: AnyMapping[str, Any]) -> str | None:
    sign = _optional_text(raw, "delimiter")
    if sign is not None and (len(sign) != 1 or sign in '"\r\n'):
        raise MappingRefused("delimiter is one character, neither a quotation mark nor a line end.", delimiter=sign)
    return sign


def _reason(value: Any, place: str) -> str:
    text = _text(value, place)
    if text and not text.replace("_", "").isalnum():
        raise MappingRefused(f"{place}: a reason is one word such as finance_adjustment.", place=place)
    return text


def _scalar(value: Any, place: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(Decimal(str(value)), "f")
    if isinstance(value, int | str):
        return _text(str(value), place)
    raise MappingRefused(f"{place} must be text, a number or true/false.", place=place)


def _flag(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise MappingRefused(f"{place} must be true or false.", place=place)
    return value


def _timezone(name: Any) -> str:
    text = _text(name, "timezone")
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise MappingRefused(f"There is no timezone {text}.", timezone=text) from error
    return text
