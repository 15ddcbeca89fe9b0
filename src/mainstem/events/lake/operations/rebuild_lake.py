"""Begin the lake anew: everything in it can be read again from the log and the ledgers."""

from datetime import datetime

from mainstem.events.lake.catalog import NAMESPACE, opened_catalog
from mainstem.events.lake.contracts import FeedRun
from mainstem.events.lake.lock import writing_alone
from mainstem.events.lake.models import FeedProgress
from mainstem.events.lake.operations.fill_lake import fill_lake
from mainstem.events.lake.registry import feeds
from mainstem.events.lake.tables import remove_all_files


def rebuild_lake(*, now: datetime, wait_seconds: int = 300) -> tuple[FeedRun, ...]:
    """
    Drop every table of the lake and fill it again, for instance after a restore into another folder.

    Files in the configured place are deleted; files in a former place are left to whoever owns it.

    :raises LakeBusy: if another process keeps the lake's lock for longer than `wait_seconds`
    """
    with writing_alone(wait_seconds=wait_seconds), opened_catalog() as catalog:
        for feed in feeds():
            if catalog.table_exists((NAMESPACE, feed.code)):
                catalog.drop_table((NAMESPACE, feed.code))
            remove_all_files(catalog, feed)
        FeedProgress.objects.all().delete()
    return fill_lake(now=now, wait_seconds=wait_seconds)
