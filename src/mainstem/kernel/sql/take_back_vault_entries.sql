-- Delete sealed values of subjects that nobody knows any more, and the keys this leaves empty; a destroyed key stays, as
-- the memory of an erasure. One row: how many values went.
WITH gone AS (
  DELETE FROM kernel_vault_entry AS entry
   USING unnest(%(subjects)s::uuid[], %(refs)s::uuid[]) AS given (subject_ref, ref)
   WHERE entry.subject_ref = given.subject_ref AND entry.ref = given.ref
  RETURNING entry.subject_ref, entry.ref
), empty AS (
  DELETE FROM kernel_vault_key AS key
   WHERE key.subject_ref IN (SELECT subject_ref FROM gone)
     AND key.wrapped_key IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM kernel_vault_entry AS entry
                      WHERE entry.subject_ref = key.subject_ref
                        AND NOT EXISTS (SELECT 1 FROM gone WHERE gone.subject_ref = entry.subject_ref
                                                             AND gone.ref = entry.ref))
)
SELECT count(*) AS gone FROM gone;
