-- Write down how persons were regrouped. Row count: how many operations.
INSERT INTO customers_identity_op (id, kind, at, by, before, after, cause, rule_version, reverses)
SELECT id, kind, %(now)s, %(by)s, before::jsonb, after::jsonb, %(cause)s::jsonb, %(rule_version)s, %(reverses)s
  FROM unnest(%(ids)s::uuid[], %(kinds)s::text[], %(befores)s::text[], %(afters)s::text[]) AS given (id, kind, before, after);
