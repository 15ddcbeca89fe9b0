-- Which references have evidence that is refused at present. No row: none.
SELECT a_ref AS ref FROM customers_refusal WHERE a_ref = ANY (%(refs)s::uuid[]) AND resolved_at IS NULL
UNION
SELECT b_ref FROM customers_refusal WHERE b_ref = ANY (%(refs)s::uuid[]) AND resolved_at IS NULL;
