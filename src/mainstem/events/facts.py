"""What the log itself announces."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SourceCreated:
    """A new source may send events."""

    source_code: str
    kind: str
