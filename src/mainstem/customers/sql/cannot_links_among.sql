-- The pairs among these references that must stay apart. No row: none.
SELECT a_ref, b_ref FROM customers_cannot_link
 WHERE a_ref = ANY (%(refs)s::uuid[]) AND b_ref = ANY (%(refs)s::uuid[]) AND lifted_at IS NULL;
