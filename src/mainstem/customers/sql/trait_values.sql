-- The values of one trait, the most frequent first, among a bounded number of them. No row: nobody has it.
SELECT value, count(*) AS count
  FROM (SELECT value #>> '{}' AS value FROM (SELECT name, value FROM customers_trait LIMIT %(rows)s) AS traits
         WHERE name = %(name)s) AS looked_at
 WHERE value IS NOT NULL AND value <> '' AND length(value) <= 200 AND value ILIKE %(search)s
 GROUP BY value
 ORDER BY count DESC, value
 LIMIT %(limit)s;
