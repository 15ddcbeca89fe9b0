-- A person's identity history before a place in it, newest first: identifiers that joined, operations. No row: no more.
SELECT at, id, kind, detail FROM (
    SELECT current.valid_from AS at, identifier.ref AS id, 'identifier_joined' AS kind,
           jsonb_build_object('namespace', identifier.namespace, 'source', identifier.source_code) AS detail
      FROM customers_membership AS current
      JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
     WHERE current.person_id = %(person_id)s AND current.valid_to IS NULL
       -- What an operation moved is told by the operation.
       AND current.operation_id IS NULL
    UNION ALL
    SELECT op.at, op.id, op.kind,
           jsonb_build_object('by', op.by, 'reason', op.cause ->> 'reason', 'sources', op.cause -> 'sources',
                              'evidence', op.cause -> 'evidence', 'blocked', op.cause ? 'blocked',
                              'undone_import', op.cause ? 'undone_import')
      FROM customers_identity_op_person AS touched
      JOIN customers_identity_op AS op ON op.id = touched.operation_id
     WHERE touched.person_id = %(person_id)s
) AS entry
 WHERE (at, id) < (%(before_at)s::timestamptz, %(before_id)s::uuid)
 ORDER BY at DESC, id DESC
 LIMIT %(limit)s;
