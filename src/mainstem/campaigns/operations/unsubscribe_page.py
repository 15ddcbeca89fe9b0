"""What the page behind an unsubscribe link shows: whose address, in which language, and whether it is done."""

from dataclasses import dataclass

from mainstem.campaigns.contracts import BadToken
from mainstem.campaigns.models import Decision
from mainstem.campaigns.operations import people
from mainstem.campaigns.rules.tokens import TokenKind, read_token
from mainstem.channels.contracts import UnknownChannel
from mainstem.channels.queries import get_connection
from mainstem.governance.queries import masked_contacts
from mainstem.kernel.scope import EVERYTHING, within

PACKAGE = "mainstem.campaigns"


@dataclass(frozen=True, slots=True)
class UnsubscribePage:
    """One link's page. The address is masked: whoever holds the link need not be its owner."""

    address: str | None
    locale: str | None
    """The language the message was written in, as far as it is known."""
    sender: str | None
    """As whom we wrote."""


def open_unsubscribe_page(*, token: str) -> UnsubscribePage:
    """
    Say what stands behind an unsubscribe link. Nothing is written: machines follow links too.

    :raises BadToken: if the link is not one of ours
    """
    read = read_token(token, TokenKind.UNSUBSCRIBE)
    with within(EVERYTHING):
        decision = Decision.objects.select_related("campaign").filter(id=read.decision_id).first()
        if decision is None or decision.identifier_ref is None:
            raise BadToken("This link is incomplete or not ours.")
        ref, channel_code = decision.identifier_ref, decision.campaign.channel_code
        addressee = people.addressees({decision.person_id: ref}).get(decision.person_id)
        return UnsubscribePage(
            address=masked_contacts([ref]).get(ref),
            locale=addressee.locale if addressee else None,
            sender=_sender(channel_code),
        )


def _sender(channel_code: str) -> str | None:
    try:
        return str(get_connection(channel_code).settings.get("from_name") or "") or None
    except UnknownChannel:
        return None
