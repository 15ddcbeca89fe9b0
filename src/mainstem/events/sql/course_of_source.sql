-- What a source sent from a moment on, by hour or day of a time zone. No row: nothing.
SELECT date_trunc(%(step)s, at AT TIME ZONE %(time_zone)s) AT TIME ZONE %(time_zone)s AS at,
       sum(received)::bigint AS received, sum(stored)::bigint AS stored, sum(deduplicated)::bigint AS deduplicated,
       sum(quarantined)::bigint AS quarantined
  FROM events_tally JOIN events_source AS source ON source.id = source_id
 WHERE source.code = %(source)s AND at >= %(since)s
 GROUP BY 1 ORDER BY 1;
