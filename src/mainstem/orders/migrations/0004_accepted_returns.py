"""
What a return accepted here knows besides: why, by whom, and which units were written off. Columns that may be null, so
the tables are not rewritten; the lock lasts a moment.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("orders", "0003_trade_indexes")]
    operations = [
        migrations.AddField("return", "reason", models.TextField(null=True)),
        migrations.AddField("return", "accepted_by", models.TextField(null=True)),
        migrations.AddField("returnline", "is_written_off", models.BooleanField(null=True)),
    ]
