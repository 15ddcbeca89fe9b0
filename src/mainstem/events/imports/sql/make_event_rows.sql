-- Make the empty temporary table that `append_staged` reads. Gives no rows.
DROP TABLE IF EXISTS event_row_stage;
CREATE TEMPORARY TABLE event_row_stage (
  place bigint, message_id text, name text, user_ref uuid, anonymous_ref uuid, occurred_at timestamptz, body jsonb
) ON COMMIT DROP;
