-- Remove refusals about identifiers that go. Row count: how many.
DELETE FROM customers_refusal WHERE a_ref = ANY (%(refs)s::uuid[]) OR b_ref = ANY (%(refs)s::uuid[]);
