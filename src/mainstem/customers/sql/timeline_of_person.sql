-- A person's own history, newest first. No row: that was all.
WITH entry AS (
    SELECT current.valid_from AS at, 'i' || current.id AS key, 'identifier_joined' AS kind,
           jsonb_build_object('ref', identifier.ref, 'namespace', identifier.namespace, 'source', identifier.source_code)
               AS detail
      FROM customers_membership AS current
      JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
     WHERE current.person_id = %(person_id)s AND current.valid_to IS NULL
    UNION ALL
    SELECT trait.observed_at, 't' || trait.id, 'trait_said',
           jsonb_build_object('name', trait.name, 'value', trait.value, 'source', trait.source_code)
      FROM customers_membership AS current
      JOIN customers_trait AS trait ON trait.ref = current.identifier_ref
     WHERE current.person_id = %(person_id)s AND current.valid_to IS NULL
    UNION ALL
    SELECT op.at, 'o' || op.id, 'identity_' || op.kind,
           jsonb_build_object('operation_id', op.id, 'by', op.by, 'cause', op.cause)
      FROM customers_identity_op_person AS touched
      JOIN customers_identity_op AS op ON op.id = touched.operation_id
     WHERE touched.person_id = %(person_id)s
)
SELECT at, key, kind, detail FROM entry
 WHERE %(after_at)s::timestamptz IS NULL OR (at, key) < (%(after_at)s::timestamptz, %(after_key)s::text)
 ORDER BY at DESC, key DESC
 LIMIT %(limit)s;
