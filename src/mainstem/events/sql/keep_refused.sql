-- Events that were refused again keep their place, with the reason of today. Row count: how many.
UPDATE events_quarantine AS row SET reason = again.reason, detail = again.detail
  FROM unnest(%(ids)s::uuid[], %(reasons)s::text[], %(details)s::text[]) AS again (id, reason, detail)
 WHERE row.id = again.id;
