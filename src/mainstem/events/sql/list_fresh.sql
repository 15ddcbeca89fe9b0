-- Events after a place that fit, newest first, among the newest `scan` of them and among transactions older than every
-- one still running. Each row says where the reader stands now; a row without an id says only that. No row: nothing new.
WITH fresh AS MATERIALIZED (
  SELECT * FROM events_event
   WHERE (xid, position) > (%(xid)s::text::xid8, %(position)s::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
   ORDER BY xid DESC, position DESC LIMIT %(scan)s
), fitting AS (
  SELECT * FROM fresh
   WHERE (%(sources)s::text[] = '{}' OR source_id IN (SELECT id FROM events_source WHERE code = ANY (%(sources)s::text[])))
     AND (%(kinds)s::text[] = '{}' OR kind = ANY (%(kinds)s::text[]))
     AND (%(event_name)s::text IS NULL OR name = %(event_name)s)
   ORDER BY xid DESC, position DESC LIMIT %(size)s
), head AS (SELECT xid, position FROM fresh ORDER BY xid DESC, position DESC LIMIT 1)
SELECT head.xid::text::bigint AS head_xid, head.position AS head_position, (SELECT count(*) FROM fresh) AS scanned,
       fitting.xid::text::bigint AS xid, fitting.position, fitting.id, fitting.source_id, fitting.message_id, fitting.kind,
       fitting.name, fitting.user_ref, fitting.anonymous_ref, fitting.occurred_at, fitting.received_at, fitting.flags,
       fitting.body::text AS body
  FROM head LEFT JOIN fitting ON true
 ORDER BY fitting.xid DESC, fitting.position DESC;
