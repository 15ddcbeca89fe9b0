"""Opening a deployment for a command: database up, schema current, Django ready, everything closed again."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from mainstem.kernel.home import home
from mainstem.web.cli.schema import bring_schema_up
from mainstem.web.postgres import (
    Databases,
    create_database,
    database_exists,
    drop_database,
    embedded_server,
    resolve_database,
)


@dataclass(frozen=True)
class Deployment:
    """An opened deployment: its state folder and its database addresses."""

    home: Path
    databases: Databases


@contextmanager
def opened(
    *, migrate: bool = True, django: bool = True, spare: bool = False, keep: str | None = None
) -> Iterator[Deployment]:
    """
    Open the deployment in `MAINSTEM_HOME` (or the server of `DATABASE_URL`) and close it afterwards.

    The environment of this process, and so of every process it starts, then names the database. The owner's address
    is given to the migration alone.

    :param django: False leaves Django out of this process, for commands that only start others
    :param spare: work on an empty database of the same server that is dropped afterwards, for measurements
    :param keep: a spare one is not dropped but found again under this name
    """
    place = home()
    place.mkdir(parents=True, exist_ok=True)
    os.environ["MAINSTEM_HOME"] = str(place)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    os.environ.setdefault("MAINSTEM_SCOPE", "*")
    main = resolve_database(place, os.environ)
    try:
        databases = _spare(main, keep) if spare else main
        try:
            os.environ["MAINSTEM_APP_DATABASE_URL"] = databases.app_url
            os.environ["MAINSTEM_READONLY_DATABASE_URL"] = databases.readonly_url
            if migrate:
                bring_schema_up(databases)
            if django:
                set_up_django()
            if databases.embedded:
                embedded_server(place).watch()
            yield Deployment(place, databases)
        finally:
            close_connections()
            if spare and keep is None:
                drop_database(main, databases.name)
    finally:
        if main.embedded:
            embedded_server(place).leave()


def _spare(main: Databases, keep: str | None) -> Databases:
    if keep is None:
        return create_database(main, f"mainstem_spare_{uuid4().hex[:12]}")
    kept = f"mainstem_spare_{keep}"
    if database_exists(main, kept):
        return main.named(kept)
    return create_database(main, kept)


def set_up_django() -> None:
    """Load Django once and refuse a database role that row-level security would not bind."""
    from django import setup

    setup()
    from mainstem.web.health import refuse_unsafe_boot

    refuse_unsafe_boot()


def close_connections() -> None:
    """Close this process's connections, so that the server can be stopped or copied."""
    if "django.db" in sys.modules:
        sys.modules["django.db"].connections.close_all()
