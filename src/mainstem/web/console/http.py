"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

from mainstem.web.console import (
    attention,
    campaign_people,
    campaigns,
    consent_search,
    customer_consents,
    customer_page,
    customers,
    deployment,
    first_run,
    invitations,
    mailbox,
    messages,
    overview,
    password_links,
    places,
    reach,
    segments,
    trade,
)

ROUTERS: tuple[Router, ...] = (
    attention.router,
    campaign_people.router,
    campaigns.router,
    consent_search.router,
    customer_consents.router,
    customer_page.router,
    customers.router,
    deployment.router,
    first_run.router,
    invitations.router,
    mailbox.router,
    messages.router,
    overview.router,
    password_links.router,
    places.router,
    reach.router,
    segments.router,
    trade.router,
)

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
