"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

ROUTERS: tuple[Router, ...] = ()

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
