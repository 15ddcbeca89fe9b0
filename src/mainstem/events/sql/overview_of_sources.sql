-- Every source, or one, with its account, what it received in the last hour, and when it last sent anything. A source
-- that received nothing has zeros and no moment. No row: there is no such source.
SELECT source.id, source.code, source.name, source.kind, source.identity_space, source.app_id, source.write_key_hint,
       source.allowed_origins, source.events_per_second, source.is_enabled, source.created_at,
       coalesce(sum(received), 0)::bigint AS received, coalesce(sum(stored), 0)::bigint AS stored,
       coalesce(sum(deduplicated), 0)::bigint AS deduplicated, coalesce(sum(quarantined), 0)::bigint AS quarantined,
       coalesce(sum(received) FILTER (WHERE at > %(since)s), 0)::bigint AS received_lately,
       max(at) FILTER (WHERE received > 0) AS last_received_at
  FROM events_source AS source
  LEFT JOIN events_tally AS tally ON tally.source_id = source.id
 WHERE %(source)s::text IS NULL OR source.code = %(source)s
 GROUP BY source.id ORDER BY source.code;
