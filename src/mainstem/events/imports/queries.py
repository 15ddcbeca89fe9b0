"""Questions to the importer."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import PurePath
from typing import Any
from uuid import UUID

from django.db.models import Q

from mainstem.events.contracts import Waiting
from mainstem.events.imports.contracts import (
    QUEUED,
    ImportRecord,
    ImportResult,
    ImportStatus,
    KnownMapping,
    NoSuchImport,
    ReportRow,
)
from mainstem.events.imports.kinds import find_kind
from mainstem.events.imports.mapping import find_mapping_text, list_mappings
from mainstem.events.imports.mapping_text import document_of
from mainstem.events.imports.models import Import, RejectedRow, SavedMapping
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.events.imports"
_GENERATED_FIELDS = ("has_generated_contacts", "is_generated")
_UNDOABLE = (ImportStatus.DONE, ImportStatus.FAILED)


def list_imports(limit: int = 100) -> Sequence[ImportRecord]:
    """Return the latest imports, newest first."""
    return [record_of(row) for row in Import.objects.order_by("-created_at", "-id")[:limit]]


def list_imports_page(
    paging: Paging,
    *,
    kind: str | None = None,
    source_code: str | None = None,
    status: str | None = None,
    is_dry_run: bool | None = None,
) -> Slice[ImportRecord]:
    """Return one page of imports, newest first."""
    rows = Import.objects.all()
    if kind:
        rows = rows.filter(kind=kind)
    if source_code:
        rows = rows.filter(source_code=source_code)
    if status:
        rows = rows.filter(status=status)
    if is_dry_run is not None:
        rows = rows.filter(is_dry_run=is_dry_run)
    found = paged(rows, paging, order=("-created_at", "-id"))
    reasons = rejected_by_reason_of([row.id for row in found.items])
    return found.map(lambda row: record_of(row, reasons.get(row.id, {})))


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


def get_mapping_text(import_id: UUID) -> str:
    """
    Return the text of the mapping an import is read with; empty while none is chosen.

    :raises NoSuchImport: if there is none of this id
    """
    return get_row(import_id).mapping_text


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


def list_known_mappings(kind: str | None = None) -> list[KnownMapping]:
    """Return the mappings that come with Mainstem and those that people keep, by name."""
    found = []
    for name in list_mappings():
        text = find_mapping_text(name)
        found.append(KnownMapping(name, str(document_of(text).get("kind", "")), text, is_built_in=True))
    found += [
        KnownMapping(row.name, row.kind, row.text, is_built_in=False, saved_by=row.saved_by, saved_at=row.saved_at)
        for row in SavedMapping.objects.all()
    ]
    return sorted((each for each in found if kind in (None, each.kind)), key=lambda each: each.name)


def find_text(name: str) -> str:
    """
    Return the text of a mapping by its name: one that comes with Mainstem, or one that is kept. Never a file's path.

    :raises NoSuchMapping: if there is neither
    """
    plain = PurePath(name).name.removesuffix(".toml")
    kept = SavedMapping.objects.filter(name=plain).values_list("text", flat=True).first()
    return kept if kept is not None else find_mapping_text(plain)


def list_under_way(*, since: datetime, limit: int = 20) -> list[ImportRecord]:
    """Return what runs, what was queued, and what ended since a moment, newest first: the work people wait for."""
    queued = Q(status=ImportStatus.WAITING, phase=QUEUED, created_at__gte=since)
    ended = Q(status__in=(ImportStatus.DONE, ImportStatus.FAILED), created_at__gte=since)
    rows = Import.objects.filter(Q(status=ImportStatus.RUNNING) | queued | ended)
    return [record_of(row, {}) for row in rows.order_by("-created_at", "-id")[:limit]]


def count_failed(*, limit: int = 1_000) -> int:
    """Count the imports that stopped half-way and were neither continued nor undone, up to a limit."""
    rows = Import.objects.filter(status=ImportStatus.FAILED, is_dry_run=False)
    return rows.values("id")[:limit].count()


def rejected_by_reason_of(import_ids: Sequence[UUID]) -> Mapping[UUID, dict[str, int]]:
    """Count the rejected rows of several imports by reason, most frequent first."""
    found: dict[UUID, dict[str, int]] = {}
    for row in sql.all_rows(PACKAGE, "rejected_by_reason_of", import_ids=list(import_ids)):
        found.setdefault(row["import_id"], {})[row["reason"]] = row["row_count"]
    return found


def record_of(row: Import, reasons: Mapping[str, int] | None = None) -> ImportRecord:
    """Return the plain form of an import's row; `reasons` saves counting them again."""
    kind = find_kind(row.kind)
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
        rejected_by_reason=rejected_by_reason(row.id) if reasons is None else reasons,
        unknown_columns=row.unknown_columns,
        notes=row.notes,
        error_code=row.error_code,
        error_message=row.error_message,
        known_rows=row.known_rows,
        undo_counts=plain_counts(row.undo_counts),
        has_mapping=bool(row.mapping_text),
        is_generated=any(word in row.mapping_text for word in _GENERATED_FIELDS),
        can_be_undone=(not row.is_dry_run and row.status in _UNDOABLE and kind is not None and kind.is_undoable),
        is_stopping=row.status == ImportStatus.RUNNING and row.cancel_requested_at is not None,
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


def needing_a_look(*, since: datetime) -> Sequence[Waiting]:
    """Return how many imports made since a moment `failed`, and how many rows of done ones were `rejected`."""
    return [Waiting(**row) for row in sql.all_rows(PACKAGE, "imports_needing_a_look", since=since)]
