-- The refusals in force that touch these references. No row: none.
SELECT id, a_ref, b_ref, reason, detail FROM customers_refusal
 WHERE resolved_at IS NULL AND (a_ref = ANY (%(refs)s::uuid[]) OR b_ref = ANY (%(refs)s::uuid[]));
