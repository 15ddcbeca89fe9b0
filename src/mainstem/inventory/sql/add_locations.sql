-- Add locations that are unknown. Row count: how many were.
INSERT INTO inventory_location (code, name, kind, import_id)
SELECT code, code, %(kind)s, %(import_id)s FROM unnest(%(codes)s::text[]) AS given (code) ORDER BY code
    ON CONFLICT (code) DO NOTHING;
