-- One sealed value per reference with the key that opens it, whoever's it is: the same name stands under thousands of
-- keys, and the first that opens will do. No row: unknown, or every subject's key is destroyed.
SELECT held.subject_ref, held.ref, held.sealed, held.wrapped_key
  FROM (SELECT DISTINCT ref FROM unnest(%(refs)s::uuid[]) AS ref) AS wanted
 CROSS JOIN LATERAL (
       SELECT entry.subject_ref, entry.ref, entry.sealed, key.wrapped_key
         FROM kernel_vault_entry AS entry
         JOIN kernel_vault_key AS key USING (subject_ref)
        WHERE entry.ref = wanted.ref AND key.wrapped_key IS NOT NULL
        LIMIT 1) AS held;
