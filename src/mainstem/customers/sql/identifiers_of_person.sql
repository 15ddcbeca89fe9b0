-- The present identifiers of a person, strongest classes first by name. No row: merged into another.
SELECT identifier.ref, identifier.namespace, identifier.class AS kind, identifier.status, identifier.status_reason,
       identifier.source_code, identifier.first_seen, identifier.last_seen, current.valid_from AS since
  FROM customers_membership AS current
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
 WHERE current.person_id = %(person_id)s AND current.valid_to IS NULL
 ORDER BY identifier.namespace, identifier.first_seen, identifier.ref;
