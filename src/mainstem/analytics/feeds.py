"""Which tables of the contexts below flow into the lake. Importing this makes them known to the sink."""

from mainstem.campaigns import lake_export as campaigns
from mainstem.catalog import lake_export as catalog
from mainstem.customers import lake_export as customers
from mainstem.events.lake.registry import register_feed
from mainstem.inventory import lake_export as inventory
from mainstem.orders import lake_export as orders

for _context in (catalog, inventory, customers, orders, campaigns):
    for _feed in _context.FEEDS:
        register_feed(_feed)
