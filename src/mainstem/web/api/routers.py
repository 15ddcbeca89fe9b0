"""Which context's routes stand under which address: `/api/<context>/…`."""

from ninja import Router

from mainstem.analytics.http import router as analytics
from mainstem.campaigns.http import router as campaigns
from mainstem.catalog.http import router as catalog
from mainstem.channels.http import router as channels
from mainstem.content.http import router as content
from mainstem.customers.http import router as customers
from mainstem.events.http import router as events
from mainstem.events.imports.http import router as imports
from mainstem.governance.http import router as governance
from mainstem.inventory.http import router as inventory
from mainstem.orders.http import router as orders
from mainstem.web.console.http import router as console

ROUTERS: tuple[tuple[str, Router], ...] = (
    ("governance", governance),
    ("events", events),
    ("imports", imports),
    ("customers", customers),
    ("catalog", catalog),
    ("inventory", inventory),
    ("orders", orders),
    ("channels", channels),
    ("content", content),
    ("campaigns", campaigns),
    ("analytics", analytics),
    ("console", console),
)
