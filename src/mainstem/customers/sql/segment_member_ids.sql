-- The members of a segment as of its last refresh. No row: it has none.
SELECT member.person_id
  FROM customers_segment_membership AS member
  JOIN customers_person AS person ON person.id = member.person_id AND person.merged_into IS NULL
 WHERE member.segment_id = %(segment_id)s
