-- The wrapped keys of subjects; NULL where it was destroyed. No row: the subject has no key yet.
SELECT subject_ref, wrapped_key FROM kernel_vault_key WHERE subject_ref = ANY (%(subjects)s::uuid[]);
