"""The doors of analytics: metrics and exports, and what screens of many figures ask at once."""

from ninja import Router

from mainstem.analytics.http.asking import router as asking
from mainstem.analytics.http.metrics import router as metrics

router = Router(tags=["analytics"])
router.add_router("", metrics)
router.add_router("", asking)
