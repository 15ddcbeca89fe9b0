-- What came into quarantine since a moment and can still be replayed, by reason. No row: nothing waits there.
SELECT reason, sum(count)::bigint AS count, min(first_seen_at) AS oldest_at
  FROM events_quarantine
 WHERE last_seen_at >= %(since)s AND sealed IS NOT NULL
 GROUP BY reason
 ORDER BY count DESC, reason;
