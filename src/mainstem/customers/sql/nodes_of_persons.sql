-- All present identifiers of persons. No row: the persons were merged away.
SELECT identifier.ref, identifier.namespace, identifier.class, identifier.status,
       coalesce(identifier.first_evidence_at, identifier.first_seen) AS since, current.person_id
  FROM customers_membership AS current
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
 WHERE current.person_id = ANY (%(persons)s::uuid[]) AND current.valid_to IS NULL;
