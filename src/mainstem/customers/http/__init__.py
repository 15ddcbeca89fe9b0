"""The doors of customers: persons and their identity, and segments."""

from ninja import Router

from mainstem.customers.http.persons import router as persons
from mainstem.customers.http.segment_members import router as segment_members
from mainstem.customers.http.segment_rules import router as segment_rules
from mainstem.customers.http.segments import router as segments

router = Router(tags=["customers"])
router.add_router("", persons)
router.add_router("", segments)
router.add_router("", segment_rules)
router.add_router("", segment_members)
