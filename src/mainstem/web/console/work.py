"""
Open work and long work, for the shell: what waits behind each page, and what runs or has just ended.

A caller hears only of what they may see, counted under the scope they may see it in.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from mainstem.campaigns import queries as campaigns
from mainstem.events import queries as events
from mainstem.events.imports import queries as imports
from mainstem.events.imports.contracts import ImportRecord
from mainstem.events.lake import queries as lake
from mainstem.kernel import clock
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.permissions import SIGNED_IN, needs
from mainstem.kernel.scope import NOTHING, within

router = Router(tags=["console"])

SHOWN_FOR = timedelta(days=3)
MOST_COUNTED = 1_000


class TaskOut(Schema):
    """One piece of long work. `total` is unknown while it is still being counted."""

    id: str
    kind: str
    state: str
    phase: str
    name: str
    reference: str
    done: int
    total: int | None
    started_at: datetime | None
    ended_at: datetime | None
    is_mine: bool
    can_be_cancelled: bool
    details: dict[str, Any]


class WorkOut(Schema):
    """Open work by the key of its page; a page whose work the caller may not see is absent."""

    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Counter:
    """How the open work of one page is counted, and who may know. Costs one indexed query."""

    page: str
    permission: str
    count: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Reporter:
    """One kind of long work: who may know of it, and how it is listed. Costs one or two indexed queries."""

    kind: str
    permission: str
    report: Callable[[Principal, datetime], list[dict[str, Any]]]


def counts_for(principal: Principal) -> dict[str, int]:
    """Return the open work a caller may see, by page."""
    return {counter.page: count_under(counter, principal) for counter in _allowed(COUNTERS, principal)}


def count_under(counter: Counter, principal: Principal) -> int:
    """Count one page's open work under the scope of its permission."""
    with within(principal.scopes.get(counter.permission, NOTHING)):
        return counter.count()


def tasks_for(principal: Principal, now: datetime) -> list[dict[str, Any]]:
    """Return the long work a caller may see, the newest of each kind first."""
    return [task for reporter in _allowed(REPORTERS, principal) for task in report_under(reporter, principal, now)]


def report_under(reporter: Reporter, principal: Principal, now: datetime) -> list[dict[str, Any]]:
    """List one kind of long work under the scope of its permission."""
    with within(principal.scopes.get(reporter.permission, NOTHING)):
        return reporter.report(principal, now)


def _allowed(entries: Any, principal: Principal) -> Iterator[Any]:
    return (entry for entry in entries if principal.may(entry.permission))


@router.get("/work", response=WorkOut)
@needs(SIGNED_IN)
def count_work(request: HttpRequest) -> dict[str, Any]:
    """Count the open work behind each page that the caller may see."""
    return {"counts": counts_for(principal_of(request))}


@router.get("/tasks", response=list[TaskOut])
@needs(SIGNED_IN)
def list_tasks(request: HttpRequest) -> list[dict[str, Any]]:
    """List long work that runs or ended within the last days, as far as the caller may see it."""
    return tasks_for(principal_of(request), clock.now())


def _imports(principal: Principal, now: datetime) -> list[dict[str, Any]]:
    return [_import(record, principal) for record in imports.list_under_way(since=now - SHOWN_FOR)]


def _import(record: ImportRecord, principal: Principal) -> dict[str, Any]:
    state = {"waiting": "running", "running": "running", "done": "done"}.get(record.status.value, "failed")
    return {
        "id": f"import:{record.import_id}",
        "kind": "dry_run" if record.is_dry_run else "import",
        "state": state,
        "phase": "stopping" if record.is_stopping else record.phase,
        "name": record.file_name,
        "reference": str(record.import_id),
        "done": record.rows_done,
        "total": record.row_count or None,
        "started_at": record.started_at or record.created_at,
        "ended_at": record.finished_at if state != "running" else None,
        "is_mine": record.requested_by == principal.actor,
        "can_be_cancelled": state == "running" and principal.may("imports.run") and not record.is_stopping,
        "details": {"rejected": record.quarantined, "known": record.known_rows, "code": record.error_code},
    }


def _campaigns(_principal: Principal, now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "id": f"campaign:{each.code}",
            "kind": "campaign",
            "state": "running" if each.ended_at is None else "done",
            "phase": "sending",
            "name": each.name,
            "reference": each.code,
            "done": each.handled,
            "total": each.to_handle,
            "started_at": each.started_at,
            "ended_at": each.ended_at,
            "is_mine": False,
            "can_be_cancelled": False,
            "details": {},
        }
        for each in campaigns.list_sendings(since=now - SHOWN_FOR)
    ]


def _feeds(_principal: Principal, _now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "id": f"lake:{state.code}",
            "kind": "lake",
            "state": "failed",
            "phase": "filling",
            "name": state.code,
            "reference": state.code,
            "done": state.rows,
            "total": None,
            "started_at": state.committed_at,
            "ended_at": state.checked_at,
            "is_mine": False,
            "can_be_cancelled": False,
            "details": {},
        }
        for state in lake.list_feed_states()
        if state.error
    ]


COUNTERS: tuple[Counter, ...] = (
    Counter("events", "events.read", lambda: events.count_quarantined(limit=MOST_COUNTED)),
    Counter("imports", "imports.read", lambda: imports.count_failed(limit=MOST_COUNTED)),
)

REPORTERS: tuple[Reporter, ...] = (
    Reporter("imports", "imports.read", _imports),
    Reporter("campaigns", "campaigns.read", _campaigns),
    Reporter("lake", "events.read", _feeds),
)
