"""Builders: channels, connections and messages."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from mainstem.channels import operations
from mainstem.channels.contracts import Capability, Channel, ChannelKind, OutgoingMessage

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def an_email_channel(code: str = "email", *, mailbox: bool = False, is_enabled: bool = True) -> Channel:
    capabilities = {Capability.SEND} | ({Capability.MAILBOX} if mailbox else set())
    return operations.register_channel(
        channel=Channel(code, "E-mail", "电子邮件", ChannelKind.EMAIL, "", frozenset(capabilities), is_enabled)
    )


def smtp_settings(port: int, **changes: Any) -> dict[str, Any]:
    given = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "from_address": "hello@shop.example",
        "from_name": "干流超市",
        "connections": 2,
        "timeout_seconds": 5,
    }
    return given | changes


def connected(port: int, code: str = "email", *, mailbox: bool = False, **settings: Any) -> Channel:
    """Register an e-mail channel and connect it to a server on this machine."""
    channel = an_email_channel(code, mailbox=mailbox)
    operations.connect_channel(
        code=code,
        connector_code="email_smtp",
        settings=smtp_settings(port, **settings),
        credentials=None,
        now=NOW,
    )
    return channel


def a_message(to: str = "ann@shop.example", *, send_key: UUID | None = None, **changes: Any) -> OutgoingMessage:
    given: dict[str, Any] = {
        "subject": "本周精选:青苹果",
        "html": "<p>你好, Ann & friends</p>",
        "text": "你好, Ann & friends\n",
        "at": NOW,
        "unsubscribe_url": "https://shop.example/u/abc",
    }
    return OutgoingMessage(send_key=send_key or uuid4(), to=to, **(given | changes))
