"""Values that must join nobody."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.customers.models import BlockedValue, Identifier
from mainstem.customers.operations.regroup import Cause, Regrouping, lock_persons_of, regroup_around
from mainstem.customers.rules.classes import Status


@transaction.atomic
def block_identifier(*, ref: UUID, namespace: str, reason: str, by: str, now: datetime) -> Regrouping:
    """
    Block a value for ever after, and take it out of the person it joined. Repeatable.

    Works for values never seen so far; evidence about them is then refused as it arrives.
    """
    lock_persons_of([ref])
    BlockedValue.objects.get_or_create(
        ref=ref, defaults={"namespace": namespace, "reason": reason, "blocked_at": now, "blocked_by": by}
    )
    changed = (
        Identifier.objects.filter(ref=ref)
        .exclude(status=Status.BLOCKED.value)
        .update(status=Status.BLOCKED.value, status_reason=reason)
    )
    if not changed:
        return Regrouping()
    return regroup_around([ref], now=now, cause=Cause(by, {"blocked": str(ref), "reason": reason}), reconsidered=[ref])


@transaction.atomic
def unblock_identifier(*, ref: UUID, by: str, now: datetime) -> Regrouping:
    """Let a value join again: the evidence about it counts as if it had never been blocked. Repeatable."""
    lock_persons_of([ref])
    BlockedValue.objects.filter(ref=ref).delete()
    changed = Identifier.objects.filter(ref=ref, status=Status.BLOCKED.value).update(
        status=Status.LIVE.value, status_reason=None
    )
    if not changed:
        return Regrouping()
    return regroup_around([ref], now=now, cause=Cause(by, {"unblocked": str(ref)}), reconsidered=[ref])
