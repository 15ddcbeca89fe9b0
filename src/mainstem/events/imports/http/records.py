"""The doors to imports: upload, list, one of them, its row report."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Field, File, Form, Query, Router, Schema, Status
from ninja.files import UploadedFile

from mainstem.events.imports import operations, queries
from mainstem.events.imports.contracts import ImportRecord, ReportRow
from mainstem.events.imports.http.mappings import MAX_TEXT, WORD
from mainstem.events.imports.report import HEADER, safe_cell
from mainstem.kernel.http import principal_of
from mainstem.kernel.money import rounded
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["imports"])


class UploadIn(Schema):
    """What shall become of an uploaded file."""

    kind: str = Field(pattern=WORD, description="orders, products, stock, customers or touches")
    source: str = Field(pattern=WORD, description="The source the rows come from; it must exist")
    mapping: str = Field(
        "",
        max_length=MAX_TEXT,
        description="The name of a mapping, or the text of one; left out, it is chosen before the import runs",
    )


class UploadOut(Schema):
    """Under which id the file is kept."""

    import_id: UUID


class RecordOut(Schema):
    """
    One import. Amounts in counts are text. `row_count` = rows taken + `known_rows` + `quarantined`, once it is done;
    `already_known` counts the documents those known rows stand in.
    """

    import_id: UUID
    kind: str
    source_code: str
    mapping_name: str
    has_mapping: bool
    file_name: str
    file_bytes: int
    status: str
    is_dry_run: bool
    is_generated: bool
    is_stopping: bool
    can_be_undone: bool
    phase: str
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    undone_at: datetime | None
    requested_by: str
    row_count: int
    rows_done: int
    document_count: int
    counts: dict[str, int | str]
    already_known: int
    known_rows: int
    quarantined: int
    rejected_by_reason: dict[str, int]
    unknown_columns: list[str]
    notes: dict[str, Any]
    undo_counts: dict[str, int | str]
    error_code: str | None
    error_message: str | None


class ImportFilter(Schema):
    """What to narrow the list to."""

    kind: str | None = Field(None, pattern=WORD)
    source: str | None = Field(None, pattern=WORD)
    status: str | None = Field(None, pattern="^(waiting|running|done|failed|undone)$")
    dry_run: bool | None = None


class ReportRowOut(Schema):
    """One row that changed nothing."""

    row_number: int
    column: str
    value: str
    reason: str


@router.get("", response=Page[RecordOut])
@needs("imports.read")
def list_imports(
    request: HttpRequest,
    paging: Query[Paging],
    only: Query[ImportFilter],
) -> Slice[dict[str, Any]]:
    """List imports, newest first."""
    found = queries.list_imports_page(
        paging, kind=only.kind, source_code=only.source, status=only.status, is_dry_run=only.dry_run
    )
    return found.map(shape_of)


@router.post("", response={201: UploadOut})
@needs("imports.run")
def upload(request: HttpRequest, form: Form[UploadIn], file: File[UploadedFile]) -> Status[dict[str, Any]]:
    """Upload a file (CSV, XLSX or Parquet). Nothing is loaded until it is run."""
    import_id = operations.receive_file(
        kind=form.kind,
        source=form.source,
        mapping=form.mapping,
        file_name=file.name or "file",
        chunks=file.chunks(),
        requested_by=principal_of(request).actor,
    )
    return Status(201, {"import_id": import_id})


@router.get("/{uuid:import_id}", response=RecordOut)
@needs("imports.read")
def get_import(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Show one import and how far it is."""
    return shape_of(queries.get_import(import_id))


@router.get("/{uuid:import_id}/report", response=Page[ReportRowOut])
@needs("imports.read")
def list_report(
    request: HttpRequest,
    import_id: UUID,
    paging: Query[Paging],
    reason: str | None = Query(None, max_length=100),  # type: ignore[type-arg]  # a call, not a type
) -> Slice[ReportRow]:
    """List the rows an import set aside, in the order of the file."""
    return queries.list_report_page(import_id, paging, reason=reason)


@router.get("/{uuid:import_id}/report.csv", response={200: str})
@needs("imports.read")
def download_report(request: HttpRequest, import_id: UUID) -> StreamingHttpResponse:
    """Download the row report as CSV; no cell is taken for a formula."""
    queries.get_import(import_id)
    answer = StreamingHttpResponse(_report_lines(import_id), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="import-{import_id}.csv"'
    return answer


def shape_of(record: ImportRecord) -> dict[str, Any]:
    """Return an import as its doors show it."""
    shown = {name: getattr(record, name) for name in RecordOut.model_fields}
    return shown | {
        "status": record.status.value,
        "counts": plain_counts(record.counts),
        "undo_counts": plain_counts(record.undo_counts),
    }


def plain_counts(counts: Mapping[str, Any]) -> dict[str, int | str]:
    """Return counts with amounts as text."""
    return {name: str(rounded(value)) if isinstance(value, Decimal) else value for name, value in counts.items()}


def _report_lines(import_id: UUID) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line)
    writer.writerow(HEADER)
    for row in queries.iter_report(import_id):
        writer.writerow((row.row_number, safe_cell(row.column), safe_cell(row.value), safe_cell(row.reason)))
        if line.tell() > 64_000:
            yield line.getvalue()
            line.seek(0)
            line.truncate()
    yield line.getvalue()
