"""What the importer announces."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class ImportUndone:
    """An import was taken back whole."""

    import_id: UUID
    kind: str
    source_code: str
