-- Who is in which live segment now. No row: no segment has members.
SELECT segment.code AS segment, member.person_id, member.since
  FROM customers_segment_membership member
  JOIN customers_segment segment ON segment.id = member.segment_id
 WHERE segment.archived_at IS NULL;
