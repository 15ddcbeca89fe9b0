"""Take mails of erased people out of this deployment's own mailbox."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from mainstem.channels.models import Mail
from mainstem.kernel.models import VaultEntry


@transaction.atomic
def forget_mails(*, subject_refs: Sequence[UUID]) -> int:
    """
    Delete every mail to an address that one of these profiles carries. Repeating it changes nothing.

    An address that somebody else carries too loses its mails as well: they can be sent again, a secret cannot be
    taken back. Return how many mails went.
    """
    addresses = VaultEntry.objects.filter(subject_ref__in=list(subject_refs), namespace="email").values("ref")
    deleted, _ = Mail.objects.filter(recipient_ref__in=addresses).delete()
    return deleted
