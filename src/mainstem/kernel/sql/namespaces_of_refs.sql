-- The namespace each reference stands in: one row of it tells, however many carry it. No row: the vault knows none of them.
SELECT known.ref, known.namespace
  FROM (SELECT DISTINCT ref FROM unnest(%(refs)s::uuid[]) AS ref) AS wanted
 CROSS JOIN LATERAL (
       SELECT entry.ref, entry.namespace FROM kernel_vault_entry AS entry WHERE entry.ref = wanted.ref LIMIT 1) AS known;
