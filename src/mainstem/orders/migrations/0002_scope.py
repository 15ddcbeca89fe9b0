"""
Orders and returns are seen by location, channel and brand; lines with their order. New tables only.

An order without a location (or brand) belongs to none: who may see only some locations does not see it.
"""

from django.db import migrations

HEAD = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY {policy} ON {table} USING (
  ((SELECT mainstem_sees_all('locations')) OR location_code = ANY ((SELECT mainstem_scope('locations'))::text[]))
  AND ((SELECT mainstem_sees_all('channels')) OR channel_code = ANY ((SELECT mainstem_scope('channels'))::text[]))
  AND ((SELECT mainstem_sees_all('brands')) OR brand_code = ANY ((SELECT mainstem_scope('brands'))::text[]))
);
"""
LINES = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY {policy} ON {table} USING (
  ((SELECT mainstem_sees_all('locations')) AND (SELECT mainstem_sees_all('channels'))
   AND (SELECT mainstem_sees_all('brands')))
  OR EXISTS (SELECT FROM {head} AS head WHERE head.id = {table}.{key})
);
"""
POLICIES = (
    HEAD.format(table="orders_order", policy="orders_in_scope")
    + HEAD.format(table="orders_return", policy="returns_in_scope")
    + LINES.format(table="orders_order_line", policy="order_lines_in_scope", head="orders_order", key="order_id")
    + LINES.format(table="orders_return_line", policy="return_lines_in_scope", head="orders_return", key="return_id")
)
UNDO = """
DROP POLICY return_lines_in_scope ON orders_return_line;
DROP POLICY order_lines_in_scope ON orders_order_line;
DROP POLICY returns_in_scope ON orders_return;
DROP POLICY orders_in_scope ON orders_order;
"""


class Migration(migrations.Migration):
    dependencies = [("orders", "0001_initial"), ("kernel", "0002_scope")]
    operations = [migrations.RunSQL(POLICIES, UNDO)]
