"""
Prepared documents leave the scratch database in batches and arrive in PostgreSQL by COPY.

Batches are cut between documents by the number of rows before them in the file, so the same file gives the same
batches in every run: a checkpoint is one document number. The next batch is written out while PostgreSQL is busy with
the present one.
"""

import io
import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

import pyarrow as pa
import pyarrow.csv as arrow_csv

from mainstem.events.contracts import ImportKind
from mainstem.events.imports.contracts import STAGE
from mainstem.events.imports.preparing import Prepared
from mainstem.events.imports.workspace import Workspace, identifier, literal
from mainstem.events.rules.contact_fields import CONTACT_FIELDS
from mainstem.kernel import sql
from mainstem.kernel.vault import Contact

BATCH_ROWS = 100_000
AHEAD = 2
REPORT = "import_report_stage"
REPORT_FILE = "report.copy"
COPY_BLOCK_BYTES = 1024**2
SEALED_KINDS = frozenset(field.namespace.partition(":")[0] for field in CONTACT_FIELDS if field.namespace != "ip")


@dataclass(frozen=True)
class Cut:
    """Documents `first` to `last`, and how many rows of the file they and everything before them make up."""

    first: int
    last: int
    rows_done: int


@dataclass(frozen=True)
class Parcel:
    """One batch, written out: rows for the stage and for the row report as CSV, contact values for the vault."""

    cut: Cut
    staged: bytes
    staged_rows: int
    staged_documents: int
    rejected: bytes
    rejected_rows: int
    contacts: Sequence[Contact]


def cuts(space: Workspace, from_document: int, batch_rows: int = BATCH_ROWS) -> Sequence[Cut]:
    """Return the batches that are still to be loaded, in order."""
    rows = space.rows(
        f"SELECT min(document_number), max(document_number), max(rows_before + row_count) FROM document"
        f" GROUP BY rows_before // {batch_rows} ORDER BY 1"
    )
    return [Cut(first, last, int(done)) for first, last, done in rows if first >= from_document]


@contextmanager
def parcels(
    space: Workspace, kind: ImportKind, prepared: Prepared, wanted: Sequence[Cut]
) -> Iterator[Iterator[Parcel]]:
    """Give the batches one after the other, each written out in a thread while the one before is being loaded."""
    waiting: queue.Queue[Parcel | BaseException | None] = queue.Queue(maxsize=AHEAD)
    is_over = threading.Event()
    reader = Workspace.beside(space)

    def write_out() -> None:
        try:
            for cut in wanted:
                parcel = _parcel(reader, kind, prepared, cut)
                while not is_over.is_set():
                    try:
                        waiting.put(parcel, timeout=0.5)
                        break
                    except queue.Full:
                        continue
                if is_over.is_set():
                    return
            _put_last(None)
        except BaseException as error:  # handed to the loading thread, which raises it
            _put_last(error)

    def _put_last(item: BaseException | None) -> None:
        while not is_over.is_set():
            try:
                waiting.put(item, timeout=0.5)
            except queue.Full:
                continue
            return

    def take() -> Iterator[Parcel]:
        while (item := waiting.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item

    writer = threading.Thread(target=write_out, name="import-batches", daemon=True)
    writer.start()
    try:
        yield take()
    finally:
        is_over.set()
        writer.join()
        reader.close()


def stage(parcel: Parcel, prepared: Prepared) -> None:
    """Fill the temporary stage, made anew, with one batch."""
    columns = ", ".join(f"{name} {type_}" for name, type_ in prepared.stage_columns)
    with sql.cursor() as cur:
        cur.execute(f"DROP TABLE IF EXISTS {STAGE}")
        cur.execute(f"CREATE TEMPORARY TABLE {STAGE} ({columns}) ON COMMIT DROP".encode())
        with cur.copy(f"COPY {STAGE} FROM STDIN (FORMAT csv)".encode()) as copy:
            copy.write(parcel.staged)
        cur.execute(f"ANALYZE {STAGE} (document_number, document_row)")


def keep_report(parcel: Parcel, import_id: UUID) -> int:
    """Add a batch's rejected rows to the row report and return how many there were."""
    if not parcel.rejected_rows:
        return 0
    with sql.cursor() as cur:
        cur.execute(f"DROP TABLE IF EXISTS {REPORT}")
        cur.execute(
            f'CREATE TEMPORARY TABLE {REPORT} (row_number bigint, "column" text, value text, reason text)'
            " ON COMMIT DROP"
        )
        with cur.copy(f"COPY {REPORT} FROM STDIN (FORMAT csv)") as copy:
            copy.write(parcel.rejected)
    return sql.run("mainstem.events.imports", "keep_report", import_id=import_id)


def take_report(space: Workspace, import_id: UUID) -> None:
    """Copy an import's row report out of a transaction that is about to be rolled back."""
    query = 'SELECT import_id, row_number, "column", value, reason FROM imports_rejected_row WHERE import_id = %s'
    with (
        sql.cursor() as cur,
        (space.folder / REPORT_FILE).open("wb") as out,
        cur.copy(f"COPY ({query} ORDER BY id) TO STDOUT", [import_id]) as copy,
    ):
        for block in copy:
            out.write(block)


def put_report(space: Workspace) -> None:
    """Put back what `take_report` copied out."""
    columns = 'import_id, row_number, "column", value, reason'
    with (
        sql.cursor() as cur,
        (space.folder / REPORT_FILE).open("rb") as kept,
        cur.copy(f"COPY imports_rejected_row ({columns}) FROM STDIN") as copy,
    ):
        while block := kept.read(COPY_BLOCK_BYTES):
            copy.write(block)


def _parcel(space: Workspace, kind: ImportKind, prepared: Prepared, cut: Cut) -> Parcel:
    # Document 0 holds the rows that could not be split into columns: they go with the first batch.
    span = f"document_number BETWEEN {cut.first} AND {cut.last}"
    columns = ", ".join(identifier(name) for name, _ in prepared.stage_columns)
    staged = space.table(f"SELECT {columns} FROM staged WHERE {span} ORDER BY document_number, row_number")
    since = 0 if cut.first == 1 else cut.first
    rejected = space.table(
        "SELECT row_number, coalesce(column_name, '') AS \"column\", coalesce(value, '') AS value, reason FROM rejected"
        f" WHERE document_number BETWEEN {since} AND {cut.last} ORDER BY document_number, row_number"
    )
    documents = staged.column("document_number").combine_chunks().value_counts() if staged.num_rows else ()
    return Parcel(
        cut=cut,
        staged=_as_csv(staged),
        staged_rows=staged.num_rows,
        staged_documents=len(documents),
        rejected=_as_csv(rejected),
        rejected_rows=rejected.num_rows,
        contacts=_contacts(space, kind, span),
    )


def _as_csv(table: "pa.Table") -> bytes:
    if not table.num_rows:
        return b""
    out = io.BytesIO()
    arrow_csv.write_csv(table, out, arrow_csv.WriteOptions(include_header=False))
    return out.getvalue()


def _contacts(space: Workspace, kind: ImportKind, span: str) -> list[Contact]:
    """Return the contact values of a batch, each under its row's subject."""
    names = [entry.name for entry in kind.fields if entry.namespace]
    if not names:
        return []
    ordered = [name for name in (kind.subject_field,) if name] + [name for name in names if name != kind.subject_field]
    found: list[Contact] = []
    sealed = ", ".join(literal(word) for word in sorted(SEALED_KINDS))
    for name in names:
        subjects = ordered if kind.subject_field else [name]
        subject = ", ".join(identifier(f"{other}_ref") for other in subjects)
        column, namespace = identifier(f"{name}_ref"), identifier(f"{name}_namespace")
        rows = space.rows(
            f"SELECT DISTINCT coalesce({subject}), reference.namespace, reference.plain FROM staged"
            f" JOIN reference ON reference.ref = {column} AND reference.namespace = {namespace}"
            f" WHERE {span} AND split_part({namespace}, ':', 1) IN ({sealed})"
        )
        found += [Contact(UUID(subject_ref), space_name, plain) for subject_ref, space_name, plain in rows]
    return sorted(found, key=lambda contact: (contact.subject_ref, contact.namespace, contact.value))
