"""Open contact data on purpose, and destroy it for good."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.events.operations import announce
from mainstem.governance.contracts import RevealedContact
from mainstem.governance.facts import SubjectErased
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.contacts import namespaces_of
from mainstem.kernel import sql, vault
from mainstem.kernel.errors import Malformed, NotAllowed
from mainstem.kernel.http import Principal
from mainstem.kernel.redaction import without_personal_data

REVEAL = "contacts.reveal"
MOST_AT_ONCE = 20
SHORTEST_REASON = 5
LONGEST_REASON = 500


@transaction.atomic
def reveal_contact(*, principal: Principal, refs: Sequence[UUID], reason: str, now: datetime) -> list[RevealedContact]:
    """
    Open contact values for a person who says why, and write that into the audit chain.

    The audit entry names the references, never the values; it commits with the answer or neither happens.

    :raises NotAllowed: if the caller lacks `contacts.reveal`
    :raises Malformed: if no or too many references are asked for, or the reason says nothing
    """
    if not principal.may(REVEAL):
        raise NotAllowed("Opening contact data needs the permission contacts.reveal.", permission=REVEAL)
    wanted = list(dict.fromkeys(refs))
    if not 1 <= len(wanted) <= MOST_AT_ONCE:
        raise Malformed(f"Between 1 and {MOST_AT_ONCE} references can be opened at once.", field="refs")
    because = _checked_reason(reason)
    with sql.cursor() as cursor:
        values = vault.get(cursor, wanted)
    namespaces = namespaces_of(list(values))
    append_audit(
        actor=principal.actor,
        action="contact.revealed",
        subject=f"contact:{wanted[0]}" if len(wanted) == 1 else f"contacts:{len(wanted)}",
        now=now,
        detail={"refs": [str(ref) for ref in wanted], "opened": len(values), "reason": because},
    )
    return [RevealedContact(ref=ref, namespace=namespaces.get(ref), value=values.get(ref)) for ref in wanted]


@transaction.atomic
def erase_subject(*, subject_refs: Sequence[UUID], actor: str, reason: str, now: datetime) -> int:
    """
    Destroy the keys of subjects (profiles at a source): their contact values are unreadable from the commit on.

    A value that another, unerased profile holds too stays readable through that one. Repeating it changes nothing and
    is audited once only. A subject that holds no value yet is erased like any other: what waits in quarantine goes,
    and later values are not taken. Return how many subjects were erased now.

    :raises Malformed: if no subject is named, or the reason says nothing
    """
    wanted = sorted(set(subject_refs))
    if not 1 <= len(wanted) <= 10_000:
        raise Malformed("Name between 1 and 10,000 subjects.", field="subject_refs")
    because = _checked_reason(reason)
    with sql.cursor() as cursor:
        destroyed = vault.destroy(cursor, wanted, now)
    if destroyed:
        announce(SubjectErased(subject_refs=tuple(wanted), at=now), occurred_at=now)
        append_audit(
            actor=actor,
            action="subject.erased",
            subject=f"subject:{wanted[0]}" if len(wanted) == 1 else f"subjects:{len(wanted)}",
            now=now,
            detail={"refs": [str(ref) for ref in wanted], "destroyed": destroyed, "reason": because},
        )
    return destroyed


def _checked_reason(reason: str) -> str:
    if not SHORTEST_REASON <= len(reason.strip()) <= LONGEST_REASON:
        raise Malformed(f"Say why, in {SHORTEST_REASON} to {LONGEST_REASON} characters.", field="reason")
    # The chain cannot be edited: what was typed there by mistake would stay for ever.
    return without_personal_data(reason.strip())
