-- Make the temporary table `identifier_stage` of the customers the new documents name. Gives no rows.
DROP TABLE IF EXISTS identifier_stage;
CREATE TEMPORARY TABLE identifier_stage ON COMMIT DROP AS
SELECT customer_namespace AS namespace, customer_ref AS ref, %(source_code)s::text AS source_code, min(placed_at) AS seen_at
  FROM order_stage
 WHERE outcome = 'new' AND customer_ref IS NOT NULL
 GROUP BY customer_namespace, customer_ref
UNION
SELECT customer_namespace, customer_ref, %(source_code)s::text, max(placed_at)
  FROM order_stage
 WHERE outcome = 'new' AND customer_ref IS NOT NULL
 GROUP BY customer_namespace, customer_ref;
