-- Keep every identifier of one side apart from every one of another. Row count: how many pairs are new.
WITH side AS (SELECT * FROM unnest(%(refs)s::uuid[], %(sides)s::int[]) AS given (ref, number))
INSERT INTO customers_cannot_link (a_ref, b_ref, operation_id, created_at)
SELECT a.ref, b.ref, %(operation_id)s::uuid, %(now)s::timestamptz
  FROM side AS a JOIN side AS b ON a.ref < b.ref AND a.number <> b.number
    ON CONFLICT (a_ref, b_ref) WHERE lifted_at IS NULL DO NOTHING;
