-- Every consumer's cursor. No row: nobody has read yet.
SELECT consumer, xid::text::bigint AS xid, position, moved_at, failures, failed_at, last_error
  FROM events_cursor ORDER BY consumer;
