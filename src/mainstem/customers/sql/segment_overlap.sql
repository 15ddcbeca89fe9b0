-- How many of some members of a segment are in others too: of `percent` of the table's pages, which are the same ones
-- whenever it is asked. One row per other one that shares somebody, and one with a null id that says of how many
-- members. Each member looked at is looked up in the others, so the cost hangs on the part and not on their sizes.
WITH looked_at AS MATERIALIZED (
    SELECT person_id FROM customers_segment_membership TABLESAMPLE SYSTEM (%(percent)s::real) REPEATABLE (1)
     WHERE segment_id = %(segment_id)s
)
SELECT other.segment_id, count(*) AS count
  FROM looked_at
  JOIN customers_segment_membership AS other
    ON other.person_id = looked_at.person_id AND other.segment_id = ANY(%(others)s::uuid[])
 GROUP BY other.segment_id
UNION ALL
SELECT NULL, count(*) FROM looked_at;
