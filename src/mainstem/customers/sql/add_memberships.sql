-- Let identifiers belong to persons from now on. Row count: how many.
INSERT INTO customers_membership (identifier_ref, person_id, valid_from, operation_id)
SELECT ref, person_id, %(now)s, operation_id
  FROM unnest(%(refs)s::uuid[], %(persons)s::uuid[], %(operations)s::uuid[]) AS given (ref, person_id, operation_id);
