"""Filling tables without what has to be looked up for every row; it is made afterwards, in one go."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from psycopg import Cursor

_INDEXES = """
SELECT format('DROP INDEX %%s', indexrelid::regclass) AS away, pg_get_indexdef(indexrelid) AS back
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
 WHERE indrelid = ANY (%(tables)s::regclass[]) AND NOT relispartition
   AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
 ORDER BY indexrelid
"""
_KEYS = """
SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname) AS away,
       format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS back
  FROM pg_constraint WHERE conrelid = ANY (%(tables)s::regclass[]) AND contype IN ('f', 'u')
 ORDER BY contype, oid
"""


@contextmanager
def set_aside(cur: Cursor[Any], tables: Sequence[str]) -> Iterator[None]:
    """
    Drop the foreign keys, unique constraints and indexes of tables, all but the primary keys; make them again when the
    block ends.

    Belongs to the owner, on a database nobody uses.
    """
    removed = []
    for question in (_KEYS, _INDEXES):
        cur.execute(question, {"tables": list(tables)})
        removed += cur.fetchall()
    for away, _ in removed:
        cur.execute(away)
    yield
    for _, back in reversed(removed):
        cur.execute(back)
