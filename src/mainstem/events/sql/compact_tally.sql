-- Add up the tally's rows of finished hours by source and hour; sums do not change, and the moment of the last batch of
-- the hour stays. Row count: how many sums were made.
WITH gone AS (
  DELETE FROM events_tally WHERE at < %(before)s AND NOT is_sum
  RETURNING source_id, at, received, stored, deduplicated, quarantined
)
INSERT INTO events_tally (batch_id, source_id, at, received, stored, deduplicated, quarantined, is_sum)
SELECT gen_random_uuid(), source_id, max(at), sum(received), sum(stored), sum(deduplicated), sum(quarantined), true
  FROM gone GROUP BY source_id, date_trunc('hour', at);
