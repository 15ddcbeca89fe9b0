-- On which days of a zone some accounts and cookies did something, and how often. No row: never since then.
SELECT (occurred_at AT TIME ZONE %(zone)s)::date AS day, count(*) AS events
  FROM (SELECT id, occurred_at FROM events_event
         WHERE user_ref = ANY (%(refs)s::uuid[]) AND occurred_at >= %(since)s AND kind IN ('page', 'screen', 'track')
         UNION
        SELECT id, occurred_at FROM events_event
         WHERE anonymous_ref = ANY (%(refs)s::uuid[]) AND occurred_at >= %(since)s
           AND kind IN ('page', 'screen', 'track')) AS found
 GROUP BY day ORDER BY day;
