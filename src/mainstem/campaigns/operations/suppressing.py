"""Addresses that are not written to."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.campaigns.contracts import CampaignRefused
from mainstem.campaigns.models import Suppression
from mainstem.campaigns.operations.settling import suppress

REASONS = frozenset({"hard_bounce", "complained", "unsubscribed", "by_hand"})


@transaction.atomic
def suppress_address(*, channel_code: str, identifier_ref: UUID, reason_code: str, now: datetime) -> bool:
    """
    Never write to an address on a channel again. Return whether it was not suppressed before.

    :raises CampaignRefused: if the reason is not one of those known
    """
    if reason_code not in REASONS:
        raise CampaignRefused("There is no such reason to suppress an address.", reason_code=reason_code)
    return bool(
        suppress(
            channel_code=channel_code, reason_code=reason_code, refs=[identifier_ref], decision_ids=[None], now=now
        )
    )


@transaction.atomic
def lift_suppression(*, channel_code: str, identifier_ref: UUID) -> bool:
    """Let an address be written to again, as far as consent allows. Return whether it was suppressed."""
    deleted, _ = Suppression.objects.filter(channel_code=channel_code, identifier_ref=identifier_ref).delete()
    return bool(deleted)
