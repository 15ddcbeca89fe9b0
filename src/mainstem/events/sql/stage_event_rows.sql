-- Stage events that came in a set, with their ids and hashes. Row count: how many.
INSERT INTO events_stage (id, source_id, message_id, message_hash, kind, name, user_ref, anonymous_ref, occurred_at,
                          received_at, flags, body)
SELECT event_key_stage.id, %(source_id)s, message_id, message_hash, 'track', name, user_ref, anonymous_ref, occurred_at,
       %(received_at)s, NULL, body
  FROM event_row_stage JOIN event_key_stage USING (place)
 ORDER BY place;
