"""
The log: monthly partitions, dedupe for ever, cursors of consumers. New tables only; takes no lock.

`position` orders events inside a transaction, `xid` orders transactions: a reader that takes only transactions older
than every one still running sees each event exactly once, in commit order.
"""

from django.db import migrations

LOG = """
CREATE SEQUENCE events_position AS bigint CACHE 100;

CREATE TABLE events_event (
  position      bigint      NOT NULL DEFAULT nextval('events_position'),
  xid           xid8        NOT NULL DEFAULT pg_current_xact_id(),
  id            uuid        NOT NULL,
  source_id     integer     NOT NULL,
  message_id    text        NOT NULL,
  kind          text        NOT NULL,
  name          text,
  user_ref      uuid,
  anonymous_ref uuid,
  occurred_at   timestamptz NOT NULL,
  received_at   timestamptz NOT NULL,
  flags         text[],
  body          jsonb       NOT NULL
) PARTITION BY RANGE (received_at);
CREATE INDEX events_event_in_commit_order ON events_event (xid, position);
CREATE INDEX events_event_by_user ON events_event (user_ref, occurred_at) WHERE user_ref IS NOT NULL;
CREATE INDEX events_event_by_anonymous ON events_event (anonymous_ref, occurred_at) WHERE anonymous_ref IS NOT NULL;
CREATE INDEX events_event_by_received_at ON events_event USING brin (received_at) WITH (autosummarize = on);
CREATE TABLE events_event_unplanned PARTITION OF events_event DEFAULT;

COMMENT ON TABLE events_event IS 'The append-only log of everything that happened.';
COMMENT ON TABLE events_event_unplanned IS 'Rows of months that had no partition yet. Normally empty: a job reports it.';

CREATE TABLE events_seen (
  source_id    integer NOT NULL,
  message_hash uuid    NOT NULL,
  event_id     uuid    NOT NULL,
  PRIMARY KEY (source_id, message_hash)
);
COMMENT ON TABLE events_seen IS 'Every (source, message id) ever stored, so that none is stored twice.';

CREATE TABLE events_cursor (
  consumer   text PRIMARY KEY,
  xid        xid8        NOT NULL DEFAULT '0',
  position   bigint      NOT NULL DEFAULT 0,
  moved_at   timestamptz NOT NULL DEFAULT now(),
  failures   integer     NOT NULL DEFAULT 0,
  failed_at  timestamptz,
  last_error text
);
COMMENT ON TABLE events_cursor IS 'How far each consumer has read, and whether it is stuck.';

CREATE FUNCTION events_refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RAISE EXCEPTION 'the log is append-only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER events_event_is_append_only BEFORE UPDATE OR DELETE ON events_event
  FOR EACH ROW EXECUTE FUNCTION events_refuse_rewriting();

CREATE FUNCTION events_make_partitions(first_day date, last_day date) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  month timestamptz := date_trunc('month', first_day::timestamp) AT TIME ZONE 'UTC';
  after timestamptz;
  name text;
  made integer := 0;
BEGIN
  IF last_day > first_day + 1000 THEN
    RAISE EXCEPTION 'refusing to make partitions for more than 1000 days';
  END IF;
  LOOP
    EXIT WHEN month > (last_day::timestamp AT TIME ZONE 'UTC');
    after := ((month AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
    name := 'events_event_' || to_char(month AT TIME ZONE 'UTC', '"y"YYYY"m"MM');
    IF to_regclass(name) IS NULL THEN
      PERFORM pg_advisory_xact_lock(hashtext('events_make_partitions'));
      IF to_regclass(name) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE events_event INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
        EXECUTE format('WITH moved AS (DELETE FROM events_event_unplanned WHERE received_at >= %L AND received_at < %L'
                       ' RETURNING *) INSERT INTO %I SELECT * FROM moved', month, after, name);
        EXECUTE format('ALTER TABLE events_event ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, month, after);
        made := made + 1;
      END IF;
    END IF;
    month := after;
  END LOOP;
  RETURN made;
END $$;
COMMENT ON FUNCTION events_make_partitions(date, date) IS
  'Make the monthly partitions of the log that cover these days (UTC) and are missing; returns how many were made.';

CREATE TABLE events_cluster (
  only_row          boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  system_identifier bigint NOT NULL
);
COMMENT ON TABLE events_cluster IS 'The database server whose transaction ids the log speaks of.';
INSERT INTO events_cluster (system_identifier) SELECT system_identifier FROM pg_control_system();

CREATE FUNCTION events_rebase_after_restore(INOUT xids bigint[], INOUT positions bigint[], OUT renumbered bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here bigint := (SELECT system_identifier FROM pg_control_system());
BEGIN
  LOCK TABLE events_event, events_cursor, events_cluster IN ACCESS EXCLUSIVE MODE;
  IF (SELECT system_identifier FROM events_cluster) = here THEN
    renumbered := 0;
    RETURN;
  END IF;
  CREATE TEMPORARY TABLE renumbering ON COMMIT DROP AS
    SELECT xid, position, row_number() OVER (ORDER BY xid, position) AS number FROM events_event;
  CREATE UNIQUE INDEX ON renumbering (xid, position);
  ANALYZE renumbering;
  SELECT coalesce(array_agg(3::bigint ORDER BY ordinal), '{}'),
         coalesce(array_agg((SELECT coalesce(max(number), 0) FROM renumbering
                              WHERE (renumbering.xid, renumbering.position) <= (given.xid::text::xid8, given.position))
                            ORDER BY ordinal), '{}')
    INTO xids, positions
    FROM unnest(xids, positions) WITH ORDINALITY AS given (xid, position, ordinal);
  UPDATE events_cursor AS reader
     SET xid = '3', position = (SELECT coalesce(max(number), 0) FROM renumbering
                                 WHERE (renumbering.xid, renumbering.position) <= (reader.xid, reader.position));
  UPDATE events_event AS event SET xid = '3', position = number
    FROM renumbering WHERE event.xid = renumbering.xid AND event.position = renumbering.position;
  GET DIAGNOSTICS renumbered = ROW_COUNT;
  PERFORM setval('events_position', renumbered + 1, false);
  INSERT INTO events_cluster (system_identifier) VALUES (here)
      ON CONFLICT (only_row) DO UPDATE SET system_identifier = EXCLUDED.system_identifier;
END $$;
COMMENT ON FUNCTION events_rebase_after_restore(bigint[], bigint[]) IS
  'After a logical restore into another server: give the log positions that are comparable there, in the same order.';

SELECT events_make_partitions((now() AT TIME ZONE 'UTC')::date - 31, (now() AT TIME ZONE 'UTC')::date + 185);

INSERT INTO events_source (code, name, kind, identity_space) VALUES ('mainstem', 'Mainstem', 'internal', '');
"""

UNDO = """
DELETE FROM events_source WHERE code = 'mainstem';
DROP FUNCTION events_rebase_after_restore(bigint[], bigint[]);
DROP FUNCTION events_make_partitions(date, date);
DROP TABLE events_cluster, events_cursor, events_seen, events_event;
DROP FUNCTION events_refuse_rewriting();
DROP SEQUENCE events_position;
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0001_initial")]
    operations = [migrations.RunSQL(LOG, UNDO)]
