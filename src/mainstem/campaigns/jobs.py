"""Background work of campaigns."""

from typing import cast

import procrastinate
import structlog
from procrastinate.contrib.django import app as django_app

from mainstem.campaigns import operations, queries
from mainstem.campaigns.contracts import CampaignNotReady
from mainstem.channels.contracts import ChannelCannotSend, ProviderUnavailable
from mainstem.kernel import clock

app = cast("procrastinate.App", django_app)

_log = structlog.get_logger(__name__)
SEND_TASK = "mainstem.campaigns.send"


@app.task(name=SEND_TASK)
def send_campaign(code: str) -> None:
    """Send what is due of a campaign; the minute's round takes up what is not, or while the provider is away."""
    try:
        operations.send_campaign(code=code, now=clock.now())
    except (ChannelCannotSend, ProviderUnavailable) as away:
        _log.warning("nothing can be sent now", campaign=code, reason=str(away.details.get("reason", away.code)))


@app.periodic(cron="* * * * *")
@app.task(name="mainstem.campaigns.carry_on", queueing_lock="mainstem.campaigns.carry_on")
def carry_on(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """
    Take up every campaign that is under way: what quiet hours, an absent provider or a dead worker left behind.

    A campaign that fails does not keep the others back: its fault is raised at the end.
    """
    faults: list[Exception] = []
    for code in queries.codes_under_way(clock.now()):
        try:
            _carry_on(code)
        except Exception as fault:
            _log.error("campaign_failed", campaign=code, error=type(fault).__name__)
            faults.append(fault)
    if faults:
        raise faults[0]


def _carry_on(code: str) -> None:
    try:
        operations.send_campaign(code=code, now=clock.now())
    except (CampaignNotReady, ChannelCannotSend, ProviderUnavailable):
        # Cancelled, or the provider is still away: who waits keeps waiting, loose ends are tied up all the same.
        operations.recover_campaign(code=code, now=clock.now())
