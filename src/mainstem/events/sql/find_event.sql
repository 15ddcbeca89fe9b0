-- One event of the log by its id, which holds the moment it was received. No row: the log has no such event.
SELECT xid::text::bigint AS xid, position, id, source_id, message_id, kind, name, user_ref, anonymous_ref,
       occurred_at, received_at, flags, body::text AS body
  FROM events_event
 WHERE received_at >= %(received_from)s AND received_at < %(received_until)s AND id = %(id)s;
