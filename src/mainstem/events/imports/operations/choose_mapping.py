"""Choosing how a waiting file is read, and keeping mappings for the next one."""

import hashlib
import re
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.db import transaction

from mainstem.events.imports.contracts import (
    AlreadyImported,
    ImportStatus,
    KnownMapping,
    MappingExists,
    MappingRefused,
    NoSuchMapping,
    UnreadableFile,
)
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.mapping import list_mappings, read_mapping
from mainstem.events.imports.models import Import, SavedMapping
from mainstem.events.imports.operations.receive_file import identity_of
from mainstem.events.imports.queries import find_text

NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")


@transaction.atomic
def choose_mapping(*, import_id: UUID, mapping: str) -> None:
    """
    Say how a waiting file is to be read. May be said again until it runs.

    :param mapping: the name of a mapping, or the text of one
    :raises AlreadyImported: if the import is no longer waiting
    :raises MappingRefused: if the mapping cannot be understood
    """
    row = Import.objects.select_for_update().filter(id=import_id).first()
    if row is None or row.status != ImportStatus.WAITING or row.is_dry_run:
        status = "unknown" if row is None else row.status
        raise AlreadyImported(f"The import {import_id} is {status}: its mapping stays.", status=status)
    text = mapping if "\n" in mapping else find_text(mapping)
    checked = read_mapping(text, get_kind(row.kind))
    row.mapping_name, row.mapping_text = checked.name, text
    row.identity = identity_of(
        kind=row.kind, source=row.source_code, file_hash=_hash(Path(row.file_path)), mapping_text=text
    )
    row.save(update_fields=["mapping_name", "mapping_text", "identity"])


@transaction.atomic
def save_mapping(
    *, name: str, kind: str, text: str, now: datetime, saved_by: str = "", replace: bool = False
) -> KnownMapping:
    """
    Keep a mapping under a name. Imports that ran with an earlier one of this name keep its text.

    :raises MappingExists: if the name is taken and it is not to be replaced, or belongs to one that comes with Mainstem
    :raises MappingRefused: if the mapping cannot be understood, or the name is none
    """
    if not NAME.fullmatch(name):
        raise MappingRefused(
            "A name is 1 to 64 of a-z, 0-9, '.', '_' and '-', and starts with a letter or digit.", place="name"
        )
    read_mapping(text, get_kind(kind))
    taken = SavedMapping.objects.filter(name=name).exists()
    if name in list_mappings() or (taken and not replace):
        raise MappingExists(f"There is already a mapping {name}.", mapping=name)
    SavedMapping.objects.update_or_create(
        name=name, defaults={"kind": kind, "text": text, "saved_by": saved_by, "saved_at": now}
    )
    return KnownMapping(name, kind, text, is_built_in=False, saved_by=saved_by, saved_at=now)


@transaction.atomic
def remove_mapping(*, name: str) -> None:
    """
    Forget a kept mapping. Imports keep the text they ran with.

    :raises NoSuchMapping: if none is kept under this name
    """
    removed, _ = SavedMapping.objects.filter(name=name).delete()
    if not removed:
        raise NoSuchMapping(f"There is no kept mapping {name}.", mapping=name)


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableFile("The uploaded file is gone. Upload it again.") from error
