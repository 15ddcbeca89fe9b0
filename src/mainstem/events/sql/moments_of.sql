-- Events of some accounts and cookies before a place in time, latest first: named or unnamed as asked, never facts of
-- our own. No row: no more.
SELECT xid::text::bigint AS xid, position, id, source_id, message_id, kind, name, user_ref, anonymous_ref,
       occurred_at, received_at, flags, body::text AS body
  FROM (
    SELECT * FROM events_event
     WHERE user_ref = ANY (%(refs)s::uuid[]) AND occurred_at <= %(before_at)s
    UNION
    SELECT * FROM events_event
     WHERE anonymous_ref = ANY (%(refs)s::uuid[]) AND occurred_at <= %(before_at)s
  ) AS found
 WHERE (occurred_at, id) < (%(before_at)s::timestamptz, %(before_id)s::uuid)
   AND kind IN ('page', 'screen', 'track')
   AND (%(only)s::text[] IS NULL OR name = ANY (%(only)s::text[]))
   AND (name IS NULL OR NOT name = ANY (%(never)s::text[]))
 ORDER BY occurred_at DESC, id DESC LIMIT %(size)s;
