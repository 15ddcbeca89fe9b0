-- The live identifiers of some persons, by which a list names them. No row: none of them has one.
SELECT current.person_id, identifier.ref, identifier.namespace
  FROM customers_membership AS current
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref AND identifier.status = 'live'
 WHERE current.person_id = ANY(%(persons)s::uuid[]) AND current.valid_to IS NULL
 ORDER BY current.person_id, identifier.namespace, identifier.ref;
