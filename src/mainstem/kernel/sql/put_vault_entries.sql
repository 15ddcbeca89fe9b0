-- Store sealed values; one that is already there stays. A row count below the input means repeats.
INSERT INTO kernel_vault_entry (subject_ref, ref, namespace, sealed)
SELECT * FROM unnest(%(subjects)s::uuid[], %(refs)s::uuid[], %(namespaces)s::text[], %(sealed)s::bytea[])
    ON CONFLICT (subject_ref, ref) DO NOTHING;
