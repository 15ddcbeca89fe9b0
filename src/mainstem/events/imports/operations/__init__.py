"""The verbs of the importer."""

from mainstem.events.imports.kinds import register as register_kind
from mainstem.events.imports.operations.preview_import import preview, preview_upload
from mainstem.events.imports.operations.receive_file import receive_file, remove_stale_uploads
from mainstem.events.imports.operations.run_import import continue_import, plan_dry_run, run_import
from mainstem.events.imports.operations.undo_import import undo_import

__all__ = [
    "continue_import",
    "plan_dry_run",
    "preview",
    "preview_upload",
    "receive_file",
    "register_kind",
    "remove_stale_uploads",
    "run_import",
    "undo_import",
]
