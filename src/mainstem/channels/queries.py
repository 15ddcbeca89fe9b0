"""The questions one may ask channels."""

from collections.abc import Iterator, Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default as default_policy
from uuid import UUID

from mainstem.channels.connectors import CONNECTORS
from mainstem.channels.connectors.email_smtp.mime import message_id
from mainstem.channels.contracts import (
    Capability,
    Channel,
    ChannelKind,
    Connection,
    Mail,
    MailboxClosed,
    ReadMail,
    UnknownChannel,
    UnknownMail,
)
from mainstem.channels.models import Channel as ChannelRow
from mainstem.channels.models import Connection as ConnectionRow
from mainstem.channels.models import Mail as MailRow
from mainstem.kernel import crypto
from mainstem.kernel.paging import Paging, Slice, paged

MAILS_AT_A_TIME = 500


def get_channel(code: str) -> Channel:
    """
    Return one channel.

    :raises UnknownChannel: if there is none, or the caller's scope does not reach it
    """
    row = ChannelRow.objects.select_related("connection").filter(code=code).first()
    if row is None:
        raise UnknownChannel(code)
    return _channel(row)


def list_channels(paging: Paging) -> Slice[Channel]:
    """Return the channels, ordered by code."""
    return paged(ChannelRow.objects.select_related("connection"), paging, order=("code",)).map(_channel)


def get_connection(code: str) -> Connection:
    """
    Return how a channel is reached, without its credentials.

    :raises UnknownChannel: if there is no such channel, or it has no connection
    """
    row = ConnectionRow.objects.filter(channel_id=code).first()
    if row is None:
        raise UnknownChannel(code)
    return Connection(
        channel_code=code,
        connector_code=row.connector_code,
        settings=row.settings,
        has_credentials=row.sealed_credentials is not None,
        updated_at=row.updated_at,
    )


def list_connectors() -> Sequence[tuple[str, dict[str, object]]]:
    """Return every connector with the JSON schema of its settings."""
    return [(code, dict(connector.settings_schema())) for code, connector in sorted(CONNECTORS.items())]


def has_mailbox() -> bool:
    """Whether some channel of this deployment ends in its own mailbox."""
    return ChannelRow.objects.filter(capabilities__contains=[Capability.MAILBOX.value], is_enabled=True).exists()


def list_mails(paging: Paging, *, recipient_ref: UUID | None = None) -> Slice[Mail]:
    """
    Return the mails of the mailbox, the latest first.

    :raises MailboxClosed: if this deployment has no mailbox
    """
    _check_mailbox()
    rows = MailRow.objects.select_related("key")
    if recipient_ref is not None:
        rows = rows.filter(recipient_ref=recipient_ref)
    return paged(rows, paging, order=("-id",)).map(lambda row: _opened(row)[0])


def read_mail(mail_id: UUID) -> ReadMail:
    """
    Open one mail.

    :raises MailboxClosed: if this deployment has no mailbox
    :raises UnknownMail: if there is no such mail
    """
    _check_mailbox()
    row = MailRow.objects.select_related("key").filter(id=mail_id).first()
    if row is None:
        raise UnknownMail("There is no such mail.", mail=str(mail_id))
    return _read(row)


def iter_mails_of(channel_code: str, send_keys: Sequence[UUID]) -> Iterator[tuple[UUID, ReadMail]]:
    """
    Open the mails that arrived for the given sends: (send key, mail), in no order.

    :raises MailboxClosed: if this deployment has no mailbox
    """
    _check_mailbox()
    names = _message_ids(channel_code, send_keys)
    wanted = list(names)
    for start in range(0, len(wanted), MAILS_AT_A_TIME):
        part = wanted[start : start + MAILS_AT_A_TIME]
        for row in MailRow.objects.select_related("key").filter(message_id__in=part):
            yield names[row.message_id], _read(row)


def count_arrivals(channel_code: str, send_keys: Sequence[UUID]) -> dict[UUID, int]:
    """
    Return how often each of the given sends arrived in the mailbox of this deployment; absent: not at all.

    This is the receipt by which an unknown send becomes a known one.
    """
    names = _message_ids(channel_code, send_keys)
    arrivals: dict[UUID, int] = {}
    wanted = list(names)
    for start in range(0, len(wanted), MAILS_AT_A_TIME):
        part = wanted[start : start + MAILS_AT_A_TIME]
        for found in MailRow.objects.filter(message_id__in=part).values_list("message_id", flat=True):
            arrivals[names[found]] = arrivals.get(names[found], 0) + 1
    return arrivals


def _check_mailbox() -> None:
    if not has_mailbox():
        raise MailboxClosed("This deployment has no mailbox of its own.")


def _message_ids(channel_code: str, send_keys: Sequence[UUID]) -> dict[str, UUID]:
    domain = str(get_connection(channel_code).settings["from_address"]).rpartition("@")[2]
    return {message_id(key.hex, domain): key for key in send_keys}


def _channel(row: ChannelRow) -> Channel:
    connection = getattr(row, "connection", None)
    return Channel(
        code=row.code,
        name=row.name,
        name_zh=row.name_zh,
        kind=ChannelKind(row.kind),
        account=row.account,
        capabilities=frozenset(Capability(word) for word in row.capabilities),
        is_enabled=row.is_enabled,
        connector_code=connection.connector_code if connection else None,
    )


def _opened(row: MailRow) -> tuple[Mail, EmailMessage]:
    key = crypto.unwrap_key(bytes(row.key.wrapped_key), row.key_id.bytes)
    recipient, _, content = crypto.open_sealed(key, bytes(row.sealed), row.id.bytes).partition(b"\n")
    message = message_from_bytes(content, policy=default_policy)
    mail = Mail(
        id=row.id,
        message_id=row.message_id,
        recipient_ref=row.recipient_ref,
        received_at=row.received_at,
        size=row.size,
        subject=str(message.get("Subject", "")),
        sender=str(message.get("From", "")),
        recipient=recipient.decode("utf-8", "replace"),
    )
    return mail, message


def _read(row: MailRow) -> ReadMail:
    mail, message = _opened(row)
    html, text = message.get_body(("html",)), message.get_body(("plain",))
    return ReadMail(
        mail=mail,
        headers=[(name, str(value)) for name, value in message.items()],
        html=html.get_content().replace("\r\n", "\n") if html else None,
        text=text.get_content().replace("\r\n", "\n") if text else None,
    )
