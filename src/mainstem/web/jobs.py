"""Housekeeping of the job queue itself."""

from procrastinate import JobContext
from procrastinate.contrib.django import app


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
