-- Of the imports made since a moment: those that failed and were not done later, and those that set rows aside.
-- Two rows always, `failed` and `rejected`; `count` is imports or rows.
WITH recent AS (
    SELECT id, identity, status, quarantined, is_dry_run, created_at
      FROM imports_import
     WHERE created_at >= %(since)s AND NOT is_dry_run
)
SELECT 'failed' AS reason, count(*) AS count, min(created_at) AS oldest_at
  FROM recent AS failed
 WHERE status = 'failed'
   AND NOT EXISTS (SELECT FROM recent AS later WHERE later.identity = failed.identity AND later.status = 'done')
UNION ALL
SELECT 'rejected', coalesce(sum(quarantined), 0)::bigint, min(created_at)
  FROM recent WHERE status = 'done' AND quarantined > 0;
