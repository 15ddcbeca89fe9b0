-- Suppress addresses on a channel; one that is suppressed already keeps its first reason. Row count: how many are new.
INSERT INTO campaigns_suppression (channel_code, identifier_ref, reason_code, since, decision_id)
SELECT DISTINCT ON (ref) %(channel_code)s, ref, %(reason_code)s, %(now)s, decision_id
  FROM unnest(%(refs)s::uuid[], %(decision_ids)s::uuid[]) AS given (ref, decision_id)
 ORDER BY ref
    ON CONFLICT (channel_code, identifier_ref) DO NOTHING;
