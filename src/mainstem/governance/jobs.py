"""Background work of governance."""

from procrastinate.contrib.django import app

from mainstem.governance import operations
from mainstem.kernel import clock


@app.periodic(cron="41 * * * *")  # type: ignore[untyped-decorator]  # the queue ships no types
@app.task(name="mainstem.governance.forget_old_answers")  # type: ignore[untyped-decorator]
def forget_old_answers(timestamp: int) -> None:
    """
    Delete kept answers whose day is over.

    :param timestamp: the minute this run stands for, given by the queue
    """
    del timestamp
    operations.forget_old_answers(now=clock.now())
