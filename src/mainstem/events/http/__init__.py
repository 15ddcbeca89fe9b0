"""The doors of the log: sources and their accounts, what arrives now, where an event is, the quarantine."""

from ninja import Router

from mainstem.events.http.log import router as log
from mainstem.events.http.quarantine import router as quarantine
from mainstem.events.http.sources import router as sources

router = Router(tags=["events"])
router.add_router("", sources)
router.add_router("", log)
router.add_router("", quarantine)
