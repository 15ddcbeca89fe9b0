"""Touches become events of the log, once."""

from pathlib import Path

import pytest
from tests.events.imports.builders import NOW, imported

from mainstem.events.imports.contracts import NotUndoable
from mainstem.events.imports.operations import undo_import
from mainstem.events.queries import accounting
from mainstem.kernel import sql
from mainstem.kernel.identifiers import reference

pytestmark = pytest.mark.django_db

MAPPING = """
kind = "touches"
timezone = "UTC"
[fields]
message_id = "id"
event = "event"
occurred_at = "time"
customer = { from = "who", namespace_from = "space" }
campaign = "campaign"
"""
HEADER = "id,event,time,who,space,campaign"
ROWS = (
    "m1,Campaign Mailed,2025-01-01 10:00,7,member_card:club,C8",
    "m2,Coupon Redeemed,2025-01-03 10:00,7,member_card:club,C8",
    "m1,Campaign Mailed,2025-01-01 10:00,7,member_card:club,C8",
    "m3,Campaign Mailed,2025-01-01 10:00,,member_card:club,C8",
)


def touched(folder: Path) -> object:
    return imported(folder, *ROWS, mapping=MAPPING, kind="touches", source="mail", header=HEADER)


def test_each_touch_is_in_the_log_once_and_in_the_account(tmp_path: Path) -> None:
    result = touched(tmp_path)

    assert (result.counts["touches"], result.already_known, result.rejected_by_reason) == (2, 1, {"missing": 1})
    account = accounting("mail")[0]
    assert (account.received, account.stored, account.deduplicated) == (3, 2, 1)
    with sql.cursor() as cur:
        cur.execute(
            "SELECT name, user_ref, body->'properties'->>'campaign' AS campaign FROM events_event"
            " WHERE message_id = 'm2'"
        )
        event = cur.fetchone()
    assert event == {
        "name": "Coupon Redeemed",
        "user_ref": reference("member_card:club", "7"),
        "campaign": "C8",
    }


def test_a_second_run_stores_nothing(tmp_path: Path) -> None:
    touched(tmp_path)

    again = touched(tmp_path)

    assert (again.counts["touches"], again.already_known) == (0, 3)


def test_the_log_is_append_only_so_touches_stay(tmp_path: Path) -> None:
    result = touched(tmp_path)

    with pytest.raises(NotUndoable, match="append-only"):
        undo_import(import_id=result.import_id, now=NOW)
