-- The events of some accounts and cookies, latest first, before a moment. No row: none.
SELECT xid::text::bigint AS xid, position, id, source_id, message_id, kind, name, user_ref, anonymous_ref,
       occurred_at, received_at, flags, body::text AS body
  FROM (
    (SELECT * FROM events_event
      WHERE user_ref = ANY (%(refs)s::uuid[]) AND (%(before)s::timestamptz IS NULL OR occurred_at < %(before)s)
      ORDER BY occurred_at DESC LIMIT %(size)s)
    UNION
    (SELECT * FROM events_event
      WHERE anonymous_ref = ANY (%(refs)s::uuid[]) AND (%(before)s::timestamptz IS NULL OR occurred_at < %(before)s)
      ORDER BY occurred_at DESC LIMIT %(size)s)
  ) AS found
 ORDER BY occurred_at DESC, xid DESC, position DESC LIMIT %(size)s;
