"""
A way for the app role, which owns no table, to give the planner its eyes back.

Statistics taken while a first load is under way count none of its rows, and the planner then believes a table of a
million rows to be empty. Takes no lock.
"""

from django.db import migrations

FUNCTION = """
CREATE FUNCTION mainstem_analyze_blind_tables() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  blind regclass;
  analyzed integer := 0;
BEGIN
  FOR blind IN
    SELECT oid FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND reltuples = 0
       AND relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
       AND pg_relation_size(oid) > 10 * current_setting('block_size')::bigint
  LOOP
    EXECUTE format('ANALYZE %s', blind);
    analyzed := analyzed + 1;
  END LOOP;
  RETURN analyzed;
END
$$;
REVOKE EXECUTE ON FUNCTION mainstem_analyze_blind_tables() FROM PUBLIC;
COMMENT ON FUNCTION mainstem_analyze_blind_tables() IS
  'Takes statistics of the tables that have rows though the planner believes them empty. Returns how many there were.';
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0002_scope")]
    operations = [migrations.RunSQL(FUNCTION, "DROP FUNCTION mainstem_analyze_blind_tables();")]
