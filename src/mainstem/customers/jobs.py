"""Background work of this context."""

from procrastinate.contrib.django import app

from mainstem.customers import operations
from mainstem.kernel import clock


@app.periodic(cron="*/5 * * * *")  # type: ignore[untyped-decorator]  # the queue ships no types
@app.task(name="mainstem.customers.refresh_due_segments")  # type: ignore[untyped-decorator]
def refresh_due_segments(timestamp: int) -> None:
    """
    Work out the segments that time or a new rule may have changed.

    :param timestamp: the minute this run stands for, given by the queue
    """
    del timestamp
    operations.refresh_due_segments(now=clock.now())


@app.task(name="mainstem.customers.refresh_segment")  # type: ignore[untyped-decorator]
def refresh_segment(code: str) -> None:
    """Work out one segment."""
    operations.refresh_segment(code=code, now=clock.now())
