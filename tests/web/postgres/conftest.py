"""Homes for real servers: short unique folders that root's stand-in may enter too, erased afterwards."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mainstem.web.postgres import Server
from mainstem.web.postgres.faults import PostgresFault

# Processes are killed here, not machines: a disk in memory tells the same and spares the real one.
_FASTEST = "/dev/shm" if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 4 << 30 else None


@pytest.fixture(scope="module")
def make_home() -> Iterator[Callable[[], Path]]:
    made: list[Path] = []

    def make() -> Path:
        made.append(Path(tempfile.mkdtemp(prefix="mst-", dir=_FASTEST)))
        made[-1].chmod(0o755)
        return made[-1]

    yield make
    for home in made:
        try:
            Server(home).erase()
        except (PostgresFault, OSError) as fault:
            print(f"{home} was left behind: {fault}")
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def home(make_home: Callable[[], Path]) -> Path:
    return make_home()


@pytest.fixture(scope="module")
def server(make_home: Callable[[], Path]) -> Iterator[Server]:
    """One server for the tests of a module that do not harm it."""
    with Server(make_home(), durable=False) as running:
        yield running
