-- Note which persons operations touched. Row count: how many pairs.
INSERT INTO customers_identity_op_person (person_id, operation_id)
SELECT person_id, operation_id FROM unnest(%(persons)s::uuid[], %(operations)s::uuid[]) AS given (person_id, operation_id)
    ON CONFLICT DO NOTHING;
