"""
Indexes for looking through the audit chain, and for counting consents by the text they were given under.

Made concurrently: reading and writing go on meanwhile.
"""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("governance", "0004_settings")]

    operations = [
        AddIndexConcurrently(
            model_name="auditentry", index=models.Index(fields=["actor", "-sequence"], name="governance_audit_by_actor")
        ),
        AddIndexConcurrently(
            model_name="auditentry",
            index=models.Index(fields=["action", "-sequence"], name="governance_audit_by_action"),
        ),
        AddIndexConcurrently(
            model_name="auditentry",
            index=models.Index(fields=["subject", "-sequence"], name="governance_audit_by_subject"),
        ),
        AddIndexConcurrently(
            model_name="auditentry", index=models.Index(fields=["at"], name="governance_audit_by_time")
        ),
        AddIndexConcurrently(
            model_name="consent",
            index=models.Index(fields=["text_version", "state"], name="governance_consent_by_text"),
        ),
    ]
