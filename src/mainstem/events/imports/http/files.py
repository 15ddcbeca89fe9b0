"""The doors of a file on its way: what it looks like, how it is read, trial, run, stop, undo."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema, Status

from mainstem.events.imports import jobs, operations, queries
from mainstem.events.imports.contracts import FileShape, Preview
from mainstem.events.imports.http.mappings import MAX_TEXT
from mainstem.events.imports.http.records import RecordOut, ReportRowOut, UploadOut, plain_counts, shape_of
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.permissions import needs

router = Router(tags=["imports"])


class ReadingIn(Schema):
    """How to read the file where the guess is wrong."""

    sheet: str | None = Field(None, max_length=200)
    encoding: str | None = Field(None, max_length=50)
    delimiter: str | None = Field(None, min_length=1, max_length=1)


class ColumnOut(Schema):
    """One column of a file; contact data in `samples` is masked."""

    name: str
    type: str
    samples: list[Any]
    filled: int


class FitOut(Schema):
    """How a mapping fits the file."""

    name: str
    is_built_in: bool
    reads: int
    missing: list[str]


class FileShapeOut(Schema):
    """How a file is understood, judged by its first rows: columns, mappings that fit, columns that fill fields."""

    understood_as: dict[str, str]
    sheets: list[str]
    rows_read: int
    has_more_rows: bool
    columns: list[ColumnOut]
    fits: list[FitOut]
    suggested: dict[str, str]


class MappingIn(Schema):
    """The name of a mapping, or the text of one."""

    mapping: str = Field(min_length=1, max_length=MAX_TEXT)


class MappingTextOut(Schema):
    """The text of a mapping; empty while none is chosen."""

    mapping: str


class TrialIn(Schema):
    """A mapping to try; the import's own if left out."""

    mapping: str | None = Field(None, min_length=1, max_length=MAX_TEXT)


class PreviewOut(Schema):
    """The first mapped rows of a file; identifiers masked."""

    columns: list[str]
    unknown_columns: list[str]
    fields: list[str]
    rows: list[dict[str, Any]]
    rejected: list[ReportRowOut]


class CancelledOut(Schema):
    """What stopping did: `waiting` imports are gone, `running` ones stop after their present batch."""

    was: str


class UndoneOut(Schema):
    """What an undo took back."""

    import_id: UUID
    counts: dict[str, int | str]


@router.post("/{uuid:import_id}/shape", response=FileShapeOut)
@reads
@needs("imports.run")
def describe_file(request: HttpRequest, import_id: UUID, body: ReadingIn) -> FileShape:
    """Say what an uploaded file looks like: columns with a few values, and which mappings fit."""
    return operations.describe_upload(import_id, **body.dict())


@router.put("/{uuid:import_id}/mapping", response=RecordOut)
@needs("imports.run")
def choose_mapping(request: HttpRequest, import_id: UUID, body: MappingIn) -> dict[str, Any]:
    """Say how an uploaded file is read; may be said again until it runs."""
    operations.choose_mapping(import_id=import_id, mapping=body.mapping)
    return shape_of(queries.get_import(import_id))


@router.get("/{uuid:import_id}/mapping", response=MappingTextOut)
@needs("imports.read")
def get_mapping(request: HttpRequest, import_id: UUID) -> dict[str, str]:
    """Show the text of the mapping an import was read with; empty while none is chosen."""
    return {"mapping": queries.get_mapping_text(import_id)}


@router.post("/{uuid:import_id}/preview", response=PreviewOut)
@reads
@needs("imports.run")
def preview(
    request: HttpRequest,
    import_id: UUID,
    body: TrialIn,
    limit: int = Query(20, ge=1, le=100),  # type: ignore[type-arg]  # a call, not a type
) -> dict[str, Any]:
    """Show the first rows of an uploaded file as a mapping reads them."""
    return _preview(operations.preview_upload(import_id, limit, mapping_text=body.mapping))


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
    operations.queue_import(import_id=import_id)
    jobs.start(import_id)
    return Status(202, {"import_id": import_id})


@router.post("/{uuid:import_id}/cancel", response=CancelledOut)
@needs("imports.run")
def cancel(request: HttpRequest, import_id: UUID) -> dict[str, str]:
    """Stop an import: one that waits is removed, one that runs stops after its present batch."""
    return {"was": operations.cancel_import(import_id=import_id, now=clock.now()).value}


@router.post("/{uuid:import_id}/undo", response=UndoneOut)
@needs("imports.undo")
def undo(request: HttpRequest, import_id: UUID) -> dict[str, Any]:
    """Take an import back whole: afterwards everything is as it was before it."""
    undone = dict(operations.undo_import(import_id=import_id, now=clock.now()))
    counts = {name: value for name, value in undone.items() if name not in ("import_id", "kind", "status")}
    return {"import_id": import_id, "counts": plain_counts(counts)}


def _preview(found: Preview) -> dict[str, Any]:
    return {
        "columns": list(found.columns),
        "unknown_columns": list(found.unknown_columns),
        "fields": list(found.fields),
        "rows": [{name: _plain(value) for name, value in row.items() if value is not None} for row in found.rows],
        "rejected": [
            {"row_number": row.row_number, "column": row.column, "value": row.value, "reason": row.reason}
            for row in found.rejected
        ],
    }


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | bool | str) else str(value)
