"""
Consent texts, what was chosen for the deployment, its logo. New tables only; takes no lasting lock.

Versions of a consent text are only ever added, like the consents that name them.
"""

from django.db import migrations, models

FORWARD = """
CREATE TRIGGER consent_texts_are_only_added BEFORE UPDATE OR DELETE ON governance_consent_text
  FOR EACH ROW EXECUTE FUNCTION governance_refuse_change();
"""
BACKWARD = "DROP TRIGGER consent_texts_are_only_added ON governance_consent_text;"


class Migration(migrations.Migration):
    dependencies = [("governance", "0003_access")]

    operations = [
        migrations.CreateModel(
            name="ConsentText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.TextField(unique=True)),
                ("purpose", models.TextField()),
                ("channel", models.TextField()),
                ("language", models.TextField()),
                ("version", models.IntegerField()),
                ("title", models.TextField()),
                ("body", models.TextField()),
                ("note", models.TextField()),
                ("valid_from", models.DateTimeField()),
                ("created_at", models.DateTimeField()),
                ("created_by", models.TextField()),
            ],
            options={
                "db_table": "governance_consent_text",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("purpose", "channel", "language", "version"), name="a_consent_text_has_a_version_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("purpose__in", ["marketing", "profiling", "service"])),
                        name="a_consent_text_has_a_known_purpose",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("language__in", ["en", "zh-CN"])),
                        name="a_consent_text_has_a_known_language",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("version__gte", 1)), name="a_consent_text_counts_from_one"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("body", ""), _negated=True), name="a_consent_text_says_something"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Setting",
            fields=[
                ("key", models.TextField(primary_key=True, serialize=False)),
                ("value", models.TextField()),
                ("changed_at", models.DateTimeField()),
                ("changed_by", models.TextField()),
            ],
            options={"db_table": "governance_setting"},
        ),
        migrations.CreateModel(
            name="Logo",
            fields=[
                ("id", models.SmallIntegerField(primary_key=True, serialize=False)),
                ("media_type", models.TextField()),
                ("content", models.BinaryField()),
                ("digest", models.TextField()),
                ("changed_at", models.DateTimeField()),
                ("changed_by", models.TextField()),
            ],
            options={
                "db_table": "governance_logo",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("id", 1)), name="there_is_one_logo"),
                    models.CheckConstraint(
                        condition=models.Q(("media_type__in", ["image/png", "image/svg+xml"])),
                        name="a_logo_is_png_or_svg",
                    ),
                ],
            },
        ),
        migrations.RunSQL(FORWARD, BACKWARD),
    ]
