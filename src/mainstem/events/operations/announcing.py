"""Facts: written into the log in the transaction that made them true, with a job for every reaction to them."""

from collections.abc import Callable, Sequence
from dataclasses import is_dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from django.db import transaction
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from mainstem.events.contracts import Fact
from mainstem.events.operations.partitions import ensure_partition
from mainstem.kernel import clock, sql
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.events"
REACT_TASK = "mainstem.events.react"
REACTION_RETRIES = RetryStrategy(max_attempts=12, exponential_wait=4)
FACTS_PER_STATEMENT = 5_000

F = TypeVar("F")
Reaction = Callable[[Any], None]

_reactions: dict[str, list[str]] = {}
_by_code: dict[str, tuple[type, Reaction]] = {}


def on(fact: type[F]) -> Callable[[Callable[[F], None]], Callable[[F], None]]:
    """
    Register a reaction to a fact: `@on(OrderPlaced)`. Only `flows` does this.

    Each reaction is a job of its own, deferred in the announcing transaction: it runs after the commit, at least once,
    so it must be repeatable.
    """

    def register(reaction: Callable[[F], None]) -> Callable[[F], None]:
        code = f"{reaction.__module__}:{reaction.__qualname__}"
        _by_code[code] = (fact, reaction)
        codes = _reactions.setdefault(fact.__name__, [])
        if code not in codes:
            codes.append(code)
        return reaction

    return register


def announce(fact: Fact, *, user_ref: UUID | None = None, occurred_at: datetime | None = None) -> UUID:
    """
    Announce one fact: its row in the log and the jobs of its reactions live and die with the caller's transaction.

    :param user_ref: the identifier reference of the account it is about, if it is about one
    :param occurred_at: when it happened; now if left out
    """
    return announce_many([fact], user_refs=[user_ref], occurred_at=occurred_at)[0]


@transaction.atomic
def announce_many(
    facts: Sequence[Fact],
    *,
    user_refs: Sequence[UUID | None] | None = None,
    occurred_at: datetime | Sequence[datetime] | None = None,
) -> list[UUID]:
    """
    Announce facts in their order, in one statement. The answer holds the id of each in the log.

    :raises TypeError: if something is not a frozen dataclass, which would be a fault of ours
    """
    if not facts:
        return []
    moment = clock.now()
    received_at = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    ensure_partition(received_at)
    ids = [new_id(int(received_at.timestamp() * 1000)) for _ in facts]
    names = [_name(fact) for fact in facts]
    plain = [msgspec.json.encode(fact).decode() for fact in facts]
    refs = list(user_refs) if user_refs is not None else [None] * len(facts)
    if occurred_at is None or isinstance(occurred_at, datetime):
        moments = [occurred_at or received_at] * len(facts)
    else:
        moments = list(occurred_at)
    for start in range(0, len(facts), FACTS_PER_STATEMENT):
        part = slice(start, start + FACTS_PER_STATEMENT)
        sql.run(
            PACKAGE,
            "announce",
            batch_id=new_id(),
            received_at=received_at,
            ids=ids[part],
            names=names[part],
            user_refs=refs[part],
            occurred=moments[part],
            bodies=[f'{{"fact":{body}}}' for body in plain[part]],
        )
    _defer_reactions(ids, names, plain)
    return ids


def react(*, reaction: str, body: str) -> None:
    """
    Run one reaction to one fact, as its job does.

    :raises LookupError: if the code knows no such reaction (any more): the job fails and stays visible
    """
    if reaction not in _by_code:
        raise LookupError(f"no reaction {reaction} is registered")
    fact, function = _by_code[reaction]
    function(msgspec.json.decode(body, type=fact))


def _defer_reactions(ids: Sequence[UUID], names: Sequence[str], plain: Sequence[str]) -> None:
    wanted = [
        {"reaction": reaction, "event_id": str(event_id), "body": body}
        for event_id, name, body in zip(ids, names, plain, strict=True)
        for reaction in _reactions.get(name, ())
    ]
    if wanted:
        app.configure_task(REACT_TASK).batch_defer(*wanted)


def _name(fact: Fact) -> str:
    if not is_dataclass(fact) or isinstance(fact, type):
        raise TypeError(f"{fact!r} is no fact: facts are instances of frozen dataclasses")
    return type(fact).__name__
