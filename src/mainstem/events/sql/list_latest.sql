-- The latest events of the log that can be read, newest first, before a place. No row: none.
SELECT xid::text::bigint AS xid, position, id, source_id, message_id, kind, name, user_ref, anonymous_ref,
       occurred_at, received_at, flags, body::text AS body
  FROM events_event
 WHERE (%(source_id)s::int IS NULL OR source_id = %(source_id)s)
   AND (%(xid)s::bigint IS NULL OR (xid, position) < (%(xid)s::text::xid8, %(position)s::bigint))
 ORDER BY xid DESC, position DESC LIMIT %(size)s;
