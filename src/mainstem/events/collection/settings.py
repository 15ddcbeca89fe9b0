"""Limits of the collection process. The environment is read once, when the process starts."""

import os
from dataclasses import dataclass, field


def _database_url() -> str:
    return os.environ.get("MAINSTEM_APP_DATABASE_URL", "postgresql://mainstem_app@/mainstem")


def _from_environ(name: str, default: float) -> float:
    return float(os.environ.get(f"MAINSTEM_COLLECT_{name}", default))


@dataclass(frozen=True)
class Settings:
    """How much is taken in at once and how long anything may take."""

    database_url: str = field(default_factory=_database_url, repr=False)
    writers: int = 2
    rows_per_commit: int = 3_000
    queued_rows: int = field(default_factory=lambda: int(_from_environ("QUEUED_EVENTS", 30_000)))
    queued_bytes: int = 128 * 1024 * 1024
    body_bytes: int = 4 * 1024 * 1024
    answer_within_seconds: float = field(default_factory=lambda: _from_environ("ANSWER_SECONDS", 10.0))
    sources_fresh_seconds: float = 2.0
    unknown_key_pause_seconds: float = 0.2
