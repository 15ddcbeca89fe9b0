-- Every living person with the span in which it was seen. No row: nobody is known.
SELECT current.person_id, min(identifier.first_seen) AS first_seen, max(identifier.last_seen) AS last_seen
  FROM customers_membership AS current
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
 WHERE current.valid_to IS NULL
 GROUP BY current.person_id
