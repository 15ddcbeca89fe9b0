-- Which of the given (subject, reference) pairs the vault already holds. No row: none of them.
SELECT entry.subject_ref, entry.ref
  FROM unnest(%(subjects)s::uuid[], %(refs)s::uuid[]) AS wanted (subject_ref, ref)
  JOIN kernel_vault_entry AS entry USING (subject_ref, ref);
