-- How many there are of everything. Always one row.
SELECT (SELECT count(*) FROM customers_person WHERE merged_into IS NULL) AS persons,
       (SELECT count(*) FROM customers_identifier) AS identifiers,
       (SELECT count(*) FROM customers_person WHERE merged_into IS NOT NULL) AS merges,
       (SELECT count(*) FROM customers_refusal WHERE resolved_at IS NULL) AS refusals,
       (SELECT count(*) FROM customers_identifier WHERE status = 'quarantined') AS quarantined,
       (SELECT count(*) FROM customers_identifier WHERE status = 'blocked') AS blocked;
