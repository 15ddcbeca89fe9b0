-- Set the earliest evidence of identifiers after evidence was taken away; null where none is left. Row count: how many
-- were different.
UPDATE customers_identifier AS identifier SET first_evidence_at = given.at
  FROM unnest(%(refs)s::uuid[], %(moments)s::timestamptz[]) AS given (ref, at)
 WHERE identifier.ref = given.ref AND identifier.first_evidence_at IS DISTINCT FROM given.at;
