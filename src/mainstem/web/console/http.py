"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

from mainstem.web.console import (
    attention,
    campaign_people,
    campaigns,
    collection,
    consent_search,
    customer_consents,
    customer_page,
    customers,
    deployment,
    event_path,
    first_run,
    invitations,
    live,
    mailbox,
    messages,
    names,
    overview,
    password_links,
    places,
    reach,
    segments,
    trade,
    work,
)

ROUTERS: tuple[Router, ...] = (
    attention.router,
    campaign_people.router,
    campaigns.router,
    collection.router,
    consent_search.router,
    customer_consents.router,
    customers.router,  # before the page: `/customers/totals` is no customer
    customer_page.router,
    deployment.router,
    event_path.router,
    first_run.router,
    invitations.router,
    live.router,
    mailbox.router,
    messages.router,
    names.router,
    overview.router,
    password_links.router,
    places.router,
    reach.router,
    segments.router,
    trade.router,
    work.router,
)

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
