-- On which days of a zone some references bought, and how often. No row: never since then.
SELECT (placed_at AT TIME ZONE %(zone)s)::date AS day, count(*) AS orders
  FROM orders_order
 WHERE customer_ref = ANY (%(refs)s::uuid[]) AND placed_at >= %(since)s
 GROUP BY day ORDER BY day;
