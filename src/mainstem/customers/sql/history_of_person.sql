-- The identity operations that touched a person, newest first. No row: none.
SELECT op.id, op.kind, op.at, op.by, op.before, op.after, op.cause, op.rule_version, op.reverses,
       later.id AS reversed_by
  FROM customers_identity_op_person AS touched
  JOIN customers_identity_op AS op ON op.id = touched.operation_id
  LEFT JOIN customers_identity_op AS later ON later.reverses = op.id
 WHERE touched.person_id = %(person_id)s
 ORDER BY op.at DESC, op.id DESC
 LIMIT 1000;
