-- The names of the properties of events of one name, the most frequent first. Put in are the events as segments
-- see them. No row: there is no such event, or it carries none.
SELECT property.value, count(*) AS count
  FROM (SELECT properties FROM (/*rows*/) AS found WHERE name = %(event)s LIMIT %(rows)s) AS looked_at
  CROSS JOIN LATERAL json_object_keys(
       CASE WHEN json_typeof(properties) = 'object' THEN properties ELSE '{}'::json END) AS property (value)
 WHERE property.value ILIKE %(search)s
 GROUP BY property.value
 ORDER BY count DESC, property.value
 LIMIT %(limit)s;
