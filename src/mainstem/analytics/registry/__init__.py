"""The metric registry: what can be measured, at which grain, and by what it may be broken down."""

from mainstem.analytics.registry.campaigns import CAMPAIGN_METRICS
from mainstem.analytics.registry.customers import CUSTOMER_METRICS
from mainstem.analytics.registry.metric import Metric
from mainstem.analytics.registry.sales import SALES_METRICS

METRICS: dict[str, Metric] = {metric.code: metric for metric in (*SALES_METRICS, *CUSTOMER_METRICS, *CAMPAIGN_METRICS)}

__all__ = ["METRICS", "Metric"]
