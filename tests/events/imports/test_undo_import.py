"""An import is taken back whole, or not at all."""

from pathlib import Path

import pytest
from tests.events.imports.builders import NOW, ROWS, everything, imported

from mainstem.events.imports import queries
from mainstem.events.imports.contracts import ImportStatus, LaterDocumentsDepend, NotUndoable
from mainstem.events.imports.operations import undo_import
from mainstem.inventory.contracts import Want
from mainstem.inventory.operations import reserve
from mainstem.inventory.queries import stock_drift

pytestmark = pytest.mark.django_db

STOCK = """
kind = "stock"
timezone = "UTC"
[fields]
document = "note"
sku = "sku"
location = { constant = "main" }
quantity = "units"
move_kind = "kind"
occurred_at = "time"
"""
PRODUCTS = 'kind = "products"\n[fields]\nsku = "sku"\nname = "name"\n'


def delivered(folder: Path, *rows: str, name: str = "stock.csv") -> object:
    return imported(
        folder, *rows, mapping=STOCK, kind="stock", source="depot", header="note,sku,units,kind,time", name=name
    )


def test_an_undone_import_leaves_exactly_what_was_there_before(tmp_path: Path) -> None:
    imported(tmp_path, "8,2024-12-01 10:00,,ann,tea,Tea,1,9", "9,2024-12-01 10:00,north,zoe,pot,Pot,1,30", name="a.csv")
    before = everything()
    later = imported(tmp_path, *ROWS, name="b.csv")
    assert everything() != before

    undo_import(import_id=later.import_id, now=NOW)

    assert everything() == before
    assert queries.get_import(later.import_id).status is ImportStatus.UNDONE


def test_the_first_of_two_can_go_and_the_second_keeps_what_it_uses(tmp_path: Path) -> None:
    first = imported(
        tmp_path, "1,2025-01-01 10:00,,ann,tea,Tea,1,9", "2,2025-01-01 10:00,,bob,pot,Pot,1,30", name="a.csv"
    )
    second = imported(tmp_path, "3,2025-01-02 10:00,,ann,tea,Tea,1,9", name="b.csv")

    undo_import(import_id=first.import_id, now=NOW)
    kept = everything()
    undo_import(import_id=second.import_id, now=NOW)

    assert [row for row in kept["catalog_product"] if '"pot"' in row] == []
    assert len(kept["catalog_product"]) == len(kept["inventory_location"]) == 1
    assert everything() == {}


def test_an_import_can_come_again_after_it_was_undone(tmp_path: Path) -> None:
    first = imported(tmp_path, *ROWS)
    whole = everything(without_ids=True)
    undo_import(import_id=first.import_id, now=NOW)

    again = imported(tmp_path, *ROWS)

    assert (again.counts["orders"], again.already_known) == (3, 0)
    assert everything(without_ids=True) == whole


def test_stock_that_was_sold_since_keeps_its_delivery(tmp_path: Path) -> None:
    delivery = delivered(tmp_path, "D1,tea,5,delivery,2025-01-01 08:00")
    imported(tmp_path, "1,2025-01-02 10:00,,ann,tea,Tea,3,9")
    before = everything()

    with pytest.raises(LaterDocumentsDepend, match="tea"):
        undo_import(import_id=delivery.import_id, now=NOW)

    assert everything() == before


def test_stock_that_is_promised_keeps_its_delivery(tmp_path: Path) -> None:
    delivery = delivered(tmp_path, "D1,tea,5,delivery,2025-01-01 08:00")
    reserve(order_number="web-1", location_code="main", wants=[Want("tea", 1)], now=NOW)

    with pytest.raises(LaterDocumentsDepend, match="promised"):
        undo_import(import_id=delivery.import_id, now=NOW)


def test_an_order_that_a_later_return_undoes_stays(tmp_path: Path) -> None:
    orders = imported(tmp_path, *ROWS[:3])
    returns = imported(tmp_path, ROWS[4], name="returns.csv")

    with pytest.raises(LaterDocumentsDepend, match="shop-R1"):
        undo_import(import_id=orders.import_id, now=NOW)
    undo_import(import_id=returns.import_id, now=NOW)
    undo_import(import_id=orders.import_id, now=NOW)

    assert everything() == {}


def test_products_and_stock_files_are_undone_like_orders(tmp_path: Path) -> None:
    products = imported(tmp_path, "tea,Tea", "cup,Cup", mapping=PRODUCTS, kind="products", header="sku,name")
    delivery = delivered(tmp_path, "D1,tea,5,delivery,2025-01-01 08:00", "W1,tea,2,write_off,2025-01-02 08:00")
    assert stock_drift().moves == 2

    undo_import(import_id=delivery.import_id, now=NOW)
    undo_import(import_id=products.import_id, now=NOW)

    assert everything() == {}


def test_what_was_not_done_cannot_be_undone(tmp_path: Path) -> None:
    trial = imported(tmp_path, *ROWS, dry_run=True)
    done = imported(tmp_path, *ROWS)
    undo_import(import_id=done.import_id, now=NOW)

    for import_id in (trial.import_id, done.import_id):
        with pytest.raises(NotUndoable):
            undo_import(import_id=import_id, now=NOW)
