"""
The list of customers follows identities, trade and consents.

What one person does shows at once: an order placed, a merge by hand, a consent. What moves many at a time (imports,
events, rules) is picked up by the rebuild, which looks every minute whether anything has changed.
"""

import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from mainstem.customers import operations as customers
from mainstem.customers import queries as customers_known
from mainstem.customers.facts import PersonsRegrouped
from mainstem.customers.operations import summaries
from mainstem.events.operations import on
from mainstem.governance.contracts import Purpose
from mainstem.governance.facts import ConsentGranted, ConsentWithdrawn
from mainstem.governance.queries import answer_staged, consents_version
from mainstem.kernel import clock, sql, vault
from mainstem.orders.facts import OrderPlaced
from mainstem.orders.queries import stage_trade_of, trade_version

RECENT = timedelta(days=365)
# A rebuild that takes 10 seconds runs again after 200 at the earliest: a twentieth of one core at most.
REST_PER_SECOND = 20
BY_HAND = frozenset({"manual_merge", "unmerge"})


@on(OrderPlaced)
def follow_an_order(fact: OrderPlaced) -> None:
    """Sum up the buyer anew."""
    if fact.customer_ref is not None:
        refresh_summaries_of_refs([fact.customer_ref])


@on(PersonsRegrouped)
def follow_a_merge(fact: PersonsRegrouped) -> None:
    """Sum up everybody a merge or its undoing by hand has touched; rules move many and wait for the rebuild."""
    if fact.kind in BY_HAND:
        refresh_summaries(persons=[*fact.persons_before, *fact.persons_after], now=clock.now())


@on(ConsentGranted)
def follow_a_grant(fact: ConsentGranted) -> None:
    """Sum up whoever said yes."""
    refresh_summaries_of_refs([fact.subject_ref])


@on(ConsentWithdrawn)
def follow_a_withdrawal(fact: ConsentWithdrawn) -> None:
    """Sum up whoever said no."""
    refresh_summaries_of_refs([fact.subject_ref])


def refresh_summaries_of_refs(refs: Sequence[UUID]) -> int:
    """Sum up the persons that references belong to now."""
    persons = sorted(set(customers_known.persons_of(refs).values()))
    return refresh_summaries(persons=persons, now=clock.now()) if persons else 0


def rebuild_summaries(*, now: datetime) -> int:
    """Sum up everybody. Return how many rows changed."""
    return refresh_summaries(persons=None, now=now)


def rebuild_summaries_if_due(*, now: datetime) -> bool:
    """Sum up everybody if something has changed and the last rebuild has been paid for. Return whether it did."""
    state = customers_known.find_summary_state()
    if state is not None:
        if state.version == ledgers_version():
            customers.confirm_summaries(now=now)
            return False
        if (now - state.as_of).total_seconds() < state.seconds * REST_PER_SECOND:
            return False
    rebuild_summaries(now=now)
    return True


@transaction.atomic
def refresh_summaries(*, persons: Sequence[UUID] | None, now: datetime) -> int:
    """Sum up some persons, or everybody, in one transaction. Return how many rows changed."""
    started = time.monotonic()
    version = ledgers_version() if persons is None else ""
    customers.begin_summaries(persons)
    customers_known.stage_identifiers_of(persons_stage=summaries.PERSONS, stage=summaries.IDENTIFIERS)
    customers.analyse(summaries.IDENTIFIERS)
    with sql.cursor() as cur:
        vault.stage_carriers(cur, refs_stage=summaries.IDENTIFIERS, stage=summaries.CARRIERS)
    customers.stage_reach_questions()
    answer_staged(stage=summaries.QUESTIONS, into=summaries.ANSWERS, purpose=Purpose.MARKETING, channel="email", at=now)
    stage_trade_of(refs_stage=summaries.IDENTIFIERS, stage=summaries.TRADE, recent_from=now - RECENT)
    customers.analyse(summaries.TRADE)
    return customers.write_summaries(persons=persons, version=version, started=started, now=now)


def ledgers_version() -> str:
    """Return a text that changes whenever the ledgers behind the summaries do."""
    return "|".join((customers_known.identities_version(), trade_version(), consents_version()))
