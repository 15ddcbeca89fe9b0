"""Where one event has come to, beyond the log: which person it belongs to, and whether the lake has it."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema

from mainstem.customers import queries as customers
from mainstem.events import queries as events
from mainstem.events.contracts import LoggedEvent, Whereabouts
from mainstem.events.lake import queries as lake
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.permissions import needs
from mainstem.kernel.scope import within

router = Router(tags=["console"])

IDENTITY = "identity"


class EventIdentityOut(Schema):
    """
    Whose event it is. `linked` to a person, `pending` while identity has not read so far, `nobody` where it names no
    account or cookie or the person is not known any more, `hidden` from callers who may not see customers.
    """

    state: Literal["linked", "pending", "nobody", "hidden"]
    person_id: UUID | None
    read_at: datetime | None
    is_stuck: bool


class EventLakeOut(Schema):
    """Whether the lake has it: `checked_at` is when the sink looked last, `behind` tells that it reported an error."""

    state: Literal["passed", "pending", "empty"]
    checked_at: datetime | None
    committed_at: datetime | None
    is_stuck: bool


class EventPathOut(Schema):
    """The way of one event beyond the log."""

    identity: EventIdentityOut
    lake: EventLakeOut


@router.get("/events/{uuid:event_id}/path", response=EventPathOut)
@needs("events.read")
def follow_event(request: HttpRequest, event_id: UUID) -> dict[str, Any]:
    """Say which person an event belongs to and whether it is in the lake, told from the cursors of those who read."""
    found = events.where_is(event_id)
    if found.where is not Whereabouts.LOGGED or found.event is None:
        raise NotFound("The log has no such event.")
    return {"identity": _identity(found.event, principal_of(request)), "lake": _lake(found.event)}


def _identity(event: LoggedEvent, principal: Principal) -> dict[str, Any]:
    reader = next((each for each in events.list_progress() if each.consumer == IDENTITY), None)
    told = {
        "person_id": None,
        "read_at": None if reader is None else reader.moved_at,
        "is_stuck": reader is not None and reader.failures > 0,
    }
    refs = [ref for ref in (event.user_ref, event.anonymous_ref) if ref is not None]
    if not refs:
        return {"state": "nobody", **told}
    if not principal.may("customers.read"):
        return {"state": "hidden", **told}
    with within(principal.scopes["customers.read"]):
        persons = customers.persons_of(refs)
    person_id = next((persons[ref] for ref in refs if ref in persons), None)
    if person_id is not None:
        return {"state": "linked", **told, "person_id": person_id}
    return {"state": "pending" if reader is None or reader.at < event.at else "nobody", **told}


def _lake(event: LoggedEvent) -> dict[str, Any]:
    found = lake.find_log_cursor()
    if found is None:
        return {"state": "empty", "checked_at": None, "committed_at": None, "is_stuck": False}
    cursor, state = found
    return {
        "state": "passed" if cursor >= event.at else "pending",
        "checked_at": state.checked_at,
        "committed_at": state.committed_at,
        "is_stuck": bool(state.error),
    }
