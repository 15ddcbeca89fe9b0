"""The functions row-level security asks: what may the present connection see? Takes no lock."""

from django.db import migrations

FUNCTIONS = """
CREATE FUNCTION mainstem_sees_all(dimension text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('mainstem.' || dimension, true), '') = '*' $$;

CREATE FUNCTION mainstem_scope(dimension text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT CASE WHEN coalesce(current_setting('mainstem.' || dimension, true), '') IN ('', '*') THEN '{}'::text[]
               ELSE current_setting('mainstem.' || dimension, true)::text[] END $$;

COMMENT ON FUNCTION mainstem_sees_all(text) IS
  'Whether the connection may see every brand, location or channel. In a policy: (SELECT mainstem_sees_all(''locations''))';
COMMENT ON FUNCTION mainstem_scope(text) IS
  'The codes the connection may see in one dimension; empty where nothing was set.';
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0001_initial")]
    operations = [
        migrations.RunSQL(FUNCTIONS, "DROP FUNCTION mainstem_sees_all(text); DROP FUNCTION mainstem_scope(text);")
    ]
