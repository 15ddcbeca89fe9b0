"""Housekeeping of the job queue itself, and of sessions that are over."""

from procrastinate import JobContext
from procrastinate.contrib.django import app

from mainstem.kernel import clock
from mainstem.web.signing_in.sessions import forget_ended


@app.periodic(cron="* * * * *")  # type: ignore[untyped-decorator]  # the queue ships no types
@app.task(  # type: ignore[untyped-decorator]
    name="mainstem.web.retry_stalled_jobs", queueing_lock="retry_stalled_jobs", pass_context=True
)
async def retry_stalled_jobs(context: JobContext, timestamp: int) -> None:
    """
    Take back jobs whose worker sends no heartbeat any more.

    :param timestamp: the minute this run stands for, given by the queue
    """
    del timestamp
    for job in await context.app.job_manager.get_stalled_jobs():
        await context.app.job_manager.retry_job(job)


@app.periodic(cron="23 * * * *")  # type: ignore[untyped-decorator]  # the queue ships no types
@app.task(name="mainstem.web.forget_ended_sessions")  # type: ignore[untyped-decorator]
def forget_ended_sessions(timestamp: int) -> None:
    """
    Delete sessions that are over and tries at passwords that no longer count.

    :param timestamp: the minute this run stands for, given by the queue
    """
    del timestamp
    forget_ended(now=clock.now())
