-- The present person of each reference. No row: the reference is unknown.
SELECT identifier_ref AS ref, person_id
  FROM customers_membership WHERE identifier_ref = ANY (%(refs)s::uuid[]) AND valid_to IS NULL;
