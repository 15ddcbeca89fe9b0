"""Statements over a temporary table of the caller's, whose name is not known beforehand."""

import re

from psycopg import sql as composing

from mainstem.kernel import sql

PACKAGE = "mainstem.governance"
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")


def staged_text(name: str, stage: str) -> composing.Composed:
    """
    Return a named statement with its `{stage}` filled in.

    :raises ValueError: if the stage's name is not a plain table name, which would be a fault of ours
    """
    if not _NAME.fullmatch(stage):
        raise ValueError(f"{stage!r} is not a plain table name")
    return composing.SQL(sql.text(PACKAGE, name)).format(stage=composing.Identifier("pg_temp", stage))
