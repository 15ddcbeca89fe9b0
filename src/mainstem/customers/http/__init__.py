"""The doors of customers: persons and their identity, and segments."""

from ninja import Router

from mainstem.customers.http.persons import router as persons
from mainstem.customers.http.segments import router as segments

router = Router(tags=["customers"])
router.add_router("", persons)
router.add_router("", segments)
