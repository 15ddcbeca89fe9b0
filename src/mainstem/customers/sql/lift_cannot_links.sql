-- Lift what keeps identifiers among these apart, because a person said so. Row count: how many pairs.
UPDATE customers_cannot_link SET lifted_at = %(now)s, lifted_by = %(operation_id)s
 WHERE a_ref = ANY (%(refs)s::uuid[]) AND b_ref = ANY (%(refs)s::uuid[]) AND lifted_at IS NULL;
