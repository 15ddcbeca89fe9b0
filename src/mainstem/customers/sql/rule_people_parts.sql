-- The staged people by the age of their latest order and by the channels they ordered through. Put in are the
-- orders as segments see them. Recency has all its rows, channels those that occur.
WITH ordered AS (
    SELECT people.person_id, orders.channel, max(orders.placed_at) AS last_at
      FROM rule_people AS people
      JOIN customers_membership AS current ON current.person_id = people.person_id AND current.valid_to IS NULL
      JOIN (/*orders*/) AS orders ON orders.ref = current.identifier_ref
     GROUP BY people.person_id, orders.channel
), latest AS (
    SELECT people.person_id, max(ordered.last_at) AS last_at
      FROM rule_people AS people LEFT JOIN ordered USING (person_id)
     GROUP BY people.person_id
), bucket AS (
    SELECT CASE WHEN last_at IS NULL THEN 'never'
                WHEN last_at > %(now)s - interval '30 days' THEN 'd30'
                WHEN last_at > %(now)s - interval '90 days' THEN 'd90'
                WHEN last_at > %(now)s - interval '180 days' THEN 'd180'
                WHEN last_at > %(now)s - interval '365 days' THEN 'd365'
                ELSE 'older' END AS code
      FROM latest
)
SELECT 'recency' AS kind, named.code, count(bucket.code) AS count, named.place
  FROM (VALUES ('d30', 1), ('d90', 2), ('d180', 3), ('d365', 4), ('older', 5), ('never', 6)) AS named (code, place)
  LEFT JOIN bucket USING (code)
 GROUP BY named.code, named.place
UNION ALL
SELECT 'channel', channel, count(DISTINCT person_id), 100 FROM ordered WHERE channel IS NOT NULL GROUP BY channel
 ORDER BY place, count DESC, code;
