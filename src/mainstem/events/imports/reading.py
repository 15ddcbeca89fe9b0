"""
Files become one table of the scratch database: CSV in any of the usual encodings and delimiters, XLSX, Parquet.

The table `source_rows` has `row_number bigint` (data rows from 1, in the order of the file) and one column per column
of the file: text for CSV and XLSX, the file's own types for Parquet. Rows that cannot even be split into columns stand
in `broken_rows(row_number, value, reason)`, with what their cells seem to be in `broken_cells`.
"""

import codecs
import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import python_calamine

from mainstem.events.imports.contracts import UnreadableFile
from mainstem.events.imports.workspace import Workspace, identifier, literal

MAX_FILE_BYTES = 8 * 1024**3
MAX_SHEET_BYTES = 128 * 1024**2
MAX_UNPACKED_SHEET_BYTES = 2 * 1024**3
MAX_SHEET_CELLS = 40_000_000
MAX_COLUMNS = 500
MAX_BROKEN_ROWS = 10_000
MAX_LINE_BYTES = 2 * 1024**2
SAMPLE_BYTES = 256 * 1024
CHARACTER_SAMPLE_BYTES = 4 * 1024**2
SHEET_BATCH_ROWS = 20_000
BLOCK_BYTES = 1024**2
DELIMITERS = ",;\t|"
_PARQUET_MAGIC = b"PAR1"
_ZIP_MAGIC = b"PK\x03\x04"
_GLOB_SIGNS = frozenset("*?[")
# A cell's address as it stands in a sheet: r="AB12". It may be cut by the end of a block.
_ADDRESS = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']""")
_ADDRESS_BYTES = 64
_PAIR = re.compile(rb"[\x81-\xfe][\x40-\xfe]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True)
class SourceTable:
    """What was read: the columns of `source_rows` with their DuckDB types, and how the file was understood."""

    columns: dict[str, str]
    row_count: int
    understood_as: dict[str, str]


def read_file(
    space: Workspace,
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    limit: int | None = None,
) -> SourceTable:
    """
    Read a file into the scratch database.

    :param limit: read only that many rows, for a preview
    :raises UnreadableFile: if it is of no known format, broken, empty or too large
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as opened:
            head = opened.read(8)
    except OSError as error:
        raise UnreadableFile(f"The file cannot be opened: {error.strerror}.") from error
    if size > MAX_FILE_BYTES:
        raise UnreadableFile(f"The file is larger than {MAX_FILE_BYTES} bytes. Split it.", bytes=size)
    if size == 0:
        raise UnreadableFile("The file is empty.")
    if _GLOB_SIGNS & set(str(path)):
        # DuckDB would take the name for a pattern and read whatever fits it.
        plain = space.folder / "file"
        plain.symlink_to(path.absolute())
        path = plain
    space.run("CREATE TABLE broken_rows (row_number BIGINT, value VARCHAR, reason VARCHAR)")
    try:
        if head.startswith(_PARQUET_MAGIC):
            understood = _read_parquet(space, path, limit)
        elif head.startswith(_ZIP_MAGIC):
            understood = _read_sheet(space, path, size, sheet, limit)
        else:
            understood = _read_csv(space, path, encoding, delimiter, limit)
    except duckdb.Error as error:
        raise UnreadableFile(f"The file cannot be read: {_first_line(error)}") from error
    columns = {name: kind for name, kind in _columns(space) if name != "row_number"}
    rows = space.value("SELECT count(*) FROM source_rows") + space.value("SELECT count(*) FROM broken_rows")
    return SourceTable(columns, rows, understood)


def _read_parquet(space: Workspace, path: Path, limit: int | None) -> dict[str, str]:
    described = space.rows(f"DESCRIBE SELECT * FROM read_parquet({literal(str(path))})")
    _refuse_too_many([row[0] for row in described])
    _refuse_reserved([row[0] for row in described])
    kept = ", ".join(
        f"CAST({identifier(name)} AS VARCHAR) AS {identifier(name)}" if _is_nested(kind) else identifier(name)
        for name, kind, *_ in described
    )
    space.run(
        f"CREATE TABLE source_rows AS SELECT file_row_number + 1 AS row_number, {kept}"
        f" FROM read_parquet({literal(str(path))}, file_row_number = true) {_limit(limit)}"
    )
    return {"format": "parquet"}


def _read_csv(
    space: Workspace, path: Path, encoding: str | None, delimiter: str | None, limit: int | None
) -> dict[str, str]:
    found = encoding or find_encoding(path)
    readable = path
    if found not in ("utf-8", "utf-8-sig"):
        readable = space.folder / "utf8.csv"
        _transcode(path, readable, found)
    separator = delimiter or find_delimiter(readable)
    with readable.open("r", encoding="utf-8-sig", newline="") as opened:
        try:
            # No more than a line may have: a file of one endless line must not be read whole for its header.
            header = next(csv.reader(io.StringIO(opened.read(MAX_LINE_BYTES), newline=""), delimiter=separator), [])
        except csv.Error as error:
            raise UnreadableFile(f"The header cannot be read: {error}.") from error
    names = _unique([name.strip() for name in header])
    _refuse_reserved(names)
    types = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in names)
    arguments = (
        f"{literal(str(readable))}, auto_detect = false, header = true, columns = {{{types}}},"
        f" delim = {literal(separator)}, quote = '\"', escape = '\"', nullstr = '',"
        f" max_line_size = {MAX_LINE_BYTES}, store_rejects = true, rejects_limit = 0"
    )
    statement = "CREATE TABLE source_rows AS SELECT row_number() OVER () AS row_number, * FROM read_csv({})" + _limit(
        limit
    )
    try:
        space.run(statement.format(f"{arguments}, strict_mode = true"))
    except duckdb.InvalidInputException:
        # Mixed line ends and the like: read what can be read, the rest stands in broken_rows.
        space.run(statement.format(f"{arguments}, strict_mode = false"))
    if limit is None:
        _number_around_broken_rows(space)
        _split_broken_rows(space, names, separator)
    if readable is not path:
        readable.unlink()
    return {"format": "csv", "encoding": found, "delimiter": separator}


def _number_around_broken_rows(space: Workspace) -> None:
    """Give the good rows the numbers they have in the file: DuckDB leaves the broken ones out."""
    space.run(
        "INSERT INTO broken_rows SELECT line - 1, any_value(left(csv_line, 200)), any_value(lower(replace("
        "CAST(error_type AS VARCHAR), ' ', '_'))) FROM reject_errors GROUP BY line ORDER BY line"
    )
    broken = space.value("SELECT count(*) FROM broken_rows")
    if broken > MAX_BROKEN_ROWS:
        raise UnreadableFile(
            f"More than {MAX_BROKEN_ROWS} rows cannot be split into columns. Is the delimiter right?", broken=broken
        )
    if broken:
        space.run(
            "CREATE TABLE numbered AS SELECT source_rows.* REPLACE"
            " (source_rows.row_number + coalesce(before.broken, 0) AS row_number) FROM source_rows ASOF LEFT JOIN"
            " (SELECT row_number - row_number() OVER (ORDER BY row_number) + 1 AS first_after,"
            "         row_number() OVER (ORDER BY row_number) AS broken FROM broken_rows) AS before"
            " ON source_rows.row_number >= before.first_after ORDER BY 1"
        )
        space.run("DROP TABLE source_rows")
        space.run("ALTER TABLE numbered RENAME TO source_rows")


def _split_broken_rows(space: Workspace, names: list[str], separator: str) -> None:
    """Split broken rows as well as can be, only to learn which document each belongs to."""
    lines = [row[0] for row in space.rows("SELECT DISTINCT csv_line FROM reject_errors WHERE csv_line IS NOT NULL")]
    if not lines:
        return
    cells = []
    for line in lines:
        try:
            found = next(csv.reader(io.StringIO(line), delimiter=separator), [])
        except csv.Error:
            found = line.split(separator)
        cells.append([cell or None for cell in [*found, *[""] * len(names)][: len(names)]])
    schema = pa.schema([(name, pa.string()) for name in names])
    space.add_table("broken_cells", pa.table(list(zip(*cells, strict=True)), schema=schema))


def _read_sheet(space: Workspace, path: Path, size: int, sheet: str | None, limit: int | None) -> dict[str, str]:
    if size > MAX_SHEET_BYTES:
        raise UnreadableFile(f"A workbook may have {MAX_SHEET_BYTES} bytes. Save it as CSV.", bytes=size)
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_bombs(archive)
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        names = list(book.sheet_names)
        if sheet is not None and sheet not in names:
            raise UnreadableFile(f"The workbook has no sheet {sheet}. It has: {', '.join(names)}.", sheet=sheet)
        name = sheet or names[0]
        rows = iter(book.get_sheet_by_name(name).iter_rows())
        header = _unique([str(cell).strip() for cell in next(rows, [])])
        if not header:
            raise UnreadableFile(f"The sheet {name} is empty.")
        _refuse_reserved(header)
        _load_cells(space, header, rows, limit)
    except (
        zipfile.BadZipFile,
        zlib.error,
        RuntimeError,
        python_calamine.CalamineError,
        IndexError,
        OSError,
    ) as error:
        raise UnreadableFile(f"The workbook cannot be read: {_first_line(error)}") from error
    return {"format": "xlsx", "sheet": name}


def sheet_names(path: Path) -> list[str]:
    """Return the names of a workbook's sheets; a file that is none has none."""
    try:
        with path.open("rb") as opened:
            if opened.read(4) != _ZIP_MAGIC or path.stat().st_size > MAX_SHEET_BYTES:
                return []
        return list(python_calamine.CalamineWorkbook.from_path(str(path)).sheet_names)
    except (zipfile.BadZipFile, python_calamine.CalamineError, OSError):
        return []


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    """
    Refuse a workbook that would not fit into memory: unpacked, or as the rectangle that its outermost cells span.

    Every part is unpacked once, block by block: the sizes that an archive states of itself may be lies, and one cell in
    the last corner of a sheet makes a rectangle of 17 thousand million.
    """
    stated = sum(entry.file_size for entry in archive.infolist())
    if stated > MAX_UNPACKED_SHEET_BYTES:
        raise UnreadableFile("The workbook unpacks to too much. Save it as CSV.", bytes=stated)
    for entry in archive.infolist():
        rows = columns = 0
        with archive.open(entry) as part:
            end = b""
            while block := part.read(BLOCK_BYTES):
                for letters, number in set(_ADDRESS.findall(end + block)):
                    columns, rows = max(columns, _column_number(letters)), max(rows, int(number))
                end = block[-_ADDRESS_BYTES:]
        if rows * columns > MAX_SHEET_CELLS:
            raise UnreadableFile(
                f"A sheet spans {rows} rows and {columns} columns: too many cells. Save it as CSV.",
                rows=rows,
                columns=columns,
            )


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _load_cells(space: Workspace, header: list[str], rows: Iterator[Sequence[Any]], limit: int | None) -> None:
    columns = ", ".join(f"{identifier(name)} VARCHAR" for name in header)
    space.run(f"CREATE TABLE source_rows (row_number BIGINT, {columns})")
    schema = pa.schema([("row_number", pa.int64()), *((name, pa.string()) for name in header)])
    batch: list[list[Any]] = []
    for number, row in enumerate(rows, start=1):
        if limit is not None and number > limit:
            break
        cells = [_cell(value) for value in row]
        if any(cell is not None for cell in cells):
            batch.append([number, *cells, *([None] * (len(header) - len(cells)))][: len(header) + 1])
        if len(batch) == SHEET_BATCH_ROWS:
            _append(space, schema, batch)
            batch = []
    if batch:
        _append(space, schema, batch)


def _append(space: Workspace, schema: "pa.Schema", batch: list[list[Any]]) -> None:
    space.connection.register("arriving", pa.table(list(zip(*batch, strict=True)), schema=schema))
    space.run("INSERT INTO source_rows SELECT * FROM arriving")
    space.connection.unregister("arriving")


def _cell(value: Any) -> str | None:
    """Write a cell the way it would stand in a CSV file."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def find_encoding(path: Path) -> str:
    """
    Return the encoding of a text file: by its byte order mark, else UTF-8 or GB18030 if all of it is.

    :raises UnreadableFile: if it is neither; the mapping can then name the encoding
    """
    with path.open("rb") as opened:
        head = opened.read(4)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if _decodes(path, "utf-8"):
        return "utf-8"
    if _decodes(path, "gb18030") and _looks_chinese(path):
        return "gb18030"
    raise UnreadableFile(
        'The text is neither UTF-8 nor GB18030/GBK. Name its encoding in the mapping: encoding = "windows-1252".'
    )


def find_delimiter(path: Path) -> str:
    """Return what separates the columns: the candidate that splits the first rows most evenly into most columns."""
    with path.open("rb") as opened:
        sample = opened.read(SAMPLE_BYTES).decode("utf-8-sig", errors="ignore")
    best, best_score = ",", (0.0, 0)
    for candidate in DELIMITERS:
        try:
            widths = [len(row) for row in islice(csv.reader(io.StringIO(sample), delimiter=candidate), 50) if row]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        score = (Counter(widths)[widths[0]] / len(widths), widths[0])
        if score > best_score:
            best, best_score = candidate, score
    return best


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as opened:
            while block := opened.read(BLOCK_BYTES):
                decoder.decode(block)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _looks_chinese(path: Path) -> bool:
    """
    Tell whether what could be GB18030 surely is: common characters have two bytes above 0xA0.

    An accented letter of a western file makes a pair with the plain letter behind it, and a rare character of the two.
    """
    with path.open("rb") as opened:
        pairs = _PAIR.findall(opened.read(CHARACTER_SAMPLE_BYTES))
    common = sum(1 for pair in pairs if pair[1] > 0xA0)
    return common >= len(pairs) / 2


def _transcode(path: Path, target: Path, encoding: str) -> None:
    try:
        with (
            path.open("r", encoding=encoding, newline="") as source,
            target.open("w", encoding="utf-8", newline="") as out,
        ):
            while block := source.read(BLOCK_BYTES):
                out.write(block)
    except (UnicodeError, LookupError) as error:
        raise UnreadableFile(f"The file is not {encoding}: {_first_line(error)}", encoding=encoding) from error


def _unique(names: Sequence[str]) -> list[str]:
    """
    Name nameless columns by their place and number repeated names; case does not tell columns apart.

    :raises UnreadableFile: if there are too many
    """
    _refuse_too_many(names)
    seen: set[str] = set()
    unique = []
    for place, name in enumerate(names, start=1):
        wanted = name or f"column_{place}"
        candidate, number = wanted, 1
        while candidate.casefold() in seen:
            number += 1
            candidate = f"{wanted}_{number}"
        seen.add(candidate.casefold())
        unique.append(candidate)
    return unique


def _refuse_too_many(names: Sequence[str]) -> None:
    if len(names) > MAX_COLUMNS:
        raise UnreadableFile(f"The file has more than {MAX_COLUMNS} columns.", columns=len(names))


def _refuse_reserved(names: Sequence[str]) -> None:
    if any(name.casefold() == "row_number" for name in names):
        raise UnreadableFile("A column may not be called row_number: rename it.")


def _columns(space: Workspace) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in space.rows("DESCRIBE source_rows")]


def _is_nested(kind: str) -> bool:
    return kind.endswith("]") or kind.startswith(("STRUCT", "MAP", "UNION", "BLOB", "VARIANT"))


def _limit(limit: int | None) -> str:
    return "" if limit is None else f" LIMIT {limit}"


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:300] if str(error) else type(error).__name__
