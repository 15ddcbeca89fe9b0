-- What was sold of one product since a moment, by the Monday of its week on the trade's clock, channel and currency. The
-- orders of the time come first: their least id bounds what is read of a product that is in every second basket.
-- No row: nothing was.
WITH since AS MATERIALIZED (
    SELECT min(id) AS first_id FROM orders_order WHERE placed_at >= %(since)s
), sold AS MATERIALIZED (
    SELECT order_id, sum(quantity) AS quantity, sum(value) AS value
      FROM orders_order_line
     WHERE sku = %(sku)s AND order_id >= (SELECT first_id FROM since)
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
