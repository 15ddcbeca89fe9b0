-- Move a consumer's cursor to the place it has read to. Row count 0 never happens: the row is locked.
UPDATE events_cursor
   SET xid = %(xid)s::text::xid8, position = %(position)s, moved_at = now(), failures = 0, failed_at = NULL, last_error = NULL
 WHERE consumer = %(consumer)s;
