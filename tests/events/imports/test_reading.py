"""Files of every usual kind become the same rows."""

import re
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mainstem.events.imports.contracts import UnreadableFile
from mainstem.events.imports.reading import read_file
from mainstem.events.imports.workspace import workspace

TEXT = "编号,品名,数量\n1,茶,2\n2,杯,3\n"


def rows_of(path: Path, **options: str) -> list[tuple[object, ...]]:
    with workspace() as space:
        read_file(space, path, **options)
        return space.rows("SELECT * FROM source_rows ORDER BY row_number")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_text_is_read_in_every_usual_encoding(tmp_path: Path, encoding: str, line_end: str) -> None:
    (tmp_path / "f.csv").write_bytes(TEXT.replace("\n", line_end).encode(encoding))

    found = rows_of(tmp_path / "f.csv")

    assert found == [(1, "1", "茶", "2"), (2, "2", "杯", "3")]


def test_a_western_file_is_not_taken_for_chinese(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_bytes("a,b\n1,Crème brûlée\n2,Weißbier\n".encode("cp1252"))

    with pytest.raises(UnreadableFile, match="windows-1252"):
        rows_of(tmp_path / "f.csv")
    assert rows_of(tmp_path / "f.csv", encoding="windows-1252")[0] == (1, "1", "Crème brûlée")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    (tmp_path / "f.csv").write_text(TEXT.replace(",", delimiter), encoding="utf-8")

    assert rows_of(tmp_path / "f.csv")[1] == (2, "2", "杯", "3")


def test_quoted_fields_hold_delimiters_quotes_and_line_ends(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text('a;b\n"one; ""two""\nthree";x\n', encoding="utf-8")

    assert rows_of(tmp_path / "f.csv") == [(1, 'one; "two"\nthree', "x")]


def test_rows_that_cannot_be_split_keep_their_number_and_the_others_theirs(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text('a,b\n1,x\n2\n3,"y\ny"\n4,z,too,many\n5,v\n', encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")
        good = space.rows("SELECT row_number, a FROM source_rows ORDER BY 1")
        broken = space.rows("SELECT row_number, reason FROM broken_rows ORDER BY 1")

    assert table.row_count == 5
    assert good == [(1, "1"), (3, "3"), (5, "5")]
    assert broken == [(2, "missing_columns"), (4, "too_many_columns")]


def test_a_workbook_reads_like_text(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["number", "when", "price", "paid"])
    book.active.append([17850, datetime(2025, 1, 2, 3, 4), 2.55, True])  # noqa: DTZ001 - a sheet knows no timezones
    book.active.append([None, None, None, None])
    book.active.append(["A7", None, 3, None])
    book.save(tmp_path / "f.xlsx")

    found = rows_of(tmp_path / "f.xlsx")

    assert found == [(1, "17850", "2025-01-02T03:04:00", "2.55", "true"), (3, "A7", None, "3", None)]


def test_a_named_sheet_is_read_and_a_missing_one_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    second = book.create_sheet("二月")
    second.append(["a", "b"])
    second.append(["x", "y"])
    book.save(tmp_path / "f.xlsx")

    assert rows_of(tmp_path / "f.xlsx", sheet="二月") == [(1, "x", "y")]
    with pytest.raises(UnreadableFile, match="no sheet"):
        rows_of(tmp_path / "f.xlsx", sheet="三月")


def test_parquet_keeps_its_types(tmp_path: Path) -> None:
    pq.write_table(pa.table({"n": [1, 2], "x": [0.1, None], "deep": [[1], [2, 3]]}), tmp_path / "f.parquet")

    assert rows_of(tmp_path / "f.parquet") == [(1, 1, 0.1, "[1]"), (2, 2, None, "[2, 3]")]


def test_repeated_and_empty_column_names_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_text("a,,A,a\n1,2,3,4\n", encoding="utf-8")

    with workspace() as space:
        table = read_file(space, tmp_path / "f.csv")

    assert list(table.columns) == ["a", "column_2", "A_2", "a_3"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("broken.parquet", b"PAR1 and no more"),
        ("broken.xlsx", b"PK\x03\x04 and no more"),
        ("neither.csv", b"a,b\n\xff\xfe\xff,\x81\n"),
        ("reserved.csv", b"row_number,b\n1,2\n"),
        ("wide.csv", b"a," * 1_000_000 + b"\n"),
        ("one-line.csv", b"a" * 5_000_000),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(UnreadableFile) as refusal:
        rows_of(tmp_path / name)

    assert refusal.value.status == 422


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mainstem.events.imports.reading.MAX_UNPACKED_SHEET_BYTES", 1_000_000)
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)

    with pytest.raises(UnreadableFile, match="unpacks"):
        rows_of(tmp_path / "bomb.xlsx")


def a_sheet(path: Path, cells: str) -> Path:
    book = openpyxl.Workbook()
    book.active.append(["a"])
    book.save(path.with_suffix(".plain"))
    with (
        zipfile.ZipFile(path.with_suffix(".plain")) as plain,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for entry in plain.infolist():
            content = plain.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                content = re.sub(rb"<sheetData>.*</sheetData>", f"<sheetData>{cells}</sheetData>".encode(), content)
            made.writestr(entry.filename, content)
    return path


def test_a_workbook_with_a_cell_in_the_last_corner_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

    with pytest.raises(UnreadableFile, match="1048576 rows and 16384 columns"):
        rows_of(a_sheet(tmp_path / "wide.xlsx", cells))


def test_a_workbook_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = a_sheet(tmp_path / "lie.xlsx", "<row r='1'><c r='A1'><v>1</v></c></row>" + " " * 3_000_000)
    packed = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    assert packed.count(size.to_bytes(4, "little")) == 2
    path.write_bytes(bytes(packed).replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))

    with pytest.raises(UnreadableFile, match="cannot be read"):
        rows_of(path)


def test_a_name_that_looks_like_a_pattern_is_a_name(tmp_path: Path) -> None:
    (tmp_path / "f[1]*.csv").write_text("a,b\n1,x\n", encoding="utf-8")
    (tmp_path / "f1.csv").write_text("a,b\n2,y\n", encoding="utf-8")
    pq.write_table(pa.table({"n": [1]}), tmp_path / "p[1].parquet")

    assert rows_of(tmp_path / "f[1]*.csv") == [(1, "1", "x")]
    assert rows_of(tmp_path / "p[1].parquet") == [(1, 1)]


def test_nothing_is_left_behind_even_by_a_killed_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAINSTEM_HOME", str(tmp_path))
    dead = tmp_path / "tmp" / "import-999999999-x"
    dead.mkdir(parents=True)
    (dead / "work.duckdb").touch()

    with workspace():
        assert not dead.exists()

    assert list((tmp_path / "tmp").iterdir()) == []
