-- Widen the time span in which known identifiers were seen; within the same day the end stays where it is.
-- Row count: how many moved.
WITH seen AS (
    SELECT ref, min(seen_at) AS first_seen, max(seen_at) AS last_seen
      FROM (/*seen*/) AS every_sighting WHERE ref IS NOT NULL GROUP BY ref
), moving AS (
    SELECT known.ref
      FROM customers_identifier AS known JOIN seen USING (ref)
     WHERE seen.first_seen < known.first_seen
        OR seen.last_seen > known.last_seen + interval '1 day'
        OR (%(is_live)s AND (known.live_first_seen IS NULL
                             OR seen.first_seen < known.live_first_seen
                             OR seen.last_seen > known.live_last_seen + interval '1 day'))
     ORDER BY known.ref
       FOR NO KEY UPDATE OF known
)
UPDATE customers_identifier AS known
   SET first_seen = least(known.first_seen, seen.first_seen),
       last_seen = greatest(known.last_seen, seen.last_seen),
       live_first_seen = CASE WHEN %(is_live)s THEN least(known.live_first_seen, seen.first_seen)
                              ELSE known.live_first_seen END,
       live_last_seen = CASE WHEN %(is_live)s THEN greatest(known.live_last_seen, seen.last_seen)
                             ELSE known.live_last_seen END
  FROM moving JOIN seen USING (ref)
 WHERE known.ref = moving.ref;
