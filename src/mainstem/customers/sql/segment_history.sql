-- The size of segments over time, one row per segment and step: the last size in it, and who came and who went in all.
-- No row: they were not refreshed in the span.
SELECT segment_id, date_bin(%(step)s::interval, at, %(origin)s::timestamptz) AS at,
       (array_agg(size ORDER BY at DESC, id DESC))[1] AS size, sum(entered)::bigint AS entered,
       sum("left")::bigint AS "left", max(version) AS version, count(*) AS refreshes
  FROM customers_segment_size
 WHERE segment_id = ANY(%(segments)s::uuid[]) AND at >= %(since)s
 GROUP BY 1, 2
 ORDER BY 1, 2;
