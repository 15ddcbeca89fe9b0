"""
One real PostgreSQL for the whole run, one fresh database per run, and tests that connect as the application's role.

`MAINSTEM_TEST_DATABASE_URL` runs the same tests on an external server (15 or newer). A test that needs real commits
(threads, other processes) asks for `committed_database`: afterwards every table is emptied by the owner.

`pytest -n 2` runs in several processes, each with a server of its own. A file stays whole, and so do the walks, which
share one deployment; what takes longest begins first.
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
for _port in ("MAINSTEM_PORT", "MAINSTEM_COLLECT_PORT", "MAINSTEM_SMTP_PORT"):
    os.environ.pop(_port, None)
# Paths that keep a process of their own busy for minutes.
LONGEST = ("tests/journeys", "tests/kill", "tests/web/cli", "tests/orders", "tests/web/demo", "tests/sdk")


def pytest_configure(config: pytest.Config) -> None:
    if _only_distributes(config):
        # The others would read the settings before they know their database.
        del os.environ["DJANGO_SETTINGS_MODULE"]
        return
    from tests.database import start

    start(_HOME)
    import django

    django.setup()


def pytest_unconfigure() -> None:
    from tests.database import stop

    stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: next((i for i, path in enumerate(LONGEST) if path in item.nodeid), len(LONGEST)))
    for item in items:
        file = item.nodeid.partition("::")[0]
        item.add_marker(pytest.mark.xdist_group("walks" if "/journeys/" in file else file))


def _only_distributes(config: pytest.Config) -> bool:
    """Tell whether other processes run the tests and this one only hands them out."""
    return bool(getattr(config.option, "numprocesses", 0)) and not hasattr(config, "workerinput")


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
