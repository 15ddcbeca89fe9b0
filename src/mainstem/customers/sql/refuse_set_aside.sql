-- Refuse evidence between identifiers that are both set aside. Row count: how many were not refused yet.
INSERT INTO customers_refusal (a_ref, b_ref, reason, detail, rule_version, refused_at)
SELECT DISTINCT given.a_ref, given.b_ref,
       CASE WHEN 'blocked' IN (a.status, b.status) THEN 'blocked' ELSE 'quarantined' END,
       CASE WHEN a.status = 'blocked' OR b.status <> 'blocked' THEN a.namespace ELSE b.namespace END,
       %(rule_version)s, %(now)s::timestamptz
  FROM unnest(%(a_refs)s::uuid[], %(b_refs)s::uuid[]) AS given (a_ref, b_ref)
  JOIN customers_identifier AS a ON a.ref = given.a_ref
  JOIN customers_identifier AS b ON b.ref = given.b_ref
    ON CONFLICT (a_ref, b_ref) WHERE resolved_at IS NULL DO NOTHING;
