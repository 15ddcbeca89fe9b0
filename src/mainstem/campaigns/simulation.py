"""
Simulated shoppers: so that a deployment that tries things out has a result to measure.

They only ever answer campaigns that are marked as simulated. They read the mails that really arrived, follow the very
links that stand in them through the very addresses strangers use, and buy through the same door as every other order.
Whom they are, what they do and when follows from the seed and the address alone, so a second run changes nothing.
"""

import random
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.conf import settings
from django.test import RequestFactory
from django.urls import resolve

from mainstem.campaigns import queries
from mainstem.campaigns.contracts import SIMULATED_PREFIX, Arm, Decision, NotSimulated, Outcome
from mainstem.campaigns.operations import people
from mainstem.campaigns.rules.automation import TOO_SOON
from mainstem.channels.contracts import ReadMail
from mainstem.channels.queries import iter_mails_of
from mainstem.inventory.contracts import OutOfStock
from mainstem.kernel import clock
from mainstem.orders.contracts import Basket, BasketLine, OrderDiffers
from mainstem.orders.operations import place_order

AGENT = "Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) Mainstem-Simulated-Shopper/1.0"
PEOPLE_AT_A_TIME = 1_000

Visit = Callable[[str, str], int]
"""(method, URL) -> status."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How the shoppers answer. Shares are 0 to 1; clicks and unsubscriptions are shares of those who opened."""

    open_share: float = 0.42
    click_share: float = 0.30
    unsubscribe_share: float = 0.015
    buy_share: float = 0.08
    """Of everybody, written to or held out."""
    uplift_share: float = 0.06
    """On top, of those who were written to."""


@dataclass(frozen=True, slots=True)
class SimulatedBasket:
    """Something a simulated shopper may buy."""

    channel_code: str
    fulfil_from: str
    currency: str
    lines: Sequence[tuple[str, int, Decimal]]
    """(sku, quantity, unit price)"""


@dataclass(frozen=True, slots=True)
class Simulated:
    """What the shoppers did. `unfilled` wanted to buy and found everything sold out."""

    opened: int
    clicked: int
    unsubscribed: int
    bought_treated: int
    bought_held_out: int
    unfilled: int


@dataclass(frozen=True, slots=True)
class _Shopper:
    decision: Decision
    address: str
    opens: bool
    clicks: bool
    unsubscribes: bool
    buys: bool
    at_share: float
    """When, as a share of the time between the decision and now."""
    first_choice: int


def simulate_shoppers(
    *,
    code: str,
    seed: int,
    now: datetime,
    baskets: Sequence[SimulatedBasket] = (),
    behaviour: Behaviour | None = None,
    visit: Visit | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Simulated:
    """
    Let everybody a campaign wrote to, and everybody it held out, behave as shoppers would.

    :param baskets: what they may buy; each has a first choice and takes the next one where that is sold out
    :param visit: how to follow a link; within this process if left out
    :raises UnknownCampaign: if there is none
    :raises NotSimulated: if the campaign is not marked as simulated
    """
    campaign = queries.get_campaign(code)
    if not campaign.plan.is_simulated:
        raise NotSimulated(f"The campaign {code!r} is real: nobody answers it but its customers.", campaign=code)
    _let_mail_settle(campaign.finished_at)
    shoppers = _shoppers(code, seed, behaviour or Behaviour(), max(1, len(baskets)))
    opened, clicked, unsubscribed = _answer(code, campaign.plan.channel_code, shoppers, visit or visit_in_process)
    treated, held_out, unfilled = 0, 0, 0
    buyers = [shopper for shopper in shoppers if shopper.buys] if baskets else []
    for number, shopper in enumerate(buyers):
        if not _buy(code, shopper, baskets, now):
            unfilled += 1
        elif shopper.decision.arm is Arm.TREATED:
            treated += 1
        else:
            held_out += 1
        if progress is not None:
            progress(number + 1, len(buyers))
    return Simulated(opened, clicked, unsubscribed, treated, held_out, unfilled)


def visit_in_process(method: str, url: str) -> int:
    """Follow one of our own links through the very view that answers strangers; return the status."""
    path = url.removeprefix(str(settings.PUBLIC_URL).rstrip("/"))
    match = resolve(path, urlconf="mainstem.campaigns.public_urls")
    request = RequestFactory().generic(method, path, headers={"User-Agent": AGENT})
    status: int = match.func(request, *match.args, **match.kwargs).status_code
    return status


def _shoppers(code: str, seed: int, behaviour: Behaviour, choices: int) -> list[_Shopper]:
    """Return those of the audience who could be measured: written to, or held out."""
    measured = [
        decision
        for decision in queries.iter_decisions(code)
        if decision.identifier_ref is not None and decision.outcome in (Outcome.SENT, Outcome.HELD_OUT)
    ]
    shoppers: list[_Shopper] = []
    for start in range(0, len(measured), PEOPLE_AT_A_TIME):
        part = measured[start : start + PEOPLE_AT_A_TIME]
        opened = people.addressees({one.person_id: one.identifier_ref for one in part if one.identifier_ref})
        shoppers += [
            _shopper(decision, opened[decision.person_id].address, seed, behaviour, choices)
            for decision in part
            if decision.person_id in opened
        ]
    return sorted(shoppers, key=lambda shopper: shopper.address)


def _shopper(decision: Decision, address: str, seed: int, behaviour: Behaviour, choices: int) -> _Shopper:
    rng = random.Random(f"{seed}:{address}")  # noqa: S311 - repeatable on purpose
    was_written_to = decision.outcome is Outcome.SENT
    opens = rng.random() < behaviour.open_share
    clicks = rng.random() < behaviour.click_share
    unsubscribes = rng.random() < behaviour.unsubscribe_share
    buys = rng.random() < behaviour.buy_share + (behaviour.uplift_share if was_written_to else 0)
    return _Shopper(
        decision=decision,
        address=address,
        opens=was_written_to and opens,
        clicks=was_written_to and opens and clicks,
        unsubscribes=was_written_to and opens and unsubscribes,
        buys=buys,
        at_share=rng.random(),
        first_choice=rng.randrange(choices),
    )


def _answer(code: str, channel_code: str, shoppers: Sequence[_Shopper], visit: Visit) -> tuple[int, int, int]:
    keys = dict(queries.sent_keys(code))
    by_decision = {shopper.decision.id: shopper for shopper in shoppers if shopper.opens}
    wanted = [key for key, decision_id in keys.items() if decision_id in by_decision]
    opened = clicked = unsubscribed = 0
    for key, mail in iter_mails_of(channel_code, wanted):
        shopper = by_decision[keys[key]]
        pixel, links, unsubscribe = _addresses_in(mail)
        opened += _ok(visit("GET", pixel)) if pixel else 0
        if shopper.clicks and links:
            clicked += _ok(visit("GET", links[shopper.first_choice % len(links)]))
        if shopper.unsubscribes and unsubscribe:
            unsubscribed += _ok(visit("POST", unsubscribe))
    return opened, clicked, unsubscribed


def _addresses_in(mail: ReadMail) -> tuple[str | None, list[str], str | None]:
    base = re.escape(str(settings.PUBLIC_URL).rstrip("/"))
    html = mail.html or ""
    pixel = re.search(rf"{base}/o/[\w-]+\.gif", html)
    links = list(dict.fromkeys(re.findall(rf"{base}/l/[\w-]+", html)))
    header = next((value for name, value in mail.headers if name.lower() == "list-unsubscribe"), "")
    unsubscribe = re.search(rf"{base}/u/[\w-]+", header)
    return pixel[0] if pixel else None, links, unsubscribe[0] if unsubscribe else None


def _ok(status: int) -> int:
    return 1 if 200 <= status < 400 else 0


def _buy(code: str, shopper: _Shopper, baskets: Sequence[SimulatedBasket], now: datetime) -> bool:
    decided_at = shopper.decision.decided_at
    at = decided_at + max(timedelta(0), now - decided_at) * shopper.at_share
    for turn in range(len(baskets)):
        wanted = baskets[(shopper.first_choice + turn) % len(baskets)]
        basket = Basket(
            channel_code=wanted.channel_code,
            external_id=f"{SIMULATED_PREFIX}{code}-{_short(shopper.decision.id)}",
            currency=wanted.currency,
            fulfil_from=wanted.fulfil_from,
            lines=[BasketLine(sku, quantity, price) for sku, quantity, price in wanted.lines],
            customer_namespace="email",
            customer_value=shopper.address,
            is_generated=True,
        )
        try:
            place_order(basket=basket, now=at)
        except OutOfStock:
            continue
        except OrderDiffers:
            return True  # an earlier run took another choice for the same shopper
        return True
    return False


def _short(decision_id: UUID) -> str:
    return decision_id.hex[-12:]


def _let_mail_settle(finished_at: datetime | None) -> None:
    """A link followed at once counts as followed by a machine: shoppers take their time."""
    if finished_at is not None:
        since = clock.now() - finished_at
        if timedelta(0) <= since < TOO_SOON:
            time.sleep((TOO_SOON - since).total_seconds() + 0.05)
