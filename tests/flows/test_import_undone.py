"""What an import brought into the vault goes with it, unless somebody else knows the subject by then."""

from pathlib import Path

import pytest

from mainstem.customers.operations import Sighting, note_sightings
from mainstem.events.imports.facts import ImportUndone
from mainstem.events.imports.operations import undo_import
from mainstem.flows.import_undone import forget_it_in_the_vault
from mainstem.kernel import sql, vault
from tests.customers.builders import NOW, email
from tests.customers.test_import_customers import account, run

pytestmark = pytest.mark.django_db


def opened() -> dict[object, str]:
    with sql.cursor() as cur:
        return dict(vault.get(cur, [email("ann@shop.test").ref]))


def taken_back(import_id: object) -> ImportUndone:
    return ImportUndone(import_id=import_id, kind="customers", source_code="crm")  # type: ignore[arg-type]


def test_contact_values_leave_with_their_import(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert list(opened().values()) == ["ann@shop.test"]

    undo_import(import_id=result.import_id, now=NOW)
    forget_it_in_the_vault(taken_back(result.import_id))

    assert opened() == {}


def test_they_stay_where_the_account_has_been_seen_since(tmp_path: Path) -> None:
    result = run(tmp_path)

    undo_import(import_id=result.import_id, now=NOW)
    note_sightings([Sighting(account("1"), "user:crm", "crm", NOW)], now=NOW)
    forget_it_in_the_vault(taken_back(result.import_id))

    assert list(opened().values()) == ["ann@shop.test"]


def test_the_same_people_can_be_imported_again(tmp_path: Path) -> None:
    first = run(tmp_path)
    undo_import(import_id=first.import_id, now=NOW)
    forget_it_in_the_vault(taken_back(first.import_id))

    run(tmp_path)

    assert list(opened().values()) == ["ann@shop.test"]
