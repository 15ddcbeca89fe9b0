-- Take out of a segment whoever was asked about and not found in it. Row count: how many left.
DELETE FROM customers_segment_membership AS member
 WHERE member.segment_id = %(segment_id)s
   AND member.person_id IN (SELECT person_id FROM customers_asked)
   AND NOT EXISTS (SELECT FROM customers_found AS found WHERE found.person_id = member.person_id AND found.holds);
