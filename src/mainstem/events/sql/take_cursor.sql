-- Lock one consumer's cursor until commit. No row: unknown, or another process is reading for this consumer.
SELECT xid::text::bigint AS xid, position, failures
  FROM events_cursor WHERE consumer = %(consumer)s FOR UPDATE SKIP LOCKED;
