"""What crosses the border of channels: the register, messages on their way out, and what became of them."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from mainstem.kernel.errors import Malformed, NotFound, Refused


class ChannelKind(StrEnum):
    """What sort of place a channel is: where we sell, and where we speak."""

    STORE = "store"
    WEB = "web"
    MINI = "mini"
    APP = "app"
    MARKET = "market"
    SOCIAL = "social"
    CALL = "call"
    PARTNER = "partner"
    EMAIL = "email"


class Capability(StrEnum):
    """What a channel can do."""

    SELL = "sell"
    SEND = "send"
    COLLECT = "collect"
    """Customers pick orders up here."""
    MAILBOX = "mailbox"
    """What is sent ends in a mailbox of this deployment and can be read there: for trying things out."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel of the company."""

    code: str
    name: str
    name_zh: str
    kind: ChannelKind
    account: str
    capabilities: frozenset[Capability]
    is_enabled: bool
    connector_code: str | None = None


@dataclass(frozen=True, slots=True)
class Connection:
    """How a channel is reached. Its credentials are sealed and never read back."""

    channel_code: str
    connector_code: str
    settings: Mapping[str, Any]
    has_credentials: bool
    updated_at: datetime


class DeliveryOutcome(StrEnum):
    """What a provider said, or that it said nothing."""

    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message to one person. `send_key` names it for ever: it stands in the Message-ID."""

    send_key: UUID
    to: str = field(repr=False)
    subject: str = field(repr=False)
    html: str = field(repr=False)
    text: str = field(repr=False)
    at: datetime
    unsubscribe_url: str | None = field(default=None, repr=False)
    feedback_id: str | None = None


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """
    What became of one message.

    `failed` is only said where the provider cannot have taken it; `may_retry` where it said "not now".
    `is_dead_address` where the provider said that nobody lives there.
    """

    send_key: UUID
    outcome: DeliveryOutcome
    reason_code: str | None = None
    detail: str = ""
    provider_id: str | None = None
    may_retry: bool = False
    is_dead_address: bool = False


class Courier(Protocol):
    """An open way to a provider: connections are kept from one batch to the next."""

    def deliver(self, messages: Sequence[OutgoingMessage]) -> list[DeliveryResult]:
        """Hand messages over, several at a time; one result for each, in their order."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class Connector(Protocol):
    """What a folder under `connectors/` provides."""

    code: str
    kind: ChannelKind

    def checked(self, settings: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return complete settings, or refuse them."""
        ...

    def settings_schema(self) -> Mapping[str, Any]:
        """Return the JSON schema of the settings."""
        ...

    def open(self, settings: Mapping[str, Any], credentials: Mapping[str, str]) -> AbstractContextManager[Courier]:
        """Connect, and give a courier while the block lasts."""
        ...


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail in the mailbox of this deployment."""

    id: UUID
    message_id: str
    recipient_ref: UUID | None
    received_at: datetime
    size: int
    subject: str
    sender: str
    recipient: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A mail, opened: its headers and both its bodies."""

    mail: Mail
    headers: Sequence[tuple[str, str]]
    html: str | None
    text: str | None


class UnknownChannel(NotFound):
    code = "unknown_channel"

    def __init__(self, channel_code: str) -> None:
        super().__init__(f"There is no channel {channel_code!r}.", channel=channel_code)


class UnknownConnector(Malformed):
    code = "unknown_connector"


class SettingsRefused(Malformed):
    """The settings of a connection do not make sense to its connector."""

    code = "settings_refused"


class ChannelCannotSend(Refused):
    """The channel is switched off, has no connection, or is not one that messages leave by."""

    code = "channel_cannot_send"


class ProviderUnavailable(Refused):
    """The provider cannot be reached, or does not let us in. Nothing was handed over."""

    code = "provider_unavailable"
    status = 409


class MailboxClosed(NotFound):
    """This deployment has no mailbox of its own."""

    code = "mailbox_closed"


class UnknownMail(NotFound):
    code = "unknown_mail"
