"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

from mainstem.web.console import consent_search, places, reach

ROUTERS: tuple[Router, ...] = (
    consent_search.router,
    places.router,
    reach.router,
)

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
