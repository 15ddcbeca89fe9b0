"""What crosses the border of campaigns: campaigns, the decision about each person, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from mainstem.kernel.errors import Malformed, NotFound, Refused


class CampaignState(StrEnum):
    """Where a campaign stands. Everything but a draft is pinned: its audience was decided once."""

    DRAFT = "draft"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """What became of one person of the audience: exactly one of these, and their sum is the audience."""

    SENT = "sent"
    UNKNOWN = "unknown"
    """Handed over without an answer; never sent again unless a receipt says that it did not arrive."""
    FAILED = "failed"
    CAPPED = "capped"
    QUIET_EXPIRED = "quiet_expired"
    SUPPRESSED = "suppressed"
    NO_PERMISSION = "no_permission"
    HELD_OUT = "held_out"
    EXITED = "exited"
    WAITING = "waiting"


class Arm(StrEnum):
    """The two sides of the measurement: those who were to be written to, and those held out for comparison."""

    TREATED = "treated"
    HELD_OUT = "held_out"


class TrackingKind(StrEnum):
    OPENED = "opened"
    CLICKED = "clicked"
    UNSUBSCRIBED = "unsubscribed"


@dataclass(frozen=True, slots=True)
class CampaignPlan:
    """A campaign as a marketer sets it up. Shares are 0 to 1."""

    code: str
    name: str
    segment_code: str
    template_code: str
    template_version: int | None = None
    """The version to send; None pins the latest when the campaign is sent."""
    channel_code: str = "email"
    purpose: str = "marketing"
    holdout_share: Decimal = Decimal("0.10")
    conversion_window_days: int = 14
    cap_messages: int | None = None
    """At most this many messages to a person in `cap_days`, over all campaigns; None: no cap."""
    cap_days: int = 7
    quiet_from: time | None = None
    quiet_until: time | None = None
    time_zone: str = "UTC"
    expires_after_hours: int = 72
    values: Mapping[str, Any] = field(default_factory=dict)
    """What the template is filled with beside the person: coupon, products, shop."""
    is_simulated: bool = False


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign as it stands."""

    id: UUID
    plan: CampaignPlan
    state: CampaignState
    audience: int | None
    created_at: datetime
    decided_at: datetime | None
    finished_at: datetime | None

    @property
    def code(self) -> str:
        return self.plan.code


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How an audience divides. `adds_up` is checked by a query over the rows, not assumed."""

    campaign_code: str
    state: CampaignState
    audience: int
    by_outcome: Mapping[Outcome, int]
    by_reason: Sequence[tuple[Outcome, str, int]]
    opened: int = 0
    clicked: int = 0
    unsubscribed: int = 0

    @property
    def adds_up(self) -> bool:
        return self.audience == sum(self.by_outcome.values())


@dataclass(frozen=True, slots=True)
class DryRun:
    """What sending now would decide: nothing is written, nobody is told."""

    campaign_code: str
    at: datetime
    audience: int
    by_outcome: Mapping[Outcome, int]
    by_reason: Sequence[tuple[Outcome, str, int]]
    problems: Sequence[tuple[str, str]]
    """(code, sentence) of whatever would keep the campaign from being sent."""


@dataclass(frozen=True, slots=True)
class SendProgress:
    """How far a run of the sender has come."""

    campaign_code: str
    handled: int
    to_handle: int


@dataclass(frozen=True, slots=True)
class Sending:
    """A campaign on its way, or just sent: how many of its audience are settled."""

    code: str
    name: str
    started_at: datetime
    ended_at: datetime | None
    handled: int
    to_handle: int


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision about one person, for measurement: `decided_at` starts the conversion window."""

    id: UUID
    campaign_code: str
    person_id: UUID
    identifier_ref: UUID | None
    customer_ref: UUID | None
    outcome: Outcome
    reason_code: str | None
    arm: Arm | None
    decided_at: datetime
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to hand a message over. No result: it is in flight, or its worker died."""

    number: int
    started_at: datetime
    finished_at: datetime | None
    result: str | None
    reason_code: str | None
    detail: str
    provider_id: str | None


@dataclass(frozen=True, slots=True)
class TrackingView:
    """What a person did with a message; `is_automatic` where a machine did it for him."""

    kind: TrackingKind
    url: str | None
    is_automatic: bool
    first_at: datetime
    last_at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class Why:
    """Why somebody did or did not get this, in one answer."""

    campaign_code: str
    person_id: UUID
    was_in_audience: bool
    outcome: Outcome | None
    reason_code: str | None
    sentence: str
    decided_at: datetime | None
    due_at: datetime | None
    attempts: Sequence[Attempt] = ()
    tracking: Sequence[TrackingView] = ()


@dataclass(frozen=True, slots=True)
class MessageMoment:
    """A decision about a person (`decided`), or what followed a message, as `kind` says."""

    at: datetime
    id: UUID
    campaign_code: str
    campaign_name: str
    channel_code: str
    is_simulated: bool
    kind: str
    outcome: Outcome
    reason_code: str | None
    arm: str | None
    url: str | None
    is_automatic: bool
    times: int


@dataclass(frozen=True)
class MessagesWaiting:
    """Messages of one campaign that need a person: `unknown` ones, or `overdue` ones. `oldest_at`: since when."""

    campaign_code: str
    campaign_name: str
    reason: str
    count: int
    oldest_at: datetime | None


class UnknownCampaign(NotFound):
    code = "unknown_campaign"

    def __init__(self, campaign_code: str) -> None:
        super().__init__(f"There is no campaign {campaign_code!r}.", campaign=campaign_code)


class CampaignRefused(Malformed):
    """The plan of a campaign contradicts itself."""

    code = "campaign_refused"


class CampaignNotDraft(Refused):
    """Only a draft can be changed: the audience of this campaign is decided."""

    code = "campaign_not_draft"


class CampaignNotReady(Refused):
    """The campaign cannot be sent as it stands; `details["problems"]` says why."""

    code = "campaign_not_ready"


class NotSimulated(Refused):
    """Shoppers are only ever simulated for a campaign that is marked so."""

    code = "not_simulated"


class BadToken(NotFound):
    """The link is none of ours, or was cut off on its way."""

    code = "bad_token"


SIMULATED_PREFIX = "simulated-"
"""How the channel's number of an order begins that a simulated shopper placed: it is shown as simulated everywhere."""
