"""Background work of the importer."""

from typing import cast
from uuid import UUID

import procrastinate
import structlog
from procrastinate.contrib.django import app as django_app

from mainstem.events.imports import operations
from mainstem.kernel import clock
from mainstem.kernel.errors import Refused

log = structlog.get_logger("mainstem.imports")
app = cast("procrastinate.App", django_app)


@app.task(
    name="mainstem.imports.run", lock="mainstem.imports", retry=procrastinate.RetryStrategy(max_attempts=3, wait=5)
)
def run_waiting_import(import_id: str) -> None:
    """Run an uploaded import. A job cut short is taken up again and goes on after its last committed batch."""
    try:
        result = operations.continue_import(import_id=UUID(import_id), now=clock.now())
    except Refused as refusal:
        # The import's own record says why; trying again would say the same.
        log.warning("import_refused", import_id=import_id, code=refusal.code)
        return
    log.info("import_done", import_id=import_id, rows=result.rows, seconds=round(result.seconds, 1))


def start(import_id: UUID) -> None:
    """Queue an import; the job begins when the caller's transaction commits."""
    run_waiting_import.defer(import_id=str(import_id))


@app.periodic(cron="37 4 * * *")
@app.task(name="mainstem.imports.remove_old_uploads")
def remove_old_uploads(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
    """Remove uploaded files that nobody ran for a week, or whose record was never committed."""
    operations.remove_stale_uploads(now=clock.now())
