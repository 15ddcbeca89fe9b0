"""The record of every import, its checkpoint, the rows it set aside, and the mappings people keep."""

from django.db import models
from django.db.models.functions import Now


class Import(models.Model):
    """
    One file taken in, or one try to.

    `next_document` is the checkpoint: every document before it is committed, together with this row. An import is
    the same as an earlier one if kind, source, file and mapping are the same; an unfinished one is then continued.
    """

    id = models.UUIDField(primary_key=True)
    kind = models.TextField()
    source_code = models.TextField()
    mapping_name = models.TextField()
    mapping_text = models.TextField()
    identity = models.UUIDField()
    file_name = models.TextField()
    file_path = models.TextField()
    file_bytes = models.BigIntegerField()
    is_uploaded = models.BooleanField(default=False)
    is_dry_run = models.BooleanField(default=False)
    requested_by = models.TextField(default="", blank=True)
    status = models.TextField()
    phase = models.TextField(default="", blank=True)
    created_at = models.DateTimeField(db_default=Now())
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    row_count = models.BigIntegerField(default=0)
    rows_done = models.BigIntegerField(default=0)
    document_count = models.BigIntegerField(default=0)
    next_document = models.BigIntegerField(default=1)
    counts = models.JSONField(default=dict)
    already_known = models.BigIntegerField(default=0)
    known_rows = models.BigIntegerField(default=0, db_default=0)
    quarantined = models.BigIntegerField(default=0)
    unknown_columns = models.JSONField(default=list)
    notes = models.JSONField(default=dict)
    report_path = models.TextField(default="", blank=True)
    error_code = models.TextField(null=True)
    error_message = models.TextField(null=True)
    undo_counts = models.JSONField(default=dict)
    cancel_requested_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "imports_import"
        constraints = [
            models.CheckConstraint(
                name="an_import_has_a_known_status",
                condition=models.Q(status__in=["waiting", "running", "done", "failed", "undone"]),
            ),
            models.CheckConstraint(
                name="an_undone_import_says_when",
                condition=models.Q(undone_at__isnull=True) | models.Q(status="undone"),
            ),
        ]
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="imports_import_by_time"),
            models.Index(fields=["identity"], name="imports_import_by_identity"),
            models.Index(
                fields=["status", "-created_at"],
                name="imports_import_under_way",
                condition=models.Q(status__in=["running", "failed"]),
            ),
        ]


class RejectedRow(models.Model):
    """One row that changed nothing, with the reason. Personal values are not kept: `value` says only their length."""

    id = models.BigAutoField(primary_key=True)
    import_id = models.UUIDField()
    row_number = models.BigIntegerField()
    column = models.TextField()
    value = models.TextField()
    reason = models.TextField()

    class Meta:
        db_table = "imports_rejected_row"
        indexes = [models.Index(fields=["import_id", "row_number", "id"], name="imports_rejected_row_by_row")]


class SealedValue(models.Model):
    """A contact value that an import was the first to put into the vault: what an undo may take out again."""

    pk = models.CompositePrimaryKey("import_id", "subject_ref", "ref")
    import_id = models.UUIDField()
    subject_ref = models.UUIDField()
    ref = models.UUIDField()

    class Meta:
        db_table = "imports_sealed_value"


class SavedMapping(models.Model):
    """A mapping somebody keeps under a name, for the next file of that shape."""

    name = models.TextField(primary_key=True)
    kind = models.TextField()
    text = models.TextField()
    saved_by = models.TextField(default="", blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        db_table = "imports_mapping"
