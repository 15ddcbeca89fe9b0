-- Which person every identifier belongs to now, and what kind of identifier it is. No row: nobody is known.
SELECT membership.identifier_ref AS ref, membership.person_id, identifier.class AS kind, membership.valid_from AS since
  FROM customers_membership membership
  JOIN customers_identifier identifier ON identifier.ref = membership.identifier_ref
 WHERE membership.valid_to IS NULL;
