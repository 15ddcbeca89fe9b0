"""Stock files: documents once, moves that make sense, nothing below zero."""

from pathlib import Path

import pytest
from tests.events.imports.test_undo_import import delivered

from mainstem.inventory.contracts import StockWouldGoNegative
from mainstem.inventory.queries import find_balance, stock_drift

pytestmark = pytest.mark.django_db


def test_deliveries_add_write_offs_take_and_both_count_once(tmp_path: Path) -> None:
    rows = (
        "D1,tea,5,delivery,2025-01-01 08:00",
        "W1,tea,2,write_off,2025-01-02 08:00",
        "F1,tea,1,find,2025-01-03 08:00",
    )
    first = delivered(tmp_path, *rows)

    again = delivered(tmp_path, *rows, "D2,tea,1,delivery,2025-01-04 08:00", name="more.csv")

    assert (first.counts["stock_documents"], again.counts["stock_documents"], again.already_known) == (3, 1, 3)
    assert find_balance(location_code="main", sku="tea").on_hand == 5
    assert stock_drift().units_off == 0


def test_rows_that_cannot_be_moves_are_set_aside_with_the_reason(tmp_path: Path) -> None:
    result = delivered(
        tmp_path,
        "D1,tea,5,gift,2025-01-01 08:00",
        "D2,tea,0,delivery,2025-01-01 08:00",
        "D3,tea,-1,delivery,2025-01-01 08:00",
        "D4,tea,1,delivery,2025-01-01 08:00",
    )

    assert result.rejected_by_reason == {"moves_nothing": 1, "negative_arrival": 1, "unknown_move_kind": 1}
    assert result.counts["stock_moves"] == 1


def test_half_a_delivery_is_never_loaded_but_rows_that_move_nothing_stay_out_alone(tmp_path: Path) -> None:
    rows = ("D1,tea,5,delivery,2025-01-01 08:00", "D1,cup,{cups},delivery,2025-01-01 08:00")
    zero = "D2,tea,0,delivery,2025-01-01 08:00", "D2,pot,1,delivery,2025-01-01 08:00"

    result = delivered(tmp_path, rows[0], rows[1].format(cups=-2), *zero)
    corrected = delivered(tmp_path, rows[0], rows[1].format(cups=2), name="corrected.csv")

    assert result.rejected_by_reason == {
        "another_row_of_its_document_was_refused": 1,
        "moves_nothing": 1,
        "negative_arrival": 1,
    }
    assert (result.counts["stock_documents"], result.counts["stock_moves"]) == (1, 1)
    assert (corrected.counts["stock_documents"], corrected.counts["stock_moves"]) == (1, 2)


def test_a_write_off_of_what_is_not_there_stops_the_import(tmp_path: Path) -> None:
    with pytest.raises(StockWouldGoNegative):
        delivered(tmp_path, "W1,tea,2,write_off,2025-01-02 08:00")

    assert find_balance(location_code="main", sku="tea") is None
