-- Remove the persons that identifiers which go had founded. Row count: how many.
DELETE FROM customers_person WHERE founder_ref = ANY (%(refs)s::uuid[]);
