-- The board by standing and currency: how many, how much, since when, and the orders of the first cards. Looks at no more
-- than `limit` open and `limit` completed orders; `is_cut` tells that there were more. No row: nothing stands there.
WITH open AS MATERIALIZED (
    SELECT id, placed_at, currency, value
      FROM orders_order
     WHERE state = 'placed'
       AND (%(channels)s::text[] IS NULL OR channel_code = ANY (%(channels)s::text[]))
       AND (%(location)s::text IS NULL OR location_code = %(location)s)
       AND (%(locations)s::text[] IS NULL OR location_code = ANY (%(locations)s::text[]))
     ORDER BY placed_at, id LIMIT %(limit)s + 1
), done AS MATERIALIZED (
    SELECT id, placed_at, currency, value
      FROM orders_order
     WHERE state = 'completed'
       AND (%(channels)s::text[] IS NULL OR channel_code = ANY (%(channels)s::text[]))
       AND (%(location)s::text IS NULL OR location_code = %(location)s)
       AND (%(locations)s::text[] IS NULL OR location_code = ANY (%(locations)s::text[]))
       AND (%(placed_from)s::timestamptz IS NULL OR placed_at >= %(placed_from)s)
       AND (%(placed_before)s::timestamptz IS NULL OR placed_at < %(placed_before)s)
     ORDER BY placed_at DESC, id DESC LIMIT %(limit)s + 1
), back AS MATERIALIZED (
    SELECT order_id, sum(quantity) AS returned
      FROM orders_return_line
     WHERE order_id IN (SELECT id FROM done)
     GROUP BY order_id
), sold AS (
    SELECT line.order_id, sum(line.quantity) AS returnable
      FROM orders_order_line AS line
      JOIN back ON back.order_id = line.order_id
     WHERE line.quantity > 0 AND line.kind = ANY (%(returnable)s::text[])
     GROUP BY line.order_id
), standing AS (
    SELECT open.*, 'placed' AS standing, row_number() OVER (ORDER BY placed_at, id) AS place FROM open
    UNION ALL
    SELECT done.*,
           CASE WHEN back.returned IS NULL THEN 'completed'
                WHEN back.returned >= coalesce(sold.returnable, 0) THEN 'returned' ELSE 'partly_returned' END,
           row_number() OVER (ORDER BY done.placed_at DESC, done.id DESC)
      FROM done
      LEFT JOIN back ON back.order_id = done.id
      LEFT JOIN sold ON sold.order_id = done.id
)
SELECT standing, currency, count(*) AS count, sum(value) AS value, min(placed_at) AS oldest_at,
       (array_agg(id ORDER BY place))[1:%(cards)s] AS cards,
       CASE WHEN standing = 'placed' THEN (SELECT count(*) FROM open) > %(limit)s
            ELSE (SELECT count(*) FROM done) > %(limit)s END AS is_cut
  FROM standing
 GROUP BY standing, currency
 ORDER BY standing, currency;
