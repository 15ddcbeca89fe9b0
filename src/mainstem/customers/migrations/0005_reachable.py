"""Who can be reached by e-mail is asked for often, and found without reading half a million wide rows."""

from django.db import migrations

FORWARD = """
CREATE INDEX customers_summary_reachable ON customers_summary (person_id) INCLUDE (identifiers) WHERE can_email;
"""
BACKWARD = "DROP INDEX customers_summary_reachable;"


class Migration(migrations.Migration):
    dependencies = [("customers", "0004_list_indexes")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
