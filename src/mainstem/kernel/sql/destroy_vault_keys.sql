-- Destroy the keys of subjects, for good; one that never had a key is marked all the same, so that it gets none later.
-- Row count: how many subjects were not yet erased.
INSERT INTO kernel_vault_key (subject_ref, wrapped_key, destroyed_at)
SELECT DISTINCT subject_ref, NULL::bytea, %(now)s::timestamptz
  FROM unnest(%(subjects)s::uuid[]) AS subject (subject_ref)
 ORDER BY subject_ref
    ON CONFLICT (subject_ref) DO UPDATE SET wrapped_key = NULL, destroyed_at = EXCLUDED.destroyed_at
 WHERE kernel_vault_key.destroyed_at IS NULL;
