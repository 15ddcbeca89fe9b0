-- Make the empty temporary table of ids and hashes of staged events. Gives no rows.
DROP TABLE IF EXISTS event_key_stage;
CREATE TEMPORARY TABLE event_key_stage (place bigint, id uuid, message_hash uuid) ON COMMIT DROP;
