"""
Answers kept in this process, so that a screen of thirty figures asks the lake once and not at every look.

An answer is kept with the versions of the tables it was read from and is given again only as long as all of them are
unchanged: it is never older than the lake. Who may see what is part of the question. Number and size are bounded; what
was not asked for longest goes first.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sized
from dataclasses import dataclass
from typing import Any, TypeVar

from mainstem.analytics import lake
from mainstem.analytics.lake import Lake
from mainstem.events.lake import queries as tables_of_lake

T = TypeVar("T")

MOST_KEPT = 1_000
LARGEST_KEPT = 5_000
# A head and its lines are read up to where both have arrived: one of them alone can change what the other shows.
_READ_TOGETHER = ({"orders", "order_lines"}, {"returns", "return_lines"})


@dataclass(frozen=True, slots=True)
class _Kept:
    value: Any
    versions: Mapping[str, str | None]


_lock = threading.Lock()
_kept: OrderedDict[Hashable, _Kept] = OrderedDict()


@dataclass(frozen=True, slots=True)
class Asked:
    """
    One thing to be worked out on an opened lake.

    `work` gives the answer and the names of the tables it was read from; `identity` is equal exactly for equal
    questions. Refusals are not kept: they cost nothing.
    """

    identity: Hashable
    work: Callable[[Lake], tuple[Any, Iterable[str]]]


def answer(asked: Asked) -> Any:
    """Answer one question, from what is kept or from the lake as it is now."""
    version = dict(tables_of_lake.lake_version())
    kept = _recall(asked.identity, version)
    return kept.value if kept is not None else lake.ask(lambda opened: worked_out(opened, asked))


def on_one_lake(asked: Iterable[Asked], each: Callable[[Callable[[], Any]], T]) -> list[T]:
    """
    Answer many questions on one state of the lake, so that they agree with each other.

    :param each: takes a function that gives one answer or raises its refusal, and makes of it what the caller wants
    """
    wanted = list(asked)
    version = dict(tables_of_lake.lake_version())
    known = [_recall(one.identity, version) for one in wanted]
    if all(kept is not None for kept in known):
        return [each(lambda kept=kept: kept.value) for kept in known]  # type: ignore[misc]  # all of them are there
    return lake.ask(lambda opened: [each(lambda one=one: worked_out(opened, one)) for one in wanted])  # type: ignore[misc]


def worked_out(opened: Lake, asked: Asked) -> Any:
    """Answer one question on an opened lake, or give again what is kept for its state."""
    version = dict(opened.version)
    kept = _recall(asked.identity, version)
    if kept is not None:
        return kept.value
    value, tables = asked.work(opened)
    _keep(asked.identity, _Kept(value, {name: version.get(name) for name in _with_partners(tables)}))
    return value


def forget_all() -> None:
    """Forget every kept answer."""
    with _lock:
        _kept.clear()


def _recall(identity: Hashable, version: Mapping[str, str]) -> _Kept | None:
    with _lock:
        kept = _kept.get(identity)
        if kept is None or any(version.get(name) != was for name, was in kept.versions.items()):
            return None
        _kept.move_to_end(identity)
        return kept


def _keep(identity: Hashable, kept: _Kept) -> None:
    if isinstance(kept.value, Sized) and len(kept.value) > LARGEST_KEPT:
        return
    with _lock:
        _kept[identity] = kept
        _kept.move_to_end(identity)
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)


def _with_partners(tables: Iterable[str]) -> set[str]:
    # The place of the lake itself is a table too: two lakes give no answers for each other.
    names = {"", *tables}
    for together in _READ_TOGETHER:
        if names & together:
            names |= together
    return names
