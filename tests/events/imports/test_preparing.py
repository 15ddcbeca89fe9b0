"""Cells become values, or are refused with a reason; documents keep together."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from mainstem.events.contracts import BatchOutcome, FieldType, ImportField, ImportKind
from mainstem.events.imports.contracts import MappingRefused, MissingColumns
from mainstem.events.imports.mapping import read_mapping
from mainstem.events.imports.preparing import prepare
from mainstem.events.imports.reading import read_file
from mainstem.events.imports.workspace import workspace

KIND = ImportKind(
    code="things",
    fields=(
        ImportField("key", FieldType.TEXT),
        ImportField("text", FieldType.TEXT),
        ImportField("whole", FieldType.INTEGER),
        ImportField("amount", FieldType.DECIMAL),
        ImportField("moment", FieldType.TIMESTAMP),
        ImportField("day", FieldType.DATE),
        ImportField("flag", FieldType.BOOLEAN),
        ImportField("who", FieldType.TEXT, namespace="user"),
    ),
    load=lambda _: BatchOutcome({}),
    undo=lambda _: {},
    document_field="key",
    document_kinds=("one", "other"),
    lookups={"colour": lambda: ["red", "blue"]},
)


def outcome(folder: Path, cell: str, field: str, *, more: str = "") -> Any:
    """Return what one cell becomes under one field, or the reason it is refused for."""
    (folder / "f.csv").write_text(f'k,c\n1,"{cell}"\n', encoding="utf-8")
    mapping = f'{more}\n[fields]\nkey = "k"\n{field}'
    with workspace() as space:
        table = read_file(space, folder / "f.csv", delimiter=",")
        prepare(space, table, read_mapping(mapping, KIND), KIND, {"user": "user:shop"})
        name = field.partition(" ")[0]
        staged = space.rows(f"SELECT {name}{'_ref' if name == 'who' else ''} FROM staged")
        return staged[0][0] if staged else space.rows("SELECT reason FROM rejected")[0][0]


@pytest.mark.parametrize(
    ("cell", "field", "becomes"),
    [
        (" tea　", 'text = "c"', "tea"),
        (" ", 'text = "c"', None),
        ("tea", 'text = { from = "c", upper = true, prefix = "x-" }', "x-TEA"),
        ("茶", 'text = { from = "c", values = { "茶" = "tea", "*" = "other" } }', "tea"),
        ("杯", 'text = { from = "c", values = { "茶" = "tea", "*" = "other" } }', "other"),
        ("a-b", 'text = { from = "c", replace = { "-" = "+" } }', "a+b"),
        ("", 'text = { from = "c", default = "none" }', "none"),
        ("x", 'text = { concat = ["k", "c"], separator = "/" }', "1/x"),
        ("", 'text = { coalesce = ["c", "k"] }', "1"),
        ("12", 'whole = "c"', 12),
        ("12.0", 'whole = "c"', 12),
        ("1,200", 'whole = "c"', 1200),
        ("12.5", 'whole = "c"', "not_a_whole_number"),
        ("twelve", 'whole = "c"', "not_a_whole_number"),
        ("99999999999999999999", 'whole = "c"', "not_a_whole_number"),
        ("5", 'whole = { from = "c", negate = true }', -5),
        ("-5", 'whole = { from = "c", absolute = true }', 5),
        ("2.345", 'amount = "c"', Decimal("2.3450")),
        ("1,234.5", 'amount = "c"', Decimal("1234.5000")),
        ("1.234,5", 'amount = { from = "c", decimal_comma = true }', Decimal("1234.5000")),
        ("9.50", 'amount = { from = "c", decimal_comma = true }', "not_a_number"),
        ("1 234 567,5", 'amount = { from = "c", decimal_comma = true }', Decimal("1234567.5000")),
        ("9,5", 'amount = { from = "c", decimal_comma = true }', Decimal("9.5000")),
        ("-12", 'whole = { from = "c", decimal_comma = true }', -12),
        ("2.34567", 'amount = "c"', "more_than_4_decimals"),
        ("0.33333", 'amount = { multiply = ["c", "k"] }', "more_than_4_decimals"),
        ("9223372036854775807", 'whole = { from = "c", negate = true }', "too_large"),
        ("-100000000001", 'amount = "c"', "too_large"),
        ("2.34567", 'amount = { from = "c", decimals = 2 }', Decimal("2.3500")),
        ("12,5", 'amount = "c"', "not_a_number"),
        ("nan", 'amount = "c"', "not_a_number"),
        ("1e400", 'amount = "c"', "not_a_number"),
        ("2025-07-01 10:00", 'moment = "c"', datetime(2025, 7, 1, 2, tzinfo=UTC)),
        ("2025-07-01T10:00:00Z", 'moment = "c"', datetime(2025, 7, 1, 10, tzinfo=UTC)),
        ("2025-07-01T10:00:00+0200", 'moment = "c"', datetime(2025, 7, 1, 8, tzinfo=UTC)),
        (
            "01/07/2025 10:00",
            'moment = { from = "c", format = "%d/%m/%Y %H:%M", timezone = "Europe/London" }',
            datetime(2025, 7, 1, 9, tzinfo=UTC),
        ),
        ("yesterday", 'moment = "c"', "not_a_time"),
        ("2025-02-30", 'moment = "c"', "not_a_time"),
        ("0001-01-01", 'moment = "c"', "not_between_1900_and_2200"),
        ("infinity", 'moment = "c"', "not_between_1900_and_2200"),
        ("是", 'flag = "c"', True),
        ("no", 'flag = "c"', False),
        ("maybe", 'flag = "c"', "not_yes_or_no"),
        ("x" * 2001, 'text = "c"', "too_long"),
        ("a\0b", 'text = "c"', "contains_a_nul_character"),
        ("12", 'who = { from = "c", namespace = "phone" }', "not_a_valid_phone"),
        ("nobody", 'who = { from = "c", namespace = "email" }', "not_a_valid_email"),
    ],
)
def test_a_cell_becomes_a_value_or_is_refused(tmp_path: Path, cell: str, field: str, becomes: Any) -> None:
    found = outcome(tmp_path, cell, field, more='timezone = "Asia/Shanghai"')

    assert found == becomes


def test_an_identifier_becomes_its_reference_however_it_is_written(tmp_path: Path) -> None:
    field = 'who = { from = "c", namespace = "phone" }'

    assert outcome(tmp_path, "138 0013 8000", field) == outcome(tmp_path, "+86 13800138000", field)


def test_a_condition_never_meets_an_unknown_truth(tmp_path: Path) -> None:
    mapping = """
[fields]
key = "k"
text = "c"
amount = "a"
[[keep]]
when = [{ field = "amount", not_equals = 0 }]
[[quarantine]]
reason = "unknown_colour"
when = [{ field = "text", unknown = "colour" }]
"""
    (tmp_path / "f.csv").write_text("k,c,a\n1,red,\n2,green,\n3,green,5\n4,,\n5,blue,0\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        prepare(space, table, read_mapping(mapping, KIND), KIND, {})
        kept = [row[0] for row in space.rows("SELECT key FROM staged ORDER BY 1")]
        aside = space.rows("SELECT row_number, reason FROM rejected ORDER BY 1")

    assert kept == ["1", "3", "5"]
    assert aside == [(2, "unknown_colour"), (4, "unknown_colour")]


def test_a_field_may_bear_the_name_of_another_column(tmp_path: Path) -> None:
    mapping = '[fields]\nkey = "k"\ntext = "amount"\namount = "text"\n'
    (tmp_path / "f.csv").write_text("k,text,amount\n1,5,five\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        prepare(space, table, read_mapping(mapping, KIND), KIND, {})

        assert space.rows("SELECT text, amount FROM staged") == [("five", Decimal("5.0000"))]


def test_a_row_that_cannot_be_read_spoils_its_document_and_no_other(tmp_path: Path) -> None:
    mapping = '[fields]\nkey = "k"\nwhole = "n"\n'
    (tmp_path / "f.csv").write_text("k,n\na,1\nb,2\na,x\nb,3\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        prepare(space, table, read_mapping(mapping, KIND), KIND, {})

        assert space.rows("SELECT key, document_number, document_row, whole FROM staged") == [
            ("b", 2, 1, 2),
            ("b", 2, 2, 3),
        ]
        assert space.rows("SELECT row_number, column_name, value, reason FROM rejected ORDER BY 1") == [
            (1, "", "", "another_row_of_its_document_was_refused"),
            (3, "n", "x", "not_a_whole_number"),
        ]


def test_a_row_that_cannot_be_split_spoils_its_document_and_hides_what_it_said(tmp_path: Path) -> None:
    mapping = '[fields]\nkey = { from = "k", prefix = "x-" }\nwhole = "n"\nwho = "p"\n'
    (tmp_path / "f.csv").write_text("k,n,p\na,1,ann\nb,2,bob\na,1\nb,3,bob\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        prepare(space, table, read_mapping(mapping, KIND), KIND, {})

        assert space.rows("SELECT key, whole FROM staged ORDER BY row_number") == [("x-b", 2), ("x-b", 3)]
        assert space.rows("SELECT row_number, value, reason FROM rejected ORDER BY 1") == [
            (1, "", "another_row_of_its_document_was_refused"),
            (3, "(hidden: 3 characters)", "missing_columns"),
        ]


@pytest.mark.parametrize(
    ("field", "condition"),
    [
        ('moment = { from = "n", format = "%Q" }', 'field = "key", equals = "x"'),
        ('text = "n"', 'field = "text", matches = "(?=a)a"'),
        ('moment = "n"', 'field = "moment", less_than = "soon"'),
        ('day = "n"', 'field = "day", equals = "2025-02-30"'),
    ],
)
def test_what_only_the_scratch_database_can_judge_is_refused_like_any_mistake(
    tmp_path: Path, field: str, condition: str
) -> None:
    mapping = f'[fields]\nkey = "k"\n{field}\n[[quarantine]]\nreason = "x"\nwhen = [{{ {condition} }}]'
    (tmp_path / "f.csv").write_text("k,n\na,1\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        with pytest.raises(MappingRefused):
            prepare(space, table, read_mapping(mapping, KIND), KIND, {})


def test_a_field_that_a_kind_gains_later_leaves_fingerprints_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text("k,n\na,1\n", encoding="utf-8")
    richer = replace(KIND, fields=(*KIND.fields[:2], ImportField("colour", FieldType.TEXT), *KIND.fields[2:]))

    def fingerprint(kind: ImportKind) -> str:
        with workspace() as space:
            mapping = read_mapping('[fields]\nkey = "k"\nwhole = "n"\n', kind)
            prepare(space, read_file(space, tmp_path / "f.csv"), mapping, kind, {})
            return str(space.value("SELECT fingerprint FROM staged"))

    assert fingerprint(richer) == fingerprint(KIND)


def test_the_fingerprint_knows_content_and_not_the_order_of_lines(tmp_path: Path) -> None:
    mapping = read_mapping('[fields]\nkey = "k"\nwhole = "n"\n', KIND)

    def fingerprint(*rows: str) -> str:
        (tmp_path / "f.csv").write_text("\n".join(["k,n", *rows]) + "\n", encoding="utf-8")
        with workspace() as space:
            prepare(space, read_file(space, tmp_path / "f.csv"), mapping, KIND, {})
            return str(space.rows("SELECT fingerprint FROM staged WHERE key = 'a'")[0][0])

    first = fingerprint("a,1", "a,2")

    assert first == fingerprint("z,9", "a,2", "a,1")
    assert first != fingerprint("a,1", "a,3")
    assert first != fingerprint("a,1", "a,2", "a,2")


def test_columns_that_are_missing_are_named(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text("k,n\na,1\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        with pytest.raises(MissingColumns, match="price"):
            prepare(space, table, read_mapping('[fields]\nkey = "k"\namount = "price"\n', KIND), KIND, {})
