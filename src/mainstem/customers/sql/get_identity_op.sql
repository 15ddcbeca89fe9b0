-- One identity operation and the one that took it back. No row: there is none of this id.
SELECT op.id, op.kind, op.at, op.by, op.before, op.after, op.cause, op.rule_version, op.reverses AS reverses,
       later.id AS reversed_by
  FROM customers_identity_op AS op
  LEFT JOIN customers_identity_op AS later ON later.reverses = op.id
 WHERE op.id = %(operation_id)s;
