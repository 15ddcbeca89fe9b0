"""The doors of the importer: mappings and kinds, uploads, previews, runs, undo, the row report."""
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

from mainstem.events.contracts import ImportKind
from mainstem.events.imports import jobs, operations, queries
from mainstem.events.imports.contracts import ImportRecord, Preview, ReportRow
from mainstem.events.imports.kinds import list_kinds
from mainstem.events.imports.mapping import list_mappings
from mainstem.events.imports.report import HEADER, safe_cell
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.money import rounded
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["imports"])

WORD = r"^[a-z0-9][a-z0-9_.-]{0,63}$"


class FieldOut(Schema):
    """One field a kind understands."""

    name: str
    type: str
    required: bool
    namespace: str | None
    description: str
    description_zh: str


class KindOut(Schema):
    """One kind of file that can be imported."""

    code: str
    description: dict[str, str]
    fields: list[FieldOut]
    document_field: str | None
    document_kinds: list[str]
    options: dict[str, list[str]]


class KindsOut(Schema):
    """What can be imported, and the mappings that come with Mainstem."""

    kinds: list[KindOut]
    mappings: list[str]


class UploadIn(Schema):
    """What shall become of an uploaded file."""

    kind: str = Field(pattern=WORD, description="orders, products, stock, customers or touches")
    source: str = Field(pattern=WORD, description="The source the rows come from; it must exist")
    mapping: str = Field(
        min_length=1,
        max_length=256_000,
        description="The name of a mapping that comes with Mainstem, or the text of one",
    )


class UploadOut(Schema):
    """Under which id the file is kept."""

    import_id: UUID


class RecordOut(Schema):
    """One import. Amounts in `counts` are text."""

    import_id: UUID
    kind: str
    source_code: str
    mapping_name: str
    file_name: str
    file_bytes: int
    status: str
    is_dry_run: bool
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
    quarantined: int
    rejected_by_reason: dict[str, int]
    unknown_columns: list[str]
    notes: dict[str, Any]
    error_code: str | None
    error_message: str | None


class ReportRowOut(Schema):
    """One row that changed nothing."""

    row_number: int
    column: str
    value: str
    reason: str


class PreviewOut(Schema):
    """The first mapped rows of a file; identifiers masked."""

    columns: list[str]
    unknown_columns: list[str]
    fields: list[str]
    rows: list[dict[str, Any]]
    rejected: list[ReportRowOut]


class UndoneOut(Schema):
    """What an undo took back."""

    import_id: UUID
    counts: dict[str, int | str]


@router.get("/kinds", response=KindsOut)
@needs("imports.read")
def list_import_kinds(request: HttpRequest) -> dict[str, Any]:
    """List what can be imported, field by field, and the mappings that come with Mainstem."""
    return {"kinds": [_kind(kind) for kind in list_kinds()], "mappings": list(list_mappings())}


@router.get("", response=Page[RecordOut])
@needs("imports.read")
def list_imports(
    request: HttpRequest,
    paging: Query[Paging],
    kind: str | None = Query(None, pattern=WORD),  # type: ignore[type-arg]  # a call, not a type
    source: str | None = Query(None, pattern=WORD),  # type: ignore[type-arg]  # a call, not a type
    status: str | None = Query(None, pattern="^(waiting|running|done|failed|undone)$"),  # type: ignore[type-arg]
) -> Slice[dict[str, Any]]:
    """List imports, newest first."""
    return queries.list_imports_page(paging, kind=kind, source_code=source, status=status).map(_record)


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
    return _record(queries.get_import(import_id))


@router.post("/{uuid:import_id}/preview", response=PreviewOut)
@reads
@needs("imports.run")
def preview(request: HttpRequest, import_id: UUID, limit: int = Query(20, ge=1, le=100)) -> dict[str, Any]:  # type: ignore[type-arg]
    """Show the first rows of an uploaded file as its mapping reads them."""
    return _preview(operations.preview_upload(import_id, limit))


@router.post("/{uuid:import_id}/dry-run", response={202: UploadOut})
@needs("imports.run")
def dry_run(request: HttpRequest, import_id: UUID) -> Status[dict[str, Any]]:
    """Find out what an uploaded file would do. The answer is the id of the dry run, to be looked at like an import."""
    trial_id = operations.plan_dry_run(import_id=import_id, requested_by=principal_of(request).actor)
    jobs.start(trial_id)
    return Status(202, {"import_id": trial_id})


@router.post("/{uuid:import_id}/run", response={202: UploadOut})
@needs("imports.run")
def run(request: HttpRequest, import_id: UUID) -> Status[dict[str, Any]]:
    """Run an uploaded import, or go on with one that was cut short. Its progress stands on the import."""
    queries.get_import(import_id)
    jobs.start(import_id)
    return Status(202, {"import_id": import_id})


@router.post("/{uuid:import_id}/undo", response=UndoneOut)
@needs("imports.undo")
def undo(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Take an import back whole: afterwards everything is as it was before it."""
    undone = dict(operations.undo_import(import_id=import_id, now=clock.now()))
    counts = {name: value for name, value in undone.items() if name not in ("import_id", "kind", "status")}
    return {"import_id": import_id, "counts": _plain(counts)}


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


def _kind(kind: ImportKind) -> dict[str, Any]:
    return {
        "code": kind.code,
        "description": dict(kind.description),
        "fields": [
            {
                "name": entry.name,
                "type": entry.type.value,
                "required": entry.required,
                "namespace": entry.namespace,
                "description": entry.description,
                "description_zh": entry.description_zh,
            }
            for entry in kind.fields
        ],
        "document_field": kind.document_field,
        "document_kinds": list(kind.document_kinds),
        "options": {name: list(allowed) for name, allowed in kind.options.items()},
    }


def _record(record: ImportRecord) -> dict[str, Any]:
    shown = {name: getattr(record, name) for name in RecordOut.model_fields}
    return shown | {"status": record.status.value, "counts": _plain(record.counts)}


def _preview(found: Preview) -> dict[str, Any]:
    return {
        "columns": list(found.columns),
        "unknown_columns": list(found.unknown_columns),
        "fields": list(found.fields),
        "rows": [{name: _shown(value) for name, value in row.items() if value is not None} for row in found.rows],
        "rejected": [
            {"row_number": row.row_number, "column": row.column, "value": row.value, "reason": row.reason}
            for row in found.rejected
        ],
    }


def _shown(value: Any) -> Any:
    return value if isinstance(value, int | bool | str) else str(value)


def _plain(counts: Mapping[str, Any]) -> dict[str, int | str]:
    return {name: str(rounded(value)) if isinstance(value, Decimal) else value for name, value in counts.items()}
