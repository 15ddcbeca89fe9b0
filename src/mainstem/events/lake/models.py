"""How far each feed is, for people and dashboards. The truth about a cursor is in the table's own snapshot."""

from django.db import models


class FeedProgress(models.Model):
    """
    What the last run found. `cursor` repeats the one in the snapshot so that an idle run need not open the table.
    A table of present state that takes long to write rests until `resting_until` before it is written again.
    """

    code = models.TextField(primary_key=True)
    cursor = models.TextField(null=True)
    rows = models.BigIntegerField(default=0, db_default=0)
    checked_at = models.DateTimeField(null=True)
    committed_at = models.DateTimeField(null=True)
    resting_until = models.DateTimeField(null=True)
    error = models.TextField(default="", db_default="")

    class Meta:
        db_table = "lake_feed_progress"
