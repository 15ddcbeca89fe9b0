-- The account of one source, or of every source where none is named. A source that received nothing has zeros.
SELECT source.code AS source, coalesce(sum(received), 0)::bigint AS received, coalesce(sum(stored), 0)::bigint AS stored,
       coalesce(sum(deduplicated), 0)::bigint AS deduplicated, coalesce(sum(quarantined), 0)::bigint AS quarantined
  FROM events_source AS source
  LEFT JOIN events_tally AS tally ON tally.source_id = source.id
 WHERE %(source)s::text IS NULL OR source.code = %(source)s
 GROUP BY source.code ORDER BY source.code;
