"""What one customer allows: a grid of purposes and channels, read from the consent ledger, and who must say what."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema

from mainstem.customers import queries
from mainstem.customers.contracts import IdentifierView
from mainstem.governance.contracts import ANY_CHANNEL, ConsentEntry, ConsentState, Purpose
from mainstem.governance.queries import standing_consents
from mainstem.kernel import clock
from mainstem.kernel.permissions import needs

router = Router()

CHANNELS = ("email", "sms", "phone", "wechat", "push", "post")
# The identifier by which a channel reaches somebody: a yes has to stand with it to count.
_REACHED_BY: Mapping[str, tuple[str, ...]] = {
    "email": ("email",),
    "sms": ("phone",),
    "phone": ("phone",),
    "wechat": ("openid", "unionid"),
}


class ConsentCellOut(Schema):
    """
    What holds for one purpose on one channel. `state` is granted, withdrawn, not_needed or missing; `at` and `source`
    are those of the entry that decides. A grant has to be recorded for all of `grant_refs`, a withdrawal for one of
    `withdraw_refs`: one no among a person's references is a no for all.
    """

    purpose: Purpose
    channel: str
    state: str
    at: datetime | None
    source: str | None
    text_version: str | None
    grant_refs: list[UUID]
    withdraw_refs: list[UUID]


@router.get("/customers/{person_id}/consents", response=list[ConsentCellOut])
@needs("consents.read")
def list_customer_consents(request: HttpRequest, person_id: UUID) -> list[ConsentCellOut]:
    """Show what a customer allows for every purpose on every channel."""
    identifiers = queries.get_person(person_id).identifiers
    entries = standing_consents([each.ref for each in identifiers], at=clock.now())
    return [_cell(purpose, channel, entries, identifiers) for purpose in Purpose for channel in CHANNELS]


def _cell(
    purpose: Purpose, channel: str, entries: Sequence[ConsentEntry], identifiers: Sequence[IdentifierView]
) -> ConsentCellOut:
    standing: dict[UUID, ConsentEntry] = {}
    for entry in entries:
        if entry.purpose != purpose or entry.channel not in (channel, ANY_CHANNEL):
            continue
        known = standing.get(entry.subject_ref)
        if known is None or (entry.at, entry.state) > (known.at, known.state):
            standing[entry.subject_ref] = entry
    said_no = [entry for entry in standing.values() if entry.state is ConsentState.WITHDRAWN]
    said = said_no or list(standing.values())
    deciding = max(said, key=lambda entry: (entry.at, entry.id), default=None)
    silent = "not_needed" if purpose is Purpose.SERVICE else "missing"
    reached = _reached_by(channel, identifiers)
    return ConsentCellOut(
        purpose=purpose,
        channel=channel,
        state=str(deciding.state) if deciding else silent,
        at=deciding.at if deciding else None,
        source=deciding.source if deciding else None,
        text_version=deciding.text_version or None if deciding else None,
        grant_refs=list(dict.fromkeys([*reached, *(entry.subject_ref for entry in said_no)])),
        withdraw_refs=reached[:1],
    )


def _reached_by(channel: str, identifiers: Sequence[IdentifierView]) -> list[UUID]:
    wanted = _REACHED_BY.get(channel, ())
    found = [each.ref for each in identifiers if each.namespace.partition(":")[0] in wanted and each.status == "live"]
    if found:
        return found
    return [each.ref for each in identifiers if each.status == "live"][:1] or [each.ref for each in identifiers][:1]
