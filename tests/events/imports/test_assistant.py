"""A file that comes without a mapping: what it looks like, how it is read, stopped, and what became of every row."""

from importlib import import_module
from typing import Any
from uuid import UUID

import pytest
from tests.events.imports.builders import HEADER, MAPPING, ROWS
from tests.events.imports.test_http import BASE, uploaded, work
from tests.web.api.callers import Caller, a_caller

from mainstem.events.imports.models import Import
from mainstem.events.imports.operations.receive_file import upload_folder

pytestmark = pytest.mark.django_db


def imported(caller: Caller, **form: str) -> dict[str, Any]:
    import_id = uploaded(caller, **form).json()["import_id"]
    caller.post(f"{BASE}/{import_id}/run")
    work(import_id)
    return caller.get(f"{BASE}/{import_id}").json()


def test_a_file_is_described_before_a_mapping_is_chosen() -> None:
    operator = a_caller("operator")
    text = "number;time;customer;phone;sku\n1;2025-01-01;ann@example.com;13812346027;tea\n"
    import_id = uploaded(operator, mapping="", text=text).json()["import_id"]

    shape = operator.post(f"{BASE}/{import_id}/shape").json()
    forced = operator.post(f"{BASE}/{import_id}/shape", {"delimiter": ","}).json()

    assert shape["understood_as"] == {"format": "csv", "encoding": "utf-8", "delimiter": ";"}
    assert [column["name"] for column in shape["columns"]] == ["number", "time", "customer", "phone", "sku"]
    assert [column["samples"] for column in shape["columns"][2:4]] == [["•••om"], ["•••27"]]
    assert shape["suggested"] == {"customer": "customer", "sku": "sku"}
    assert {fit["name"] for fit in shape["fits"]} >= {"online-retail", "complete-journey-orders"}
    assert len(forced["columns"]) == 1


def test_nothing_runs_before_a_mapping_is_chosen() -> None:
    operator = a_caller("operator")
    import_id = uploaded(operator, mapping="").json()["import_id"]
    place = f"{BASE}/{import_id}"

    early = [operator.post(f"{place}/{verb}") for verb in ("preview", "dry-run", "run")]
    tried = operator.post(f"{place}/preview", {"mapping": MAPPING})
    chosen = operator.put(f"{place}/mapping", {"mapping": MAPPING})
    operator.post(f"{place}/run")
    work(import_id)
    late = operator.put(f"{place}/mapping", {"mapping": MAPPING})

    assert [answer.json()["code"] for answer in early] == ["mapping_missing"] * 3
    assert tried.json()["rows"][0]["sku"] == "tea"
    assert (chosen.status_code, chosen.json()["mapping_name"]) == (200, "test-orders")
    assert operator.get(place).json()["status"] == "done"
    assert operator.get(f"{place}/mapping").json()["mapping"] == MAPPING
    assert late.json()["code"] == "already_imported"


def test_every_row_is_taken_known_or_rejected() -> None:
    operator = a_caller("operator")
    first = imported(operator)
    more = [*ROWS[:4], "2,2025-01-02 11:00,,bob,tea,Green tea,5,9.50", "9,2025-01-03 12:00,,,cup,Cup,1,2"]

    second = imported(operator, text="\n".join([HEADER, *more]))

    assert (first["row_count"], first["known_rows"], first["quarantined"]) == (8, 0, 1)
    # Order 1 is known with its two rows; order 2 came with another row this time, order 3 is the same, 9 is new.
    assert (second["row_count"], second["known_rows"], second["quarantined"]) == (6, 3, 2)
    assert second["rejected_by_reason"] == {"differs_from_known": 2}
    assert second["counts"]["order_lines"] == 1


def test_a_mapping_is_checked_kept_used_and_forgotten() -> None:
    operator = a_caller("operator")
    document = {"kind": "orders", "name": "mine", "fields": {"sku": "item"}}

    incomplete = operator.post(f"{BASE}/mappings/check", {"kind": "orders", "document": document}).json()
    whole = operator.post(f"{BASE}/mappings/check", {"kind": "orders", "text": MAPPING}).json()
    saved = operator.put(f"{BASE}/mappings/shop-orders", {"kind": "orders", "text": MAPPING})
    again = operator.put(f"{BASE}/mappings/shop-orders", {"kind": "orders", "text": MAPPING})
    replaced = operator.put(f"{BASE}/mappings/shop-orders", {"kind": "orders", "text": MAPPING, "replace": True})
    built_in = operator.put(f"{BASE}/mappings/online-retail", {"kind": "orders", "text": MAPPING, "replace": True})
    record = imported(operator, mapping="shop-orders")
    listed = {each["name"]: each for each in operator.get(f"{BASE}/mappings").json()}
    removed = operator.delete(f"{BASE}/mappings/shop-orders")

    assert incomplete["problem"]["field"] == "external_id"
    assert whole["problem"] is None
    assert "customer" in whole["columns"]
    assert [saved.status_code, replaced.status_code, removed.status_code] == [200, 200, 204]
    assert [again.json()["code"], built_in.json()["code"]] == ["mapping_exists", "mapping_exists"]
    assert (record["status"], record["counts"]["orders"]) == ("done", 3)
    assert listed["shop-orders"]["is_built_in"] is False
    assert listed["online-retail"]["document"]["kind"] == "orders"


def test_a_waiting_import_is_removed_and_a_running_one_stops(django_capture_on_commit_callbacks: Any) -> None:
    operator = a_caller("operator")
    waiting, running = (uploaded(operator).json()["import_id"] for _ in range(2))
    Import.objects.filter(id=running).update(status="running")

    with django_capture_on_commit_callbacks(execute=True):
        removed = operator.post(f"{BASE}/{waiting}/cancel")
    asked = operator.post(f"{BASE}/{running}/cancel")
    shown = operator.get(f"{BASE}/{running}").json()
    Import.objects.filter(id=running).update(status="done")
    late = operator.post(f"{BASE}/{running}/cancel")

    assert (removed.json(), asked.json()) == ({"was": "waiting"}, {"was": "running"})
    assert operator.get(f"{BASE}/{waiting}").status_code == 404
    assert not upload_folder(UUID(waiting)).exists()
    assert shown["is_stopping"] is True
    assert late.json()["code"] == "not_cancellable"


def test_a_stopped_import_says_so_and_can_be_undone() -> None:
    steward = a_caller("steward")
    import_id = uploaded(steward).json()["import_id"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            import_module("mainstem.events.imports.operations.run_import"),
            "_load_with_retries",
            lambda work, *_: Import.objects.filter(id=work.row.id).update(cancel_requested_at=work.now),
        )
        work(import_id)

    record = steward.get(f"{BASE}/{import_id}").json()

    assert (record["status"], record["error_code"], record["can_be_undone"]) == ("failed", "import_cancelled", True)
    assert steward.post(f"{BASE}/{import_id}/undo").status_code == 200
