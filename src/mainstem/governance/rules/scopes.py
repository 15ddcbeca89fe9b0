"""
Arithmetic of scopes. A scope is a box: brands by locations by channels, each dimension a set of codes or everything.
"""

from collections.abc import Iterable, Sequence

from mainstem.kernel.scope import NOTHING, Scope

Codes = frozenset[str] | None
DIMENSIONS = ("brands", "locations", "channels")


def contains(outer: Scope, inner: Scope) -> bool:
    """
    Whether everything in `inner` lies in `outer`.

    >>> contains(Scope(), Scope(locations=frozenset({"31"})))
    True
    """
    return all(_within(getattr(inner, name), getattr(outer, name)) for name in DIMENSIONS)


def common(one: Scope, other: Scope) -> Scope:
    """
    Return the part two scopes share.

    >>> common(Scope(locations=frozenset({"31", "32"})), Scope(locations=frozenset({"32", "33"}))).locations
    frozenset({'32'})
    """
    return Scope(*(_meet(getattr(one, name), getattr(other, name)) for name in DIMENSIONS))


def combined(scopes: Iterable[Scope]) -> Scope | None:
    """
    Return the one scope that allows exactly what the given ones allow together, or None where no box does.

    Boxes add up exactly when one contains the other or when they differ in one dimension only: brand A in store 1 and
    brand B in store 2 would otherwise become brand A in store 2 as well.

    >>> combined([Scope(locations=frozenset({"1"})), Scope(locations=frozenset({"2"}))]).locations == {"1", "2"}
    True
    >>> combined([Scope(brands=frozenset({"A"}), locations=frozenset({"1"})),
    ...           Scope(brands=frozenset({"B"}), locations=frozenset({"2"}))]) is None
    True
    """
    boxes = _largest(list(scopes))
    if not boxes:
        return NOTHING
    first, *rest = boxes
    if not rest:
        return first
    differing = {name for name in DIMENSIONS for box in rest if getattr(box, name) != getattr(first, name)}
    if len(differing) != 1:
        return None
    [name] = differing
    joined: frozenset[str] = frozenset().union(*(getattr(box, name) for box in boxes))
    return Scope(**{each: joined if each == name else getattr(first, each) for each in DIMENSIONS})


def _largest(scopes: Sequence[Scope]) -> list[Scope]:
    kept: list[Scope] = []
    for scope in scopes:
        if any(contains(other, scope) for other in kept):
            continue
        kept = [other for other in kept if not contains(scope, other)]
        kept.append(scope)
    return kept


def _within(inner: Codes, outer: Codes) -> bool:
    return outer is None or (inner is not None and inner <= outer)


def _meet(one: Codes, other: Codes) -> Codes:
    if one is None:
        return other
    return one if other is None else one & other
