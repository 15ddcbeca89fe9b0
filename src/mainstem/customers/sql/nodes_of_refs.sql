-- Identifiers with their present person (NULL while they are being made). No row: unknown.
SELECT identifier.ref, identifier.namespace, identifier.class, identifier.status,
       coalesce(identifier.first_evidence_at, identifier.first_seen) AS since, current.person_id
  FROM customers_identifier AS identifier
  LEFT JOIN customers_membership AS current
    ON current.identifier_ref = identifier.ref AND current.valid_to IS NULL
 WHERE identifier.ref = ANY (%(refs)s::uuid[]);
