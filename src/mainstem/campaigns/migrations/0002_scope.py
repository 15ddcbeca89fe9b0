"""
Row-level security: a caller sees the campaigns of the channels in his scope, and what hangs on them.

Takes a short exclusive lock on each table.
"""

from django.db import migrations

CAMPAIGN = """
ALTER TABLE campaigns_campaign ENABLE ROW LEVEL SECURITY;
CREATE POLICY campaigns_of_the_scope ON campaigns_campaign USING (
  (SELECT mainstem_sees_all('channels')) OR channel_code = ANY ((SELECT mainstem_scope('channels'))::text[])
);
"""
HANGING_ON_IT = """
ALTER TABLE campaigns_{table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY {table}s_of_the_scope ON campaigns_{table} USING (
  (SELECT mainstem_sees_all('channels')) OR campaign_id IN (SELECT id FROM campaigns_campaign)
);
"""
TABLES = ("decision", "attempt", "link")
BACKWARD = "".join(
    f"DROP POLICY {table}s_of_the_scope ON campaigns_{table};ALTER TABLE campaigns_{table} DISABLE ROW LEVEL SECURITY;"
    for table in ("campaign", *TABLES)
)


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0001_initial"), ("kernel", "0002_scope")]
    operations = [
        migrations.RunSQL(CAMPAIGN + "".join(HANGING_ON_IT.format(table=table) for table in TABLES), BACKWARD)
    ]
