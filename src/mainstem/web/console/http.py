"""The console's own doors, one file per screen or piece of the shell; what one context can answer stands with it."""

from ninja import Router

from mainstem.web.console.campaign_people import router as campaign_people
from mainstem.web.console.campaigns import router as campaigns
from mainstem.web.console.mailbox import router as mailbox
from mainstem.web.console.messages import router as messages

ROUTERS: tuple[Router, ...] = (campaigns, campaign_people, messages, mailbox)

router = Router(tags=["console"])
for _part in ROUTERS:
    router.add_router("", _part)
