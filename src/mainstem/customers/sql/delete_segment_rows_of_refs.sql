-- Take persons that go out of their segments. Row count: how many rows.
DELETE FROM customers_segment_membership
 WHERE person_id IN (SELECT id FROM customers_person WHERE founder_ref = ANY (%(refs)s::uuid[]));
