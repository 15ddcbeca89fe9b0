"""What campaigns announce. Every message fact is about one person: the log row's user is the contact's reference."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class CampaignDecided:
    """The audience of a campaign was decided, once: who is to be written to, who is held out, who is left alone."""

    campaign_code: str
    audience: int
    to_send: int
    held_out: int
    decided_at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class CampaignFinished:
    """Nobody of the audience is waiting any more."""

    campaign_code: str
    audience: int
    sent: int
    unknown: int
    failed: int
    finished_at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class MessageDecided:
    """
    The decision about one person, whatever it is: those not written to are part of the measurement.

    `arm` is `treated`, `held_out`, or None for those whom the campaign could not reach anyway.
    """

    campaign_code: str
    decision_id: UUID
    channel_code: str
    arm: str | None
    outcome: str
    reason_code: str | None
    decided_at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class MessageSent:
    """The provider took the message, or a receipt showed later that it did."""

    campaign_code: str
    decision_id: UUID
    channel_code: str
    template_code: str
    template_version: int
    sent_at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class MessageNotSent:
    """A message that was to be sent was not, or nobody knows (`unknown`)."""

    campaign_code: str
    decision_id: UUID
    channel_code: str
    outcome: str
    reason_code: str | None
    settled_at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class MessageOpened:
    """The message was opened for the first time by a person, or for the first time by a machine."""

    campaign_code: str
    decision_id: UUID
    channel_code: str
    is_automatic: bool
    at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class MessageClicked:
    """A link of the message was followed for the first time."""

    campaign_code: str
    decision_id: UUID
    channel_code: str
    url: str
    is_automatic: bool
    at: datetime
    is_simulated: bool


@dataclass(frozen=True)
class MessageUnsubscribed:
    """Somebody wants no more messages on this channel."""

    campaign_code: str
    decision_id: UUID
    channel_code: str
    at: datetime
    is_simulated: bool
