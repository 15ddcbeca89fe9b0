"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

from mainstem.web.console.customer_consents import router as customer_consents
from mainstem.web.console.customer_page import router as customer_page
from mainstem.web.console.customers import router as customers

ROUTERS: tuple[Router, ...] = (customers, customer_page, customer_consents)

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
