"""
Named SQL: every statement the ORM cannot say plainly lives in `<context>/sql/<name>.sql`.

A file opens with a comment that says what it does and what no row means. Parameters are psycopg's `%(name)s`.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any

from django.db import connections
from psycopg import Cursor
from psycopg.rows import dict_row

Row = dict[str, Any]


@cache
def text(package: str, name: str) -> str:
    """Return the statement `name` of the context `package` (such as "mainstem.orders")."""
    return (files(package) / "sql" / f"{name}.sql").read_text(encoding="utf-8")


@contextmanager
def cursor(using: str = "default") -> Iterator[Cursor[Row]]:
    """
    Give a psycopg cursor with dictionary rows on Django's own connection.

    It takes part in the surrounding `transaction.atomic` and gives access to COPY, which Django's wrapper hides.

    :raises psycopg.Error: psycopg's own kinds, which name the SQLSTATE; Django's stand for the ORM's statements only
    """
    connection = connections[using]
    connection.ensure_connection()
    with connection.connection.cursor(row_factory=dict_row) as raw:
        yield raw


def run(package: str, name: str, **params: Any) -> int:
    """Run a named statement and return the number of rows it touched."""
    with cursor() as cur:
        cur.execute(text(package, name), params)
        return cur.rowcount


def all_rows(package: str, name: str, **params: Any) -> list[Row]:
    """Run a named statement and return all its rows."""
    with cursor() as cur:
        cur.execute(text(package, name), params)
        return cur.fetchall()


def one_row(package: str, name: str, **params: Any) -> Row | None:
    """Run a named statement and return its first row, or None if there is none."""
    with cursor() as cur:
        cur.execute(text(package, name), params)
        return cur.fetchone()


def copy_rows(table: str, columns: Sequence[str], rows: Iterator[Sequence[Any]] | Sequence[Sequence[Any]]) -> int:
    """
    COPY rows into a table (usually a temporary one) and return how many there were.

    Tables under row-level security refuse COPY: stage in a temporary table and INSERT … SELECT from it.
    """
    count = 0
    with cursor() as cur, cur.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
            count += 1
    return count
