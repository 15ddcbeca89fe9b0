"""Keeping the schema current without loading Django where nothing is to be done."""

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import psycopg

import mainstem
from mainstem.web.postgres import Databases, grant_reading

# Their migrations are not ours to list: a new version asks for a look.
FOREIGN = ("django", "django-allauth", "django-axes", "procrastinate")


def bring_schema_up(databases: Databases) -> None:
    """
    Apply the migrations that are missing, and let the readonly role read what it should.

    Migrations run in a process of their own: it alone knows the owner's password.
    """
    wanted = _ours() | _foreign()
    if not wanted <= _applied(databases):
        _migrate(databases)
    grant_reading(databases)


def _migrate(databases: Databases) -> None:
    subprocess.run(
        [sys.executable, "-m", "django", "migrate", "--database", "owner", "--no-input", "-v", "0"],
        check=True,
        env=os.environ | {"MAINSTEM_OWNER_DATABASE_URL": databases.owner_url},
    )
    _note_foreign(databases)


def _ours() -> set[tuple[str, str]]:
    root = Path(mainstem.__file__).parent
    return {(migration.parent.parent.name, migration.stem) for migration in root.glob("**/migrations/[0-9]*.py")}


def _foreign() -> set[tuple[str, str]]:
    return {("version", f"{name} {version(name)}") for name in FOREIGN}


def _applied(databases: Databases) -> set[tuple[str, str]]:
    with psycopg.connect(databases.owner_url) as connection:
        known = connection.execute("SELECT to_regclass('public.django_migrations')").fetchone()
        if known is None or known[0] is None:
            return set()
        applied = {(row[0], row[1]) for row in connection.execute("SELECT app, name FROM django_migrations")}
        noted = connection.execute(
            "SELECT obj_description('public.django_migrations'::regclass, 'pg_class')"
        ).fetchone()
        return applied | {("version", each) for each in ((noted[0] if noted else "") or "").split(", ")}


def _note_foreign(databases: Databases) -> None:
    noted = ", ".join(sorted(name for _, name in _foreign()))
    with psycopg.connect(databases.owner_url) as connection:
        connection.execute(
            psycopg.sql.SQL("COMMENT ON TABLE django_migrations IS {}").format(psycopg.sql.Literal(noted))
        )
