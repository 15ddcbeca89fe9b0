"""Stopping an import."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.events.imports.contracts import ImportStatus, NotCancellable
from mainstem.events.imports.models import Import
from mainstem.events.imports.operations.receive_file import remove_upload
from mainstem.events.imports.queries import get_row


@transaction.atomic
def cancel_import(*, import_id: UUID, now: datetime) -> ImportStatus:
    """
    Stop an import. One that waits is removed with its file; one that runs stops after its present batch, keeps what it
    brought so far, and can be continued or undone.

    :raises NoSuchImport: if there is none of this id
    :raises NotCancellable: if it is over
    """
    get_row(import_id)
    row = Import.objects.select_for_update().get(id=import_id)
    if row.status == ImportStatus.WAITING:
        if row.is_uploaded and not row.is_dry_run:
            transaction.on_commit(lambda: remove_upload(import_id))
        row.delete()
        return ImportStatus.WAITING
    if row.status != ImportStatus.RUNNING:
        raise NotCancellable(f"The import is {row.status}: there is nothing to stop.", status=row.status)
    row.cancel_requested_at = now
    row.save(update_fields=["cancel_requested_at"])
    return ImportStatus.RUNNING
