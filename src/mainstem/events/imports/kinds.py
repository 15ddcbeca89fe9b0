"""The kinds of files that can be imported. Contexts register theirs when Django starts; the engine knows no trade."""

from collections.abc import Sequence

from mainstem.events.contracts import ImportKind
from mainstem.events.imports.contracts import NoSuchKind

_kinds: dict[str, ImportKind] = {}


def register(kind: ImportKind) -> None:
    """Make a kind importable. Called from a context's `AppConfig.ready`; a second kind of the same code is a fault."""
    if _kinds.get(kind.code, kind) != kind:
        raise ValueError(f"The import kind {kind.code} is registered twice.")
    _kinds[kind.code] = kind


def get_kind(code: str) -> ImportKind:
    """
    Return a kind by its code.

    :raises NoSuchKind: if no context registered one
    """
    try:
        return _kinds[code]
    except KeyError:
        known = ", ".join(sorted(_kinds))
        raise NoSuchKind(f"There is no import kind {code}. Known kinds: {known}.", kind=code) from None


def find_kind(code: str) -> ImportKind | None:
    """Return a kind by its code, or None."""
    return _kinds.get(code)


def list_kinds() -> Sequence[ImportKind]:
    """Return every kind, by code."""
    return [kind for _, kind in sorted(_kinds.items())]
