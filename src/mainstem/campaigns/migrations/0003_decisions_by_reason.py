"""
Lists of decisions by outcome and reason come off an index that is in their order.

Takes a lock against writes on `campaigns_decision` while the index is built: about a second per million rows.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0002_scope")]
    operations = [
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(
                fields=["campaign", "outcome", "reason_code", "id"], name="campaigns_decision_by_reason"
            ),
        ),
        migrations.RemoveIndex(model_name="decision", name="campaigns_decision_by_outcome"),
    ]
