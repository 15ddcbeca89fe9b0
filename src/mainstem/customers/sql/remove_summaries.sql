-- Remove the summaries of the asked persons (null: of everybody) who are no persons any more. Row count: how many.
DELETE FROM customers_summary AS known
 WHERE (%(persons)s::uuid[] IS NULL OR known.person_id = ANY (%(persons)s::uuid[]))
   AND NOT EXISTS (SELECT FROM summary_person AS living WHERE living.person_id = known.person_id);
