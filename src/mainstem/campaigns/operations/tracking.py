"""What comes back from a message: it was opened, a link was followed, somebody said stop."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mainstem.campaigns.contracts import BadToken, Outcome, TrackingKind
from mainstem.campaigns.facts import MessageClicked, MessageOpened, MessageUnsubscribed
from mainstem.campaigns.models import Decision, Link
from mainstem.campaigns.operations.settling import settle_as_arrived, suppress
from mainstem.campaigns.rules.automation import is_automatic
from mainstem.campaigns.rules.tokens import TokenKind, read_token
from mainstem.channels.queries import get_channel
from mainstem.events.operations import announce
from mainstem.governance.contracts import ConsentGiven, ConsentState, Purpose
from mainstem.governance.operations import record_consent
from mainstem.governance.queries import may
from mainstem.kernel import sql
from mainstem.kernel.scope import EVERYTHING, within

PACKAGE = "mainstem.campaigns"
SOURCE = "mainstem"


@dataclass(frozen=True, slots=True)
class Visit:
    """One request to a tracking address, as far as it matters whether a person or a machine made it."""

    method: str
    headers: dict[str, str]


def follow_link(*, token: str, visit: Visit, now: datetime) -> str:
    """
    Note that a link was followed and return the URL it leads to: one that was registered for this campaign.

    Following it again counts up and announces nothing new. A HEAD request leads there and is not noted.
    :raises BadToken: if the link is not one of ours
    """
    read = read_token(token, TokenKind.LINK)
    with within(EVERYTHING):
        decision = _decision(read.decision_id)
        link = Link.objects.filter(id=read.link_id, campaign_id=decision.campaign_id).first()
        if link is None:
            raise BadToken("This link is incomplete or not ours.")
        automatic = _is_automatic(decision, visit, now)
        if visit.method != "HEAD" and _note(decision, TrackingKind.CLICKED, link.pk, automatic, now) == 1:
            fact = MessageClicked(
                campaign_code=decision.campaign.code,
                decision_id=decision.id,
                channel_code=decision.campaign.channel_code,
                url=link.url,
                is_automatic=automatic,
                at=now,
                is_simulated=decision.campaign.is_simulated,
            )
            announce(fact, user_ref=decision.identifier_ref, occurred_at=now)
        return link.url


def note_open(*, token: str, visit: Visit, now: datetime) -> None:
    """
    Note that a message was opened. Opening it again counts up and announces nothing new.

    :raises BadToken: if the address is not one of ours
    """
    read = read_token(token, TokenKind.OPEN)
    with within(EVERYTHING):
        decision = _decision(read.decision_id)
        automatic = _is_automatic(decision, visit, now)
        if visit.method != "HEAD" and _note(decision, TrackingKind.OPENED, None, automatic, now) == 1:
            fact = MessageOpened(
                campaign_code=decision.campaign.code,
                decision_id=decision.id,
                channel_code=decision.campaign.channel_code,
                is_automatic=automatic,
                at=now,
                is_simulated=decision.campaign.is_simulated,
            )
            announce(fact, user_ref=decision.identifier_ref, occurred_at=now)


def check_unsubscribe(*, token: str, now: datetime) -> bool:
    """
    Say whether the owner of this link has unsubscribed already, and has not come back since.

    :raises BadToken: if the link is not one of ours
    """
    read = read_token(token, TokenKind.UNSUBSCRIBE)
    with within(EVERYTHING):
        return _is_stopped(_decision(read.decision_id), now)


def unsubscribe(*, token: str, now: datetime, text_version: str = "one-click") -> bool:
    """
    Withdraw the permission of an address for the campaign's purpose on its channel, and suppress it there.

    Withdrawal, suppression and announcement commit together. Saying it twice changes nothing, unless permission was
    given anew in between: then it is withdrawn anew. Return whether anything changed.
    :raises BadToken: if the link is not one of ours
    """
    read = read_token(token, TokenKind.UNSUBSCRIBE)
    with within(EVERYTHING):
        decision = _decision(read.decision_id)
        ref = decision.identifier_ref
        campaign = decision.campaign
        if ref is None:
            raise BadToken("This link is incomplete or not ours.")
        times = _note(decision, TrackingKind.UNSUBSCRIBED, None, False, now)
        if times > 1 and _is_stopped(decision, now):
            return False
        entry = ConsentGiven(
            subject_ref=ref,
            purpose=Purpose(campaign.purpose),
            channel=get_channel(campaign.channel_code).kind.value,
            state=ConsentState.WITHDRAWN,
            at=now,
            source=SOURCE,
            external_id=f"unsubscribe:{decision.id}" + (f":{times}" if times > 1 else ""),
            text_version=text_version,
            evidence={"campaign": campaign.code, "by": "unsubscribe link"},
        )
        record_consent(entry=entry, now=now)
        suppress(
            channel_code=campaign.channel_code,
            reason_code="unsubscribed",
            refs=[ref],
            decision_ids=[decision.id],
            now=now,
        )
        fact = MessageUnsubscribed(
            campaign_code=campaign.code,
            decision_id=decision.id,
            channel_code=campaign.channel_code,
            at=now,
            is_simulated=campaign.is_simulated,
        )
        announce(fact, user_ref=ref, occurred_at=now)
        return True


def _decision(decision_id: UUID) -> Decision:
    decision = Decision.objects.select_related("campaign").filter(id=decision_id).first()
    if decision is None:
        raise BadToken("This link is incomplete or not ours.")
    return decision


def _is_automatic(decision: Decision, visit: Visit, now: datetime) -> bool:
    # Not settled yet: the message has hardly left, and whoever follows it now sits on its way.
    return is_automatic(visit.headers, method=visit.method, sent_at=decision.settled_at or now, now=now)


def _is_stopped(decision: Decision, now: datetime) -> bool:
    """Whether the address is suppressed and has no permission: one alone may come from elsewhere."""
    ref, campaign = decision.identifier_ref, decision.campaign
    if ref is None:
        return False
    suppressed = sql.all_rows(PACKAGE, "suppressed_refs", channel_code=campaign.channel_code, refs=[ref])
    if not suppressed:
        return False
    kind = get_channel(campaign.channel_code).kind.value
    return not may(subject_refs=[ref], purpose=Purpose(campaign.purpose), channel=kind, at=now).allowed


def _note(decision: Decision, kind: TrackingKind, link_id: int | None, automatic: bool, now: datetime) -> int:
    """Count it and return how often it has happened. A message that does something has arrived."""
    if decision.outcome == Outcome.UNKNOWN and decision.send_key is not None:
        settle_as_arrived(decision.campaign, [(decision.send_key, decision.attempts)], now)
    row = sql.one_row(
        PACKAGE,
        "note_tracking",
        decision_id=decision.id,
        kind=kind.value,
        link_id=link_id,
        is_automatic=automatic,
        now=now,
    )
    return int(row["times"]) if row else 0
