"""Row-level security: a caller sees the channels of his scope, and how those are reached. Takes a short exclusive lock."""

from django.db import migrations

FORWARD = """
ALTER TABLE channels_channel ENABLE ROW LEVEL SECURITY;
CREATE POLICY channels_of_the_scope ON channels_channel USING (
  (SELECT mainstem_sees_all('channels')) OR code = ANY ((SELECT mainstem_scope('channels'))::text[])
);
ALTER TABLE channels_connection ENABLE ROW LEVEL SECURITY;
CREATE POLICY connections_of_the_scope ON channels_connection USING (
  (SELECT mainstem_sees_all('channels')) OR channel_id = ANY ((SELECT mainstem_scope('channels'))::text[])
);
"""

BACKWARD = """
DROP POLICY channels_of_the_scope ON channels_channel;
ALTER TABLE channels_channel DISABLE ROW LEVEL SECURITY;
DROP POLICY connections_of_the_scope ON channels_connection;
ALTER TABLE channels_connection DISABLE ROW LEVEL SECURITY;
"""


class Migration(migrations.Migration):
    dependencies = [("channels", "0001_initial"), ("kernel", "0002_scope")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
