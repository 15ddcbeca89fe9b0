-- Make the identifiers that are not there yet, in the order of their references so that two processes never wait for
-- each other in a circle. What was blocked before, or stands for nobody (`undefined`), joins nobody.
-- Back: the ones made now. No row: all were known.
INSERT INTO customers_identifier (ref, namespace, class, status, status_reason, source_code, first_seen, last_seen,
                                  live_first_seen, live_last_seen)
SELECT seen.ref, seen.namespace, coalesce(kinds.class, 'other'),
       CASE WHEN coalesce(blocked.ref, placeholder.ref) IS NULL THEN 'live' ELSE 'blocked' END,
       coalesce(blocked.reason, CASE WHEN placeholder.ref IS NOT NULL THEN %(placeholder_reason)s END),
       seen.source_code, seen.first_seen, seen.last_seen,
       CASE WHEN %(is_live)s THEN seen.first_seen END, CASE WHEN %(is_live)s THEN seen.last_seen END
  FROM (SELECT ref, min(namespace) AS namespace, min(source_code) AS source_code,
               min(seen_at) AS first_seen, max(seen_at) AS last_seen
          FROM (/*seen*/) AS every_sighting
         WHERE ref IS NOT NULL
         GROUP BY ref) AS seen
  LEFT JOIN unnest(%(kind_names)s::text[], %(kind_classes)s::text[]) AS kinds (kind, class)
    ON kinds.kind = split_part(seen.namespace, ':', 1)
  LEFT JOIN customers_blocked_value AS blocked ON blocked.ref = seen.ref
  LEFT JOIN unnest(%(placeholders)s::uuid[]) AS placeholder (ref) ON placeholder.ref = seen.ref
 WHERE NOT EXISTS (SELECT FROM customers_identifier AS known WHERE known.ref = seen.ref)
 ORDER BY seen.ref
    ON CONFLICT (ref) DO NOTHING
RETURNING ref;
