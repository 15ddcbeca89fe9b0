-- The segments in use that a person is in. No row: none.
SELECT segment.code, segment.name, membership.since
  FROM customers_segment_membership AS membership
  JOIN customers_segment AS segment ON segment.id = membership.segment_id
 WHERE membership.person_id = %(person_id)s AND segment.archived_at IS NULL
 ORDER BY segment.name, segment.code;
