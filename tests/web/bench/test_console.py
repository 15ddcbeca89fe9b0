"""The benchmark of the console: a small deployment is generated, every question is asked, every answer is one."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from itertools import islice

import psycopg
import pytest
from tests.database import owner_url

from mainstem.web.bench.generate import FILLED
from mainstem.web.bench.indexes import set_aside
from mainstem.web.bench.measure import percentile
from mainstem.web.bench.people import draw_people

NOW = datetime(2026, 3, 1, tzinfo=UTC)
INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef"
KEYS = "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype IN ('f', 'u') ORDER BY 1, conrelid"


@pytest.mark.slow
def test_every_question_of_the_console_is_answered_on_a_small_deployment() -> None:
    command = [sys.executable, "-m", "mainstem.web.cli.main", "bench", "console", "--json"]
    sizes = ["--customers", "200", "--orders", "500", "--requests", "1"]
    environ = dict(os.environ)
    if url := environ.get("MAINSTEM_TEST_DATABASE_URL"):
        environ["DATABASE_URL"] = url

    done = subprocess.run([*command, *sizes], env=environ, capture_output=True, text=True, check=False, timeout=280)

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    found = json.loads(done.stdout)
    counts = found["counts"]
    assert (counts["orders_order"], counts["customers_summary"]) == (500, 200)
    assert all(count > 0 for table, count in counts.items() if table != "inventory_reservation")
    assert {name.partition(" · ")[0] for name in found["endpoints"]} == {"admin", "store_manager"}
    assert all(figures["requests"] == 1 for figures in found["endpoints"].values())
    assert found["questions"] == len(found["endpoints"]) > 200
    assert len(found["slowest"]) == 10


def test_the_same_people_are_drawn_however_many() -> None:
    few = list(draw_people(30, NOW))

    assert few == list(islice(draw_people(200, NOW), 30))
    assert len({person.person_id for person in few}) == len({person.user_ref for person in few}) == 30


def test_indexes_and_constraints_come_back_as_they_were() -> None:
    with psycopg.connect(owner_url()) as connection, connection.cursor() as cur:
        before = cur.execute(INDEXES).fetchall(), cur.execute(KEYS).fetchall()
        with set_aside(cur, FILLED):
            between = cur.execute(INDEXES).fetchall(), cur.execute(KEYS).fetchall()
        after = cur.execute(INDEXES).fetchall(), cur.execute(KEYS).fetchall()
        connection.rollback()

    assert [len(some) < len(all_of_them) for some, all_of_them in zip(between, before, strict=True)] == [True, True]
    assert after == before


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert [percentile([5, 1, 4, 2, 3], percent) for percent in (0, 50, 95, 100)] == [1, 3, 5, 5]
