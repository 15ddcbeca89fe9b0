-- Members of a segment after a person, by id. No row: that was all.
SELECT member.person_id, member.since, member.earliest_change_at
  FROM customers_segment_membership AS member
  JOIN customers_person AS person ON person.id = member.person_id AND person.merged_into IS NULL
 WHERE member.segment_id = %(segment_id)s AND (%(after)s::uuid IS NULL OR member.person_id > %(after)s::uuid)
 ORDER BY member.person_id
 LIMIT %(limit)s;
