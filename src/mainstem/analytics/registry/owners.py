"""Who answers for a metric: the part of the trade it belongs to, under which catalogues group it."""

from mainstem.analytics.registry.metric import Text, text

OWNERS: dict[str, Text] = {
    "sales": text("Sales", "销售"),
    "customers": text("Customers", "顾客"),
    "campaigns": text("Campaigns", "活动"),
}
"""Code to name."""
