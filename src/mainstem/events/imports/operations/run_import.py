"""Running an import: read, check, load batch by batch, finish. A killed run goes on where its last batch ended."""

import hashlib
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from django.db import DatabaseError, OperationalError, connection, transaction
from django.db.models.functions import Now
from psycopg.errors import DeadlockDetected, SerializationFailure

from mainstem.events.contracts import BatchOutcome, ImportBatch, ImportKind, Source
from mainstem.events.imports import batches
from mainstem.events.imports.contracts import (
    QUEUED,
    STAGE,
    AlreadyImported,
    ImportCancelled,
    ImportIsRunning,
    ImportResult,
    ImportStatus,
    MappingMissing,
    Progress,
    ProgressCallback,
    UnreadableFile,
)
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.mapping import Mapping as FileMapping
from mainstem.events.imports.mapping import find_mapping_text, read_mapping
from mainstem.events.imports.models import Import
from mainstem.events.imports.operations.receive_file import identity_of, remove_upload
from mainstem.events.imports.preparing import Prepared, prepare
from mainstem.events.imports.queries import get_row, result_of
from mainstem.events.imports.reading import read_file
from mainstem.events.imports.report import write_report
from mainstem.events.imports.sealing import seal_contacts
from mainstem.events.imports.workspace import Workspace, workspace
from mainstem.events.operations import register_source
from mainstem.events.queries import get_source
from mainstem.kernel import sql
from mainstem.kernel.errors import Refused
from mainstem.kernel.ids import new_id
from mainstem.kernel.statistics import analyze_blind_tables

PACKAGE = "mainstem.events.imports"
LOCK_WAIT_SECONDS = 10.0
TRIES_PER_BATCH = 4
_TRY_AGAIN = (DeadlockDetected.sqlstate, SerializationFailure.sqlstate)
WORK_MEMORY = "64MB"
TEMPORARY_BUFFERS = "128MB"
_UNFINISHED = (ImportStatus.RUNNING, ImportStatus.FAILED)


@dataclass
class _Work:
    """One import on its way."""

    row: Import
    kind: ImportKind
    mapping: FileMapping
    path: Path
    source: Source
    now: datetime
    progress: ProgressCallback
    began: float = field(default_factory=time.monotonic)

    @property
    def ended_at(self) -> datetime:
        """The present moment, told from the caller's clock and the time that has passed since."""
        return self.now + timedelta(seconds=time.monotonic() - self.began)

    def at(self, phase: str, rows_done: int) -> None:
        """Note how far the import is, for whoever watches."""
        self.row.phase = phase
        self.progress(Progress(phase, rows_done, self.row.row_count))


def run_import(
    *,
    kind: str,
    file: Path,
    mapping: str,
    source: str,
    now: datetime,
    dry_run: bool = False,
    progress: ProgressCallback | None = None,
    requested_by: str = "",
    batch_rows: int = batches.BATCH_ROWS,
) -> ImportResult:
    """
    Import a file. Every batch of whole documents is one transaction with its checkpoint.

    The same file with the same mapping, kind and source continues an unfinished run after its last committed batch.
    Documents that are already there change nothing and are counted. A dry run does everything in one transaction and
    rolls it back; only its record and its row report stay.

    :param mapping: the name of a mapping, or the path of a TOML file
    :param source: the source the rows come from; made if it does not exist
    :raises ImportIsRunning: if the same import is being run elsewhere
    :raises MappingRefused: if the mapping cannot be understood
    :raises UnreadableFile: if the file cannot be read
    :raises MissingColumns: if the mapping reads columns the file does not have
    """
    chosen = get_kind(kind)
    text = find_mapping_text(mapping)
    checked = read_mapping(text, chosen)
    path = Path(file).absolute()
    identity = identity_of(kind=kind, source=source, file_hash=_hash(path), mapping_text=text)
    origin = register_source(code=source, name=source, kind="import")
    with alone(identity):
        row = None if dry_run else _unfinished(identity)
        if row is None:
            row = Import(
                id=new_id(),
                kind=kind,
                source_code=source,
                mapping_name=checked.name,
                mapping_text=text,
                identity=identity,
                file_name=path.name,
                file_bytes=path.stat().st_size,
                is_dry_run=dry_run,
                requested_by=requested_by,
            )
        row.file_path = str(path)
        work = _Work(row, chosen, checked, path, origin, now, progress or _unwatched)
        return _run(work, batch_rows)


def continue_import(*, import_id: UUID, now: datetime, progress: ProgressCallback | None = None) -> ImportResult:
    """
    Run an import whose file was uploaded, or go on with it. The file is removed once it is in.

    A dry run that was planned for an upload runs as one; its file stays.

    :raises NoSuchImport: if there is none of this id
    :raises AlreadyImported: if it is done or undone
    :raises ImportIsRunning: if it is being run elsewhere
    """
    row = get_row(import_id)
    kind = get_kind(row.kind)
    with alone(row.identity):
        row.refresh_from_db()
        path = _path_to_run(row)
        mapping = read_mapping(row.mapping_text, kind)
        result = _run(_Work(row, kind, mapping, path, get_source(row.source_code), now, progress or _unwatched))
        if row.is_uploaded and not row.is_dry_run:
            remove_upload(import_id)
        return result


def _path_to_run(row: Import) -> Path:
    if row.status not in (ImportStatus.WAITING, *_UNFINISHED):
        raise AlreadyImported(f"The import {row.id} is {row.status} already.", status=row.status)
    if not row.mapping_text:
        raise MappingMissing("Choose a mapping first: it says which column fills which field.")
    path = Path(row.file_path)
    if not path.is_file():
        raise UnreadableFile("The uploaded file is gone. Upload it again.", import_id=str(row.id))
    return path


@transaction.atomic
def queue_import(*, import_id: UUID) -> None:
    """
    Note that an import is to run as soon as the worker is free.

    :raises NoSuchImport: if there is none of this id
    :raises MappingMissing: if nobody has said yet how it is read
    """
    row = get_row(import_id)
    if not row.mapping_text:
        raise MappingMissing("Choose a mapping first: it says which column fills which field.")
    Import.objects.filter(id=import_id, status__in=(ImportStatus.WAITING, *_UNFINISHED)).update(
        phase=QUEUED, cancel_requested_at=None
    )


def plan_dry_run(*, import_id: UUID, requested_by: str = "") -> UUID:
    """
    Write down a dry run of an uploaded file and return its own import id; `continue_import` carries it out.

    :raises NoSuchImport: if there is no such upload
    :raises AlreadyImported: if the file is in already
    """
    row = get_row(import_id)
    if row.status != ImportStatus.WAITING or row.is_dry_run:
        raise AlreadyImported(f"The import {import_id} is {row.status} already.", status=row.status)
    if not row.mapping_text:
        raise MappingMissing("Choose a mapping first: it says which column fills which field.")
    row.id, row.is_dry_run, row.requested_by = new_id(), True, requested_by
    row.phase, row.created_at = QUEUED, Now()
    row._state.adding = True  # the same upload, written down a second time
    row.save(force_insert=True)
    trial: UUID = row.id
    return trial


def _run(work: _Work, batch_rows: int = batches.BATCH_ROWS) -> ImportResult:
    started = time.monotonic()
    row = work.row
    row.status, row.started_at, row.phase = ImportStatus.RUNNING, work.now, "reading"
    row.error_code = row.error_message = row.cancel_requested_at = row.finished_at = None
    row.save()
    try:
        with workspace() as space:
            prepared = _prepare(work, space)
            if row.is_dry_run:
                _load_and_roll_back(work, space, prepared, batch_rows)
            else:
                _load(work, space, prepared, batch_rows)
                _finish(work)
    except BaseException as error:
        _note_failure(work, error)
        raise
    report = write_report(row.id)
    row.report_path = str(report) if report else ""
    row.save(update_fields=["report_path"])
    work.at("done", row.row_count)
    return result_of(row, time.monotonic() - started)


def _prepare(work: _Work, space: Workspace) -> Prepared:
    row, mapping = work.row, work.mapping
    work.at("reading", 0)
    table = read_file(space, work.path, sheet=mapping.sheet, encoding=mapping.encoding, delimiter=mapping.delimiter)
    row.row_count = table.row_count
    work.at("checking", 0)
    namespaces = {"user": f"user:{work.source.identity_space}", "anonymous": f"anonymous:{work.source.code}"}
    prepared = prepare(space, table, mapping, work.kind, namespaces)
    row.document_count = prepared.document_count
    row.unknown_columns = list(prepared.unknown_columns)
    row.notes = {**table.understood_as, **prepared.notes}
    row.save(update_fields=["row_count", "document_count", "unknown_columns", "notes", "phase"])
    return prepared


def _load(work: _Work, space: Workspace, prepared: Prepared, batch_rows: int) -> None:
    wanted = batches.cuts(space, work.row.next_document, batch_rows)
    work.at("loading", work.row.rows_done)
    with batches.parcels(space, work.kind, prepared, wanted) as arriving:
        for parcel in arriving:
            analyze_blind_tables()
            _load_with_retries(work, prepared, parcel)
            work.at("loading", work.row.rows_done)
            _stop_if_wished(work.row)


def _stop_if_wished(row: Import) -> None:
    """
    Look between batches whether somebody wants the import to stop.

    :raises ImportCancelled: if so
    """
    if Import.objects.filter(id=row.id, cancel_requested_at__isnull=False).exists():
        raise ImportCancelled("Stopped on request. It can be continued or undone.", import_id=str(row.id))


def _load_with_retries(work: _Work, prepared: Prepared, parcel: batches.Parcel) -> None:
    for further_tries in reversed(range(TRIES_PER_BATCH)):
        try:
            _load_batch(work, prepared, parcel)
        except (psycopg.Error, OperationalError) as error:
            # Work on the same stock elsewhere may get in the way; the batch is whole and can simply be tried again.
            state = getattr(error, "sqlstate", None) or getattr(error.__cause__, "sqlstate", None)
            if state not in _TRY_AGAIN or not further_tries:
                raise
            work.row.refresh_from_db()
        else:
            return


@transaction.atomic
def _load_batch(work: _Work, prepared: Prepared, parcel: batches.Parcel) -> None:
    """Load one batch: its documents, its part of the row report and the checkpoint commit together."""
    row = work.row
    _make_room()
    sql.one_row(PACKAGE, "queue_up", queue=f"{row.kind}:{row.source_code}")
    outcome = BatchOutcome({})
    if parcel.staged_rows:
        batches.stage(parcel, prepared)
        if parcel.contacts:
            seal_contacts(row.id, parcel.contacts)
        outcome = work.kind.load(
            ImportBatch(
                import_id=row.id,
                source_code=row.source_code,
                stage=STAGE,
                row_count=parcel.staged_rows,
                document_count=parcel.staged_documents,
                now=work.now,
                options=work.mapping.options,
            )
        )
    row.quarantined += batches.keep_report(parcel, row.id) + _keep_refused(row.id, outcome)
    row.already_known += outcome.already_known
    row.known_rows += outcome.already_known if outcome.known_rows is None else outcome.known_rows
    row.counts = _added(row.counts, outcome.counts)
    row.next_document = parcel.cut.last + 1
    row.rows_done = parcel.cut.rows_done
    row.save(
        update_fields=["quarantined", "already_known", "known_rows", "counts", "next_document", "rows_done", "phase"]
    )


def _make_room() -> None:
    """Give this transaction memory for sorting and joining a whole batch, and the session for its temporary tables."""
    with sql.cursor() as cur:
        cur.execute(f"SET LOCAL work_mem = '{WORK_MEMORY}'")
        cur.execute("SHOW temp_buffers")
        found = cur.fetchone()
        if found is not None and found["temp_buffers"] != TEMPORARY_BUFFERS:
            # Refused once the session has used a temporary table: then it stays as it is.
            with suppress(psycopg.Error), transaction.atomic(), sql.cursor() as inner:
                inner.execute(f"SET LOCAL temp_buffers = '{TEMPORARY_BUFFERS}'")


@transaction.atomic
def _finish(work: _Work) -> None:
    row = work.row
    work.at("finishing", row.row_count)
    if work.kind.finish is not None:
        row.counts = _added(row.counts, work.kind.finish(row.id))
    row.status, row.finished_at, row.rows_done = ImportStatus.DONE, work.ended_at, row.row_count
    row.save(update_fields=["counts", "status", "finished_at", "rows_done", "phase"])


def _load_and_roll_back(work: _Work, space: Workspace, prepared: Prepared, batch_rows: int) -> None:
    """Do it all in one transaction and undo it; keep the figures and the row report."""
    with transaction.atomic():
        _load(work, space, prepared, batch_rows)
        _finish(work)
        batches.take_report(space, work.row.id)
        transaction.set_rollback(True)
    with transaction.atomic():
        batches.put_report(space)
        work.row.save()


def _keep_refused(import_id: UUID, outcome: BatchOutcome) -> int:
    if not outcome.rejected:
        return 0
    return sql.run(
        PACKAGE,
        "keep_refused_rows",
        import_id=import_id,
        row_numbers=[refused.row_number for refused in outcome.rejected],
        columns=[refused.column for refused in outcome.rejected],
        values=[refused.value for refused in outcome.rejected],
        reasons=[refused.reason for refused in outcome.rejected],
    )


def _added(before: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Add counts up. Amounts stay text in between, so that JSON does not round them."""
    total = dict(before)
    for name, value in more.items():
        if isinstance(value, Decimal):
            total[name] = str(Decimal(total.get(name, "0")) + value)
        else:
            total[name] = total.get(name, 0) + value
    return total


def _note_failure(work: _Work, error: BaseException) -> None:
    row = work.row
    if connection.in_atomic_block and connection.needs_rollback:
        return
    row.refresh_from_db()
    row.status = ImportStatus.FAILED
    row.error_code = error.code if isinstance(error, Refused) else "fault"
    row.error_message = error.message if isinstance(error, Refused) else type(error).__name__
    row.finished_at = work.ended_at
    row.save(update_fields=["status", "error_code", "error_message", "finished_at"])


def _unfinished(identity: UUID) -> Import | None:
    found: Import | None = (
        Import.objects.filter(identity=identity, status__in=_UNFINISHED, is_dry_run=False)
        .order_by("-created_at")
        .first()
    )
    return found


@contextmanager
def alone(identity: UUID) -> Iterator[None]:
    """Hold the lock of one import for as long as the block runs; a killed holder's lock frees itself."""
    patience = time.monotonic() + LOCK_WAIT_SECONDS
    while not _is_taken(identity):
        if time.monotonic() > patience:
            raise ImportIsRunning("This import is running already. Wait for it, or look at its progress.")
        time.sleep(0.2)
    try:
        yield
    finally:
        # A connection that is gone, or a caller's broken transaction, gives the lock back by itself when it ends.
        with suppress(DatabaseError, psycopg.Error):
            sql.one_row(PACKAGE, "unlock", identity=str(identity))


def _is_taken(identity: UUID) -> bool:
    row = sql.one_row(PACKAGE, "try_lock", identity=str(identity))
    return row is not None and bool(row["is_taken"])


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableFile(f"The file cannot be opened: {error.strerror}.") from error


def _unwatched(at: Progress) -> None:
    """Nobody watches."""
