-- Set events aside. An equal payload of the same source is counted on its row. Row count: how many rows were touched.
INSERT INTO events_quarantine (id, source_id, reason, detail, payload_hash, count, first_seen_at, last_seen_at,
                               message_id, subject_ref, sent_at, sample, wrapped_key, sealed)
SELECT row.id, row.source_id, row.reason, row.detail, row.payload_hash, row.count, %(now)s, %(now)s,
       row.message_id, row.subject_ref, row.sent_at, row.sample, row.wrapped_key, row.sealed
  FROM unnest(%(ids)s::uuid[], %(source_ids)s::int[], %(reasons)s::text[], %(details)s::text[], %(hashes)s::uuid[],
              %(counts)s::bigint[], %(message_ids)s::text[], %(subject_refs)s::uuid[], %(sent)s::timestamptz[],
              %(samples)s::jsonb[], %(wrapped_keys)s::bytea[], %(sealed)s::bytea[])
       AS row (id, source_id, reason, detail, payload_hash, count, message_id, subject_ref, sent_at, sample,
               wrapped_key, sealed)
    ON CONFLICT (source_id, payload_hash) DO UPDATE
       SET count = events_quarantine.count + EXCLUDED.count, last_seen_at = EXCLUDED.last_seen_at,
           reason = EXCLUDED.reason, detail = EXCLUDED.detail;
