-- What was sold of one product since a moment, by the Monday of its week on the trade's clock, channel and currency.
-- No row: nothing was.
SELECT (date_trunc('week', placed.placed_at AT TIME ZONE %(time_zone)s))::date AS week, placed.channel_code,
       placed.currency, sum(line.quantity)::bigint AS units, sum(line.value) AS value,
       count(DISTINCT placed.id) AS orders
  FROM orders_order_line AS line
  JOIN orders_order AS placed ON placed.id = line.order_id
 WHERE line.sku = %(sku)s AND placed.placed_at >= %(since)s
   AND (%(locations)s::text[] IS NULL OR placed.location_code = ANY (%(locations)s::text[]))
 GROUP BY 1, 2, 3
 ORDER BY 1, 2, 3;
