"""
Which brands, locations and channels the present work may touch: the setting behind row-level security.

Nothing set means nothing seen. A door sets the scope of its caller, a process of our own sets `EVERYTHING`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connections, transaction

ALL = "*"


@dataclass(frozen=True)
class Scope:
    """Codes a caller may see in each dimension; `None` means all of them, an empty set none."""

    brands: frozenset[str] | None = None
    locations: frozenset[str] | None = None
    channels: frozenset[str] | None = None

    def settings(self) -> dict[str, str]:
        """Return the database settings that express this scope: `*`, or a PostgreSQL array literal."""
        return {
            "mainstem.brands": _literal(self.brands),
            "mainstem.locations": _literal(self.locations),
            "mainstem.channels": _literal(self.channels),
        }


EVERYTHING = Scope()
NOTHING = Scope(frozenset(), frozenset(), frozenset())


def enter(scope: Scope, using: str = "default") -> None:
    """Set the scope for the whole connection, until it is set again. For doors that set it at every request."""
    with connections[using].cursor() as cursor:
        for name, value in scope.settings().items():
            cursor.execute("SELECT set_config(%s, %s, false)", [name, value])


@contextmanager
def within(scope: Scope, using: str = "default") -> Iterator[None]:
    """Run a block in one transaction under a scope; the former scope comes back with the transaction's end."""
    with transaction.atomic(using=using), connections[using].cursor() as cursor:
        before = {}
        for name, value in scope.settings().items():
            cursor.execute("SELECT current_setting(%s, true)", [name])
            before[name] = cursor.fetchone()[0] or ""
            cursor.execute("SELECT set_config(%s, %s, true)", [name, value])
        yield
        # An inner atomic block is only a savepoint: its settings would outlive it, so they are put back by hand.
        for name, value in before.items():
            cursor.execute("SELECT set_config(%s, %s, true)", [name, value])


def _literal(codes: frozenset[str] | None) -> str:
    if codes is None:
        return ALL
    escaped = ('"' + code.replace("\\", "\\\\").replace('"', '\\"') + '"' for code in sorted(codes))
    return "{" + ",".join(escaped) + "}"
