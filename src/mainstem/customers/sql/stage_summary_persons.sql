-- The living persons to be summed up: all, or those among the asked ones. Row count: how many.
CREATE TEMPORARY TABLE summary_person ON COMMIT DROP AS
SELECT DISTINCT current.person_id
  FROM customers_membership AS current
 WHERE current.valid_to IS NULL
   AND (%(persons)s::uuid[] IS NULL OR current.person_id = ANY (%(persons)s::uuid[]));
