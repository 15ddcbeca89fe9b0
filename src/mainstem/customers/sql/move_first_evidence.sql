-- Keep the earliest evidence of identifiers beside them. Row count: how many had to move.
WITH moving AS (
    SELECT identifier.ref, given.at
      FROM unnest(%(refs)s::uuid[], %(moments)s::timestamptz[]) AS given (ref, at)
      JOIN customers_identifier AS identifier USING (ref)
     WHERE identifier.first_evidence_at IS NULL OR given.at < identifier.first_evidence_at
     ORDER BY identifier.ref
       FOR NO KEY UPDATE OF identifier
)
UPDATE customers_identifier AS identifier SET first_evidence_at = moving.at FROM moving WHERE identifier.ref = moving.ref;
