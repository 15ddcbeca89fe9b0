-- The values of a column, the most frequent first, among a bounded number of rows. Put in are the SELECT of a segment
-- table and its column. No row: none occurs.
SELECT value, count(*) AS count
  FROM (SELECT /*column*/ AS value FROM (/*rows*/) AS found LIMIT %(rows)s) AS looked_at
 WHERE value IS NOT NULL AND value <> '' AND length(value) <= 200 AND value ILIKE %(search)s
 GROUP BY value
 ORDER BY count DESC, value
 LIMIT %(limit)s;
