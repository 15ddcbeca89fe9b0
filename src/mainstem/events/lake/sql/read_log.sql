-- The next events of the log in commit order, as the lake keeps them: references, never contact data; of the context
-- only what says where and how, not who. Only transactions older than every one still running, so that no late commit
-- is overtaken. No row: nothing new is settled.
SELECT e.xid::text::bigint AS log_xid,
       e.position AS log_position,
       e.id,
       e.kind,
       e.name,
       s.code AS source,
       e.user_ref,
       e.anonymous_ref,
       e.occurred_at,
       e.received_at,
       array_to_string(e.flags, ' ') AS flags,
       coalesce(e.body -> 'properties', e.body -> 'fact')::text AS properties,
       (e.body #> '{context,campaign}')::text AS campaign,
       e.body #>> '{context,page,path}' AS page_path,
       e.body #>> '{context,locale}' AS locale,
       e.body #>> '{context,device,type}' AS device_type
  FROM events_event e
  JOIN events_source s ON s.id = e.source_id
 WHERE (e.xid, e.position) > (%(xid)s::text::xid8, %(position)s)
   AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
 ORDER BY e.xid, e.position
 LIMIT %(limit)s;
