-- Put the members of a segment into a temporary table. Row count: how many.
INSERT INTO /*stage*/ (person_id)
SELECT member.person_id
  FROM customers_segment_membership AS member
  JOIN customers_person AS person ON person.id = member.person_id AND person.merged_into IS NULL
 WHERE member.segment_id = %(segment_id)s;
