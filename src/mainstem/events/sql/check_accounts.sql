-- Compare every source's account with the rows themselves, in one snapshot. No row: everything agrees.
WITH account AS (
  SELECT source_id, sum(received) AS received, sum(stored) AS stored, sum(deduplicated) AS deduplicated,
         sum(quarantined) AS quarantined
    FROM events_tally GROUP BY source_id
), logged AS (SELECT source_id, count(*) AS events FROM events_event GROUP BY source_id),
seen AS (SELECT source_id, count(*) AS events FROM events_seen GROUP BY source_id),
aside AS (SELECT source_id, sum(count) AS events FROM events_quarantine GROUP BY source_id),
compared AS (
  SELECT source.code AS source, what, counted, found
    FROM events_source AS source
    LEFT JOIN account ON account.source_id = source.id
    LEFT JOIN logged ON logged.source_id = source.id
    LEFT JOIN seen ON seen.source_id = source.id
    LEFT JOIN aside ON aside.source_id = source.id
   CROSS JOIN LATERAL (VALUES
     ('received', coalesce(account.received, 0),
      coalesce(logged.events, 0) + coalesce(account.deduplicated, 0) + coalesce(aside.events, 0)),
     ('stored', coalesce(account.stored, 0), coalesce(logged.events, 0)),
     ('seen', coalesce(seen.events, 0),
      CASE WHEN source.write_key_hash IS NULL THEN coalesce(seen.events, 0) ELSE coalesce(logged.events, 0) END),
     ('quarantined', coalesce(account.quarantined, 0), coalesce(aside.events, 0))
   ) AS line (what, counted, found)
)
SELECT source, what, counted::bigint, found::bigint FROM compared WHERE counted <> found
UNION ALL
SELECT 'mainstem', 'unplanned_partition', count(*), 0 FROM events_event_unplanned HAVING count(*) > 0
 ORDER BY 1, 2;
