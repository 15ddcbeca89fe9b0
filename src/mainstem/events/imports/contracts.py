"""What crosses the border of the importer: records, previews, progress, and what it refuses."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from mainstem.kernel.errors import Malformed, NotFound, Refused
from mainstem.kernel.money import rounded

STAGE = "import_stage"
"""The temporary table a batch is staged in: the same name for every kind, so that a kind's SQL can name it."""


QUEUED = "queued"
"""The phase of an import that waits for the worker."""


class ImportStatus(StrEnum):
    """Where an import stands. Only `running` and `failed` ones go on from their last batch when run again."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True)
class Progress:
    """How far an import is. `phase` is `reading`, `checking`, `loading` or `finishing`."""

    phase: str
    rows_done: int
    row_count: int


ProgressCallback = Callable[[Progress], None]


@dataclass(frozen=True)
class ImportResult:
    """
    What an import did. `counts` speak the kind's own words; `quarantined` counts rows set aside, `already_known`
    documents that were there before, `unknown_columns` the columns of the file that the mapping does not use.
    """

    import_id: UUID
    kind: str
    source_code: str
    mapping_name: str
    status: ImportStatus
    is_dry_run: bool
    rows: int
    documents: int
    counts: Mapping[str, Any]
    already_known: int
    quarantined: int
    rejected_by_reason: Mapping[str, int]
    unknown_columns: Sequence[str]
    notes: Mapping[str, Any]
    report_path: str | None
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """Return one flat JSON object, the kind's counts among the rest."""
        return {
            "import_id": str(self.import_id),
            "kind": self.kind,
            "source": self.source_code,
            "mapping": self.mapping_name,
            "status": self.status.value,
            "dry_run": self.is_dry_run,
            "rows": self.rows,
            "documents": self.documents,
            **{
                name: float(rounded(value)) if isinstance(value, Decimal) else value
                for name, value in self.counts.items()
            },
            "already_known": self.already_known,
            "quarantined": self.quarantined,
            "rejected_by_reason": dict(self.rejected_by_reason),
            "unknown_columns": list(self.unknown_columns),
            "notes": dict(self.notes),
            "report": self.report_path,
            "seconds": round(self.seconds, 3),
        }


@dataclass(frozen=True)
class ImportRecord:
    """One import as the list shows it."""

    import_id: UUID
    kind: str
    source_code: str
    mapping_name: str
    file_name: str
    file_bytes: int
    status: ImportStatus
    is_dry_run: bool
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    undone_at: datetime | None
    requested_by: str
    row_count: int
    rows_done: int
    phase: str
    document_count: int
    counts: Mapping[str, Any]
    already_known: int
    quarantined: int
    rejected_by_reason: Mapping[str, int]
    unknown_columns: Sequence[str]
    notes: Mapping[str, Any]
    error_code: str | None
    error_message: str | None
    known_rows: int = 0
    undo_counts: Mapping[str, Any] = field(default_factory=dict)
    has_mapping: bool = True
    is_generated: bool = False
    can_be_undone: bool = False
    is_stopping: bool = False


@dataclass(frozen=True)
class ReportRow:
    """One line of the row report."""

    row_number: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class Preview:
    """The first rows of a file as a mapping reads them; identifiers masked."""

    columns: Sequence[str]
    unknown_columns: Sequence[str]
    fields: Sequence[str]
    rows: Sequence[Mapping[str, Any]]
    rejected: Sequence[ReportRow]


@dataclass(frozen=True)
class KnownMapping:
    """A mapping that comes with Mainstem or that somebody keeps."""

    name: str
    kind: str
    text: str
    is_built_in: bool
    saved_by: str = ""
    saved_at: datetime | None = None


@dataclass(frozen=True)
class ColumnShape:
    """One column of a file: its type as read, a few of its values (contact data masked), in how many rows it stands."""

    name: str
    type: str
    samples: Sequence[Any]
    filled: int


@dataclass(frozen=True)
class MappingFit:
    """How a mapping fits a file: how many columns it reads, and which of them the file does not have."""

    name: str
    is_built_in: bool
    reads: int
    missing: Sequence[str]


@dataclass(frozen=True)
class FileShape:
    """How a file is understood before a mapping is chosen; judged by its first rows."""

    understood_as: Mapping[str, str]
    sheets: Sequence[str]
    rows_read: int
    has_more_rows: bool
    columns: Sequence[ColumnShape]
    fits: Sequence[MappingFit]
    suggested: Mapping[str, str]


class NoSuchKind(NotFound):
    code = "no_such_import_kind"


class NoSuchImport(NotFound):
    code = "no_such_import"


class NoSuchMapping(NotFound):
    code = "no_such_mapping"


class MappingRefused(Malformed):
    """The mapping file cannot be understood, or asks for what the kind does not offer."""

    code = "mapping_refused"


class MappingMissing(Refused):
    """The file waits for a mapping: nobody has said yet how it is read."""

    code = "mapping_missing"


class MappingExists(Refused):
    """There is a mapping of this name."""

    code = "mapping_exists"


class UnreadableFile(Malformed):
    """The file is of no known format, broken, or larger than allowed."""

    code = "unreadable_file"


class MissingColumns(Malformed):
    """The mapping reads columns that the file does not have."""

    code = "missing_columns"


class ImportIsRunning(Refused):
    """The same import runs already, here or in another process."""

    code = "import_is_running"


class AlreadyImported(Refused):
    """The import is done, or taken back: there is nothing left to run."""

    code = "already_imported"


class NotCancellable(Refused):
    """The import is over: there is nothing to stop."""

    code = "not_cancellable"


class ImportCancelled(Refused):
    """Somebody stopped the import. What it brought so far stays; it can be continued or undone."""

    code = "import_cancelled"


class NotUndoable(Refused):
    """The import is not in a state that can be taken back."""

    code = "not_undoable"


class LaterDocumentsDepend(Refused):
    """Something that came later rests on what would be taken back."""

    code = "later_documents_depend"
