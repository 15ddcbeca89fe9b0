-- Everything that speaks for a connection of these references, one row per pair. No row: nothing does.
SELECT a_ref, b_ref, max(weight) AS weight, min(observed_at) AS observed_at, bool_or(kind = 'manual') AS is_manual
  FROM (SELECT a_ref, b_ref, weight, observed_at, kind FROM customers_evidence
         WHERE a_ref = ANY (%(refs)s::uuid[]) AND retracted_at IS NULL
        UNION ALL
        SELECT a_ref, b_ref, weight, observed_at, kind FROM customers_evidence
         WHERE b_ref = ANY (%(refs)s::uuid[]) AND retracted_at IS NULL) AS around
 GROUP BY a_ref, b_ref;
