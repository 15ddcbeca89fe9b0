-- Generated events of the last four weeks, two for each customer of the temporary table bench_person, with their account,
-- a quarantine, and imports with rejected rows. No row.
INSERT INTO events_source (code, name, kind, identity_space) VALUES ('bench', 'Benchmark (generated)', 'server', 'bench');

CREATE TEMPORARY TABLE bench_event AS
SELECT n, pg_temp.id_at(at, 'event' || n) AS id, 'bench-' || n AS message_id, at, person_n,
       (SELECT id FROM events_source WHERE code = 'bench') AS source_id
  FROM (SELECT n, 1 + pg_temp.draw(n, 80, %(customers)s) AS person_n,
               %(now)s::timestamptz - interval '28 days' * (1 - n::double precision / (2 * %(customers)s)) AS at
          FROM generate_series(1, 2 * %(customers)s::bigint) AS n) AS drawn;
-- They stand in the log as if they had come in batches, each with a transaction of its own.
INSERT INTO events_event (id, source_id, message_id, kind, name, user_ref, anonymous_ref, occurred_at, received_at, body,
                          xid)
SELECT event.id, source_id, message_id, CASE WHEN mod(event.n, 3) = 0 THEN 'page' ELSE 'track' END,
       (ARRAY['Home', 'Product Viewed', 'Product Added', 'Checkout Started'])[1 + mod(event.n, 4)], user_ref, cookie_ref,
       at, at, jsonb_build_object('context', jsonb_build_object('is_generated', true), 'properties',
         jsonb_build_object('sku', 'bench-' || lpad((1 + mod(event.n, 1000))::text, 6, '0'), 'price', mod(event.n, 97))),
       (3 + (pg_current_xact_id()::text::bigint - 3) * event.n / (2 * %(customers)s::bigint))::text::xid8
  FROM bench_event AS event JOIN bench_person AS person ON person.n = person_n
 ORDER BY event.n;
INSERT INTO events_seen (source_id, message_hash, event_id) SELECT source_id, md5(message_id)::uuid, id FROM bench_event;

INSERT INTO events_quarantine (id, source_id, reason, detail, payload_hash, count, first_seen_at, last_seen_at,
                               message_id, sample)
SELECT pg_temp.id_at(at, 'quarantined' || n), source_id,
       (ARRAY['no_identity', 'event_too_large', 'bad_timestamp'])[1 + mod(n, 3)], 'Generated.', md5('payload' || n)::uuid,
       1, at, at, 'quarantined-' || n, '{"type": "track"}'
  FROM bench_event WHERE mod(n, 50) = 0;
INSERT INTO events_tally (batch_id, source_id, at, received, stored, deduplicated, quarantined)
SELECT pg_temp.id_at(min(at), 'batch' || n / 100), source_id, min(at), count(*), count(*), 0, 0
  FROM bench_event GROUP BY n / 100, source_id;
INSERT INTO events_tally (batch_id, source_id, at, received, stored, deduplicated, quarantined)
SELECT pg_temp.id_at(at, 'kept' || n), source_id, at, 1, 0, 0, 1 FROM bench_event WHERE mod(n, 50) = 0;

INSERT INTO imports_import (id, kind, source_code, mapping_name, mapping_text, identity, file_name, file_path, file_bytes,
                            is_uploaded, is_dry_run, requested_by, status, phase, created_at, started_at, finished_at,
                            row_count, rows_done, document_count, next_document, counts, already_known, quarantined,
                            unknown_columns, notes, report_path, undo_counts)
SELECT pg_temp.id_at(at, 'import' || n), 'orders', 'bench', 'bench-orders', '', md5('import' || n)::uuid,
       'orders-' || n || '.csv', '', 0, false, false, 'bench', 'done', 'finishing', at, at, at, 1000, 1000, 500, 501,
       '{"orders": 500}', 0, 0, '[]', '{}', '', '{}'
  FROM (SELECT n, %(now)s::timestamptz - n * interval '1 day' AS at FROM generate_series(1, 300) AS n) AS run;
INSERT INTO imports_rejected_row (import_id, row_number, "column", value, reason)
SELECT import.id, n, 'quantity', '0', 'quantity_0_without_money'
  FROM (SELECT id FROM imports_import ORDER BY created_at DESC LIMIT 1) AS import CROSS JOIN generate_series(1, 5000) AS n;
