"""The sink is killed at any point of its work, many times, and the lake still holds every event once."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pytest_django.fixtures import Settings
from tests.events.lake.building import NOW, ids_in_lake, some_events

from mainstem.events.lake import operations, queries

ROUNDS = 16


@contextmanager
def a_mortal_sink(lake: dict[str, Any]) -> Iterator[Callable[[int], dict[str, Any]]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.events.lake.sink_process", json.dumps(lake)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
        env=os.environ,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "ready"

    def run(deadly_call: int) -> dict[str, Any]:
        process.stdin.write(f"{deadly_call}\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    yield run
    process.stdin.close()
    assert process.wait(20) == 0


def test_a_sink_killed_anywhere_neither_loses_nor_repeats_an_event(lake: Path, settings: Settings):
    settings.LAKE = {**settings.LAKE, "portion_rows": 60}
    rng = random.Random(20260301)
    written = some_events(240)
    kills = 0

    with a_mortal_sink(settings.LAKE) as run:
        calls = int(run(0)["calls"])
        for _ in range(ROUNDS):
            written += some_events(rng.randrange(30, 160))
            kills += run(rng.randrange(1, calls))["killed"]
            present = ids_in_lake()
            assert len(present) == len(set(present))
            assert set(present) <= set(written)
        last = run(0)

    assert not last["killed"]
    assert kills >= 10
    assert sorted(ids_in_lake()) == sorted(written)


def test_files_of_killed_runs_are_swept_away(lake: Path, settings: Settings):
    written = some_events(200)
    with a_mortal_sink(settings.LAKE) as run:
        calls = int(run(0)["calls"])
        for share in (0.5, 0.7, 0.9):
            some_events(200)
            run(int(calls * share))

    operations.fill_lake(now=NOW, only=["events"])
    operations.tidy_lake(now=datetime.now(UTC), keep=timedelta())

    assert len(ids_in_lake()) == len(written) + 600
    assert sorted(f"file://{path}" for path in lake.rglob("*.parquet")) == sorted(
        queries.list_lake_tables()["events"].files
    )
