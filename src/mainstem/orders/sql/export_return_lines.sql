-- The lines of the next returns after an id, up to the last settled one; `limit` counts returns. No row: nothing new,
-- or returns without lines.
WITH next_returns AS MATERIALIZED (
  SELECT id, returned_at, import_id
    FROM orders_return
   WHERE id > %(after)s AND id <= %(upto)s
   ORDER BY id
   LIMIT %(limit)s
)
SELECT line.return_id, line.line_no, line.sku, line.kind, line.quantity, line.unit_of_measure AS unit, line.unit_price,
       line.value, line.order_id, line.order_line_no, next_returns.returned_at, next_returns.import_id
  FROM next_returns
  JOIN orders_return_line line ON line.return_id = next_returns.id
 ORDER BY line.return_id, line.line_no;
