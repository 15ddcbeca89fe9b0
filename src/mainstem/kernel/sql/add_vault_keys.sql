-- Give subjects their first key. A row count below the input means that somebody else was first: read theirs.
INSERT INTO kernel_vault_key (subject_ref, wrapped_key)
SELECT * FROM unnest(%(subjects)s::uuid[], %(wrapped)s::bytea[])
    ON CONFLICT (subject_ref) DO NOTHING;
