-- End the present membership of identifiers that move. Row count: how many had one.
UPDATE customers_membership SET valid_to = greatest(valid_from, %(now)s)
 WHERE identifier_ref = ANY (%(refs)s::uuid[]) AND valid_to IS NULL;
