"""Questions to the importer."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from mainstem.events.imports.contracts import ImportRecord, ImportResult, ImportStatus, NoSuchImport, ReportRow
from mainstem.events.imports.models import Import, RejectedRow
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.events.imports"


def list_imports(limit: int = 100) -> Sequence[ImportRecord]:
    """Return the latest imports, newest first."""
    return [record_of(row) for row in Import.objects.order_by("-created_at", "-id")[:limit]]


def list_imports_page(
    paging: Paging, *, kind: str | None = None, source_code: str | None = None, status: str | None = None
) -> Slice[ImportRecord]:
    """Return one page of imports, newest first."""
    rows = Import.objects.all()
    if kind:
        rows = rows.filter(kind=kind)
    if source_code:
        rows = rows.filter(source_code=source_code)
    if status:
        rows = rows.filter(status=status)
    return paged(rows, paging, order=("-created_at", "-id")).map(record_of)


def get_import(import_id: UUID) -> ImportRecord:
    """
    Return one import.

    :raises NoSuchImport: if there is none of this id
    """
    return record_of(get_row(import_id))


def get_row(import_id: UUID) -> Import:
    """
    Return an import's own row, inside this context.

    :raises NoSuchImport: if there is none of this id
    """
    row = Import.objects.filter(id=import_id).first()
    if row is None:
        raise NoSuchImport(f"There is no import {import_id}.", import_id=str(import_id))
    return row


def list_report_page(import_id: UUID, paging: Paging, *, reason: str | None = None) -> Slice[ReportRow]:
    """Return one page of an import's row report, in the order of the file."""
    get_row(import_id)
    rows = RejectedRow.objects.filter(import_id=import_id)
    if reason:
        rows = rows.filter(reason=reason)
    return paged(rows, paging, order=("row_number", "id")).map(
        lambda row: ReportRow(row.row_number, row.column, row.value, row.reason)
    )


def iter_report(import_id: UUID) -> Iterator[ReportRow]:
    """Stream an import's whole row report, in the order of the file."""
    rows = RejectedRow.objects.filter(import_id=import_id).order_by("row_number", "id")
    for row in rows.iterator(chunk_size=5_000):
        yield ReportRow(row.row_number, row.column, row.value, row.reason)


def rejected_by_reason(import_id: UUID) -> Mapping[str, int]:
    """Count an import's rejected rows by reason, most frequent first."""
    return {row["reason"]: row["row_count"] for row in sql.all_rows(PACKAGE, "rejected_by_reason", import_id=import_id)}


def record_of(row: Import) -> ImportRecord:
    """Return the plain form of an import's row."""
    return ImportRecord(
        import_id=row.id,
        kind=row.kind,
        source_code=row.source_code,
        mapping_name=row.mapping_name,
        file_name=row.file_name,
        file_bytes=row.file_bytes,
        status=ImportStatus(row.status),
        is_dry_run=row.is_dry_run,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        undone_at=row.undone_at,
        requested_by=row.requested_by,
        row_count=row.row_count,
        rows_done=row.rows_done,
        phase=row.phase,
        document_count=row.document_count,
        counts=plain_counts(row.counts),
        already_known=row.already_known,
        quarantined=row.quarantined,
        rejected_by_reason=rejected_by_reason(row.id),
        unknown_columns=row.unknown_columns,
        notes=row.notes,
        error_code=row.error_code,
        error_message=row.error_message,
    )


def result_of(row: Import, seconds: float) -> ImportResult:
    """Return what an import did."""
    return ImportResult(
        import_id=row.id,
        kind=row.kind,
        source_code=row.source_code,
        mapping_name=row.mapping_name,
        status=ImportStatus(row.status),
        is_dry_run=row.is_dry_run,
        rows=row.row_count,
        documents=row.document_count,
        counts=plain_counts(row.counts),
        already_known=row.already_known,
        quarantined=row.quarantined,
        rejected_by_reason=rejected_by_reason(row.id),
        unknown_columns=row.unknown_columns,
        notes=row.notes,
        report_path=row.report_path or None,
        seconds=seconds,
    )


def plain_counts(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return counts as numbers: amounts are kept as text, so that JSON does not round them."""
    return {name: Decimal(value) if isinstance(value, str) else value for name, value in stored.items()}


def list_sealed_values(import_id: UUID) -> list[tuple[UUID, UUID]]:
    """Return (subject, reference) of the contact values an import was the first to bring into the vault."""
    return [(row["subject_ref"], row["ref"]) for row in sql.all_rows(PACKAGE, "sealed_values", import_id=import_id)]
