-- Events of the log between two places, in commit order, narrowed to kinds and names (empty: all). No row: none fits.
-- The sort names the table's own xid: the answer's is a number, which no index knows.
SELECT xid::text::bigint AS xid, position, id, source_id, message_id, kind, name, user_ref, anonymous_ref,
       occurred_at, received_at, flags, body::text AS body
  FROM events_event
 WHERE (xid, position) > (%(xid)s::text::xid8, %(position)s)
   AND (xid, position) <= (%(upto_xid)s::text::xid8, %(upto_position)s)
   AND (%(kinds)s::text[] = '{}' OR kind = ANY (%(kinds)s::text[]))
   AND (%(names)s::text[] = '{}' OR name = ANY (%(names)s::text[]))
 ORDER BY events_event.xid, position LIMIT %(size)s;
