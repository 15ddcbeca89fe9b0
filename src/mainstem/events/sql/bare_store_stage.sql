-- The bare limit of a measurement: the staged rows into the log, each (source, message id) once, and nothing else.
WITH fresh AS (
  INSERT INTO events_seen (source_id, message_hash, event_id)
  SELECT source_id, message_hash, id FROM events_stage ON CONFLICT DO NOTHING
  RETURNING event_id
)
INSERT INTO events_event (id, source_id, message_id, kind, name, user_ref, anonymous_ref,
                          occurred_at, received_at, flags, body)
SELECT id, stage.source_id, message_id, kind, name, user_ref, anonymous_ref, occurred_at, received_at, flags, body
  FROM events_stage AS stage JOIN fresh ON fresh.event_id = stage.id;
