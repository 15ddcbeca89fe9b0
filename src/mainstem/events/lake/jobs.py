"""
When the lake is filled and tidied: every minute, and once a night.

The operations are imported when a job runs: the lake's libraries take seconds and a hundred megabytes to load, which
every process that merely knows these jobs would pay.
"""

from typing import cast

import procrastinate
from procrastinate.contrib.django import app as django_app

from mainstem.kernel.clock import now

app = cast("procrastinate.App", django_app)


@app.periodic(cron="* * * * *")
@app.task(name="mainstem.lake.fill_lake", queueing_lock="fill_lake", lock="lake")
def fill_lake(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Bring the lake up to date."""
    from mainstem.events.lake import operations  # noqa: PLC0415 - see above

    operations.fill_lake(now=now(), eager=False)


@app.periodic(cron="17 3 * * *")
@app.task(name="mainstem.lake.tidy_lake", queueing_lock="tidy_lake", lock="lake")
def tidy_lake(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Merge small files, forget old snapshots, delete what nothing names."""
    from mainstem.events.lake import operations  # noqa: PLC0415 - see above

    operations.tidy_lake(now=now())
