"""Sends a one-time link to a colleague, where this deployment can send mail at all; the admin sees the link anyway."""

from datetime import datetime
from html import escape

import structlog

from mainstem.channels.contracts import Channel, ChannelKind, DeliveryOutcome, OutgoingMessage
from mainstem.channels.operations import open_courier
from mainstem.channels.queries import list_channels
from mainstem.kernel.errors import Refused
from mainstem.kernel.ids import new_id
from mainstem.kernel.paging import Paging

log = structlog.get_logger("mainstem.web.link_mail")

INVITATION = (
    "Invitation to {name} · 邀请加入{name}",
    "You are invited to {name}. Open this link within 72 hours to choose a password:",
    "邀请你加入{name}。请在72小时内打开以下链接并设置密码：",
)
PASSWORD = (
    "New password for {name} · 重设{name}密码",
    "Open this link within 72 hours to choose a new password for {name}. If you did not ask for it, do nothing:",
    "请在72小时内打开以下链接，重设{name}的密码。如果不是你本人提出，请忽略：",
)


def send_link(kind: tuple[str, str, str], *, to: str, url: str, name: str, now: datetime) -> bool:
    """
    Mail a link and return whether the mail server took it. Belongs outside transactions.

    A mail that cannot be sent is no fault of the invitation: the answer says so and the admin hands the link over.
    """
    channel = next((each for each in list_channels(Paging(cursor=None, limit=500)).items if _sends_mail(each)), None)
    if channel is None:
        return False
    subject, english, chinese = (text.format(name=name) for text in kind)
    link = f'<p><a href="{escape(url)}">{escape(url)}</a></p>'
    message = OutgoingMessage(
        send_key=new_id(),
        to=to,
        subject=subject,
        html=f'<p>{escape(english)}</p>{link}<p lang="zh-CN">{escape(chinese)}</p>{link}',
        text=f"{english}\n{url}\n\n{chinese}\n{url}\n",
        at=now,
    )
    try:
        with open_courier(channel.code) as courier:
            [result] = courier.deliver([message])
    except Refused as refusal:
        log.warning("link not mailed", reason=refusal.code)
        return False
    if result.outcome is not DeliveryOutcome.SENT:
        log.warning("link not mailed", reason=result.reason_code)
    return result.outcome is DeliveryOutcome.SENT


def _sends_mail(channel: Channel) -> bool:
    return channel.kind is ChannelKind.EMAIL and channel.is_enabled and channel.connector_code is not None
