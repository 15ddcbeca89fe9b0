"""Showing the first rows of a file as a mapping reads them; nothing is written."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from mainstem.events.contracts import ImportKind
from mainstem.events.imports.contracts import MappingMissing, Preview, ReportRow, UnreadableFile
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.mapping import Mapping, find_mapping_text, read_mapping
from mainstem.events.imports.personal import shown
from mainstem.events.imports.preparing import prepare, preview_rows
from mainstem.events.imports.queries import get_row
from mainstem.events.imports.reading import read_file
from mainstem.events.imports.workspace import Workspace, workspace

PREVIEW_ROWS = 20
READ_ROWS = 2_000


def preview(*, kind: str, file: Path, mapping: str, limit: int = PREVIEW_ROWS) -> Preview:
    """
    Read the beginning of a file with a mapping and return its first mapped rows, identifiers masked.

    :param mapping: the name of a mapping, or the path of a TOML file
    :raises MappingRefused: if the mapping cannot be understood
    :raises UnreadableFile: if the file cannot be read
    :raises MissingColumns: if the mapping reads columns the file does not have
    """
    chosen = get_kind(kind)
    return _preview(chosen, read_mapping(find_mapping_text(mapping), chosen), Path(file), limit)


def preview_upload(import_id: UUID, limit: int = PREVIEW_ROWS, *, mapping_text: str | None = None) -> Preview:
    """
    Return the first mapped rows of a file that was uploaded. Raises as `preview` does.

    :param mapping_text: a mapping to try; the import's own if left out
    :raises MappingMissing: if none is tried and none was chosen yet
    """
    row = get_row(import_id)
    chosen = get_kind(row.kind)
    text = mapping_text or row.mapping_text
    if not text:
        raise MappingMissing("Choose a mapping first: it says which column fills which field.")
    path = Path(row.file_path)
    if not path.is_file():
        raise UnreadableFile("The uploaded file is gone. Upload it again.", import_id=str(row.id))
    return _preview(chosen, read_mapping(text, chosen), path, limit)


def _preview(kind: ImportKind, mapping: Mapping, path: Path, limit: int) -> Preview:
    with workspace() as space:
        table = read_file(
            space,
            path,
            sheet=mapping.sheet,
            encoding=mapping.encoding,
            delimiter=mapping.delimiter,
            limit=max(limit, READ_ROWS),
        )
        prepared = prepare(space, table, mapping, kind, {})
        fields, rows = preview_rows(space, kind, limit)
        rows = [
            {name: shown(value) if isinstance(value, str) else value for name, value in row.items()} for row in rows
        ]
        return Preview(
            columns=list(table.columns),
            unknown_columns=prepared.unknown_columns,
            fields=_filled(fields, rows),
            rows=rows,
            rejected=_rejected(space, limit),
        )


def _rejected(space: Workspace, limit: int) -> list[ReportRow]:
    rows = space.rows(
        "SELECT row_number, coalesce(column_name, ''), coalesce(value, ''), reason FROM rejected"
        f" ORDER BY row_number LIMIT {limit}"
    )
    return [ReportRow(*row) for row in rows]


def _filled(fields: Sequence[str], rows: Sequence[dict[str, Any]]) -> list[str]:
    return [name for name in fields if any(row[name] is not None for row in rows)]
