-- Write down what was refused and why. Row count: how many.
INSERT INTO customers_refusal (a_ref, b_ref, reason, detail, rule_version, refused_at)
SELECT a_ref, b_ref, reason, detail, %(rule_version)s, %(now)s
  FROM unnest(%(a_refs)s::uuid[], %(b_refs)s::uuid[], %(reasons)s::text[], %(details)s::text[])
       AS given (a_ref, b_ref, reason, detail)
    ON CONFLICT (a_ref, b_ref) WHERE resolved_at IS NULL DO NOTHING;
