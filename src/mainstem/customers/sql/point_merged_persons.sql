-- A person lives where its founder belongs: point every other person that these identifiers founded there.
-- Row count: how many changed.
UPDATE customers_person AS person
   SET merged_into = nullif(current.person_id, person.id),
       merged_at = CASE WHEN current.person_id <> person.id THEN %(now)s::timestamptz END
  FROM customers_membership AS current
 WHERE current.identifier_ref = person.founder_ref AND current.valid_to IS NULL
   AND person.founder_ref = ANY (%(refs)s::uuid[])
   AND person.merged_into IS DISTINCT FROM nullif(current.person_id, person.id);
