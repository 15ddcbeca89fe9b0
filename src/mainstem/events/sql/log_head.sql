-- The last place of the log that can be read now. No row: nothing can be read yet.
-- The sort names the table's own xid: the answer's is a number, which no index knows.
SELECT xid::text::bigint AS xid, position FROM events_event
 WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY events_event.xid DESC, position DESC LIMIT 1;
