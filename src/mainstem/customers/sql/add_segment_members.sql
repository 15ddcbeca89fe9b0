-- Put into a segment whoever was found in it, and keep when time alone may change that. Row count: how many are new.
WITH known AS (
    UPDATE customers_segment_membership AS member SET earliest_change_at = found.earliest_change_at
      FROM customers_found AS found
     WHERE member.segment_id = %(segment_id)s AND member.person_id = found.person_id AND found.holds
       AND member.earliest_change_at IS DISTINCT FROM found.earliest_change_at
)
INSERT INTO customers_segment_membership (segment_id, person_id, since, earliest_change_at)
SELECT %(segment_id)s::uuid, found.person_id, %(now)s::timestamptz, found.earliest_change_at
  FROM customers_found AS found
 WHERE found.holds
   AND NOT EXISTS (SELECT FROM customers_segment_membership AS member
                    WHERE member.segment_id = %(segment_id)s AND member.person_id = found.person_id);
