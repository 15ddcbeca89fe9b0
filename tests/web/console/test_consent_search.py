"""A person's consents, found by what they call themselves."""

from uuid import uuid4

import pytest
from tests.web.api.callers import a_caller

pytestmark = pytest.mark.django_db
SEARCH = "/api/console/consents/search"


def test_nobody_known_is_found_by_nothing() -> None:
    agent = a_caller("agent")

    answer = agent.post(SEARCH, {"value": "13900000000"})

    assert answer.json() == {"person_id": None, "identifiers": 0, "items": [], "next_cursor": None}


def test_needs_the_right_to_read_consents() -> None:
    assert a_caller("operator").post(SEARCH, {"value": str(uuid4())}).status_code == 403
