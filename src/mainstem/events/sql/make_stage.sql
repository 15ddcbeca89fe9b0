-- The temporary table a writer copies its rows into; it is empty again after every commit. No row.
CREATE TEMPORARY TABLE IF NOT EXISTS events_stage (
  id uuid NOT NULL, source_id integer NOT NULL, message_id text NOT NULL, message_hash uuid NOT NULL,
  kind text NOT NULL, name text, user_ref uuid, anonymous_ref uuid,
  occurred_at timestamptz NOT NULL, received_at timestamptz NOT NULL, flags text[], body jsonb NOT NULL
) ON COMMIT DELETE ROWS;
