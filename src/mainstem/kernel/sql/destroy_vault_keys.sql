-- Destroy the keys of subjects, for good. Row count: how many keys were still held.
UPDATE kernel_vault_key SET wrapped_key = NULL, destroyed_at = %(now)s
 WHERE subject_ref = ANY (%(subjects)s::uuid[]) AND destroyed_at IS NULL;
