"""Templates, their immutable versions, and one variant per language."""

from django.db import models
from django.db.models.functions import Now

from mainstem.content.contracts import TemplateKind


class Template(models.Model):
    """One thing we say. Its versions hold the words."""

    code = models.TextField(primary_key=True)
    name = models.TextField()
    kind = models.TextField(choices=[(kind.value, kind.value) for kind in TemplateKind])
    latest_version = models.PositiveIntegerField()
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "content_template"
        constraints = [
            models.CheckConstraint(
                name="a_template_is_of_a_known_kind",
                condition=models.Q(kind__in=[kind.value for kind in TemplateKind]),
            ),
        ]


class Version(models.Model):
    """One state of a template: compiled when it was saved, never changed after."""

    template = models.ForeignKey(Template, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    sample_values = models.JSONField()
    warnings = models.JSONField()
    fingerprint = models.TextField()
    created_at = models.DateTimeField()

    class Meta:
        db_table = "content_version"
        constraints = [
            models.UniqueConstraint(name="a_template_has_one_version_of_a_number", fields=["template", "number"]),
        ]


class Variant(models.Model):
    """One language of a version: the source, and what it was compiled to."""

    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="variants")
    position = models.PositiveSmallIntegerField()
    locale = models.TextField()
    subject = models.TextField()
    mjml = models.TextField()
    text = models.TextField(null=True)
    compiled_html = models.TextField()
    compiled_text = models.TextField()

    class Meta:
        db_table = "content_variant"
        constraints = [
            models.UniqueConstraint(name="a_version_has_one_variant_of_a_language", fields=["version", "locale"]),
        ]
