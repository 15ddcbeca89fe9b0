"""The doors of the importer: what can be imported and how files are read, files on their way, and their records."""

from mainstem.events.imports.http.files import router as files
from mainstem.events.imports.http.mappings import router as mappings
from mainstem.events.imports.http.records import router

# The list of imports stands at the very address of the context, so its router carries the others.
router.add_router("", mappings)
router.add_router("", files)

__all__ = ["router"]
