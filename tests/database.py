"""The test run's own database: made, migrated as owner, emptied between tests, dropped at the end."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql

from mainstem.web.postgres import (
    Databases,
    create_database,
    drop_database,
    embedded_server,
    grant_reading,
    resolve_database,
)

_state: dict[str, object] = {}
KEPT = "django_migrations", "django_content_type", "events_source"


def start(home: Path) -> None:
    environ = dict(os.environ)
    if url := environ.get("MAINSTEM_TEST_DATABASE_URL"):
        environ["DATABASE_URL"] = url
    main = resolve_database(home, environ)
    name = f"mainstem_test_{uuid4().hex[:12]}"
    fresh = create_database(main, name)
    os.environ["MAINSTEM_OWNER_DATABASE_URL"] = fresh.owner_url
    os.environ["MAINSTEM_APP_DATABASE_URL"] = fresh.app_url
    os.environ["MAINSTEM_READONLY_DATABASE_URL"] = fresh.readonly_url
    _state.update(databases=main, name=name)
    subprocess.run(
        [sys.executable, "-m", "django", "migrate", "--database", "owner", "-v", "0"],
        check=True,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "mainstem.web.settings"},
    )
    grant_reading(fresh)
    _state["fresh"] = fresh
    # Tests run as the application's role: nothing they do may need the owner.
    del os.environ["MAINSTEM_OWNER_DATABASE_URL"]
    _state["owner_url"] = fresh.owner_url


def stop() -> None:
    if "databases" not in _state:
        return  # the start failed: its own error is the one to read
    from django.db import connections

    connections.close_all()
    databases = _state["databases"]
    assert isinstance(databases, Databases)
    drop_database(databases, str(_state["name"]))
    home = Path(os.environ["MAINSTEM_HOME"])
    if databases.embedded and "MAINSTEM_TEST_HOME" not in os.environ:
        embedded_server(home).erase()
        shutil.rmtree(home, ignore_errors=True)
    elif databases.embedded:
        embedded_server(home).leave()


def owner_url() -> str:
    return str(_state["owner_url"])


def databases() -> Databases:
    """Return the addresses of the run's own database under its three roles."""
    fresh = _state["fresh"]
    assert isinstance(fresh, Databases)
    return fresh


def empty_every_table() -> None:
    with psycopg.connect(owner_url(), autocommit=True) as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition"
                " AND relnamespace = 'public'::regnamespace"
            )
            if row[0] not in KEPT
        ]
        connection.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.SQL(", ").join(map(sql.Identifier, tables))))
