-- The latest events of the log that fit, newest first, before a place and not before another. No row: none fits.
-- The sort names the table's own xid: the answer's is a number, which no index knows.
SELECT xid::text::bigint AS xid, position, id, source_id, message_id, kind, name, user_ref, anonymous_ref,
       occurred_at, received_at, flags, body::text AS body
  FROM events_event
 WHERE (%(xid)s::bigint IS NULL OR (xid, position) < (%(xid)s::text::xid8, %(position)s::bigint))
   AND (%(from_xid)s::bigint IS NULL OR (xid, position) >= (%(from_xid)s::text::xid8, %(from_position)s::bigint))
   AND (%(source_id)s::int IS NULL OR source_id = %(source_id)s)
   AND (%(kind)s::text IS NULL OR kind = %(kind)s)
   AND (%(event_name)s::text IS NULL OR name = %(event_name)s)
 ORDER BY events_event.xid DESC, position DESC LIMIT %(size)s;
