"""
What needs a person, over all contexts: for the overview and whoever else wants a list of work.

Each kind of work is one indexed query of the context it belongs to, asked under the scope in which the caller holds the
permission to see it. What a caller may not see is not counted for him.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from django.http import HttpRequest
from ninja import Field, Router, Schema

from mainstem.campaigns import queries as campaigns
from mainstem.customers import queries as customers
from mainstem.events import queries as events
from mainstem.events.imports import queries as imports
from mainstem.events.lake import queries as lake
from mainstem.inventory import queries as inventory
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of
from mainstem.kernel.permissions import SIGNED_IN, needs
from mainstem.kernel.scope import within

router = Router()

LOOKED_BACK = timedelta(days=30)
SILENT_AFTER = timedelta(hours=24)
OVERDUE_AFTER = timedelta(minutes=15)
LAGGING_AFTER = timedelta(minutes=5)


class Urgency(IntEnum):
    """How soon: `NOW` is wrong already, `SOON` will go wrong, `LATER` is in doubt and does no harm yet."""

    NOW = 0
    SOON = 1
    LATER = 2


@dataclass(frozen=True, slots=True)
class Work:
    """
    One entry of the list. `reason` sorts within a kind; `subject` is the code of what it is about, `subject_name` its
    name, `since` when the oldest of it began.
    """

    kind: str
    urgency: Urgency
    count: int
    since: datetime | None = None
    reason: str | None = None
    subject: str | None = None
    subject_name: str | None = None


class WorkOut(Schema):
    """Something that needs a person."""

    kind: str
    urgency: str = Field(description="now, soon or later")
    count: int
    since: datetime | None = Field(description="Since when the oldest of it waits, where that is known")
    reason: str | None
    subject: str | None = Field(description="The code of what it is about")
    subject_name: str | None


class AttentionOut(Schema):
    """What needs a person, worst first."""

    items: list[WorkOut]
    looked_at: int = Field(description="How many kinds of work the caller may see; none: there is nothing to look at")
    at: datetime


def _quarantine(now: datetime) -> Iterable[Work]:
    for waiting in events.quarantine_by_reason(since=now - LOOKED_BACK):
        yield Work("quarantine", Urgency.SOON, waiting.count, waiting.oldest_at, waiting.reason)


def _consumers(now: datetime) -> Iterable[Work]:
    head = events.find_log_head()
    for reader in events.list_progress():
        if reader.failures:
            yield Work("consumer_failing", Urgency.NOW, reader.failures, reader.failed_at, subject=reader.consumer)
        elif head is not None and reader.at < head and reader.moved_at < now - LAGGING_AFTER:
            yield Work("consumer_lagging", Urgency.NOW, 1, reader.moved_at, subject=reader.consumer)


def _feeds(_now: datetime) -> Iterable[Work]:
    failing = [feed for feed in lake.list_feed_states() if feed.error]
    moments = [feed.checked_at for feed in failing if feed.checked_at is not None]
    if failing:
        yield Work("lake_failing", Urgency.NOW, len(failing), min(moments, default=None))


def _sources(now: datetime) -> Iterable[Work]:
    silent = events.list_silent_sources(since=now - SILENT_AFTER)
    if silent:
        first = silent[0]
        yield Work(
            "source_silent", Urgency.SOON, len(silent), first.last_at, subject=first.code, subject_name=first.name
        )


def _imports(now: datetime) -> Iterable[Work]:
    for waiting in imports.needing_a_look(since=now - LOOKED_BACK):
        urgency = Urgency.NOW if waiting.reason == "failed" else Urgency.SOON
        yield Work(f"import_{waiting.reason}", urgency, waiting.count, waiting.oldest_at)


def _messages(now: datetime) -> Iterable[Work]:
    for waiting in campaigns.messages_needing_a_look(since=now - LOOKED_BACK, overdue=now - OVERDUE_AFTER):
        yield Work(
            f"message_{waiting.reason}",
            Urgency.NOW if waiting.reason == "overdue" else Urgency.SOON,
            waiting.count,
            waiting.oldest_at,
            subject=waiting.campaign_code,
            subject_name=waiting.campaign_name,
        )


def _stock(_now: datetime) -> Iterable[Work]:
    holds = inventory.uncovered_holds()
    yield Work("hold_uncovered", Urgency.NOW, holds.count, holds.oldest_at)


def _identity(_now: datetime) -> Iterable[Work]:
    for doubt in customers.identity_doubts():
        yield Work(f"identity_{doubt.what}", Urgency.LATER, doubt.count, doubt.oldest_at, doubt.reason)


LOOKS: Sequence[tuple[str, Callable[[datetime], Iterable[Work]]]] = (
    ("events.read", _quarantine),
    ("events.read", _consumers),
    ("metrics.read", _feeds),
    ("sources.read", _sources),
    ("imports.read", _imports),
    ("campaigns.read", _messages),
    ("stock.read", _stock),
    ("customers.merge", _identity),
)
"""What is looked at, and who may see it: the permission that the page which clears it needs."""

KINDS = (
    "consumer_failing",
    "consumer_lagging",
    "hold_uncovered",
    "identity_refused",
    "identity_set_aside",
    "import_failed",
    "import_rejected",
    "lake_failing",
    "message_overdue",
    "message_unknown",
    "quarantine",
    "source_silent",
)
"""Every kind of work: the console has words and a way to clear it for each."""


@router.get("/attention", response=AttentionOut)
@needs(SIGNED_IN)
def list_attention(request: HttpRequest) -> Mapping[str, Any]:
    """List what needs a person, worst first, as far as the caller may see it."""
    principal = principal_of(request)
    now = clock.now()
    found: list[Work] = []
    looks = [(permission, look) for permission, look in LOOKS if principal.may(permission)]
    for permission, look in looks:
        with within(principal.scopes[permission]):
            found += [work for work in look(now) if work.count > 0]
    found.sort(key=lambda work: (work.urgency, -work.count, work.since or now, work.kind))
    return {
        "items": [_out(work) for work in found],
        "looked_at": len(looks),
        "at": now,
    }


def _out(work: Work) -> Mapping[str, Any]:
    return {
        "kind": work.kind,
        "urgency": work.urgency.name.lower(),
        "count": work.count,
        "since": work.since,
        "reason": work.reason,
        "subject": work.subject,
        "subject_name": work.subject_name,
    }
