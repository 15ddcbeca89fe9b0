"""The doors of the stock: status, shape, permission, scope."""

from pathlib import Path

import pytest
from tests.events.imports.builders import ROWS, imported
from tests.web.api.callers import a_caller

from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db

BASE = "/api/inventory"


def test_balances_and_their_ledger_can_be_read(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)
    analyst = a_caller("analyst")

    balances = analyst.get(f"{BASE}/balances?location=main").json()["items"]
    moves = analyst.get(f"{BASE}/moves?location=main&sku=tea").json()["items"]

    assert [(item["sku"], item["on_hand"], item["available"]) for item in balances] == [("cup", 4, 4), ("tea", 1, 1)]
    assert sum(move["quantity"] for move in moves) == 1
    assert {move["kind"] for move in moves} == {"sale", "return", "presumed"}


def test_locations_are_those_of_the_scope(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS, "9,2025-01-09 10:00,north,ann,tea,Tea,1,9.50")
    manager = a_caller("store_manager", scope=Scope(locations=frozenset({"north"})))

    assert [item["code"] for item in manager.get(f"{BASE}/locations").json()["items"]] == ["north"]
    assert manager.get(f"{BASE}/locations/main").status_code == 404
    assert {item["location_code"] for item in manager.get(f"{BASE}/balances").json()["items"]} == {"north"}


def test_the_permission_is_asked_for() -> None:
    assert a_caller("marketer").get(f"{BASE}/balances").status_code == 403
    assert a_caller("analyst").get(f"{BASE}/moves").status_code == 422
