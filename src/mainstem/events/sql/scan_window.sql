-- The end of the next `size` rows of the log after a place, among transactions older than every one still running,
-- and how many rows that is. No row: nothing new.
SELECT xid::text::bigint AS xid, position, scanned
  FROM (SELECT xid, position, count(*) OVER () AS scanned
          FROM (SELECT xid, position FROM events_event
                 WHERE (xid, position) > (%(xid)s::text::xid8, %(position)s)
                   AND xid < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY xid, position LIMIT %(size)s) AS next
       ) AS counted
 ORDER BY xid DESC, position DESC LIMIT 1;
