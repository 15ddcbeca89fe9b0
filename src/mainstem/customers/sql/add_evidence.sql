-- Add evidence; what is known already moves to its earliest statement. Retracted evidence stays retracted.
-- Back: the pairs that are new or moved. No row: nothing new.
INSERT INTO customers_evidence AS known (a_ref, b_ref, kind, source_code, event_id, cause_id, weight, observed_at, recorded_at)
SELECT a_ref, b_ref, kind, source_code, event_id, cause_id, weight, observed_at, %(now)s
  FROM unnest(%(a_refs)s::uuid[], %(b_refs)s::uuid[], %(kinds)s::text[], %(sources)s::text[], %(events)s::uuid[],
              %(causes)s::uuid[], %(weights)s::int[], %(observed)s::timestamptz[])
       AS given (a_ref, b_ref, kind, source_code, event_id, cause_id, weight, observed_at)
 ORDER BY a_ref, b_ref, kind, source_code
    ON CONFLICT (a_ref, b_ref, kind, source_code) DO UPDATE
   SET observed_at = excluded.observed_at, cause_id = excluded.cause_id, event_id = excluded.event_id
 WHERE known.retracted_at IS NULL AND excluded.observed_at < known.observed_at
RETURNING a_ref, b_ref;
