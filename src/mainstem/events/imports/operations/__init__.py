"""The verbs of the importer."""

from mainstem.events.imports.kinds import register as register_kind
from mainstem.events.imports.operations.cancel_import import cancel_import
from mainstem.events.imports.operations.choose_mapping import choose_mapping, remove_mapping, save_mapping
from mainstem.events.imports.operations.describe_file import describe_upload
from mainstem.events.imports.operations.preview_import import preview, preview_upload
from mainstem.events.imports.operations.receive_file import receive_file, remove_stale_uploads
from mainstem.events.imports.operations.run_import import continue_import, plan_dry_run, queue_import, run_import
from mainstem.events.imports.operations.undo_import import undo_import

__all__ = [
    "cancel_import",
    "choose_mapping",
    "continue_import",
    "describe_upload",
    "plan_dry_run",
    "preview",
    "preview_upload",
    "queue_import",
    "receive_file",
    "register_kind",
    "remove_mapping",
    "remove_stale_uploads",
    "run_import",
    "save_mapping",
    "undo_import",
]
