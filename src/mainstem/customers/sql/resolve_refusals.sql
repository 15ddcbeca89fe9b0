-- Close refusals whose reason fell away. Row count: how many.
UPDATE customers_refusal SET resolved_at = %(now)s WHERE id = ANY (%(ids)s::bigint[]) AND resolved_at IS NULL;
