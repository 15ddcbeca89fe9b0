"""
Mappings that people keep, a wish to stop, and how many rows were known before.

A new table, two columns without a rewrite, and a small index: the locks are held for an instant.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("imports", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="SavedMapping",
            fields=[
                ("name", models.TextField(primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("text", models.TextField()),
                ("saved_by", models.TextField(blank=True, default="")),
                ("saved_at", models.DateTimeField()),
            ],
            options={"db_table": "imports_mapping"},
        ),
        migrations.AddField("import", "known_rows", models.BigIntegerField(db_default=0, default=0)),
        migrations.AddField("import", "cancel_requested_at", models.DateTimeField(null=True)),
        migrations.AddIndex(
            "import",
            models.Index(
                fields=["status", "-created_at"],
                name="imports_import_under_way",
                condition=models.Q(("status__in", ["running", "failed"])),
            ),
        ),
    ]
