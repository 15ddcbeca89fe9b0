-- Replayed events leave the quarantine. Row count: how many rows went.
DELETE FROM events_quarantine WHERE id = ANY (%(ids)s::uuid[]);
