"""
From the file's own columns to checked documents, all of it SQL in the scratch database.

`mapped`   one row per row of the file: the kind's fields, the first thing wrong with it, the rule that sets it aside
`document` one row per document: its number in order of first appearance, its class, whether it is spoilt
`staged`   the rows that will be loaded, in the order of (document_number, row_number)
`rejected` every other row, with column, value and reason

A row that cannot be read spoils its document: half an order is never loaded. A row set aside by a rule of the mapping
does not: the rest of its document stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import pyarrow as pa

from mainstem.events.contracts import FieldType, ImportField, ImportKind
from mainstem.events.imports.contracts import MappingRefused, MissingColumns
from mainstem.events.imports.mapping import QUARANTINE, Choice, Condition, FieldRule, Mapping
from mainstem.events.imports.reading import SourceTable
from mainstem.events.imports.workspace import Workspace, identifier, literal
from mainstem.kernel.identifiers import normalised, reference

MAX_TEXT = 2_000
MAX_WHOLE = 10**12
MAX_AMOUNT = 10**11
SPACES = " \t\r\n\u00a0\u3000\ufeff"
AMOUNT = "DECIMAL(18,4)"
WIDE = "DECIMAL(38,10)"
REFERENCE_BATCH_ROWS = 100_000
DOCUMENT_SPOILT = "another_row_of_its_document_was_refused"
EMPTY_KEY = "missing"
_TEXT_TYPES = ("VARCHAR",)
_INTEGERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "HUGEINT")
_SQL_TYPES = {
    FieldType.TEXT: "VARCHAR",
    FieldType.INTEGER: "BIGINT",
    FieldType.DECIMAL: AMOUNT,
    FieldType.TIMESTAMP: "TIMESTAMPTZ",
    FieldType.DATE: "DATE",
    FieldType.BOOLEAN: "BOOLEAN",
}
_NOT_A = {
    FieldType.INTEGER: "not_a_whole_number",
    FieldType.DECIMAL: "not_a_number",
    FieldType.TIMESTAMP: "not_a_time",
    FieldType.DATE: "not_a_date",
    FieldType.BOOLEAN: "not_yes_or_no",
}
_NOT_FOR_THIS_FILE = (
    duckdb.InvalidInputException,
    duckdb.ConversionException,
    duckdb.BinderException,
    duckdb.ParserException,
    duckdb.NotImplementedException,
)
_TRUE = ("true", "t", "yes", "y", "1", "是")
_FALSE = ("false", "f", "no", "n", "0", "否")


@dataclass(frozen=True)
class Prepared:
    """What lies ready in the scratch database."""

    row_count: int
    document_count: int
    unknown_columns: Sequence[str]
    notes: dict[str, Any]
    stage_columns: Sequence[tuple[str, str]]
    """Name and PostgreSQL type of every column of the stage, in order."""


def prepare(
    space: Workspace, table: SourceTable, mapping: Mapping, kind: ImportKind, namespaces: dict[str, str]
) -> Prepared:
    """
    Map, check, group and classify the rows of `source_rows`.

    :param namespaces: what the bare namespaces of the kind's identifiers mean for this source, such as
        `{"user": "user:shop"}`
    :raises MissingColumns: if the mapping reads a column the file does not have
    :raises MappingRefused: if a pattern, a date format or a value to compare with makes no sense
    """
    _refuse_missing_columns(table, mapping)
    for name, codes in kind.lookups.items():
        if _uses_lookup(mapping, name):
            _load_lookup(space, name, codes())
    plan = _Plan(table, mapping, kind, namespaces)
    try:
        space.run(plan.mapped())
    except _NOT_FOR_THIS_FILE as error:
        # Patterns, date formats and values that conditions compare with are DuckDB's to judge. Cells cannot fail here.
        raise MappingRefused(f"The mapping cannot be carried out: {str(error).splitlines()[0][:300]}") from error
    plan.add_references(space)
    plan.spoil_documents_of_broken_rows(space)
    space.run(plan.documents())
    space.run(plan.staged())
    space.run(plan.rejected())
    return Prepared(
        row_count=table.row_count,
        document_count=space.value("SELECT count(*) FROM document"),
        unknown_columns=_unknown_columns(table, mapping),
        notes=plan.notes(space),
        stage_columns=plan.stage_columns(),
    )


def preview_rows(space: Workspace, kind: ImportKind, limit: int) -> tuple[list[str], list[dict[str, Any]]]:
    """Return the first mapped rows, identifiers masked."""
    names = [entry.name for entry in kind.fields]
    shown = ", ".join(
        f"'•••' || right({identifier(name)}, 2) AS {identifier(name)}" if entry.namespace else identifier(name)
        for name, entry in zip(names, kind.fields, strict=True)
    )
    rows = space.rows(
        f"SELECT row_number, document_number, document_kind, {shown} FROM"
        " (SELECT mapped.*, document.document_number, document.document_kind FROM mapped"
        f"  LEFT JOIN document ON mapped.document_key = document.document_key) ORDER BY row_number LIMIT {limit}"
    )
    columns = ["row_number", "document_number", "document_kind", *names]
    return names, [dict(zip(columns, row, strict=True)) for row in rows]


class _Plan:
    """The statements for one mapping on one file."""

    def __init__(self, table: SourceTable, mapping: Mapping, kind: ImportKind, namespaces: dict[str, str]) -> None:
        self.mapping = mapping
        self.kind = kind
        self.namespaces = namespaces
        self.columns = {name.casefold(): (name, _family(type_)) for name, type_ in table.columns.items()}
        self.fields = {entry.name: entry for entry in kind.fields}
        self.identifiers = [entry for entry in kind.fields if entry.namespace]

    # -- mapped ---------------------------------------------------------------------------------------------------

    def mapped(self) -> str:
        """One row per row of the file: values, the first problem, the rule that sets the row aside."""
        raws, values, checks = [], [], []
        for name, entry in self.fields.items():
            rule = self.mapping.fields.get(name)
            if name in self.mapping.choices:
                raws.append(f"{self._choices(self.mapping.choices[name])} AS {identifier('raw_' + name)}")
                rule, family = FieldRule(source="constant", columns=(), constant=""), "text"
            elif rule is None:
                family = "text"
            else:
                raw, family = self._raw(rule, entry)
                raws.append(f"{raw} AS {identifier('raw_' + name)}")
            value, problem = self._typed(entry, rule, family)
            values.append(f"{value} AS {identifier(name)}")
            checks += problem
            if entry.namespace:
                values.append(f"{self._namespace(entry, rule)} AS {identifier(name + '_namespace')}")
        key = self._document_key()
        problem_case = " ".join(f"WHEN {condition} THEN {code}" for code, (condition, *_) in enumerate(checks, 1))
        column_case = " ".join(f"WHEN {code} THEN {literal(name)}" for code, (_, name, _, _) in enumerate(checks, 1))
        value_case = " ".join(f"WHEN {code} THEN {shown}" for code, (_, _, _, shown) in enumerate(checks, 1))
        reason_case = " ".join(f"WHEN {code} THEN {literal(why)}" for code, (_, _, why, _) in enumerate(checks, 1))
        aside, _ = self._row_rules()
        return (
            "CREATE TABLE mapped AS WITH raw AS (SELECT row_number, "
            + "".join(f"{identifier(name)} AS {_kept(name)}, " for name, _ in self.columns.values())
            + ", ".join(raws)
            + " FROM source_rows), "
            "checked AS (SELECT *, "
            + ", ".join(values)
            + ","
            + (f" CASE {problem_case} ELSE 0 END AS problem" if checks else " 0 AS problem")
            + " FROM raw) SELECT row_number, "
            + ", ".join(identifier(name) for name in self._value_names())
            + f", {key} AS document_key, {aside} AS aside, problem > 0 AS is_refused"
            + (f", CASE problem {column_case} END AS problem_column" if checks else ", NULL::VARCHAR AS problem_column")
            + (f", CASE problem {value_case} END AS problem_value" if checks else ", NULL::VARCHAR AS problem_value")
            + (f", CASE problem {reason_case} END AS problem_reason" if checks else ", NULL::VARCHAR AS problem_reason")
            + self._condition_columns()
            + " FROM checked"
        )

    def _value_names(self) -> list[str]:
        names = []
        for name, entry in self.fields.items():
            names.append(name)
            if entry.namespace:
                names.append(f"{name}_namespace")
        return names

    def _raw(self, rule: FieldRule, entry: ImportField) -> tuple[str, str]:
        """Return the expression of a field before it is typed, and the family of its type."""
        steps = rule.steps
        if rule.source == "constant":
            return literal(rule.constant or ""), "text"
        if rule.source == "multiply":
            first, second = (self._number(column, rule) for column in rule.columns)
            return (
                f"TRY_CAST(TRY_CAST({first} AS DECIMAL(18,6)) * TRY_CAST({second} AS DECIMAL(18,6)) AS {WIDE})",
                "number",
            )
        if rule.source in ("concat", "coalesce"):
            parts = [self._text(column) for column in rule.columns]
            joined = f"concat_ws({literal(rule.separator)}, {', '.join(parts)})"
            return self._text_steps(
                f"nullif({joined}, '')" if rule.source == "concat" else f"coalesce({', '.join(parts)})", rule
            ), "text"
        name, family = self.columns[rule.columns[0].casefold()]
        wants_text = entry.type is FieldType.TEXT or bool(
            steps.keys() & {"upper", "lower", "prefix", "suffix", "replace", "values"}
        )
        if family == "text" or wants_text or rule.default is not None:
            return self._text_steps(self._text(name, keep_spaces=bool(steps.get("keep_spaces"))), rule), "text"
        return identifier(name), family

    def _text(self, column: str, *, keep_spaces: bool = False, kept: bool = False) -> str:
        """Return a column as trimmed text. `kept`: past the first step, where the file's columns bear another name."""
        name, family = self.columns[column.casefold()]
        quoted = _kept(name) if kept else identifier(name)
        if family == "text":
            # Spaces of every width count as none.
            return quoted if keep_spaces else f"nullif(trim({quoted}, {literal(SPACES)}), '')"
        if family == "float":
            # 17850.0 is how some tools write the whole number 17850 in a column with gaps.
            return (
                f"CASE WHEN {quoted} = floor({quoted}) AND abs({quoted}) < 1e15"
                f" THEN CAST(CAST({quoted} AS BIGINT) AS VARCHAR) ELSE CAST({quoted} AS VARCHAR) END"
            )
        return f"CAST({quoted} AS VARCHAR)"

    def _text_steps(self, value: str, rule: FieldRule) -> str:
        steps = rule.steps
        for old, new in steps.get("replace", {}).items():
            value = f"replace({value}, {literal(old)}, {literal(new)})"
        if steps.get("upper"):
            value = f"upper({value})"
        if steps.get("lower"):
            value = f"lower({value})"
        if table := steps.get("values"):
            cases = " ".join(f"WHEN {literal(old)} THEN {literal(new)}" for old, new in table.items() if old != "*")
            other = literal(table["*"]) if "*" in table else value
            value = f"CASE {value} {cases} ELSE {other} END" if cases else other
        if "prefix" in steps:
            value = f"{literal(steps['prefix'])} || {value}"
        if "suffix" in steps:
            value = f"{value} || {literal(steps['suffix'])}"
        if rule.default is not None:
            value = f"coalesce(nullif({value}, ''), {literal(rule.default)})"
        return value

    def _number(self, column: str, rule: FieldRule) -> str:
        name, family = self.columns[column.casefold()]
        return self._number_text(self._text(name), rule) if family == "text" else identifier(name)

    def _number_text(self, text: str, rule: FieldRule | None) -> str:
        comma = self.mapping.decimal_comma
        if rule is not None and "decimal_comma" in rule.steps:
            comma = bool(rule.steps["decimal_comma"])
        if comma:
            # A point that does not group thousands is no mistake to guess about: 9.50 is neither 950 nor surely 9.5.
            grouped = f"regexp_full_match({text}, '[+-]?\\d{{1,3}}([. ]\\d{{3}})+(,\\d+)?')"
            return (
                f"CASE WHEN {grouped} THEN replace(replace(replace({text}, ' ', ''), '.', ''), ',', '.')"
                f" WHEN NOT contains({text}, '.') THEN replace({text}, ',', '.') END"
            )
        grouped = f"regexp_full_match({text}, '[+-]?\\d{{1,3}}(,\\d{{3}})+(\\.\\d+)?')"
        return f"CASE WHEN {grouped} THEN replace({text}, ',', '') ELSE {text} END"

    def _typed(
        self, entry: ImportField, rule: FieldRule | None, family: str
    ) -> tuple[str, list[tuple[str, str, str, str]]]:
        """Return a field's typed expression, and its checks: (condition, column, reason, how the value is shown)."""
        if rule is None:
            missing = [("true", entry.name, "missing", "''")] if entry.required else []
            return f"CAST(NULL AS {_SQL_TYPES[entry.type]})", missing
        raw = identifier("raw_" + entry.name)
        column = rule.columns[0] if rule is not None and rule.columns else entry.name
        if rule is not None and len(rule.columns) > 1:
            column = entry.name
        text = f"left(CAST({raw} AS VARCHAR), 200)"
        shown = f"'(hidden: ' || length(CAST({raw} AS VARCHAR)) || ' characters)'" if entry.namespace else text
        checks: list[tuple[str, str, str, str]] = []
        if entry.type is FieldType.TEXT:
            value = raw if family == "text" else f"CAST({raw} AS VARCHAR)"
            if rule is not None and rule.source != "constant":
                checks.append(
                    (f"contains({value}, chr(0))", column, "contains_a_nul_character", f"replace({shown}, chr(0), '')")
                )
                checks.append((f"length({value}) > {MAX_TEXT}", column, "too_long", shown))
            value = f"nullif({value}, '')"
        else:
            value = self._parsed(entry.type, rule, family, raw)
            if rule is not None:
                checks.append(
                    (
                        f"{raw} IS NOT NULL AND ({value}) IS NULL",
                        column,
                        _NOT_A[entry.type],
                        f"replace({shown}, chr(0), '')",
                    )
                )
            checks += self._plausible(entry, rule, family, value=value, column=column, shown=shown)
        if rule is not None and rule.steps.get("negate"):
            value = f"-({value})"
        if rule is not None and rule.steps.get("absolute"):
            value = f"abs({value})"
        if entry.required:
            checks.append((f"({value}) IS NULL", column, "missing", "''"))
        return f"({value})", checks

    def _plausible(
        self, entry: ImportField, rule: FieldRule | None, family: str, *, value: str, column: str, shown: str
    ) -> list[tuple[str, str, str, str]]:
        checks = []
        if entry.type is FieldType.DECIMAL and rule is not None and "decimals" not in rule.steps:
            raw = identifier("raw_" + entry.name)
            wide = f"TRY_CAST({self._number_text(raw, rule) if family == 'text' else raw} AS {WIDE})"
            checks.append((f"{wide} <> ({value})", column, "more_than_4_decimals", shown))
        if entry.type in (FieldType.INTEGER, FieldType.DECIMAL) and rule is not None:
            # One absurd number must not overflow the sums of everything beside it.
            most = MAX_WHOLE if entry.type is FieldType.INTEGER else MAX_AMOUNT
            checks.append((f"({value}) NOT BETWEEN -{most} AND {most}", column, "too_large", shown))
        if entry.type in (FieldType.TIMESTAMP, FieldType.DATE) and rule is not None:
            infinite_too = f"({value}) IS NOT NULL AND coalesce(year({value}), 0) NOT BETWEEN 1900 AND 2200"
            checks.append((infinite_too, column, "not_between_1900_and_2200", shown))
        return checks

    def _parsed(self, type_: FieldType, rule: FieldRule | None, family: str, raw: str) -> str:
        if type_ is FieldType.INTEGER:
            if family == "integer":
                return f"TRY_CAST({raw} AS BIGINT)"
            number = self._number_text(raw, rule) if family == "text" else raw
            wide = f"TRY_CAST({number} AS {WIDE})"
            return f"CASE WHEN {wide} = floor({wide}) THEN TRY_CAST({wide} AS BIGINT) END"
        if type_ is FieldType.DECIMAL:
            number = self._number_text(raw, rule) if family == "text" else raw
            if rule is not None and "decimals" in rule.steps:
                return f"TRY_CAST(round(TRY_CAST({number} AS {WIDE}), {rule.steps['decimals']}) AS {AMOUNT})"
            return f"TRY_CAST({number} AS {AMOUNT})"
        if type_ is FieldType.TIMESTAMP:
            return self._moment(rule, family, raw)
        if type_ is FieldType.DATE:
            if family == "text" and rule is not None and rule.date_format:
                return f"CAST(try_strptime({raw}, {literal(rule.date_format)}) AS DATE)"
            return f"TRY_CAST({raw} AS DATE)"
        if family == "boolean":
            return raw
        lowered = f"lower(CAST({raw} AS VARCHAR))"
        yes, no = (", ".join(literal(word) for word in words) for words in (_TRUE, _FALSE))
        return f"CASE WHEN {lowered} IN ({yes}) THEN true WHEN {lowered} IN ({no}) THEN false END"

    def _moment(self, rule: FieldRule | None, family: str, raw: str) -> str:
        zone = literal((rule.timezone if rule else None) or self.mapping.timezone)
        if family == "moment":
            return raw
        if family in ("timestamp", "date"):
            return f"timezone({zone}, CAST({raw} AS TIMESTAMP))"
        if rule is not None and rule.date_format:
            form = literal(rule.date_format)
            if "%z" in rule.date_format:
                return f"TRY_CAST(try_strptime({raw}, {form}) AS TIMESTAMPTZ)"
            return f"timezone({zone}, try_strptime({raw}, {form}))"
        has_offset = f"regexp_matches(CAST({raw} AS VARCHAR), '\\d\\d:\\d\\d.*(Z|[+-]\\d\\d(:?\\d\\d)?)$')"
        return (
            f"CASE WHEN {has_offset} THEN TRY_CAST({raw} AS TIMESTAMPTZ)"
            f" ELSE timezone({zone}, TRY_CAST({raw} AS TIMESTAMP)) END"
        )

    def _namespace(self, entry: ImportField, rule: FieldRule | None) -> str:
        named = (rule.namespace if rule else None) or entry.namespace or ""
        fixed = literal(self.namespaces.get(named, named))
        if rule is None or rule.namespace_from is None:
            return fixed
        given = self._text(rule.namespace_from, kept=True)
        cases = " ".join(f"WHEN {literal(bare)} THEN {literal(full)}" for bare, full in self.namespaces.items())
        return f"coalesce(CASE {given} {cases} ELSE {given} END, {fixed})" if cases else f"coalesce({given}, {fixed})"

    def _choices(self, choices: Sequence[Choice]) -> str:
        cases = "".join(f" WHEN {self._all(choice.when, raw=True)} THEN {literal(choice.then)}" for choice in choices)
        return f"CASE{cases} END"

    # -- conditions -----------------------------------------------------------------------------------------------

    def _all(self, conditions: Sequence[Condition], *, raw: bool = False) -> str:
        return " AND ".join(f"({self._condition(condition, raw=raw)})" for condition in conditions) or "true"

    def _condition(self, condition: Condition, *, raw: bool = False) -> str:
        """Return a boolean expression that is never NULL. `raw`: fields are not typed yet at this place."""
        if condition.is_column:
            name, family = self.columns[condition.subject.casefold()]
            quoted = identifier(name) if raw else _kept(name)
            subject = self._text(name, kept=not raw) if family == "text" else quoted
        elif raw:
            raise MappingRefused(
                f"choose: conditions look at columns of the file, not at the field {condition.subject}.",
                field=condition.subject,
            )
        else:
            subject = identifier(condition.subject)
            family = {
                FieldType.TEXT: "text",
                FieldType.BOOLEAN: "boolean",
                FieldType.TIMESTAMP: "moment",
                FieldType.DATE: "date",
            }.get(self.fields[condition.subject].type, "number")
        return _test(subject, family, condition)

    def _row_rules(self) -> tuple[str, list[str]]:
        if not self.mapping.quarantine:
            return "NULL::VARCHAR", []
        cases = "".join(f" WHEN {self._all(rule.when)} THEN {literal(rule.reason)}" for rule in self.mapping.quarantine)
        aside = f"CASE{cases} END"
        if self.mapping.keep:
            kept = " OR ".join(f"({self._all(rule.when)})" for rule in self.mapping.keep)
            aside = f"CASE WHEN {kept} THEN NULL ELSE {aside} END"
        return aside, [rule.reason for rule in self.mapping.quarantine]

    def _class_conditions(self) -> list[tuple[str, Condition]]:
        return [
            (f"test_{place}_{number}", condition)
            for place, entry in enumerate(self.mapping.classes)
            for number, condition in enumerate(entry.when)
        ]

    def _condition_columns(self) -> str:
        return "".join(f", {self._condition(condition)} AS {name}" for name, condition in self._class_conditions())

    # -- documents ------------------------------------------------------------------------------------------------

    def _document_key(self) -> str:
        if self.kind.document_field is None:
            return "CAST(row_number AS VARCHAR)"
        return f"coalesce({identifier(self.kind.document_field)}, '#' || row_number)"

    def documents(self) -> str:
        """One row per document, numbered in the order in which documents first appear."""
        tests = "".join(
            f", bool_{'or' if condition.over_any else 'and'}({name}) AS {name}"
            for name, condition in self._class_conditions()
        )
        tests_of = [
            " AND ".join(f"test_{place}_{number}" for number in range(len(entry.when))) or "true"
            for place, entry in enumerate(self.mapping.classes)
        ]
        cases = "".join(
            f" WHEN {holds} THEN {literal(entry.code)}"
            for holds, entry in zip(tests_of, self.mapping.classes, strict=True)
        )
        default = self.kind.document_kinds[0] if self.kind.document_kinds and not self.mapping.classes else None
        reasons = "".join(
            f" WHEN {place} THEN {literal(entry.reason)}"
            for place, entry in enumerate(self.mapping.classes)
            if entry.code == QUARANTINE
        )
        places = "".join(f" WHEN {holds} THEN {place}" for place, holds in enumerate(tests_of))
        class_ = f"CASE{cases} END" if cases else (literal(default) if default else "''")
        reason = f"CASE CASE{places} END{reasons} END" if reasons else "NULL::VARCHAR"
        grouped = (
            f"SELECT document_key, min(row_number) AS first_row, max(row_number) AS last_row, count(*) AS row_count,"
            f" bool_or(is_refused) AS is_spoilt{tests} FROM mapped GROUP BY document_key"
        )
        return (
            "CREATE TABLE document AS SELECT document_key, row_number() OVER (ORDER BY first_row) AS document_number,"
            f" first_row, last_row, row_count, is_spoilt, {class_} AS document_kind, {reason} AS reason,"
            " coalesce(sum(row_count) OVER (ORDER BY first_row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)"
            f" AS rows_before FROM ({grouped}) ORDER BY first_row"
        )

    def staged(self) -> str:
        """The rows to load: good, not set aside, of a document that is whole and has a class."""
        content = self._stage_values()
        text = ", ".join(identifier(name) for name, _ in content)
        return (
            "CREATE TABLE staged AS WITH good AS (SELECT row_number, document_number, document_kind,"
            f" {', '.join(f'{expression} AS {identifier(name)}' for name, expression in content)}"
            f" FROM mapped JOIN document USING (document_key){self._reference_joins()}"
            " WHERE NOT is_spoilt AND aside IS NULL AND document_kind IS NOT NULL"
            f" AND document_kind <> {literal(QUARANTINE)}),"
            # Values bear their names and missing ones leave no mark: fields that a kind gains later change nothing.
            " hashed AS (SELECT document_number, row_number, concat_ws(chr(31), document_kind, "
            + ", ".join(f"{literal(name + '=')} || CAST({identifier(name)} AS VARCHAR)" for name, _ in content)
            + ") AS content FROM good),"
            " fingerprints AS (SELECT document_number, md5(concat_ws('|', count(*), sum(md5_number_lower(content)),"
            " sum(md5_number_upper(content)))) AS fingerprint FROM hashed GROUP BY document_number)"
            " SELECT row_number, document_number, CAST(row_number() OVER (PARTITION BY document_number"
            f" ORDER BY row_number) AS INTEGER) AS document_row, document_kind, fingerprint, {text}"
            " FROM good JOIN fingerprints USING (document_number) ORDER BY document_number, row_number"
        )

    def rejected(self) -> str:
        """Everything else, with its reason: unreadable, set aside by a rule, or of a document that is."""
        return (
            "CREATE TABLE rejected AS SELECT document_number, row_number, column_name, value, reason FROM ("
            "SELECT document.document_number, mapped.row_number,"
            " CASE WHEN is_refused THEN problem_column ELSE '' END AS column_name,"
            " CASE WHEN is_refused THEN problem_value ELSE '' END AS value,"
            f" CASE WHEN is_refused THEN problem_reason WHEN document_kind = {literal(QUARANTINE)} THEN document.reason"
            f" WHEN aside IS NOT NULL THEN aside WHEN is_spoilt THEN {literal(DOCUMENT_SPOILT)}"
            " WHEN document_kind IS NULL THEN 'document_fits_no_class' END AS reason"
            " FROM mapped JOIN document USING (document_key)"
            " WHERE is_refused OR is_spoilt OR aside IS NOT NULL OR document_kind IS NULL"
            f" OR document_kind = {literal(QUARANTINE)}"
            f" UNION ALL SELECT 0, row_number, '', {self._broken_value()}, reason FROM broken_rows)"
            " ORDER BY document_number, row_number"
        )

    def _broken_value(self) -> str:
        # Nobody can tell which part of a broken row names a person.
        return "'(hidden: ' || length(value) || ' characters)'" if self.identifiers else "value"

    def spoil_documents_of_broken_rows(self, space: Workspace) -> None:
        """Set the documents aside that a row which cannot be split into columns belongs to, as far as it says which."""
        field = self.fields.get(self.kind.document_field or "")
        if field is None or not space.value("SELECT count(*) FROM broken_rows"):
            return
        rule = self.mapping.fields.get(field.name)
        if field.name in self.mapping.choices or rule is None:
            return
        raw, family = self._raw(rule, field)
        value, _ = self._typed(field, rule, family)
        space.run(
            f"UPDATE mapped SET is_refused = true, problem_column = '', problem_value = '',"
            f" problem_reason = {literal(DOCUMENT_SPOILT)} WHERE NOT is_refused AND document_key IN (SELECT {value}"
            f" FROM (SELECT {raw} AS {identifier('raw_' + field.name)} FROM broken_cells))"
        )

    # -- identifiers ----------------------------------------------------------------------------------------------

    def add_references(self, space: Workspace) -> None:
        """Turn every distinct identifier value into its reference, once; a value that cannot be one spoils its row."""
        space.run("CREATE TABLE reference (namespace VARCHAR, given VARCHAR, ref VARCHAR, plain VARCHAR)")
        if not self.identifiers:
            return
        distinct = " UNION ".join(
            f"SELECT DISTINCT {identifier(entry.name + '_namespace')} AS namespace, {identifier(entry.name)} AS given"
            f" FROM mapped WHERE {identifier(entry.name)} IS NOT NULL"
            for entry in self.identifiers
        )
        for table in _referenced(space, distinct):
            space.connection.register("arriving", table)
            space.run("INSERT INTO reference SELECT * FROM arriving")
            space.connection.unregister("arriving")
        for entry in self.identifiers:
            name, namespace = identifier(entry.name), identifier(entry.name + "_namespace")
            if space.value("SELECT count(*) FROM reference WHERE ref IS NULL") == 0:
                break
            rule = self.mapping.fields.get(entry.name)
            column = rule.columns[0] if rule and rule.columns else entry.name
            space.run(
                f"UPDATE mapped SET is_refused = true, problem_column = {literal(column)},"
                f" problem_value = '(hidden: ' || length({name}) || ' characters)',"
                " problem_reason = 'not_a_valid_' || split_part(reference.namespace, ':', 1)"
                f" FROM reference WHERE reference.ref IS NULL AND NOT is_refused"
                f" AND reference.given = mapped.{name} AND reference.namespace = mapped.{namespace}"
            )

    def _reference_joins(self) -> str:
        return "".join(
            f" LEFT JOIN reference AS ref_{place} ON ref_{place}.given = mapped.{identifier(entry.name)}"
            f" AND ref_{place}.namespace = mapped.{identifier(entry.name + '_namespace')}"
            for place, entry in enumerate(self.identifiers)
        )

    def _stage_values(self) -> list[tuple[str, str]]:
        values = []
        for name, entry in self.fields.items():
            if entry.namespace:
                place = self.identifiers.index(entry)
                values.append(
                    (
                        f"{name}_namespace",
                        f"CASE WHEN ref_{place}.ref IS NOT NULL THEN {identifier(name + '_namespace')} END",
                    )
                )
                values.append((f"{name}_ref", f"ref_{place}.ref"))
            else:
                values.append((name, identifier(name)))
        return values

    def stage_columns(self) -> list[tuple[str, str]]:
        """Name and PostgreSQL type of the stage's columns, in order."""
        types = {
            FieldType.TEXT: "text",
            FieldType.INTEGER: "bigint",
            FieldType.DECIMAL: "numeric(18,4)",
            FieldType.TIMESTAMP: "timestamptz",
            FieldType.DATE: "date",
            FieldType.BOOLEAN: "boolean",
        }
        columns = [
            ("row_number", "bigint"),
            ("document_number", "bigint"),
            ("document_row", "integer"),
            ("document_kind", "text"),
            ("fingerprint", "uuid"),
        ]
        for name, entry in self.fields.items():
            if entry.namespace:
                columns += [(f"{name}_namespace", "text"), (f"{name}_ref", "uuid")]
            else:
                columns.append((name, types[entry.type]))
        return columns

    def notes(self, space: Workspace) -> dict[str, Any]:
        """What is worth knowing but refuses nothing."""
        if self.kind.document_field is None:
            return {}
        interleaved = space.value("SELECT count(*) FROM document WHERE last_row - first_row + 1 <> row_count")
        return {"documents_with_scattered_rows": interleaved} if interleaved else {}


def _kept(column: str) -> str:
    """Return the name a column of the file keeps beside the fields, which may be called the same."""
    return identifier(f"in {column}")


def _test(subject: str, family: str, condition: Condition) -> str:
    operator, operand = condition.operator, condition.operand
    if operator == "missing":
        return f"{subject} IS {'' if operand else 'NOT '}NULL"
    if operator == "unknown":
        return f"{subject} IS NULL OR {subject} NOT IN (SELECT code FROM {identifier('lookup_' + operand)})"
    text = subject if family == "text" else f"CAST({subject} AS VARCHAR)"
    if operator == "starts_with":
        test = f"starts_with({text}, {literal(operand)})"
    elif operator == "ends_with":
        test = f"ends_with({text}, {literal(operand)})"
    elif operator == "contains":
        test = f"contains({text}, {literal(operand)})"
    elif operator == "matches":
        test = f"regexp_full_match({text}, {literal(_regex(operand))})"
    elif operator == "one_of":
        test = f"{text} IN ({', '.join(literal(value) for value in operand)})" if operand else "false"
    else:
        signs = {
            "equals": "=",
            "not_equals": "<>",
            "less_than": "<",
            "at_most": "<=",
            "greater_than": ">",
            "at_least": ">=",
        }
        test = f"{_comparable(subject, family, operand)} {signs[operator]} {_operand(family, operand)}"
    return f"coalesce({test}, false)"


def _comparable(subject: str, family: str, operand: str) -> str:
    if family == "text" and _is_number(operand):
        return f"TRY_CAST({subject} AS {WIDE})"
    return subject


def _operand(family: str, operand: str) -> str:
    if family in ("number", "integer", "float") or (family == "text" and _is_number(operand)):
        if not _is_number(operand):
            raise MappingRefused(f"{operand!r} is compared with a number and is none.", operand=operand)
        return f"CAST({literal(operand)} AS {WIDE})"
    if family == "boolean":
        return "true" if operand.lower() in _TRUE else "false"
    if family in ("moment", "timestamp"):
        return f"CAST({literal(operand)} AS TIMESTAMP{'TZ' if family == 'moment' else ''})"
    if family == "date":
        return f"CAST({literal(operand)} AS DATE)"
    return literal(operand)


def _regex(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise MappingRefused(f"{pattern!r} is no regular expression: {error}.", pattern=pattern) from error
    return pattern


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d{1,18}(\.\d{1,10})?", text) is not None


def _family(type_: str) -> str:
    if type_ in _TEXT_TYPES or type_.startswith("ENUM"):
        return "text"
    if type_ in _INTEGERS:
        return "integer"
    if type_.startswith("DECIMAL"):
        return "number"
    if type_ in ("DOUBLE", "FLOAT"):
        return "float"
    if type_ == "TIMESTAMP WITH TIME ZONE":
        return "moment"
    if type_.startswith("TIMESTAMP"):
        return "timestamp"
    return {"DATE": "date", "BOOLEAN": "boolean"}.get(type_, "other")


def _referenced(space: Workspace, distinct: str) -> Iterator["pa.Table"]:
    """Normalise distinct (namespace, value) pairs and compute their references, batch by batch."""
    space.run(f"CREATE TEMP TABLE distinct_value AS {distinct}")
    total = space.value("SELECT count(*) FROM distinct_value")
    for start in range(0, total, REFERENCE_BATCH_ROWS):
        rows = space.rows(
            "SELECT namespace, given FROM distinct_value"
            f" WHERE rowid >= {start} AND rowid < {start + REFERENCE_BATCH_ROWS}"
        )
        refs: list[str | None] = []
        plains: list[str | None] = []
        for namespace, given in rows:
            plain = normalised(namespace, given)
            plains.append(plain)
            refs.append(None if plain is None else str(reference(namespace, plain)))
        yield pa.table(
            [[row[0] for row in rows], [row[1] for row in rows], refs, plains],
            schema=pa.schema([(name, pa.string()) for name in ("namespace", "given", "ref", "plain")]),
        )
    space.run("DROP TABLE distinct_value")


def _load_lookup(space: Workspace, name: str, codes: Any) -> None:
    table = pa.table({"code": pa.array(list(codes), type=pa.string())})
    space.add_table(identifier(f"lookup_{name}"), table)


def _uses_lookup(mapping: Mapping, name: str) -> bool:
    conditions = [
        *(condition for choices in mapping.choices.values() for choice in choices for condition in choice.when),
        *(condition for entry in mapping.classes for condition in entry.when),
        *(condition for rule in (*mapping.keep, *mapping.quarantine) for condition in rule.when),
    ]
    return any(condition.operator == "unknown" and condition.operand == name for condition in conditions)


def _refuse_missing_columns(table: SourceTable, mapping: Mapping) -> None:
    present = {name.casefold() for name in table.columns}
    missing = sorted(column for column in mapping.columns if column.casefold() not in present)
    if missing:
        raise MissingColumns(
            f"The file has no column {', '.join(missing)}. It has: {', '.join(table.columns)}.",
            missing=missing,
            columns=list(table.columns),
        )


def _unknown_columns(table: SourceTable, mapping: Mapping) -> list[str]:
    used = {name.casefold() for name in (*mapping.columns, *mapping.ignored_columns)}
    return [name for name in table.columns if name.casefold() not in used]
