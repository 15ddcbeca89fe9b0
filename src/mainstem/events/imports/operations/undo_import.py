"""Taking an import back whole."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from mainstem.events.imports.contracts import ImportStatus, NotUndoable
from mainstem.events.imports.facts import ImportUndone
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.models import Import
from mainstem.events.imports.operations.run_import import alone
from mainstem.events.imports.queries import get_row, plain_counts
from mainstem.events.operations import announce
from mainstem.kernel import sql

PACKAGE = "mainstem.events.imports"
_UNDOABLE = (ImportStatus.DONE, ImportStatus.FAILED, ImportStatus.RUNNING)


def undo_import(*, import_id: UUID, now: datetime) -> Mapping[str, Any]:
    """
    Take back everything an import brought, in one transaction: afterwards all is as it was before it.

    The import's own record and row report stay, marked as undone. An import that was killed half-way can be undone
    too. Return what was taken back, under the kind's own names.

    :raises NoSuchImport: if there is none of this id
    :raises NotUndoable: if it is a dry run, has not begun, or is undone already
    :raises ImportIsRunning: if it is being run right now
    :raises LaterDocumentsDepend: if something that came later rests on it
    """
    found = get_row(import_id)
    with alone(found.identity), transaction.atomic():
        row = Import.objects.select_for_update().get(id=import_id)
        if row.is_dry_run:
            raise NotUndoable("A dry run changed nothing, so there is nothing to take back.", status=row.status)
        if row.status not in _UNDOABLE:
            raise NotUndoable(f"The import is {row.status}: there is nothing to take back.", status=row.status)
        sql.one_row(PACKAGE, "queue_up", queue=f"{row.kind}:{row.source_code}")
        counts = get_kind(row.kind).undo(import_id)
        row.status, row.undone_at = ImportStatus.UNDONE, now
        row.undo_counts = {name: str(value) if not isinstance(value, int) else value for name, value in counts.items()}
        row.save(update_fields=["status", "undone_at", "undo_counts"])
        announce(ImportUndone(import_id=import_id, kind=row.kind, source_code=row.source_code), occurred_at=now)
        return {"import_id": str(import_id), "kind": row.kind, "status": row.status, **plain_counts(counts)}
