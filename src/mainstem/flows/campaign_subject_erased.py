"""When somebody is erased: what this deployment's own mailbox holds for them goes too."""

from mainstem.channels.operations import forget_mails
from mainstem.events.operations import on
from mainstem.governance.facts import SubjectErased


@on(SubjectErased)
def forget_their_mails(fact: SubjectErased) -> None:
    """Delete the mails to every address the erased profiles carried."""
    forget_mails(subject_refs=fact.subject_refs)
