"""When somebody is erased: payloads of theirs that wait in quarantine go too."""

from mainstem.events.operations import forget_quarantined, on
from mainstem.governance.facts import SubjectErased


@on(SubjectErased)
def forget_their_quarantined_events(fact: SubjectErased) -> None:
    """Delete quarantined events of the erased profiles: they were sealed apart from the vault."""
    forget_quarantined(subject_refs=fact.subject_refs)
