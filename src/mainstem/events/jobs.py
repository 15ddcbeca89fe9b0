"""Background work of the log."""

from typing import cast

import procrastinate
import structlog
from procrastinate.contrib.django import app as django_app

from mainstem.events import operations, queries
from mainstem.events.operations.announcing import REACT_TASK, REACTION_RETRIES, react
from mainstem.kernel import clock

log = structlog.get_logger("mainstem.events")
app = cast("procrastinate.App", django_app)


@app.task(name=REACT_TASK, retry=REACTION_RETRIES)
def react_to_fact(reaction: str, event_id: str, body: str) -> None:  # noqa: ARG001 - the event is named for people
    """Run one reaction to one fact."""
    react(reaction=reaction, body=body)


@app.periodic(cron="13 3 * * *")
@app.task(name="mainstem.events.make_partitions")
def make_partitions(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Keep the log half a year of partitions ahead."""
    operations.make_partitions(now=clock.now())


@app.periodic(cron="*/10 * * * *")
@app.task(name="mainstem.events.compact_accounts")
def compact_accounts(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Add up the tally of finished hours."""
    operations.compact_accounts(now=clock.now())


@app.periodic(cron="41 3 * * *")
@app.task(name="mainstem.events.check_accounting")
def check_accounting(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Compare every account with the rows themselves. Drift is logged as an error, and the job fails so it is seen."""
    drifts = queries.check_accounts()
    for drift in drifts:
        log.error("accounts_drift", source=drift.source, what=drift.what, counted=drift.counted, found=drift.found)
    if drifts:
        raise AssertionError(f"{len(drifts)} figures of the accounts disagree with the rows: see the log")


@app.periodic(cron="23 4 * * *")
@app.task(name="mainstem.events.empty_quarantine")
def empty_quarantine(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Take payloads out of the quarantine after their retention time."""
    operations.empty_quarantine(now=clock.now())
