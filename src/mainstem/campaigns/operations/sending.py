"""
Send what is due, and say truly what became of it.

For each chunk: claim (committed) → ask again whether it may be → render → write the attempts (committed) → hand over →
settle (committed). A worker that is killed leaves claims, which wait again, or attempts, which are unknown from the
end of their lease on and are never sent again by themselves. While one chunk travels, the next one is rendered.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from mainstem.campaigns import queries
from mainstem.campaigns.contracts import CampaignState, Outcome, Outcomes, SendProgress, UnknownCampaign
from mainstem.campaigns.facts import CampaignFinished
from mainstem.campaigns.models import Campaign
from mainstem.campaigns.operations import people
from mainstem.campaigns.operations.deciding import decide_audience, weigh_staged
from mainstem.campaigns.operations.links import LinkRefused, LinkWriter, TooManyLinks
from mainstem.campaigns.operations.save_campaign import end_waiting
from mainstem.campaigns.operations.settling import announce_ended, give_back, settle_as_arrived, suppress
from mainstem.channels.contracts import Capability, DeliveryOutcome, DeliveryResult, OutgoingMessage
from mainstem.channels.operations import open_courier
from mainstem.channels.queries import count_arrivals, get_channel
from mainstem.content.contracts import MessageRenderer, RenderRefused
from mainstem.content.queries import get_renderer
from mainstem.events.operations import announce
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id

PACKAGE = "mainstem.campaigns"
CHUNK = 250
LEASE_SECONDS = 300.0
MOST_ATTEMPTS = 3
RETRY_MINUTES = (5, 60)
PROVIDER_GONE = frozenset({"connection_failed", "tls_failed", "login_refused", "connection_lost"})

Progress = Callable[[SendProgress], None]


@dataclass(frozen=True, slots=True)
class _Claimed:
    decision_id: UUID
    person_id: UUID
    identifier_ref: UUID
    send_key: UUID


@dataclass(frozen=True, slots=True)
class _Ready:
    claimed: _Claimed
    message: OutgoingMessage


@dataclass(frozen=True, slots=True)
class _OnItsWay:
    ready: Sequence[_Ready]
    numbers: dict[UUID, int]
    results: "Future[list[DeliveryResult]]"


def send_campaign(
    *,
    code: str,
    now: datetime,
    progress: Progress | None = None,
    lease_seconds: float = LEASE_SECONDS,
    chunk: int = CHUNK,
) -> Outcomes:
    """
    Decide the audience if that is still to be done, then send everything that is due. Belongs outside transactions.

    May be called again, by several processes at once and after any crash: nobody gets the same campaign twice. What
    is not due yet (quiet hours, a provider that said "not now") keeps waiting for another call.
    :param now: the moment for which it is sent; later steps add the time that has passed since the call
    :param lease_seconds: after how long without a word a worker counts as gone
    :raises UnknownCampaign, CampaignNotReady: if it cannot be sent as it stands
    :raises ChannelCannotSend, ProviderUnavailable: if the channel is of no use now; nobody is lost by that
    """
    decide_audience(code=code, now=now)
    sender = _Sender(code, now, lease_seconds, chunk, progress)
    sender.recover()
    if sender.campaign.state == CampaignState.SENDING and sender.count_due():
        sender.run()
    sender.finish()
    return queries.get_outcomes(code)


def recover_campaign(*, code: str, now: datetime) -> Outcomes:
    """
    Take stock of a campaign whose workers may have died: stale attempts become unknown, unattempted claims wait
    again, offers that expired end, and what the mailbox of this deployment shows as arrived becomes sent.

    Repeating it changes nothing.
    :raises UnknownCampaign: if there is none
    """
    sender = _Sender(code, now, LEASE_SECONDS, CHUNK, None)
    sender.recover()
    sender.finish()
    return queries.get_outcomes(code)


class _Sender:
    def __init__(self, code: str, now: datetime, lease_seconds: float, chunk: int, progress: Progress | None) -> None:
        campaign = Campaign.objects.filter(code=code).first()
        if campaign is None:
            raise UnknownCampaign(code)
        self.campaign = campaign
        self.worker_id = new_id()
        self._now = now
        self._began = time.monotonic()
        self._lease_seconds = lease_seconds
        self._chunk = chunk
        self._progress = progress

    def moment(self) -> datetime:
        """Return the moment the call was made for, plus the time since."""
        return self._now + timedelta(seconds=time.monotonic() - self._began)

    def count_due(self) -> int:
        return queries.count_due(self.campaign.id, self.moment())

    @transaction.atomic
    def recover(self) -> None:
        """Give up what dead workers left, and look whether it arrived after all."""
        now = self.moment()
        stale = sql.all_rows(PACKAGE, "give_up_stale_attempts", campaign_id=self.campaign.id, now=now)
        announce_ended(self.campaign, stale, now)
        sql.run(PACKAGE, "release_stale_claims", campaign_id=self.campaign.id)
        self._read_receipts(now)
        self.campaign.refresh_from_db()
        if self.campaign.state == CampaignState.CANCELLED:
            end_waiting(self.campaign, Outcome.EXITED, "campaign_cancelled", now)
        elif self.campaign.decided_at is not None:
            expires_at = self.campaign.decided_at + timedelta(hours=self.campaign.expires_after_hours)
            if now > expires_at:
                end_waiting(self.campaign, Outcome.QUIET_EXPIRED, "expired", now)

    def run(self) -> None:
        """Send chunk after chunk until nothing is due."""
        to_handle, handled = self.count_due(), 0
        renderer = get_renderer(self.campaign.template_code, self.campaign.template_version)
        links = LinkWriter(self.campaign.id)
        with open_courier(self.campaign.channel_code) as courier, ThreadPoolExecutor(max_workers=1) as road:
            on_its_way: _OnItsWay | None = None
            provider_is_gone = False
            try:
                while True:
                    claimed = self._claim()
                    ready = self._render(claimed, renderer, links)
                    if on_its_way is not None:
                        provider_is_gone = self._settle(on_its_way)
                        handled += len(on_its_way.ready)
                        on_its_way = None
                        self._tell(handled, to_handle)
                    if not claimed or provider_is_gone:
                        break
                    numbers = self._begin(ready)
                    going = [one for one in ready if one.claimed.send_key in numbers]
                    results = road.submit(courier.deliver, [one.message for one in going])
                    on_its_way = _OnItsWay(going, numbers, results)
            finally:
                if on_its_way is not None:
                    self._settle(on_its_way)

    @transaction.atomic
    def finish(self) -> None:
        """Close the campaign if nobody waits any more."""
        now = self.moment()
        if not sql.all_rows(PACKAGE, "finish_campaign", campaign_id=self.campaign.id, now=now):
            return
        outcomes = queries.get_outcomes(self.campaign.code)
        announce(
            CampaignFinished(
                campaign_code=self.campaign.code,
                audience=outcomes.audience,
                sent=outcomes.by_outcome[Outcome.SENT],
                unknown=outcomes.by_outcome[Outcome.UNKNOWN],
                failed=outcomes.by_outcome[Outcome.FAILED],
                finished_at=now,
                is_simulated=self.campaign.is_simulated,
            ),
            occurred_at=now,
        )

    def _claim(self) -> list[_Claimed]:
        """Take the next in hand who may still be written to; nobody: nothing is due any more."""
        while True:
            were_due, standing = self._claim_chunk()
            if standing or not were_due:
                return standing

    @transaction.atomic
    def _claim_chunk(self) -> tuple[bool, list[_Claimed]]:
        now = self.moment()
        rows = sql.all_rows(
            PACKAGE,
            "claim_decisions",
            campaign_id=self.campaign.id,
            worker_id=self.worker_id,
            now=now,
            lease_seconds=self._lease_seconds,
            limit=self._chunk,
        )
        claimed = [_Claimed(row["id"], row["person_id"], row["identifier_ref"], row["send_key"]) for row in rows]
        if not claimed:
            return False, []
        objections = self._objections(claimed, now)
        self._end(claimed, objections, now)
        return True, [one for one in claimed if one.decision_id not in objections]

    def _objections(self, claimed: Sequence[_Claimed], now: datetime) -> dict[UUID, tuple[str, str]]:
        """Ask again what may have changed since the decision: does the person exist, is it still permitted?"""
        sql.run(PACKAGE, "make_stages")
        people.stage_people([one.person_id for one in claimed])
        weigh_staged(self.campaign, now, [one.identifier_ref for one in claimed])
        with sql.cursor() as cursor:
            cursor.execute("SELECT person_id, identifier_ref, outcome, reason_code FROM stage_decision")
            standing = {row["person_id"]: row for row in cursor}
        objections: dict[UUID, tuple[str, str]] = {}
        for one in claimed:
            row = standing.get(one.person_id)
            if row is None or row["reason_code"] == "no_address":
                objections[one.decision_id] = (Outcome.EXITED.value, "no_such_person")
            elif row["outcome"] is not None and row["reason_code"] != "same_address":
                objections[one.decision_id] = (row["outcome"], row["reason_code"])
        return objections

    def _end(self, claimed: Sequence[_Claimed], ends: dict[UUID, tuple[str, str]], now: datetime) -> None:
        wanted = [one.decision_id for one in claimed if one.decision_id in ends]
        if not wanted:
            return
        rows = sql.all_rows(
            PACKAGE,
            "settle_claimed",
            ids=wanted,
            outcomes=[ends[decision_id][0] for decision_id in wanted],
            reasons=[ends[decision_id][1] for decision_id in wanted],
            worker_id=self.worker_id,
            now=now,
        )
        give_back([(row["person_id"], row["decided_at"]) for row in rows])
        announce_ended(self.campaign, rows, now)

    def _render(self, claimed: Sequence[_Claimed], renderer: MessageRenderer, links: LinkWriter) -> list[_Ready]:
        if not claimed:
            return []
        now = self.moment()
        addressees = people.addressees({one.person_id: one.identifier_ref for one in claimed})
        campaign = {"code": self.campaign.code, "name": self.campaign.name}
        ready: list[_Ready] = []
        ends: dict[UUID, tuple[str, str]] = {}
        for one in claimed:
            addressee = addressees.get(one.person_id)
            if addressee is None:
                ends[one.decision_id] = (Outcome.EXITED.value, "address_erased")
                continue
            decision_id = one.decision_id
            unsubscribe = links.unsubscribe(decision_id)
            values = {
                **self.campaign.values,
                "person": addressee.person,
                "campaign": campaign,
                "links": {"unsubscribe": unsubscribe, "open": links.open_pixel(decision_id)},
            }
            tracked: dict[str, str] = {}

            def tracker(url: str, decision_id: UUID = decision_id, tracked: dict[str, str] = tracked) -> str:
                if url not in tracked:
                    tracked[url] = links.link(decision_id, url)
                return tracked[url]

            try:
                filled = renderer.render(values, locale=addressee.locale, tracker=tracker, now=now)
            except (RenderRefused, LinkRefused) as refused:
                ends[decision_id] = (Outcome.FAILED.value, refused.code)
                continue
            except TooManyLinks:
                ends[decision_id] = (Outcome.FAILED.value, "too_many_links")
                continue
            message = OutgoingMessage(
                send_key=one.send_key,
                to=addressee.address,
                subject=filled.subject,
                html=filled.html,
                text=filled.text,
                at=now,
                unsubscribe_url=unsubscribe if self.campaign.purpose != "service" else None,
                feedback_id=f"{self.campaign.code}:{self.campaign.channel_code}:campaign:mainstem",
            )
            ready.append(_Ready(one, message))
        if ends:
            with transaction.atomic():
                self._end(claimed, ends, now)
        return ready

    def _begin(self, ready: Sequence[_Ready]) -> dict[UUID, int]:
        """Write the attempts; what is not in the answer was taken from this worker and must not leave."""
        with transaction.atomic():
            rows = sql.all_rows(
                PACKAGE,
                "begin_attempts",
                ids=[one.claimed.decision_id for one in ready],
                worker_id=self.worker_id,
                now=self.moment(),
                lease_seconds=self._lease_seconds,
            )
        return {row["send_key"]: row["number"] for row in rows}

    def _settle(self, on_its_way: _OnItsWay) -> bool:
        """Write down what became of a chunk. Return whether the provider seems to be gone."""
        results = on_its_way.results.result()
        now = self.moment()
        with transaction.atomic():
            rows = sql.all_rows(
                PACKAGE,
                "settle_attempts",
                send_keys=[result.send_key for result in results],
                numbers=[on_its_way.numbers[result.send_key] for result in results],
                results=[result.outcome.value for result in results],
                reasons=[result.reason_code for result in results],
                details=[result.detail for result in results],
                provider_ids=[result.provider_id for result in results],
                retry_ats=[self._retry_at(result, on_its_way.numbers[result.send_key], now) for result in results],
                now=now,
            )
            ended = [row for row in rows if row["retry_at"] is None]
            announce_ended(self.campaign, ended, now)
            give_back(
                [(row["person_id"], row["decided_at"]) for row in ended if row["outcome"] == Outcome.FAILED.value]
            )
            self._suppress_dead(on_its_way.ready, results, now)
        return bool(results) and all(result.reason_code in PROVIDER_GONE for result in results)

    def _suppress_dead(self, ready: Sequence[_Ready], results: Sequence[DeliveryResult], now: datetime) -> None:
        dead = {result.send_key for result in results if result.is_dead_address}
        gone = [one.claimed for one in ready if one.claimed.send_key in dead]
        suppress(
            channel_code=self.campaign.channel_code,
            reason_code="hard_bounce",
            refs=[one.identifier_ref for one in gone],
            decision_ids=[one.decision_id for one in gone],
            now=now,
        )

    def _retry_at(self, result: DeliveryResult, number: int, now: datetime) -> datetime | None:
        if result.outcome is not DeliveryOutcome.FAILED or not result.may_retry or number >= MOST_ATTEMPTS:
            return None
        return now + timedelta(minutes=RETRY_MINUTES[min(number, len(RETRY_MINUTES)) - 1])

    def _read_receipts(self, now: datetime) -> None:
        unknown = queries.unknown_attempts(self.campaign.id)
        if not unknown or Capability.MAILBOX not in get_channel(self.campaign.channel_code).capabilities:
            return
        arrivals = count_arrivals(self.campaign.channel_code, [send_key for send_key, _ in unknown])
        arrived = [(send_key, number) for send_key, number in unknown if send_key in arrivals]
        settle_as_arrived(self.campaign, arrived, now)

    def _tell(self, handled: int, to_handle: int) -> None:
        if self._progress is not None:
            self._progress(SendProgress(self.campaign.code, handled, max(to_handle, handled)))
