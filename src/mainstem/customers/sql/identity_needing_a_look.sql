-- Evidence that joins nobody, and identifiers set aside because they touch too many, by reason.
-- No row: nothing is in doubt.
SELECT 'refused' AS what, reason, count(*) AS count, min(refused_at) AS oldest_at
  FROM customers_refusal WHERE resolved_at IS NULL
 GROUP BY reason
UNION ALL
SELECT 'set_aside', status_reason, count(*), NULL
  FROM customers_identifier WHERE status <> 'live' AND status = 'quarantined'
 GROUP BY status_reason
 ORDER BY what, count DESC, reason;
