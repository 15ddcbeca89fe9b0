"""Saying what an uploaded file looks like, before a mapping is chosen; nothing is written."""

from pathlib import Path
from uuid import UUID

from mainstem.events.contracts import ImportKind
from mainstem.events.imports.contracts import ColumnShape, FileShape, MappingFit, MappingRefused
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.mapping import read_mapping
from mainstem.events.imports.personal import is_personal_column, shown
from mainstem.events.imports.queries import get_row, list_known_mappings
from mainstem.events.imports.reading import read_file, sheet_names
from mainstem.events.imports.suggesting import suggest
from mainstem.events.imports.workspace import Workspace, identifier, workspace

READ_ROWS = 2_000
SAMPLES = 3


def describe_upload(
    import_id: UUID, *, sheet: str | None = None, encoding: str | None = None, delimiter: str | None = None
) -> FileShape:
    """
    Return how a waiting file is understood: its columns with a few values, contact data masked, which mapping fits it,
    and which column probably fills which field.

    :raises NoSuchImport: if there is none of this id
    :raises UnreadableFile: if the file cannot be read, also in the way it was asked for
    """
    row = get_row(import_id)
    kind = get_kind(row.kind)
    path = Path(row.file_path)
    with workspace() as space:
        table = read_file(space, path, sheet=sheet, encoding=encoding, delimiter=delimiter, limit=READ_ROWS)
        columns = [_column(space, name, type_, kind) for name, type_ in table.columns.items()]
    return FileShape(
        understood_as=table.understood_as,
        sheets=sheet_names(path),
        rows_read=table.row_count,
        has_more_rows=table.row_count >= READ_ROWS,
        columns=columns,
        fits=_fits(kind, [column.name for column in columns]),
        suggested=suggest(kind, [column.name for column in columns]),
    )


def _column(space: Workspace, name: str, type_: str, kind: ImportKind) -> ColumnShape:
    quoted = identifier(name)
    filled = space.value(f"SELECT count({quoted}) FROM source_rows")
    samples = space.rows(
        f"SELECT CAST({quoted} AS VARCHAR) FROM source_rows WHERE {quoted} IS NOT NULL"
        f" GROUP BY {quoted} ORDER BY min(row_number) LIMIT {SAMPLES}"
    )
    personal = is_personal_column(name, kind)
    return ColumnShape(name, type_.lower(), [shown(sample[0], personal=personal) for sample in samples], filled)


def _fits(kind: ImportKind, columns: list[str]) -> list[MappingFit]:
    """Return every mapping of the kind, the one that fits best first."""
    present = {column.casefold() for column in columns}
    fits = []
    for known in list_known_mappings(kind.code):
        try:
            reads = read_mapping(known.text, kind).columns
        except MappingRefused:
            continue
        missing = sorted(column for column in reads if column.casefold() not in present)
        fits.append(MappingFit(known.name, known.is_built_in, len(reads), missing))
    return sorted(fits, key=lambda fit: (len(fit.missing), -fit.reads, fit.name))
