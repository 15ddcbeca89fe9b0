-- Sources that sent in the week before and have been silent since a moment, with when they were last heard.
-- No row: every source that used to send still does.
SELECT source.code, source.name, max(tally.at) AS last_at
  FROM events_tally AS tally
  JOIN events_source AS source ON source.id = tally.source_id
 WHERE tally.at >= %(since)s::timestamptz - interval '7 days' AND NOT tally.is_sum
   AND source.is_enabled AND source.kind NOT IN ('import', 'internal')
 GROUP BY source.code, source.name
HAVING max(tally.at) < %(since)s
 ORDER BY last_at, source.code;
