-- One sealed value per reference with the key that opens it. No row: unknown, or every subject's key is destroyed.
SELECT DISTINCT ON (entry.ref) entry.subject_ref, entry.ref, entry.sealed, key.wrapped_key
  FROM kernel_vault_entry AS entry
  JOIN kernel_vault_key AS key USING (subject_ref)
 WHERE entry.ref = ANY (%(refs)s::uuid[]) AND key.wrapped_key IS NOT NULL
 ORDER BY entry.ref, entry.subject_ref;
