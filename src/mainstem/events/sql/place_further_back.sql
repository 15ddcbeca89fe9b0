-- The place so many rows of the log before another (before its end where none is given). No row: the log begins earlier.
-- The sort names the table's own xid: the answer's is a number, which no index knows.
SELECT xid::text::bigint AS xid, position FROM events_event
 WHERE %(xid)s::bigint IS NULL OR (xid, position) < (%(xid)s::text::xid8, %(position)s::bigint)
 ORDER BY events_event.xid DESC, position DESC OFFSET %(rows)s LIMIT 1;
