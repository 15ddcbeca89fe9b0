"""The verbs of the log."""

from mainstem.events.operations.accounts import compact_accounts
from mainstem.events.operations.announcing import announce, announce_many, on
from mainstem.events.operations.consuming import (
    note_failure,
    process_next,
    register_consumer,
    registered_consumers,
)
from mainstem.events.operations.partitions import make_partitions
from mainstem.events.operations.quarantine import empty_quarantine, forget_quarantined, replay
from mainstem.events.operations.restoring import rebase_after_restore
from mainstem.events.operations.sources import change_source, create_source, register_source, rotate_write_key

__all__ = [
    "announce",
    "announce_many",
    "change_source",
    "compact_accounts",
    "create_source",
    "empty_quarantine",
    "forget_quarantined",
    "make_partitions",
    "note_failure",
    "on",
    "process_next",
    "rebase_after_restore",
    "register_consumer",
    "register_source",
    "registered_consumers",
    "replay",
    "rotate_write_key",
]
