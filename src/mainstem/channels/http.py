"""The doors of channels: the register, connections, and the mailbox."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.channels import operations, queries
from mainstem.channels.contracts import Capability, Channel, ChannelKind, Connection, Mail, ReadMail
from mainstem.governance.queries import masked_contacts
from mainstem.kernel import clock
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["channels"])

HIDDEN = "***"
ADDRESSED = ("to", "cc", "delivered-to")


class ChannelIn(Schema):
    """A channel as it is to stand in the register."""

    name: str = Field(min_length=1, max_length=200)
    name_zh: str = Field(min_length=1, max_length=200)
    kind: ChannelKind
    account: str = Field("", max_length=200, description="The shop, app or sender account at the provider")
    capabilities: list[Capability] = Field(default_factory=list, max_length=10)
    is_enabled: bool = True


class ChannelOut(Schema):
    """One channel of the company."""

    code: str
    name: str
    name_zh: str
    kind: ChannelKind
    account: str
    capabilities: list[Capability]
    is_enabled: bool
    connector_code: str | None


class SwitchIn(Schema):
    is_enabled: bool


class ConnectionIn(Schema):
    """How a channel is to be reached."""

    connector_code: str = Field(min_length=1, max_length=64)
    settings: dict[str, Any]
    credentials: dict[str, str] | None = Field(
        None, max_length=20, description="Kept as they are if left out; forgotten if empty; never read back"
    )


class ConnectionOut(Schema):
    """How a channel is reached."""

    channel_code: str
    connector_code: str
    settings: dict[str, Any]
    has_credentials: bool
    updated_at: datetime


class ConnectorOut(Schema):
    """A connector, and the JSON schema of its settings."""

    code: str
    settings_schema: dict[str, Any]


class MailOut(Schema):
    """One mail of the mailbox, its address masked."""

    id: UUID
    message_id: str
    recipient_ref: UUID | None
    recipient: str
    sender: str
    subject: str
    received_at: datetime
    size: int


class HeaderOut(Schema):
    name: str
    value: str


class ReadMailOut(MailOut):
    """A mail, opened."""

    headers: list[HeaderOut]
    html: str | None
    text: str | None


@router.get("/channels", response=Page[ChannelOut], summary="List channels")
@needs("channels.read")
def list_channels(request: HttpRequest, paging: Query[Paging]) -> Slice[ChannelOut]:
    return queries.list_channels(paging).map(_channel)


@router.get("/connectors", response=list[ConnectorOut], summary="What channels can be connected with")
@needs("channels.read")
def list_connectors(request: HttpRequest) -> Sequence[ConnectorOut]:
    return [ConnectorOut(code=code, settings_schema=schema) for code, schema in queries.list_connectors()]


@router.get("/channels/{code}", response=ChannelOut, summary="One channel")
@needs("channels.read")
def get_channel(request: HttpRequest, code: str) -> ChannelOut:
    return _channel(queries.get_channel(code))


@router.put("/channels/{code}", response=ChannelOut, summary="Register a channel, or bring it up to date")
@needs("channels.write")
def put_channel(request: HttpRequest, code: str, body: ChannelIn) -> ChannelOut:
    channel = Channel(
        code=code,
        name=body.name,
        name_zh=body.name_zh,
        kind=body.kind,
        account=body.account,
        capabilities=frozenset(body.capabilities),
        is_enabled=body.is_enabled,
    )
    return _channel(operations.register_channel(channel=channel))


@router.post("/channels/{code}/switch", response=ChannelOut, summary="Switch a channel on or off")
@needs("channels.write")
def switch_channel(request: HttpRequest, code: str, body: SwitchIn) -> ChannelOut:
    return _channel(operations.switch_channel(code=code, is_enabled=body.is_enabled))


@router.get("/channels/{code}/connection", response=ConnectionOut, summary="How a channel is reached")
@needs("channels.read")
def get_connection(request: HttpRequest, code: str) -> Connection:
    return queries.get_connection(code)


@router.put("/channels/{code}/connection", response=ConnectionOut, summary="Say how a channel is reached")
@needs("channels.write")
def connect_channel(request: HttpRequest, code: str, body: ConnectionIn) -> Connection:
    return operations.connect_channel(
        code=code,
        connector_code=body.connector_code,
        settings=body.settings,
        credentials=body.credentials,
        now=clock.now(),
    )


@router.get("/mailbox", response=Page[MailOut], summary="What arrived in this deployment's own mailbox")
@needs("messages.read")
def list_mails(request: HttpRequest, paging: Query[Paging], recipient_ref: UUID | None = None) -> Slice[MailOut]:
    """404 where the deployment has none: only a channel with the capability `mailbox` ends here."""
    page = queries.list_mails(paging, recipient_ref=recipient_ref)
    masks = _masks(page.items)
    return page.map(lambda mail: MailOut(**_mail(mail, masks)))


@router.get("/mailbox/{mail_id}", response=ReadMailOut, summary="Read one mail")
@needs("messages.read")
def read_mail(request: HttpRequest, mail_id: UUID) -> ReadMailOut:
    read = queries.read_mail(mail_id)
    return _read(read, _masks([read.mail]))


def _channel(channel: Channel) -> ChannelOut:
    return ChannelOut(
        code=channel.code,
        name=channel.name,
        name_zh=channel.name_zh,
        kind=channel.kind,
        account=channel.account,
        capabilities=sorted(channel.capabilities),
        is_enabled=channel.is_enabled,
        connector_code=channel.connector_code,
    )


def _masks(mails: Sequence[Mail]) -> dict[UUID, str]:
    """Return what stands in the place of each mail's address: masked where it is a customer's, else hidden."""
    known = masked_contacts([mail.recipient_ref for mail in mails if mail.recipient_ref])
    return {mail.id: known.get(mail.recipient_ref, HIDDEN) if mail.recipient_ref else HIDDEN for mail in mails}


def _mail(mail: Mail, masks: Mapping[UUID, str]) -> dict[str, Any]:
    return {
        "id": mail.id,
        "message_id": mail.message_id,
        "recipient_ref": mail.recipient_ref,
        "recipient": masks[mail.id],
        "sender": mail.sender,
        "subject": mail.subject,
        "received_at": mail.received_at,
        "size": mail.size,
    }


def _read(read: ReadMail, masks: Mapping[UUID, str]) -> ReadMailOut:
    hidden = masks[read.mail.id]
    return ReadMailOut(
        **_mail(read.mail, masks),
        headers=[
            HeaderOut(name=name, value=hidden if name.lower() in ADDRESSED else value) for name, value in read.headers
        ],
        html=read.html,
        text=read.text,
    )
