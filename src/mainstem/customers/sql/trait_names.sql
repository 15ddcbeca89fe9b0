-- The names of traits, the most frequent first, among a bounded number of them. No row: nobody has a trait.
SELECT name AS value, count(*) AS count
  FROM (SELECT name FROM customers_trait LIMIT %(rows)s) AS looked_at
 WHERE name ILIKE %(search)s
 GROUP BY name
 ORDER BY count DESC, name
 LIMIT %(limit)s;
