-- The identifiers that an import's evidence is about. No row: it brought none.
SELECT a_ref AS ref FROM customers_evidence WHERE cause_id = %(import_id)s
UNION SELECT b_ref FROM customers_evidence WHERE cause_id = %(import_id)s;
