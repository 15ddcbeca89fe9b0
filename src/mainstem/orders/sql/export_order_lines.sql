-- The lines of the next orders after an id, up to the last settled one; `limit` counts orders. No row: nothing new, or
-- orders without lines.
WITH next_orders AS MATERIALIZED (
  SELECT id, placed_at, import_id
    FROM orders_order
   WHERE id > %(after)s AND id <= %(upto)s
   ORDER BY id
   LIMIT %(limit)s
)
SELECT line.order_id, line.line_no, line.sku, line.kind, line.quantity, line.unit_of_measure AS unit, line.unit_price,
       line.value, line.shelf_discount, line.coupon_discount, line.coupon_match_discount,
       next_orders.placed_at, next_orders.import_id
  FROM next_orders
  JOIN orders_order_line line ON line.order_id = next_orders.id
 ORDER BY line.order_id, line.line_no;
