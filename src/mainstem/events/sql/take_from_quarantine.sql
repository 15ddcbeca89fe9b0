-- Lock quarantined events for a replay, oldest first. No row: none fits, or another replay has them.
SELECT row.id, row.source_id, row.count, row.first_seen_at, row.sent_at, row.wrapped_key, row.sealed,
       source.code AS source_code, source.identity_space, source.app_id
  FROM events_quarantine AS row JOIN events_source AS source ON source.id = row.source_id
 WHERE row.sealed IS NOT NULL
   AND row.id > %(after)s
   AND (%(reason)s::text IS NULL OR row.reason = %(reason)s)
   AND (%(source)s::text IS NULL OR source.code = %(source)s)
   AND (%(ids)s::uuid[] IS NULL OR row.id = ANY (%(ids)s::uuid[]))
 ORDER BY row.id LIMIT %(size)s FOR UPDATE OF row SKIP LOCKED;
