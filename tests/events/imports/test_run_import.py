"""An import happens once, whole, and says what it did not do."""

import os
import signal
import subprocess
import sys
import threading
import time
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connections
from psycopg.errors import DeadlockDetected
from tests.events.imports.builders import HEADER, MAPPING, NOW, ROWS, a_file, a_mapping, everything, imported

from mainstem.events.contracts import BatchOutcome, ImportBatch
from mainstem.events.imports import kinds, queries
from mainstem.events.imports.contracts import ImportIsRunning, ImportStatus, MissingColumns
from mainstem.events.imports.operations import preview, run_import, undo_import
from mainstem.events.queries import find_source
from mainstem.inventory.queries import find_balance, stock_drift
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging
from mainstem.orders.queries import list_orders, totals_by_source

FIRST = {
    "orders": 3,
    "order_lines": 4,
    "order_value": Decimal("91.5050"),
    "returns": 1,
    "return_lines": 1,
    "return_value": Decimal("-9.5000"),
    "returns_linked": 1,
    "write_offs": 1,
    "finds": 1,
}


@pytest.mark.django_db
def test_every_class_of_document_goes_where_it_belongs(tmp_path: Path) -> None:
    result = imported(tmp_path, *ROWS)

    assert {name: result.counts[name] for name in FIRST} == FIRST
    assert (result.rows, result.documents, result.already_known, result.quarantined) == (8, 7, 0, 1)
    assert result.rejected_by_reason == {"finance_adjustment": 1}
    tea, cup = (find_balance(location_code="main", sku=sku) for sku in ("tea", "cup"))
    assert (tea.on_hand, cup.on_hand) == (1, 4)
    assert stock_drift().units_off == 0


@pytest.mark.django_db
def test_a_second_run_finds_everything_known_and_changes_nothing(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)
    before = everything()

    again = imported(tmp_path, *ROWS)

    assert again.already_known == 6
    assert {again.counts[name] for name in ("orders", "returns", "write_offs", "finds")} == {0}
    assert everything() == before


@pytest.mark.django_db
def test_an_overlapping_file_adds_only_what_is_new(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)

    later = imported(tmp_path, *ROWS[2:4], "4,2025-02-01 10:00,,ann,tea,Green tea,1,9.50", name="february.csv")

    assert (later.counts["orders"], later.already_known) == (1, 2)


@pytest.mark.django_db
def test_a_known_document_with_other_content_is_set_aside(tmp_path: Path) -> None:
    imported(tmp_path, *ROWS)
    before = everything()

    changed = imported(
        tmp_path,
        "2,2025-01-02 11:00,,bob,tea,Green tea,6,9.50",
        "W1,2025-01-06 09:00,,,cup,broken,-2,0",
        name="changed.csv",
    )

    rows = queries.list_report_page(changed.import_id, Paging()).items
    assert [(row.row_number, row.column, row.value, row.reason) for row in rows] == [
        (1, "external_id", "2", "differs_from_known"),
        (2, "external_id", "W1", "differs_from_known"),
    ]
    assert everything() == before


@pytest.mark.django_db
def test_half_an_order_is_never_loaded(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        "1,2025-01-01 10:00,,ann,tea,Green tea,2,9.50",
        "1,2025-01-01 10:00,,ann,cup,Cup,one,9.50",
        "2,2025-01-01 10:00,,ann,cup,Cup,1,9.50",
    )

    assert (result.counts["orders"], result.counts["order_lines"], result.quarantined) == (1, 1, 2)


@pytest.mark.django_db
def test_rows_of_one_order_that_name_two_customers_or_currencies_are_no_order(tmp_path: Path) -> None:
    mapping = MAPPING.replace('{ constant = "CNY" }', '"currency"')

    result = imported(
        tmp_path,
        "1,2025-01-01 10:00,,ann,tea,Tea,1,9.50,CNY",
        "1,2025-01-01 10:00,,bob,tea,Tea,1,9.50,CNY",
        "2,2025-01-01 10:00,,ann,tea,Tea,1,9.50,CNY",
        "2,2025-01-01 10:00,,ann,tea,Tea,1,9.50,USD",
        "3,2025-01-01 10:00,,ann,tea,Tea,1,9.50,CNY",
        "3,2025-01-01 10:00,,,tea,Tea,1,9.50,CNY",
        mapping=mapping,
        header=f"{HEADER},currency",
    )

    rows = queries.list_report_page(result.import_id, Paging()).items
    assert [(row.row_number, row.column, row.reason) for row in rows] == [
        (1, "customer", "differs_within_its_document"),
        (2, "", "another_row_of_its_document_was_refused"),
        (3, "currency", "differs_within_its_document"),
        (4, "", "another_row_of_its_document_was_refused"),
    ]
    assert result.counts["orders"] == 1


@pytest.mark.django_db
def test_another_version_of_a_known_order_is_no_second_order(tmp_path: Path) -> None:
    mapping = MAPPING.replace("[fields]", '[fields]\nversion = "version"')
    header = f"{HEADER},version"
    imported(tmp_path, "1,2025-01-01 10:00,,ann,tea,Tea,1,9.50,1", mapping=mapping, header=header)

    later = imported(
        tmp_path, "1,2025-01-01 10:00,,ann,tea,Tea,2,9.50,2", mapping=mapping, header=header, name="later.csv"
    )

    assert (later.counts["orders"], later.rejected_by_reason) == (0, {"differs_from_known": 1})
    assert totals_by_source()[0].order_value == Decimal("9.50")


@pytest.mark.django_db
def test_the_row_report_names_row_column_value_and_reason_and_hides_people(tmp_path: Path) -> None:
    mapping = MAPPING.replace('customer = "customer"', 'customer = { from = "customer", namespace = "email" }')

    result = imported(
        tmp_path,
        "1,2025-01-01 10:00,,ann-without-at,tea,Tea,2,9.50",
        "2,soon,,,=cmd(),Tea,2,9.50",
        mapping=mapping,
    )

    report = Path(result.report_path or "").read_text(encoding="utf-8-sig").splitlines()
    assert report == [
        "row,column,value,reason",
        "1,customer,(hidden: 14 characters),not_a_valid_email",
        "2,time,soon,not_a_time",
    ]


@pytest.mark.django_db
def test_columns_nobody_reads_are_reported_and_missing_ones_refused(tmp_path: Path) -> None:
    result = imported(tmp_path, f"{ROWS[0]},x", header=f"{HEADER},colour")

    assert list(result.unknown_columns) == ["colour"]
    with pytest.raises(MissingColumns, match="price"):
        imported(tmp_path, "1", header="number", name="bare.csv")


@pytest.mark.django_db
def test_a_dry_run_says_what_would_happen_and_changes_nothing(tmp_path: Path) -> None:
    imported(tmp_path, ROWS[2])
    before = everything()

    trial = imported(tmp_path, *ROWS, dry_run=True, name="all.csv")

    assert (trial.is_dry_run, trial.counts["orders"], trial.already_known) == (True, 2, 1)
    assert trial.counts["returns_linked"] == 1
    assert len(queries.list_report_page(trial.import_id, Paging()).items) == 1
    assert everything() == before


@pytest.mark.django_db
def test_a_preview_shows_mapped_rows_with_identifiers_masked(tmp_path: Path) -> None:
    shown = preview(kind="orders", file=a_file(tmp_path, *ROWS), mapping=str(a_mapping(tmp_path)), limit=2)

    assert shown.rows[0]["customer"] == "•••nn"
    assert (shown.rows[0]["value"], shown.rows[1]["line_kind"]) == (Decimal("19.0000"), "fee")
    assert len(shown.rows) == 2


@pytest.mark.django_db
def test_an_unknown_source_is_made_and_its_customers_are_noted(tmp_path: Path) -> None:
    result = imported(tmp_path, *ROWS, source="brand-new")

    assert find_source("brand-new") is not None
    assert result.counts["identifiers"] == 2
    assert totals_by_source()[0].customers == 2


@pytest.mark.django_db
def test_small_batches_end_like_large_ones(tmp_path: Path) -> None:
    rows = [f"{n},2025-01-{n % 27 + 1:02} 10:00,,c{n % 7},sku{n % 5},Thing {n % 5},{n % 4 + 1},2.50" for n in range(60)]
    backs = [f"R{n},2025-02-{n + 1:02} 10:00,,c{n % 7},sku{n % 5},Thing,-1,2.50" for n in range(20)]
    first = imported(tmp_path, *rows, *backs, source="shop", batch_rows=7)
    small = everything(without_ids=True)
    for table in ("orders_return_line", "orders_return", "orders_order_line", "orders_order"):
        with sql.cursor() as cur:
            cur.execute(f"SELECT count(*) AS found FROM {table}")
            assert cur.fetchone()["found"]

    undo_import(import_id=first.import_id, now=NOW)
    whole = imported(tmp_path, *rows, *backs, source="shop", batch_rows=1000)

    # How many moves say what is presumed depends on the cut; how much there is, and all that was sold, does not.
    large = everything(without_ids=True)
    assert {table: rows for table, rows in large.items() if table != "inventory_stock_move"} == {
        table: rows for table, rows in small.items() if table != "inventory_stock_move"
    }
    assert {name: whole.counts[name] for name in FIRST} == {name: first.counts[name] for name in FIRST}


@pytest.mark.django_db
def test_a_run_that_broke_goes_on_after_its_last_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [f"{n},2025-01-01 10:00,,ann,tea,Tea,1,2" for n in range(30)]
    kind = kinds.get_kind("orders")
    loaded: list[int] = []

    def breaks_at_the_third(batch: ImportBatch) -> BatchOutcome:
        loaded.append(batch.document_count)
        if len(loaded) == 3:
            raise RuntimeError("the power is gone")
        return kind.load(batch)

    monkeypatch.setitem(kinds._kinds, "orders", type(kind)(**{**vars(kind), "load": breaks_at_the_third}))
    with pytest.raises(RuntimeError):
        imported(tmp_path, *rows, batch_rows=10)
    broken = queries.list_imports()[0]

    result = imported(tmp_path, *rows, batch_rows=10)

    assert (broken.status, broken.error_code, broken.rows_done) == (ImportStatus.FAILED, "fault", 20)
    assert result.import_id == broken.import_id
    assert (result.counts["orders"], result.already_known, loaded) == (30, 0, [10, 10, 10, 10])


@pytest.mark.django_db
def test_a_batch_that_met_a_deadlock_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = kinds.get_kind("orders")
    tries: list[int] = []

    def meets_a_deadlock(batch: ImportBatch) -> BatchOutcome:
        outcome = kind.load(batch)
        tries.append(batch.document_count)
        if len(tries) == 1:
            raise DeadlockDetected("another transaction was first")
        return outcome

    monkeypatch.setitem(kinds._kinds, "orders", type(kind)(**{**vars(kind), "load": meets_a_deadlock}))

    result = imported(tmp_path, *ROWS)

    assert len(tries) == 2
    assert {name: result.counts[name] for name in FIRST} == FIRST


@pytest.mark.usefixtures("committed_database")
def test_the_same_import_at_the_same_time_is_refused_and_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["mainstem.events.imports.operations.run_import"], "LOCK_WAIT_SECONDS", 0.0)
    file, mapping = a_file(tmp_path, *ROWS), str(a_mapping(tmp_path))
    held, go_on = threading.Event(), threading.Event()
    kind = kinds.get_kind("orders")

    def slow(batch: ImportBatch) -> BatchOutcome:
        held.set()
        go_on.wait(30)
        return kind.load(batch)

    monkeypatch.setitem(kinds._kinds, "orders", type(kind)(**{**vars(kind), "load": slow}))

    def run() -> None:
        run_import(kind="orders", file=file, mapping=mapping, source="shop", now=NOW)
        connections.close_all()

    first = threading.Thread(target=run)
    first.start()
    held.wait(30)
    with pytest.raises(ImportIsRunning):
        run_import(kind="orders", file=file, mapping=mapping, source="shop", now=NOW)
    go_on.set()
    first.join()

    assert len(list_orders(Paging()).items) == 3


@pytest.mark.usefixtures("committed_database")
def test_overlapping_files_at_the_same_time_load_each_document_once(tmp_path: Path) -> None:
    rows = [f"{n},2025-01-01 10:00,,c{n},sku{n % 9},Thing,1,2" for n in range(200)]
    files = [a_file(tmp_path, *rows[start : start + 140], name=f"{start}.csv") for start in (0, 60)]
    mapping = str(a_mapping(tmp_path))
    results = []

    def run(file: Path) -> None:
        results.append(run_import(kind="orders", file=file, mapping=mapping, source="shop", now=NOW, batch_rows=20))
        connections.close_all()

    threads = [threading.Thread(target=run, args=(file,)) for file in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sum(result.counts["orders"] for result in results) == 200
    assert sum(result.already_known for result in results) == 80
    assert stock_drift().units_off == 0


KILLED = """
import django, sys
django.setup()
from datetime import datetime, UTC
from pathlib import Path
from mainstem.events.imports.operations import run_import
run_import(kind="orders", file=Path(sys.argv[1]), mapping=sys.argv[2], source="shop",
           now=datetime(2026, 3, 2, 9, 30, tzinfo=UTC), batch_rows=50,
           progress=lambda at: print(at.phase, at.rows_done, flush=True))
"""


@pytest.mark.usefixtures("committed_database")
def test_a_killed_run_goes_on_and_ends_as_if_nothing_had_happened(tmp_path: Path) -> None:
    rows = [
        f"{'R' if n % 10 == 9 else ''}{n},2025-01-{n // 60 + 1:02} 10:{n % 60:02},,c{n % 11},sku{n % 7},Thing {n % 7},"
        f"{-1 if n % 10 == 9 else 3},2.50"
        for n in range(1500)
    ]
    file, mapping = a_file(tmp_path, *rows), str(a_mapping(tmp_path))
    straight = run_import(kind="orders", file=file, mapping=mapping, source="shop", now=NOW, batch_rows=50)
    expected = everything(without_ids=True)
    undo_import(import_id=straight.import_id, now=NOW)
    assert "orders_order" not in everything()

    for lines_seen in (4, 6, 5):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(file), mapping], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
        )
        for _ in range(lines_seen):
            process.stdout.readline()
        time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
    result = run_import(kind="orders", file=file, mapping=mapping, source="shop", now=NOW, batch_rows=50)

    assert result.import_id == queries.list_imports()[0].import_id
    assert dict(result.counts) == dict(straight.counts)
    assert everything(without_ids=True) == expected
