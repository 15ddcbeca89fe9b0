-- Every live address of every staged person: what could be written to, or of those only
-- the given ones. No row: nobody has one.
INSERT INTO stage_candidate (person_id, identifier_ref)
SELECT person_id, ref FROM stage_ref
 WHERE namespace = %(namespace)s AND status = 'live'
   AND (%(only)s::uuid[] IS NULL OR ref = ANY (%(only)s::uuid[]))
 ORDER BY person_id, ref;
