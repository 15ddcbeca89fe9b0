"""
What the consent ledger means: may this be done to this subject, at this moment?

- A purpose other than `service` needs a yes: silence is a no.
- Per reference the latest entry at or before the moment counts, an entry for every channel (`*`) like one for the
  channel asked about. At the same moment a withdrawal counts, not a grant.
- Among several references the most restrictive one that says anything counts: one withdrawal is a no for all.
  The person's other references can only say no. So a merge never widens consent.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from mainstem.governance.contracts import (
    ANY_CHANNEL,
    ConsentGiven,
    ConsentQuestion,
    ConsentReason,
    ConsentState,
    Decision,
    Purpose,
)

NEEDS_NO_CONSENT = frozenset({Purpose.SERVICE})


def decide(
    *, question: ConsentQuestion, entries: Iterable[ConsentGiven], purpose: Purpose, channel: str, at: datetime
) -> Decision:
    """
    Answer one question from the entries of the ledger.

    :param entries: any entries; those of other references, purposes, channels and of the future are passed over
    """
    standing: dict[UUID, tuple[datetime, bool]] = {}
    asked = {*question.subject_refs, *question.person_refs}
    for entry in entries:
        if entry.subject_ref not in asked or entry.purpose != purpose or entry.at > at:
            continue
        if entry.channel not in (channel, ANY_CHANNEL):
            continue
        said = (entry.at, entry.state == ConsentState.WITHDRAWN)
        standing[entry.subject_ref] = max(said, standing.get(entry.subject_ref, said))
    if any(withdrawn for _, withdrawn in standing.values()):
        return Decision(allowed=False, reason_code=ConsentReason.WITHDRAWN)
    if purpose in NEEDS_NO_CONSENT:
        return Decision(allowed=True, reason_code=ConsentReason.NOT_NEEDED)
    if any(ref in standing for ref in question.subject_refs):
        return Decision(allowed=True, reason_code=ConsentReason.GRANTED)
    return Decision(allowed=False, reason_code=ConsentReason.MISSING)
