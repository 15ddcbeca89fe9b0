"""Taking a file into keeping, to be imported later."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePath
from uuid import UUID

from mainstem.events.imports.contracts import ImportStatus, UnreadableFile
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.mapping import read_mapping
from mainstem.events.imports.models import Import
from mainstem.events.imports.queries import find_text
from mainstem.events.queries import get_source
from mainstem.kernel.home import home
from mainstem.kernel.ids import new_id

MAX_UPLOAD_BYTES = 1024**3


def identity_of(*, kind: str, source: str, file_hash: str, mapping_text: str) -> UUID:
    """Return what makes two imports the same: kind, source, the file's bytes and the mapping's text."""
    content = "\0".join((kind, source, file_hash, mapping_text))
    return UUID(bytes=hashlib.sha256(content.encode()).digest()[:16])


def receive_file(
    *, kind: str, source: str, mapping: str = "", file_name: str, chunks: Iterable[bytes], requested_by: str = ""
) -> UUID:
    """
    Keep an uploaded file and write down what shall become of it; nothing is loaded yet. Return the import's id.

    :param mapping: the name of a mapping, or the text of one; left out, it is chosen later
    :raises NoSuchSource: if the source does not exist
    :raises MappingRefused: if the mapping cannot be understood
    :raises UnreadableFile: if the file is empty or too large
    """
    chosen = get_kind(kind)
    get_source(source)
    text = mapping if "\n" in mapping or not mapping else find_text(mapping)
    mapping_name = read_mapping(text, chosen).name if text else ""
    import_id = new_id()
    folder = upload_folder(import_id)
    folder.mkdir(mode=0o700, parents=True)
    path = folder / "file"
    try:
        file_hash, size = _keep(path, chunks)
        Import.objects.create(
            id=import_id,
            kind=kind,
            source_code=source,
            mapping_name=mapping_name,
            mapping_text=text,
            identity=identity_of(kind=kind, source=source, file_hash=file_hash, mapping_text=text),
            file_name=PurePath(file_name).name[:200],
            file_path=str(path),
            file_bytes=size,
            is_uploaded=True,
            requested_by=requested_by,
            status=ImportStatus.WAITING,
        )
    except BaseException:
        remove_upload(import_id)
        raise
    return import_id


def upload_folder(import_id: UUID) -> Path:
    """Return where an uploaded file lies until it has been imported."""
    return home() / "imports" / "uploads" / str(import_id)


def remove_upload(import_id: UUID) -> None:
    """Remove an uploaded file: it may hold personal data and is not needed any more."""
    folder = upload_folder(import_id)
    (folder / "file").unlink(missing_ok=True)
    if folder.exists():
        folder.rmdir()


def _keep(path: Path, chunks: Iterable[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with path.open("xb") as out:
        path.chmod(0o600)
        for chunk in chunks:
            size += len(chunk)
            if size > MAX_UPLOAD_BYTES:
                raise UnreadableFile(f"An uploaded file may have {MAX_UPLOAD_BYTES} bytes.", bytes=size)
            digest.update(chunk)
            out.write(chunk)
    if size == 0:
        raise UnreadableFile("The file is empty.")
    return digest.hexdigest(), size


def remove_stale_uploads(*, now: datetime) -> int:
    """Remove uploads that were not run within a week, and their waiting records. Return how many went."""
    parent = upload_folder(UUID(int=0)).parent
    removed = 0
    for folder in parent.iterdir() if parent.exists() else ():
        written_at = datetime.fromtimestamp(folder.stat().st_mtime, tz=UTC)
        row = Import.objects.filter(id=folder.name).first()
        is_over = row is None or row.status in (ImportStatus.DONE, ImportStatus.UNDONE)
        if (is_over and now - written_at > timedelta(days=1)) or now - written_at > timedelta(days=7):
            remove_upload(UUID(folder.name))
            Import.objects.filter(id=folder.name, status=ImportStatus.WAITING).delete()
            removed += 1
    return removed
