"""What could this person see? The counts are those of their own scope, and the list of places is one's own."""

from pathlib import Path

import pytest
from tests.events.imports.builders import MAPPING, imported
from tests.web.api.callers import a_caller

from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db
MAPPED = MAPPING.replace('channel = { constant = "web" }', 'channel = "channel"\nbrand = "brand"')
HEADER = "number,time,store,customer,sku,name,quantity,price,channel,brand"
ROWS = (
    "1,2025-01-01 10:00,north,ann,tea,Tea,2,9.50,store,leaf",
    "2,2025-01-01 11:00,south,bob,tea,Tea,1,9.50,store,leaf",
    "3,2025-01-01 12:00,south,bob,cup,Cup,1,9.50,web,clay",
)
NORTH = Scope(locations=frozenset({"north"}))


@pytest.fixture
def trade(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, mapping=MAPPED, header=HEADER)


@pytest.mark.usefixtures("trade")
def test_a_store_manager_sees_the_orders_and_the_place_of_the_store_only() -> None:
    admin, manager = a_caller("admin"), a_caller("store_manager", scope=NORTH)

    reach = admin.get(f"/api/console/accounts/{manager.account_id}/reach").json()

    assert (reach["orders"]["seen"], reach["orders"]["of"]) == (1, 3)
    assert (reach["locations"]["seen"], reach["locations"]["of"]) == (1, 2)
    held = {each["permission"]: each["scope"] for each in reach["permissions"]}
    assert held["orders.read"] == {"brands": None, "locations": ["north"], "channels": None}


@pytest.mark.usefixtures("trade")
def test_who_lacks_the_permission_sees_none_at_all() -> None:
    admin, marketer = a_caller("admin"), a_caller("marketer")

    reach = admin.get(f"/api/console/accounts/{marketer.account_id}/reach").json()

    assert reach["orders"] == {"seen": None, "of": 3, "permission": "orders.read"}


def test_only_who_may_see_the_team_asks() -> None:
    agent = a_caller("agent")

    assert agent.get(f"/api/console/accounts/{agent.account_id}/reach").status_code == 403


@pytest.mark.usefixtures("trade")
def test_a_store_manager_is_told_of_no_other_store() -> None:
    manager, nobody = a_caller("store_manager", scope=NORTH), a_caller()

    assert [place["code"] for place in manager.get("/api/console/places").json()["locations"]] == ["north"]
    assert nobody.get("/api/console/places").json()["locations"] == []


@pytest.mark.usefixtures("trade")
def test_places_are_those_the_token_reaches() -> None:
    admin = a_caller("admin")
    bound = a_caller("admin", scope=None)
    everywhere = admin.get("/api/console/places").json()

    assert [place["code"] for place in everywhere["locations"]] == ["north", "south"]
    assert everywhere["is_complete"] is True
    narrow = bound.post("/api/governance/tokens", {"name": "till", "scope": {"locations": ["north"]}}).json()["secret"]
    bound.token = narrow
    assert [place["code"] for place in bound.get("/api/console/places").json()["locations"]] == ["north"]
