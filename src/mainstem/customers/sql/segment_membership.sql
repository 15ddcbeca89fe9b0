-- Every identifier and the person it belongs to now. No row: nobody is known.
SELECT current.identifier_ref AS ref, current.person_id, identifier.class AS kind
  FROM customers_membership AS current
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
 WHERE current.valid_to IS NULL
