-- Write facts into the log in the given order and into the account of the source `mainstem`. Row count: always 1.
WITH source AS (SELECT id FROM events_source WHERE code = 'mainstem'),
logged AS (
  INSERT INTO events_event (id, source_id, message_id, kind, name, user_ref, occurred_at, received_at, body)
  SELECT fact.id, source.id, fact.id::text, 'fact', fact.name, fact.user_ref, fact.occurred_at, %(received_at)s, fact.body
    FROM source,
         unnest(%(ids)s::uuid[], %(names)s::text[], %(user_refs)s::uuid[], %(occurred)s::timestamptz[], %(bodies)s::jsonb[])
         WITH ORDINALITY AS fact (id, name, user_ref, occurred_at, body, ordinal)
   ORDER BY fact.ordinal
  RETURNING 1
)
INSERT INTO events_tally (batch_id, source_id, received, stored, deduplicated, quarantined)
SELECT %(batch_id)s, source.id, count(*), count(*), 0, 0 FROM source, logged GROUP BY source.id;
