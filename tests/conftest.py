"""
One real PostgreSQL for the whole run, one fresh database per run, and tests that connect as the application's role.

`MAINSTEM_TEST_DATABASE_URL` runs the same tests on an external server (15 or newer). A test that needs real commits
(threads, other processes) asks for `committed_database`: afterwards every table is emptied by the owner.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_HOME = Path(os.environ.get("MAINSTEM_TEST_HOME") or tempfile.mkdtemp(prefix="mainstem-test-"))
_HOME.chmod(0o755)  # the server's own user must be able to enter
os.environ["MAINSTEM_HOME"] = str(_HOME)
os.environ["MAINSTEM_SCOPE"] = "*"
os.environ["DJANGO_SETTINGS_MODULE"] = "mainstem.web.settings"


def pytest_configure() -> None:
    from tests.database import start

    start(_HOME)
    import django

    django.setup()


def pytest_unconfigure() -> None:
    from tests.database import stop

    stop()


@pytest.fixture(scope="session")
def django_db_setup() -> None:
    """The database was made, migrated and pointed at before Django was set up: nothing is left to do."""


@pytest.fixture
def committed_database(django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    from tests.database import empty_every_table

    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        yield
        from django.db import connections

        connections.close_all()
        empty_every_table()
