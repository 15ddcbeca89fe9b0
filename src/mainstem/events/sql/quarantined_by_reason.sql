-- The quarantine by reason, of one source or of all: rows, the events they stand for, and which can be tried again.
-- No row: it is empty.
SELECT reason, count(*) AS rows, sum(count)::bigint AS events, count(*) FILTER (WHERE sealed IS NOT NULL) AS replayable_rows,
       coalesce(sum(count) FILTER (WHERE sealed IS NOT NULL), 0)::bigint AS replayable_events,
       count(DISTINCT source_id) AS sources, min(first_seen_at) AS first_seen_at, max(last_seen_at) AS last_seen_at,
       (array_agg(detail ORDER BY last_seen_at DESC))[1] AS detail
  FROM events_quarantine
 WHERE %(source_id)s::int IS NULL OR source_id = %(source_id)s
 GROUP BY reason ORDER BY events DESC, reason;
