-- Move the staged rows into the log, each (source, message id) once for ever, and write the account of every source of
-- the batch. One row per source: how many of its rows were new.
WITH fresh AS (
  INSERT INTO events_seen (source_id, message_hash, event_id)
  SELECT source_id, message_hash, id FROM events_stage ORDER BY source_id, message_hash
      ON CONFLICT DO NOTHING
  RETURNING source_id, event_id
), logged AS (
  INSERT INTO events_event (id, source_id, message_id, kind, name, user_ref, anonymous_ref,
                            occurred_at, received_at, flags, body)
  SELECT id, stage.source_id, message_id, kind, name, user_ref, anonymous_ref, occurred_at, received_at, flags, body
    FROM events_stage AS stage JOIN fresh ON fresh.event_id = stage.id
   ORDER BY stage.ctid
), counted AS (
  SELECT source_id, count(*) AS stored FROM fresh GROUP BY source_id
)
INSERT INTO events_tally (batch_id, source_id, received, stored, deduplicated, quarantined)
SELECT %(batch_id)s, account.source_id, account.received, coalesce(counted.stored, 0),
       account.received - account.quarantined - coalesce(counted.stored, 0), account.quarantined
  FROM unnest(%(source_ids)s::int[], %(received)s::bigint[], %(quarantined)s::bigint[])
       AS account (source_id, received, quarantined)
  LEFT JOIN counted USING (source_id)
RETURNING source_id, stored, deduplicated;
