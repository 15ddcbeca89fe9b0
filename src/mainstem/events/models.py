"""Sources, their accounts and the quarantine. The log itself is plain SQL: see migration 0002."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now


class Source(models.Model):
    """
    Where events come from. Its write key is kept only as a hash: it is shown once, when it is made.

    `identity_space` names the world its user ids live in: sources of one space share their accounts.
    """

    id = models.AutoField(primary_key=True)
    code = models.TextField(unique=True)
    name = models.TextField()
    kind = models.TextField()
    identity_space = models.TextField()
    app_id = models.TextField(default="", db_default="")
    write_key_hash = models.BinaryField(null=True, unique=True)
    write_key_hint = models.TextField(default="", db_default="")
    allowed_origins = ArrayField(models.TextField(), null=True)
    events_per_second = models.IntegerField(null=True)
    is_enabled = models.BooleanField(default=True, db_default=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "events_source"
        constraints = [
            models.CheckConstraint(
                name="a_source_code_is_a_short_word", condition=models.Q(code__regex=r"^[a-z0-9][a-z0-9_.-]{0,63}$")
            ),
            models.CheckConstraint(
                name="a_source_may_send_at_least_one_event_per_second",
                condition=models.Q(events_per_second__isnull=True) | models.Q(events_per_second__gt=0),
            ),
        ]


class Tally(models.Model):
    """
    What one batch did to the account of one source, written in the batch's own transaction.

    The account is the sum. A batch writes its row once, so a batch tried again after a lost connection can see that
    its first try was committed. Old rows are added up by a job.
    """

    pk = models.CompositePrimaryKey("batch_id", "source_id")
    batch_id = models.UUIDField()
    source_id = models.IntegerField()
    at = models.DateTimeField(db_default=Now())
    received = models.BigIntegerField()
    stored = models.BigIntegerField()
    deduplicated = models.BigIntegerField()
    quarantined = models.BigIntegerField()
    is_sum = models.BooleanField(default=False, db_default=False)

    class Meta:
        db_table = "events_tally"
        indexes = [models.Index(fields=["at"], name="events_tally_by_time", condition=models.Q(is_sum=False))]
        constraints = [
            models.CheckConstraint(
                name="what_was_received_is_stored_or_deduplicated_or_quarantined",
                condition=models.Q(received=models.F("stored") + models.F("deduplicated") + models.F("quarantined")),
            )
        ]


class Quarantined(models.Model):
    """
    Events that could not be stored, with the reason. Equal payloads of one source share a row and are counted.

    The payload is sealed under a key of its own; `sample` shows its shape without its values. After the retention
    time, or when its subject is erased, the payload goes and the row stays for the account.
    """

    id = models.UUIDField(primary_key=True)
    source_id = models.IntegerField()
    reason = models.TextField()
    detail = models.TextField()
    payload_hash = models.UUIDField()
    count = models.BigIntegerField()
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()
    message_id = models.TextField(null=True)
    subject_ref = models.UUIDField(null=True)
    sent_at = models.DateTimeField(null=True)
    sample = models.JSONField()
    wrapped_key = models.BinaryField(null=True)
    sealed = models.BinaryField(null=True)

    objects: "models.Manager[Quarantined]" = models.Manager()

    class Meta:
        db_table = "events_quarantine"
        constraints = [
            models.UniqueConstraint(
                name="equal_payloads_of_a_source_share_a_quarantine_row", fields=["source_id", "payload_hash"]
            ),
            models.CheckConstraint(name="a_quarantine_row_counts_something", condition=models.Q(count__gt=0)),
        ]
        indexes = [
            models.Index(fields=["-last_seen_at", "-id"], name="events_quarantine_by_time"),
            models.Index(fields=["reason", "source_id"], name="events_quarantine_by_reason"),
            models.Index(
                fields=["subject_ref"],
                name="events_quarantine_by_subject",
                condition=models.Q(subject_ref__isnull=False),
            ),
        ]
