-- What was sold of one product since a moment, by the Monday of its week on the trade's clock, channel and currency. The
-- lines are added up from their index before any order is looked at. No row: nothing was.
WITH sold AS MATERIALIZED (
    SELECT order_id, sum(quantity) AS quantity, sum(value) AS value
      FROM orders_order_line
     WHERE sku = %(sku)s
     GROUP BY order_id
)
SELECT (date_trunc('week', placed.placed_at AT TIME ZONE %(time_zone)s))::date AS week, placed.channel_code,
       placed.currency, sum(sold.quantity)::bigint AS units, sum(sold.value) AS value, count(*) AS orders
  FROM sold
  JOIN orders_order AS placed ON placed.id = sold.order_id
 WHERE placed.placed_at >= %(since)s
   AND (%(locations)s::text[] IS NULL OR placed.location_code = ANY (%(locations)s::text[]))
 GROUP BY 1, 2, 3
 ORDER BY 1, 2, 3;
