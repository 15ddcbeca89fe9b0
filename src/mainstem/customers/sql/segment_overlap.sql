-- How many members of a segment are in each of some others too. One row per other one that shares somebody.
SELECT other.segment_id, count(*) AS count
  FROM customers_segment_membership AS member
  JOIN customers_segment_membership AS other
    ON other.person_id = member.person_id AND other.segment_id = ANY(%(others)s::uuid[])
  JOIN customers_person AS person ON person.id = member.person_id AND person.merged_into IS NULL
 WHERE member.segment_id = %(segment_id)s
 GROUP BY other.segment_id;
