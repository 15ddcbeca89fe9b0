-- What visitors and customers did, as segments see it. No row: nobody did anything.
SELECT coalesce(user_ref, anonymous_ref) AS ref, name, occurred_at, (body -> 'properties')::json AS properties
  FROM events_event
 WHERE kind <> 'fact' AND name IS NOT NULL AND coalesce(user_ref, anonymous_ref) IS NOT NULL
