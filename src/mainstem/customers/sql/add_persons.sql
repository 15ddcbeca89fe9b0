-- Make persons with given ids and founders. Row count: how many.
INSERT INTO customers_person (id, founder_ref, created_at)
SELECT id, founder_ref, %(now)s FROM unnest(%(ids)s::uuid[], %(founders)s::uuid[]) AS given (id, founder_ref);
