-- Remove identifiers. Row count: how many.
DELETE FROM customers_identifier WHERE ref = ANY (%(refs)s::uuid[]);
