-- Write down which identifiers an import saw, and when by its own dates. Row count: how many are new or wider.
INSERT INTO customers_noted AS known (cause_id, ref, first_seen, last_seen)
SELECT %(cause_id)s, ref, min(seen_at), max(seen_at)
  FROM (/*seen*/) AS every_sighting WHERE ref IS NOT NULL GROUP BY ref ORDER BY ref
    ON CONFLICT (cause_id, ref) DO UPDATE
   SET first_seen = least(known.first_seen, excluded.first_seen),
       last_seen = greatest(known.last_seen, excluded.last_seen)
 WHERE excluded.first_seen < known.first_seen OR excluded.last_seen > known.last_seen;
