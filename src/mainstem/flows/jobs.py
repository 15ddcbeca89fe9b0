"""Background work across contexts."""

from procrastinate.contrib.django import app

from mainstem.flows.customer_summaries import rebuild_summaries_if_due
from mainstem.kernel import clock


@app.periodic(cron="* * * * *")  # type: ignore[untyped-decorator]  # the queue ships no types
@app.task(  # type: ignore[untyped-decorator]
    name="mainstem.flows.rebuild_customer_summaries", queueing_lock="rebuild_customer_summaries"
)
def rebuild_customer_summaries(timestamp: int) -> None:
    """
    Bring the list of customers up to date if the ledgers have changed.

    :param timestamp: the minute this run stands for, given by the queue
    """
    del timestamp
    rebuild_summaries_if_due(now=clock.now())
