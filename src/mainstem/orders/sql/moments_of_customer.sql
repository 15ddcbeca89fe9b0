-- Orders and returns of some references before a place in time, newest first, each with the descriptions and SKUs of its first lines. No row:
-- no more. Orders and returns have ids of their own kind: `kind` tells them apart.
SELECT head.*,
       ARRAY(SELECT coalesce(line.description, '') FROM orders_order_line AS line
              WHERE head.kind = 'order' AND line.order_id = head.id AND line.line_no <= 3 ORDER BY line.line_no)
       || ARRAY(SELECT coalesce(line.description, '') FROM orders_return_line AS line
                 WHERE head.kind = 'return' AND line.return_id = head.id AND line.line_no <= 3 ORDER BY line.line_no)
         AS products,
       ARRAY(SELECT line.sku FROM orders_order_line AS line
              WHERE head.kind = 'order' AND line.order_id = head.id AND line.line_no <= 3 ORDER BY line.line_no)
       || ARRAY(SELECT line.sku FROM orders_return_line AS line
                 WHERE head.kind = 'return' AND line.return_id = head.id AND line.line_no <= 3 ORDER BY line.line_no)
         AS skus
  FROM (SELECT 'order' AS kind, id, number, placed_at AS at, channel_code, location_code, currency, value, line_count,
               is_generated, source_code, external_id, coupon_discount
          FROM orders_order
         WHERE customer_ref = ANY (%(refs)s::uuid[]) AND (placed_at, id) < (%(before_at)s, %(before_order)s::bigint)
         UNION ALL
        SELECT 'return', id, number, returned_at, channel_code, location_code, currency, value, line_count, false,
               source_code, external_id, 0
          FROM orders_return
         WHERE customer_ref = ANY (%(refs)s::uuid[]) AND (returned_at, id) < (%(before_at)s, %(before_return)s::bigint)
         ORDER BY at DESC, kind DESC, id DESC
         LIMIT %(limit)s) AS head
 ORDER BY at DESC, kind DESC, id DESC;
