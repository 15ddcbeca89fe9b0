"""The mailbox of a deployment that tries things out, each mail with the campaign it belongs to."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema

from mainstem.campaigns import queries as campaigns
from mainstem.campaigns.queries import SentMessage
from mainstem.channels import queries as channels
from mainstem.channels.contracts import Mail
from mainstem.governance.queries import masked_contacts
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router()

ADDRESSED = ("to", "cc", "delivered-to")
HIDDEN = "***"
_KEY = re.compile(r"<([0-9a-f]{32})@")


class MailCampaignOut(Schema):
    """The campaign and person a mail belongs to."""

    code: str
    name: str
    person_id: UUID


class MailLineOut(Schema):
    """One mail; its address is masked."""

    id: UUID
    recipient: str
    sender: str
    subject: str
    received_at: datetime
    size: int
    campaign: MailCampaignOut | None


class MailHeaderOut(Schema):
    name: str
    value: str


class OpenMailOut(MailLineOut):
    """A mail, opened."""

    headers: list[MailHeaderOut]
    html: str | None
    text: str | None


class MailAsked(Paging):
    """Only mails to this address, given as its reference."""

    recipient_ref: UUID | None = None


@router.get("/mailbox", response=Page[MailLineOut], summary="Mails of the deployment's own mailbox, the latest first")
@needs("messages.read")
def list_mail_lines(request: HttpRequest, asked: Query[MailAsked]) -> Slice[MailLineOut]:
    page = channels.list_mails(asked, recipient_ref=asked.recipient_ref)
    masks, sent = _masks(page.items), _campaigns(page.items)
    return page.map(lambda mail: MailLineOut(**_line(mail, masks, sent)))


@router.get("/mailbox/{mail_id}", response=OpenMailOut, summary="Read one mail, with its campaign")
@needs("messages.read")
def open_mail(request: HttpRequest, mail_id: UUID) -> OpenMailOut:
    read = channels.read_mail(mail_id)
    masks, sent = _masks([read.mail]), _campaigns([read.mail])
    return OpenMailOut(
        **_line(read.mail, masks, sent),
        headers=[
            MailHeaderOut(name=name, value=masks[read.mail.id] if name.lower() in ADDRESSED else value)
            for name, value in read.headers
        ],
        html=read.html,
        text=read.text,
    )


@router.get(
    "/campaigns/{code}/decisions/{decision_id}/mails",
    response=list[MailLineOut],
    summary="The mails that arrived for one decision",
)
@needs("messages.read")
def list_mails_of_decision(request: HttpRequest, code: str, decision_id: UUID) -> list[MailLineOut]:
    """Empty where nothing arrived, or the deployment has no mailbox of its own."""
    channel = campaigns.get_campaign(code).plan.channel_code
    key = campaigns.send_key_of(decision_id)
    if key is None or not channels.has_mailbox():
        return []
    mails = [read.mail for _, read in channels.iter_mails_of(channel, [key])]
    masks, sent = _masks(mails), _campaigns(mails)
    return [MailLineOut(**_line(mail, masks, sent)) for mail in mails]


def _masks(mails: Sequence[Mail]) -> dict[UUID, str]:
    known = masked_contacts([mail.recipient_ref for mail in mails if mail.recipient_ref])
    return {mail.id: known.get(mail.recipient_ref, HIDDEN) if mail.recipient_ref else HIDDEN for mail in mails}


def _campaigns(mails: Sequence[Mail]) -> dict[UUID, SentMessage]:
    """Return the message behind each mail: the send key stands in its Message-ID."""
    keys = {mail.id: UUID(hex=found[1]) for mail in mails if (found := _KEY.match(mail.message_id))}
    sent = campaigns.messages_sent(list(keys.values()))
    return {mail_id: sent[key] for mail_id, key in keys.items() if key in sent}


def _line(mail: Mail, masks: Mapping[UUID, str], sent: Mapping[UUID, SentMessage]) -> dict[str, Any]:
    of = sent.get(mail.id)
    return {
        "id": mail.id,
        "recipient": masks[mail.id],
        "sender": mail.sender,
        "subject": mail.subject,
        "received_at": mail.received_at,
        "size": mail.size,
        "campaign": of and MailCampaignOut(code=of.campaign_code, name=of.campaign_name, person_id=of.person_id),
    }
