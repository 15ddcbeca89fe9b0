-- Remove the memberships of identifiers that go, and what others remember of persons that they founded. Row count: all.
DELETE FROM customers_membership
 WHERE identifier_ref = ANY (%(refs)s::uuid[])
    OR (valid_to IS NOT NULL
        AND person_id IN (SELECT id FROM customers_person WHERE founder_ref = ANY (%(refs)s::uuid[])));
