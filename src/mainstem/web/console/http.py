"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

from mainstem.web.console.event_path import router as event_path
from mainstem.web.console.live import router as live
from mainstem.web.console.names import router as names
from mainstem.web.console.work import router as work

ROUTERS: tuple[Router, ...] = (work, live, names, event_path)

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
