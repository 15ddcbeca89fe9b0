"""
The main job, run on the demo's trade: from the tills and channels to a measured answer.

Every phase calls the same operations as the command line, the API and the jobs do; nothing here writes to a table. A
phase that is done is remembered, and what it called is idempotent by itself, so a run that was cut short goes on and a
second run loads nothing twice.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections

from mainstem.analytics import queries as analytics
from mainstem.campaigns import operations as campaigns
from mainstem.campaigns import queries as campaigns_known
from mainstem.campaigns.contracts import CampaignPlan, Outcome, UnknownCampaign
from mainstem.campaigns.simulation import SimulatedBasket, simulate_shoppers
from mainstem.channels import operations as channels
from mainstem.channels.contracts import Capability, Channel, ChannelKind
from mainstem.content import operations as content
from mainstem.customers import operations as customers
from mainstem.customers import queries as customers_known
from mainstem.customers.contracts import NoSuchSegment
from mainstem.events import operations as events
from mainstem.events import queries as events_known
from mainstem.events.imports import operations as imports
from mainstem.events.imports.contracts import Progress as ImportProgress
from mainstem.events.lake import operations as lake
from mainstem.flows.customer_summaries import rebuild_summaries
from mainstem.inventory import queries as inventory
from mainstem.kernel import clock
from mainstem.kernel.errors import Refused
from mainstem.kernel.money import rounded
from mainstem.orders import queries as orders_known
from mainstem.web.demo import people, truth
from mainstem.web.demo.deliver import deliver
from mainstem.web.demo.prepare import SOURCES, TRADE_SOURCE, Prepared, prepare
from mainstem.web.demo.screen import SILENT, DemoProgress, progress_on
from mainstem.web.demo.source import DEFAULT_WEEKS, SEED, weeks_to_shift
from mainstem.web.demo.state import PhaseRecord, State, keep, open_state

__all__ = ["ConsumerStuck", "SourceKeyLost", "progress_on", "run_demo"]

IMPORTS = ("products", "customers", "stock", "orders", "touches")
EVENTS_FILE = "events"
SIMULATION_SEED = 20_170_101
SEGMENT = "good-customers"
CAMPAIGN = "demo-weekly-picks"
STUCK_AFTER_FAILURES = 5
MAILBOX_HOST = "127.0.0.1"
DEMO_EMAIL = Channel(
    code="email",
    name="E-mail (demo mailbox)",
    name_zh="电子邮件（演示信箱）",
    kind=ChannelKind.EMAIL,
    account="",
    capabilities=frozenset({Capability.SEND, Capability.MAILBOX}),
    is_enabled=True,
)

SEGMENT_RULE: Mapping[str, Any] = {
    "combinator": "and",
    "rules": [
        {"field": "rfm.m", "operator": ">=", "value": 3},
        {"field": "orders.count", "operator": ">=", "value": 1, "params": {"within_days": 56}},
        {"field": "profile.reachable_by", "operator": "=", "value": "email"},
    ],
}
"""The better three fifths by value who bought in the last eight weeks and whose mail address is known."""


class ConsumerStuck(Refused):
    """A reader of the log fails again and again."""

    code = "consumer_stuck"


class SourceKeyLost(Refused):
    """A source of the demo exists, but its write key was not kept: the run that made it was cut short."""

    code = "source_key_lost"


@dataclass
class _Run:
    """One run of the loop: what it works on, and how long its phases took."""

    folder: Path
    state: State
    prepared: Prepared
    now: datetime
    progress: DemoProgress
    seconds: dict[str, float] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def once(self, name: str, work: Callable[[], Mapping[str, Any]], *, aside: bool = False) -> Mapping[str, Any]:
        """Do a phase that is done once per deployment, or give its remembered answer. `aside` leaves the screen be."""
        known = self.state.phases.get(name)
        if known is not None:
            self.seconds[name] = 0.0
            return known.answer
        with self.timed(name, aside=aside):
            answer = dict(work())
        with self.lock:
            self.state.phases[name] = PhaseRecord(round(self.seconds[name], 3), _plain(answer))
            keep(self.folder, self.state)
        return answer

    @contextmanager
    def timed(self, name: str, *, aside: bool = False) -> Iterator[None]:
        """Time a phase, and show it."""
        if not aside:
            self.progress.phase(name.replace("_", " "))
        started = time.monotonic()
        yield
        self.seconds[name] = time.monotonic() - started
        if not aside:
            self.progress.done()

    def path(self, name: str) -> Path:
        return self.prepared.path(self.folder, name)


def run_demo(
    home: Path,
    *,
    weeks: int = DEFAULT_WEEKS,
    shift: bool = True,
    progress: DemoProgress = SILENT,
    now: datetime | None = None,
    collection: str | None = None,
) -> dict[str, Any]:
    """
    Run the main job on the demo's trade and return its report.

    The collection API, the stream, the worker and the mailbox must be running. Running it again, also after it was cut
    short, loads nothing twice.

    :param weeks: how many weeks of the year to load, counted from its end
    :param shift: move the year so that it ended last week
    :param collection: where the collection API answers; as configured if left out
    :raises DemoDataMissing: if the extra `demo` is not installed
    :raises OtherDemoLoaded: if this deployment holds another window of the demo
    """
    started = time.monotonic()
    moment = now or clock.now()
    folder = home / "demo"
    state = open_state(
        folder, weeks=weeks, shift_weeks=weeks_to_shift(moment) if shift else 0, is_shifted=shift, seed=SEED
    )
    keep(folder, state)
    progress.phase("prepare")
    prepared = prepare(
        folder,
        weeks=state.weeks,
        shift_weeks=state.shift_weeks,
        progress=lambda _step, done, total: progress.step(done, total),
    )
    progress.done()
    run = _Run(folder, state, prepared, moment, progress, {"prepare": time.monotonic() - started})
    report = _report(run, collection or f"http://127.0.0.1:{settings.COLLECT_PORT}")
    report["seconds"] = {name: round(value, 2) for name, value in run.seconds.items()}
    report["seconds"]["total"] = round(time.monotonic() - started, 2)
    report["measured_at"] = clock.now().isoformat(timespec="seconds")
    state.report = report
    keep(folder, state)
    return report


def _report(run: _Run, collection: str) -> dict[str, Any]:
    run.once("sources", lambda: _make_sources(run))
    # The events arrive while the files are loaded, as they do in a shop: one core sends and resolves, one imports.
    with ThreadPoolExecutor(1, "demo") as pool:
        events_sent = pool.submit(_do_aside, run, collection)
        loaded = {kind: run.once(f"import_{kind}", partial(_import, run, kind)) for kind in IMPORTS}
        run.progress.phase("deliver")
        events_sent.result()
        run.progress.done()
    with run.timed("identity"):
        drain(run.progress)
    with run.timed("lake"):
        lake.fill_lake(now=clock.now())
    run.once("segment", _make_segment)
    run.once("campaign", lambda: _send_campaign(run))
    run.once("simulated", lambda: _simulate(run))
    with run.timed("measure"):
        drain(run.progress)
        lake.fill_lake(now=clock.now())
        rebuild_summaries(now=clock.now())
        return {
            "weeks": run.prepared.weeks,
            "shift_weeks": run.prepared.shift_weeks,
            "source": _source(run, loaded),
            "customers": _customers(run),
            "stock": _stock(),
            "events": _events(),
            "campaign": _campaign(),
        }


def _do_aside(run: _Run, collection: str) -> None:
    try:
        run.once("deliver", lambda: _deliver(run, collection), aside=True)
        run.once("people", lambda: _make_people(run), aside=True)
    finally:
        connections.close_all()


def _make_people(run: _Run) -> Mapping[str, Any]:
    made = people.make_people(run.folder, store=run.prepared.figures.busiest_location, now=run.now)
    return {"accounts": len(made)}


def _make_sources(run: _Run) -> Mapping[str, Any]:
    for code, name in SOURCES.items():
        if code in run.state.write_keys:
            continue
        if events_known.find_source(code) is not None:
            raise SourceKeyLost(f"The source {code} exists already without its key. Use --fresh.", source=code)
        run.state.write_keys[code] = events.create_source(code=code, name=name, app_id=code).write_key
        keep(run.folder, run.state)
    return {"sources": len(SOURCES)}


def _import(run: _Run, kind: str) -> Mapping[str, Any]:
    def show(at: ImportProgress) -> None:
        run.progress.step(at.rows_done, at.row_count)

    return imports.run_import(
        kind=kind,
        file=run.path(kind),
        mapping=f"complete-journey-{kind}",
        source=TRADE_SOURCE,
        now=clock.now(),
        progress=show,
        requested_by="demo",
    ).as_json()


def _deliver(run: _Run, collection: str) -> Mapping[str, Any]:
    return asdict(
        deliver(
            run.path(EVENTS_FILE),
            address=collection,
            write_keys=run.state.write_keys,
            receipts=run.folder / "receipts",
        )
    )


def drain(progress: DemoProgress = SILENT) -> int:
    """
    Read on until every consumer has passed the log's end as it is now; the stream process may read along.

    :raises ConsumerStuck: if one keeps failing
    """
    consumers = {consumer.code: consumer for consumer in events.registered_consumers()}
    head = events_known.find_log_head()
    passed = 0
    first: dict[str, int] = {}
    while head is not None:
        at = {each.consumer: each for each in events_known.list_progress()}
        behind = [code for code in consumers if code not in at or at[code].at < head]
        if not behind:
            break
        for code in behind:
            known = at.get(code)
            failures = 0 if known is None else known.failures
            if failures - first.setdefault(code, failures) >= STUCK_AFTER_FAILURES:
                raise ConsumerStuck(f"The reader {code} is stuck: {known.last_error if known else ''}.", consumer=code)
        moved = sum(events.process_next(consumers[code]) for code in behind)
        passed += moved
        progress.step(len(consumers) - len(behind), len(consumers))
        if not moved:
            time.sleep(0.05)
    return passed


def _make_segment() -> Mapping[str, Any]:
    now = clock.now()
    try:
        customers_known.get_segment(SEGMENT)
    except NoSuchSegment:
        customers.create_segment(
            code=SEGMENT, name="Good customers of the last eight weeks", rule=SEGMENT_RULE, by="demo", now=now
        )
    return {"size": customers.refresh_segment(code=SEGMENT, now=now).size}


def _send_campaign(run: _Run) -> Mapping[str, Any]:
    now = clock.now()
    channels.load_starter_channels()
    channels.register_channel(channel=DEMO_EMAIL)
    channels.connect_channel(
        code="email",
        connector_code="email_smtp",
        settings={
            "host": MAILBOX_HOST,
            "port": int(os.environ.get("MAINSTEM_SMTP_PORT", "8825")),
            "security": "none",
            "from_address": "hello@market.example",
            "from_name": "Mainstem Market",
        },
        credentials=None,
        now=now,
    )
    content.load_starter_templates(now=now)
    try:
        campaigns_known.get_campaign(CAMPAIGN)
    except UnknownCampaign:
        campaigns.save_campaign(plan=_plan(run.prepared, now), now=now)
    outcomes = campaigns.send_campaign(
        code=CAMPAIGN, now=clock.now(), progress=lambda at: run.progress.step(at.handled, at.to_handle)
    )
    return {"audience": outcomes.audience}


def _simulate(run: _Run) -> Mapping[str, Any]:
    baskets = [
        SimulatedBasket(
            channel_code="web",
            fulfil_from=idea.location,
            currency="USD",
            lines=[(sku, 1, Decimal(price)) for sku, price in zip(idea.skus, idea.prices, strict=True)],
        )
        for idea in run.prepared.basket_ideas
    ]
    return asdict(
        simulate_shoppers(
            code=CAMPAIGN, seed=SIMULATION_SEED, now=clock.now(), baskets=baskets, progress=run.progress.step
        )
    )


def _plan(prepared: Prepared, now: datetime) -> CampaignPlan:
    shop = settings.PUBLIC_URL
    return CampaignPlan(
        code=CAMPAIGN,
        name="Weekly picks (demo; the answers to it are simulated)",
        segment_code=SEGMENT,
        template_code="weekly-picks",
        holdout_share=Decimal("0.20"),
        conversion_window_days=14,
        values={
            "shop": {
                "name": "Mainstem Market",
                "name_zh": "干流超市",
                "url": f"{shop}/",
                "address": "1 River Street, Springfield",
                "address_zh": "春田市河滨街 1 号",
            },
            "coupon": {
                "code": "PICKS10",
                "discount_percent": 10,
                "valid_until": (now + timedelta(days=14)).date().isoformat(),
            },
            "products": [
                {
                    "name": pick.name.title(),
                    "name_zh": pick.name.title(),
                    "price": pick.price,
                    "currency": "USD",
                    "url": f"{shop}/p/{pick.sku}",
                }
                for pick in prepared.picks
            ],
        },
        is_simulated=True,
    )


def _source(run: _Run, loaded: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    figures = run.prepared.figures
    shown = (
        "lines",
        "orders",
        "order_value",
        "retail_discount",
        "coupon_discount",
        "products",
        "products_known",
        "customers",
        "stores",
        "campaigns",
        "mailings",
        "redemptions",
    )
    booked = {
        name: rounded(value) if isinstance(value, Decimal) else value
        for name, value in asdict(orders_known.sums_of_source(TRADE_SOURCE)).items()
    }
    quarantined = {kind: answer.get("quarantined", 0) for kind, answer in loaded.items()}
    return {
        **{name: getattr(figures, name) for name in shown},
        # The figures above are the file's own; these stand in the books. Money must be the same in both.
        "booked": booked,
        "quarantined": sum(quarantined.values()),
        "quarantined_by_reason": dict(loaded["orders"].get("rejected_by_reason", {})),
        "loaded": {kind: {k: v for k, v in answer.items() if isinstance(v, int)} for kind, answer in loaded.items()},
    }


def _customers(run: _Run) -> Mapping[str, Any]:
    counts = customers_known.counts()
    quality = truth.measure(run.path("truth"))
    return {
        "source_customers": run.prepared.figures.customers,
        "persons": counts.persons,
        "merges": counts.merges,
        "identifiers": counts.identifiers,
        "refusals": counts.refusals,
        "pairwise_precision": _rounded(quality.precision),
        "pairwise_recall": _rounded(quality.recall),
    }


def _stock() -> Mapping[str, Any]:
    drift = inventory.stock_drift()
    return {"skus": drift.skus, "moves": drift.moves, "drift": drift.units_off}


def _events() -> Mapping[str, Any]:
    accounts = [account for account in events_known.accounting() if account.source in SOURCES]
    return {
        name: sum(getattr(account, name) for account in accounts)
        for name in ("received", "stored", "deduplicated", "quarantined")
    }


def _campaign() -> Mapping[str, Any]:
    outcomes = campaigns_known.get_outcomes(CAMPAIGN)
    result = analytics.get_campaign_result(CAMPAIGN)
    return {
        "audience": outcomes.audience,
        **{str(outcome): outcomes.by_outcome.get(outcome, 0) for outcome in Outcome},
        "treated_conversion": result.treated_conversion,
        "holdout_conversion": result.holdout_conversion,
        "lift": result.lift,
        "lift_low": result.lift_low,
        "lift_high": result.lift_high,
        "opened": outcomes.opened,
        "clicked": outcomes.clicked,
        "unsubscribed": outcomes.unsubscribed,
        "is_simulated": result.is_simulated,
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _plain(answer: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if isinstance(value, int | float | str | dict | list | None)}
