"""The vault's two tables: one key per subject, one sealed value per subject and reference."""

from django.db import models
from django.db.models.functions import Now


class VaultKey(models.Model):
    """
    The data key of one subject (one profile at one source). Destroying it erases everything sealed with it.
    """

    subject_ref = models.UUIDField(primary_key=True)
    wrapped_key = models.BinaryField(null=True)
    created_at = models.DateTimeField(db_default=Now())
    destroyed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "kernel_vault_key"
        constraints = [
            models.CheckConstraint(
                name="a_vault_key_is_either_held_or_destroyed",
                condition=models.Q(wrapped_key__isnull=False, destroyed_at__isnull=True)
                | models.Q(wrapped_key__isnull=True, destroyed_at__isnull=False),
            )
        ]


class VaultEntry(models.Model):
    """One contact value of one subject, sealed; `ref` is the reference by which it is found."""

    pk = models.CompositePrimaryKey("subject_ref", "ref")
    subject_ref = models.UUIDField()
    ref = models.UUIDField()
    namespace = models.TextField()
    sealed = models.BinaryField()

    class Meta:
        db_table = "kernel_vault_entry"
        indexes = [models.Index(fields=["ref"], name="kernel_vault_entry_by_ref")]
